/** Nynorsk, for the archive and the options page. */
import type { nbPages } from './nb-pages.ts';

export const nnPages: typeof nbPages = {
  archive: {
    title: 'Logg over jobbinnlegg',
    explain:
      'Alt du har sendt på vegner av jobben medan Takt var på. Loggen ligg berre på denne maskina.',
    loading: 'Les loggen…',
    unreadable: 'Eg fekk ikkje lese loggen. Start nettlesaren på nytt, og prøv igjen.',
    empty: 'Loggen er tom enno',
    emptyNext:
      'Når du vel «For jobben» i Takt og sender eit innlegg, kjem det hit. Private innlegg blir aldri logga.',
    search: 'Søk i tekst, nettstad og konto',
    posts: (n) => `${n} innlegg`,
    shown: (n, total) => `${n} av ${total} innlegg`,
    noHits: 'Ingen innlegg passar til søket.',
    more: 'Vis fleire',
    exportJsonl: 'Last ned JSON Lines',
    exportCsv: 'Last ned CSV',
    noAccount: 'ukjend konto',
    text: 'Teksten',
    masked: (n) =>
      n === 1 ? 'Éi personopplysning er skjult.' : `${n} personopplysningar er skjulte.`,
    answers: 'Svar på',
    noAddress: 'eit anna innlegg',
    role: 'Rolle',
    roles: { professional: 'I eige namn', official: 'På vegner av jobben' },
    language: 'Språk og type',
    findings: 'Råd, og kva du gjorde',
    noFindings: 'Ingen råd då innlegget blei sendt.',
    decisions: {
      fixed: 'endra',
      rewritten: 'skrive om',
      ignored: 'du lét det stå',
      left: 'stod der då du sende',
    },
    hiddenWords: 'skjult personopplysning',
    packs: 'Regelpakkar',
    link: 'Innlegget på nettstaden',
    page: 'Skrive på sida',
    unconfirmed: 'Sendt, men ikkje stadfesta av nettstaden',
    entry: 'Nummer i loggen',
  },

  options: {
    title: 'Innstillingar',
    language: 'Språk i Takt',
    languageExplain: 'Gjeld knappar og forklaringar. Takt ser sjølv kva språk du skriv.',
    auto: 'Som i nettlesaren',
    packs: 'Regelpakkar',
    packsExplain: 'Ein regelpakke er råda som Takt gir deg. Slå på dei du vil bruke.',
    organisations: 'Frå ein organisasjon',
    everyone: 'For alle',
    example: 'Døme',
    exampleExplain:
      'Organisasjonar som er merkte «Døme», er oppdikta. Dei viser korleis ei verksemd kan ha eigne reglar.',
    rules: (n) => (n === 1 ? '1 regel' : `${n} reglar`),
    version: (version) => `versjon ${version}`,
    buildsOn: (packs) => `Byggjer på ${packs}`,
    news: (version, text) => `Nytt i versjon ${version}: ${text}`,
    loading: 'Hentar regelpakkane…',
    noPacks: 'Fann ingen regelpakkar. Installer Takt på nytt for å få dei tilbake.',
    stores: 'Dette lagrar Takt',
    stored: [
      'Vala på denne sida, og kva rolle du har valt for kvar konto.',
      'Innlegg du sender på vegner av jobben. Dei ligg i loggen, berre på denne maskina.',
      'Ingenting av det du skriv privat: korkje tekst, råd eller tal.',
      'Ingenting blir sendt nokon stad. Takt har ingen server og inga bruksmåling.',
    ],
    openArchive: 'Opne loggen',
  },
};
