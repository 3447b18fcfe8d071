/** Bokmål, for the archive and the options page. */
import type { CheckedFinding } from '../../log/entry.ts';

export const nbPages = {
  archive: {
    title: 'Logg over jobbinnlegg',
    explain:
      'Alt du har sendt på vegne av jobben mens Takt var på. Loggen ligger bare på denne maskinen.',
    loading: 'Leser loggen…',
    unreadable: 'Jeg fikk ikke lest loggen. Start nettleseren på nytt, og prøv igjen.',
    empty: 'Loggen er tom ennå',
    emptyNext:
      'Når du velger «For jobben» i Takt og sender et innlegg, kommer det hit. Private innlegg blir aldri logget.',
    search: 'Søk i tekst, nettsted og konto',
    posts: (n: number) => `${n} innlegg`,
    shown: (n: number, total: number) => `${n} av ${total} innlegg`,
    noHits: 'Ingen innlegg passer til søket.',
    more: 'Vis flere',
    exportJsonl: 'Last ned JSON Lines',
    exportCsv: 'Last ned CSV',
    noAccount: 'ukjent konto',
    text: 'Teksten',
    masked: (n: number) =>
      n === 1 ? 'Én personopplysning er skjult.' : `${n} personopplysninger er skjult.`,
    answers: 'Svar på',
    noAddress: 'et annet innlegg',
    role: 'Rolle',
    roles: { professional: 'I eget navn', official: 'På vegne av jobben' },
    language: 'Språk og type',
    findings: 'Råd, og hva du gjorde',
    noFindings: 'Ingen råd da innlegget ble sendt.',
    decisions: {
      fixed: 'endret',
      rewritten: 'skrevet om',
      ignored: 'du lot det stå',
      left: 'sto der da du sendte',
    } satisfies Record<CheckedFinding['decision'], string>,
    hiddenWords: 'skjult personopplysning',
    packs: 'Regelpakker',
    link: 'Innlegget på nettstedet',
    page: 'Skrevet på siden',
    unconfirmed: 'Sendt, men ikke bekreftet av nettstedet',
    entry: 'Nummer i loggen',
  },

  options: {
    title: 'Innstillinger',
    language: 'Språk i Takt',
    languageExplain: 'Gjelder knapper og forklaringer. Takt ser selv hvilket språk du skriver.',
    auto: 'Som i nettleseren',
    packs: 'Regelpakker',
    packsExplain: 'En regelpakke er rådene som Takt gir deg. Slå på dem du vil bruke.',
    organisations: 'Fra en organisasjon',
    everyone: 'For alle',
    example: 'Eksempel',
    exampleExplain:
      'Organisasjoner som er merket «Eksempel», er oppdiktet. De viser hvordan en virksomhet kan ha egne regler.',
    rules: (n: number) => (n === 1 ? '1 regel' : `${n} regler`),
    version: (version: string) => `versjon ${version}`,
    buildsOn: (packs: string) => `Bygger på ${packs}`,
    news: (version: string, text: string) => `Nytt i versjon ${version}: ${text}`,
    loading: 'Henter regelpakkene…',
    noPacks: 'Fant ingen regelpakker. Installer Takt på nytt for å få dem tilbake.',
    stores: 'Dette lagrer Takt',
    stored: [
      'Valgene på denne siden, og hvilken rolle du har valgt for hver konto.',
      'Innlegg du sender på vegne av jobben. De ligger i loggen, bare på denne maskinen.',
      'Ingenting av det du skriver privat: verken tekst, råd eller tall.',
      'Ingenting sendes noe sted. Takt har ingen server og ingen bruksmåling.',
    ],
    openArchive: 'Åpne loggen',
  },
};
