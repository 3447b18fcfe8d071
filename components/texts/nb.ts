/** Bokmål. The other languages must have exactly the keys of this one. */
import type { Notice } from '../../platform/state.ts';
import type { Language, PostKind, Role } from '../../rules/types.ts';
import type { Group } from '../panel/groups.ts';
import { nbPages } from './nb-pages.ts';

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
    answering: 'Spørsmål og svar',
    role: 'Rolle og åpenhet',
    language: 'Valg av språk',
    clearer: 'Klarere språk',
    readable: 'Lettere å lese',
    accessible: 'Så alle kan lese det',
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
    /** No words: the finding is of the whole text. */
    showLong: (words: string) => (words === '' ? 'Vis teksten' : `Vis «${words}» i teksten`),
    /** Of a finding that is about no words in particular: in its card, and where its words would stand. */
    aboutWholePost: 'Gjelder hele innlegget',
    wholePost: 'hele innlegget',
    /** Said between the old and the new words, where the eye sees an arrow. */
    becomes: 'kan bli',
    why: 'Hvorfor?',
    hiddenWords: 'skjulte ord',
    orChoose: 'Du kan også velge',
    before: 'Før',
    after: 'Etter',
    guideline: 'Retningslinje',
    says: (pack: string, version: string) => `Fra «${pack}», versjon ${version}`,
    goesBefore: (pack: string, other: string) => `«${pack}» går her foran «${other}».`,
    /** The other's own words follow. */
    saysOtherwise: (pack: string, other: string) => `«${pack}» sier noe annet enn «${other}»:`,
    /** A name and a title follow. */
    contact: 'Spør gjerne',
    call: (phone: string) => `Ring ${phone}`,
    /** Its title follows. */
    answer: 'Godkjent svar',
    copyAnswer: 'Kopier svaret',
    answerCopied: 'Svaret er kopiert.',
    ignore: 'La det stå',
    ignoreLong: (words: string) => (words === '' ? 'La teksten stå' : `La «${words}» stå`),
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

  ...nbPages,

  page: {
    launcherQuiet: 'Takt: ingen råd. Åpne panelet',
    launcherOne: 'Takt: 1 råd. Åpne panelet',
    launcherMany: 'Takt: {n} råd. Åpne panelet',
    panelTitle: 'Takt: råd om teksten din',
    reloadPage: 'Takt er oppdatert. Last inn siden på nytt for å bruke Takt her.',
  },
};

export type Texts = typeof nb;
