/** Bokmål. The other languages must have exactly the keys of this one. */
import type { CheckedFinding } from '../../log/entry.ts';
import type { Notice } from '../../platform/state.ts';
import type { Language, PostKind, Role } from '../../rules/types.ts';
import type { Group } from '../panel/groups.ts';

export const nb = {
  quote: (words: string) => `«${words}»`,
  languages: {
    nb: 'bokmål',
    nn: 'nynorsk',
    da: 'dansk',
    en: 'engelsk',
  } satisfies Record<Language, string>,
  postKinds: {
    post: 'innlegg',
    comment: 'kommentar',
    reply: 'svar',
    article: 'artikkel',
  } satisfies Record<PostKind, string>,
  opensInNewTab: 'åpnes i ny fane',

  role: {
    label: 'Hvem skriver du som?',
    private: 'Privat',
    professional: 'I eget navn',
    official: (organisation: string | null) => `For ${organisation ?? 'jobben'}`,
    means: {
      private: 'Bare råd. Ingenting blir lagret eller sendt.',
      professional: 'Råd, og en påminnelse om å si hvor du jobber. Innlegget blir ikke logget.',
      official: 'Alle reglene gjelder. Innlegget blir logget for arkivet.',
    } satisfies Record<Role, string>,
  },

  panel: {
    menu: 'Meny',
    close: 'Lukk Takt',
    pasteIn: 'Lim inn tekst',
    backToPage: 'Tilbake til feltet på siden',
    archive: 'Logg over jobbinnlegg',
    options: 'Innstillinger',
    noText: 'Begynn å skrive, så leser jeg med.',
    nothing: 'Dette ser fint ut.',
    some: (n: number) => `${n} ting å se på`,
    advice: (n: number) => (n === 0 ? 'Ingen råd' : `${n} råd`),
    rewriteAll: 'Skriv om alt…',
    dismiss: 'Lukk meldingen',
    answering: (author: string | null) => (author ? `Du svarer ${author}` : 'Du svarer på dette'),
    openAnswered: 'Åpne innlegget',
    wholeAnswered: 'Vis alt',
    lessAnswered: 'Vis mindre',
  },

  groups: {
    must: 'Må avklares',
    personal: 'Personopplysninger',
    role: 'Rolle og åpenhet',
    clearer: 'Klarere språk',
    readable: 'Lettere å lese',
    other: 'Annet å se på',
  } satisfies Record<Group, string>,

  finding: {
    swap: 'Bytt',
    remove: 'Fjern',
    add: 'Legg til',
    show: 'Vis',
    swapLong: (from: string, to: string) => `Bytt «${from}» med «${to}»`,
    removeLong: (words: string) => `Fjern «${words}»`,
    addLong: (words: string) => `Legg til «${words}»`,
    showLong: (words: string) => `Vis «${words}» i teksten`,
    /** Said between the old and the new words, where the eye sees an arrow. */
    becomes: 'kan bli',
    why: 'Hvorfor?',
    hiddenWords: 'skjulte ord',
    orChoose: 'Du kan også velge',
    before: 'Før',
    after: 'Etter',
    guideline: 'Retningslinje',
    says: (pack: string, version: string) => `Fra «${pack}», versjon ${version}`,
    ignore: 'La det stå',
    ignoreLong: (words: string) => `La «${words}» stå`,
  },

  rewrite: {
    title: 'Forslag til ny tekst',
    explain: 'Teksten din endres først når du velger «Bruk valgte endringer».',
    chosen: (n: number, total: number) => `${n} av ${total} endringer valgt`,
    all: 'Velg alle',
    none: 'Velg ingen',
    apply: 'Bruk valgte endringer',
    back: 'Tilbake',
    nothing: 'Her har jeg ingen ferdige forslag.',
    yourself: 'Dette må du se på selv',
    deleted: 'slettes:',
    inserted: 'settes inn:',
    kept: 'blir stående:',
  },

  pasteIn: {
    label: 'Skriv eller lim inn teksten din',
    explain: 'Her får du bare råd. Ingenting blir lagret eller sendt.',
    copy: 'Kopier teksten',
    copied: 'Teksten er kopiert.',
    copyFailed: 'Nettleseren sa nei. Merk teksten og kopier den selv.',
    noField: 'Jeg ser ikke noe tekstfelt her',
    noFieldNext:
      'Klikk i feltet du vil skrive i, så følger jeg med. Eller skriv her, og kopier teksten når du er fornøyd.',
  },

  facts: {
    label: 'Fakta om teksten',
    words: (n: number) => `${n} ord`,
    characters: (n: number) => `${n} tegn`,
    charactersOf: (used: number, limit: number) => `${used} av ${limit} tegn`,
    tooMany: (n: number) => `${n} tegn for mye`,
    lix: 'LIX viser hvor tung en tekst er å lese. Teksten må ha minst 100 ord.',
    noLix: 'LIX kommer når teksten har 100 ord',
  },

  notices: {
    'fix-did-not-take':
      'Feltet tok ikke imot endringen. Kopier den nye teksten her, og lim den inn der den skal stå.',
    fixed: 'Endret. Du kan angre i tekstfeltet.',
    'reload-page': 'Takt er oppdatert. Last inn siden på nytt for å bruke Takt her.',
    logged: 'Innlegget er logget for arkivet.',
    'not-logged': 'Innlegget ble ikke logget. Ta vare på en kopi, og si fra til arkivet.',
  } satisfies Record<Notice, string>,

  archive: {
    title: 'Logg over jobbinnlegg',
    explain:
      'Alt du har sendt på vegne av jobben mens Takt var på. Loggen ligger bare på denne maskinen.',
    loading: 'Leser loggen…',
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
      'Organisasjonene er oppdiktet. De viser hvordan en virksomhet kan ha egne regler.',
    rules: (n: number) => (n === 1 ? '1 regel' : `${n} regler`),
    version: (version: string) => `versjon ${version}`,
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

  page: {
    launcherQuiet: 'Takt: ingen råd. Åpne panelet',
    launcherOne: 'Takt: 1 råd. Åpne panelet',
    launcherMany: 'Takt: {n} råd. Åpne panelet',
    panelTitle: 'Takt: råd om teksten din',
    reloadPage: 'Takt er oppdatert. Last inn siden på nytt for å bruke Takt her.',
  },
};

export type Texts = typeof nb;
