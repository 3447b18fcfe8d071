/** Nynorsk. */

import type { Texts } from './nb.ts';
import { nnPages } from './nn-pages.ts';

export const nn: Texts = {
  quote: (words) => `«${words}»`,
  languages: { nb: 'bokmål', nn: 'nynorsk', da: 'dansk', en: 'engelsk' },
  postKinds: { post: 'innlegg', comment: 'kommentar', reply: 'svar', article: 'artikkel' },
  opensInNewTab: 'opnar i ny fane',

  role: {
    label: 'Kven skriv du som?',
    private: 'Privat',
    professional: 'I eige namn',
    official: (organisation) => `For ${organisation ?? 'jobben'}`,
    means: {
      private: 'Berre råd. Ingenting blir lagra eller sendt.',
      professional: 'Råd, og ei påminning om å seie kvar du jobbar. Innlegget blir ikkje logga.',
      official: 'Alle reglane gjeld. Innlegget blir logga for arkivet.',
    },
  },

  panel: {
    menu: 'Meny',
    close: 'Lukk Takt',
    pasteIn: 'Lim inn tekst',
    backToPage: 'Tilbake til feltet på sida',
    archive: 'Logg over jobbinnlegg',
    options: 'Innstillingar',
    noText: 'Byrj å skrive, så les eg med.',
    nothing: 'Dette ser fint ut.',
    some: (n) => `${n} ting å sjå på`,
    advice: (n) => (n === 0 ? 'Ingen råd' : `${n} råd`),
    rewriteAll: 'Skriv om alt…',
    dismiss: 'Lukk meldinga',
    answering: (author) => (author ? `Du svarer ${author}` : 'Du svarer på dette'),
    openAnswered: 'Opne innlegget',
    wholeAnswered: 'Vis alt',
    lessAnswered: 'Vis mindre',
  },

  groups: {
    must: 'Må avklarast',
    personal: 'Personopplysningar',
    answering: 'Spørsmål og svar',
    role: 'Rolle og openheit',
    language: 'Val av språk',
    clearer: 'Klarare språk',
    readable: 'Lettare å lese',
    accessible: 'Så alle kan lese det',
    other: 'Anna å sjå på',
  },

  finding: {
    swap: 'Byt',
    remove: 'Fjern',
    add: 'Legg til',
    show: 'Vis',
    swapLong: (from, to) => `Byt «${from}» med «${to}»`,
    removeLong: (words) => `Fjern «${words}»`,
    addLong: (words) => `Legg til «${words}»`,
    showLong: (words) => (words === '' ? 'Vis teksten' : `Vis «${words}» i teksten`),
    aboutWholePost: 'Gjeld heile innlegget',
    wholePost: 'heile innlegget',
    becomes: 'kan bli',
    why: 'Kvifor?',
    hiddenWords: 'skjulte ord',
    orChoose: 'Du kan òg velje',
    before: 'Før',
    after: 'Etter',
    guideline: 'Retningslinje',
    says: (pack, version) => `Frå «${pack}», versjon ${version}`,
    goesBefore: (pack, other) => `«${pack}» går her føre «${other}».`,
    saysOtherwise: (pack, other) => `«${pack}» seier noko anna enn «${other}»:`,
    contact: 'Spør gjerne',
    call: (phone) => `Ring ${phone}`,
    answer: 'Godkjent svar',
    copyAnswer: 'Kopier svaret',
    answerCopied: 'Svaret er kopiert.',
    ignore: 'Lat det stå',
    ignoreLong: (words) => (words === '' ? 'Lat teksten stå' : `Lat «${words}» stå`),
  },

  rewrite: {
    title: 'Framlegg til ny tekst',
    explain: 'Teksten din blir ikkje endra før du vel «Bruk valde endringar».',
    chosen: (n, total) => `${n} av ${total} endringar valde`,
    all: 'Vel alle',
    none: 'Vel ingen',
    apply: 'Bruk valde endringar',
    back: 'Tilbake',
    nothing: 'Her har eg ingen ferdige framlegg.',
    yourself: 'Dette må du sjå på sjølv',
    deleted: 'blir sletta:',
    inserted: 'blir sett inn:',
    kept: 'blir ståande:',
  },

  pasteIn: {
    label: 'Skriv eller lim inn teksten din',
    explain: 'Her får du berre råd. Ingenting blir lagra eller sendt.',
    copy: 'Kopier teksten',
    copied: 'Teksten er kopiert.',
    copyFailed: 'Nettlesaren sa nei. Merk teksten og kopier han sjølv.',
    noField: 'Eg ser ikkje noko tekstfelt her',
    noFieldNext:
      'Klikk i feltet du vil skrive i, så følgjer eg med. Eller skriv her, og kopier teksten når du er nøgd.',
  },

  facts: {
    label: 'Fakta om teksten',
    words: (n) => `${n} ord`,
    characters: (n) => `${n} teikn`,
    charactersOf: (used, limit) => `${used} av ${limit} teikn`,
    tooMany: (n) => `${n} teikn for mykje`,
    lix: 'LIX viser kor tung ein tekst er å lese. Teksten må ha minst 100 ord.',
    noLix: 'LIX kjem når teksten har 100 ord',
  },

  notices: {
    'fix-did-not-take':
      'Feltet tok ikkje imot endringa. Kopier den nye teksten her, og lim han inn der han skal stå.',
    fixed: 'Endra. Du kan angre i tekstfeltet.',
    'reload-page': 'Takt er oppdatert. Last inn sida på nytt for å bruke Takt her.',
    logged: 'Innlegget er logga for arkivet.',
    'not-logged': 'Innlegget blei ikkje logga. Ta vare på ein kopi, og sei frå til arkivet.',
  },

  ...nnPages,

  page: {
    launcherQuiet: 'Takt: ingen råd. Opne panelet',
    launcherOne: 'Takt: 1 råd. Opne panelet',
    launcherMany: 'Takt: {n} råd. Opne panelet',
    panelTitle: 'Takt: råd om teksten din',
    reloadPage: 'Takt er oppdatert. Last inn sida på nytt for å bruke Takt her.',
  },
};
