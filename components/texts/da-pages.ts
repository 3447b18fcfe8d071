/** Dansk, for the archive and the options page. */
import type { nbPages } from './nb-pages.ts';

export const daPages: typeof nbPages = {
  archive: {
    title: 'Log over arbejdsopslag',
    explain:
      'Alt, hvad du har sendt på vegne af dit arbejde, mens Takt var slået til. Loggen ligger kun på denne maskine.',
    loading: 'Læser loggen…',
    unreadable: 'Jeg kunne ikke læse loggen. Genstart browseren, og prøv igen.',
    empty: 'Loggen er tom endnu',
    emptyNext:
      'Når du vælger »For arbejdet« i Takt og sender et opslag, kommer det her. Private opslag bliver aldrig logget.',
    search: 'Søg i tekst, websted og konto',
    posts: (n) => `${n} opslag`,
    shown: (n, total) => `${n} af ${total} opslag`,
    noHits: 'Ingen opslag passer til søgningen.',
    more: 'Vis flere',
    exportJsonl: 'Hent JSON Lines',
    exportCsv: 'Hent CSV',
    noAccount: 'ukendt konto',
    text: 'Teksten',
    masked: (n) =>
      n === 1 ? 'Én personoplysning er skjult.' : `${n} personoplysninger er skjult.`,
    answers: 'Svar på',
    noAddress: 'et andet opslag',
    role: 'Rolle',
    roles: { professional: 'I eget navn', official: 'På vegne af arbejdet' },
    language: 'Sprog og type',
    findings: 'Råd, og hvad du gjorde',
    noFindings: 'Ingen råd, da opslaget blev sendt.',
    decisions: {
      fixed: 'ændret',
      rewritten: 'omskrevet',
      ignored: 'du lod det stå',
      left: 'stod der, da du sendte',
    },
    hiddenWords: 'skjult personoplysning',
    packs: 'Regelpakker',
    link: 'Opslaget på webstedet',
    page: 'Skrevet på siden',
    unconfirmed: 'Sendt, men ikke bekræftet af webstedet',
    entry: 'Nummer i loggen',
  },

  options: {
    title: 'Indstillinger',
    language: 'Sprog i Takt',
    languageExplain: 'Gælder knapper og forklaringer. Takt ser selv, hvilket sprog du skriver.',
    auto: 'Som i browseren',
    packs: 'Regelpakker',
    packsExplain: 'En regelpakke er de råd, Takt giver dig. Slå dem til, som du vil bruge.',
    organisations: 'Fra en organisation',
    everyone: 'For alle',
    example: 'Eksempel',
    exampleExplain:
      'Organisationer, der er mærket »Eksempel«, er opdigtede. De viser, hvordan en virksomhed kan have egne regler.',
    rules: (n) => (n === 1 ? '1 regel' : `${n} regler`),
    version: (version) => `version ${version}`,
    buildsOn: (packs) => `Bygger på ${packs}`,
    news: (version, text) => `Nyt i version ${version}: ${text}`,
    loading: 'Henter regelpakkerne…',
    noPacks: 'Fandt ingen regelpakker. Installer Takt igen for at få dem tilbage.',
    stores: 'Det her gemmer Takt',
    stored: [
      'Valgene på denne side, og hvilken rolle du har valgt for hver konto.',
      'Opslag, du sender på vegne af dit arbejde. De ligger i loggen, kun på denne maskine.',
      'Intet af det, du skriver privat: hverken tekst, råd eller tal.',
      'Intet sendes nogen steder hen. Takt har ingen server og ingen måling af brug.',
    ],
    openArchive: 'Åbn loggen',
  },
};
