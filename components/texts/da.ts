/** Dansk. */
import { daPages } from './da-pages.ts';
import type { Texts } from './nb.ts';

export const da: Texts = {
  quote: (words) => `»${words}«`,
  languages: { nb: 'bokmål', nn: 'nynorsk', da: 'dansk', en: 'engelsk' },
  postKinds: { post: 'opslag', comment: 'kommentar', reply: 'svar', article: 'artikel' },
  opensInNewTab: 'åbner i ny fane',

  role: {
    label: 'Hvem skriver du som?',
    private: 'Privat',
    professional: 'I eget navn',
    official: (organisation) => `For ${organisation ?? 'arbejdet'}`,
    means: {
      private: 'Kun råd. Intet bliver gemt eller sendt.',
      professional:
        'Råd og en påmindelse om at sige, hvor du arbejder. Opslaget bliver ikke logget.',
      official: 'Alle regler gælder. Opslaget bliver logget til arkivet.',
    },
  },

  panel: {
    menu: 'Menu',
    close: 'Luk Takt',
    pasteIn: 'Indsæt tekst',
    backToPage: 'Tilbage til feltet på siden',
    archive: 'Log over arbejdsopslag',
    options: 'Indstillinger',
    noText: 'Begynd at skrive, så læser jeg med.',
    nothing: 'Det ser fint ud.',
    some: (n) => `${n} ting at se på`,
    advice: (n) => (n === 0 ? 'Ingen råd' : `${n} råd`),
    rewriteAll: 'Omskriv alt…',
    dismiss: 'Luk beskeden',
    answering: (author) => (author ? `Du svarer ${author}` : 'Du svarer på dette'),
    openAnswered: 'Åbn opslaget',
    wholeAnswered: 'Vis alt',
    lessAnswered: 'Vis mindre',
  },

  groups: {
    must: 'Skal afklares',
    personal: 'Personoplysninger',
    answering: 'Spørgsmål og svar',
    role: 'Rolle og åbenhed',
    language: 'Valg af sprog',
    clearer: 'Klarere sprog',
    readable: 'Lettere at læse',
    accessible: 'Så alle kan læse det',
    other: 'Andet at se på',
  },

  finding: {
    swap: 'Udskift',
    remove: 'Fjern',
    add: 'Tilføj',
    show: 'Vis',
    swapLong: (from, to) => `Udskift »${from}« med »${to}«`,
    removeLong: (words) => `Fjern »${words}«`,
    addLong: (words) => `Tilføj »${words}«`,
    showLong: (words) => (words === '' ? 'Vis teksten' : `Vis »${words}« i teksten`),
    aboutWholePost: 'Gælder hele opslaget',
    wholePost: 'hele opslaget',
    becomes: 'kan blive til',
    why: 'Hvorfor?',
    hiddenWords: 'skjulte ord',
    orChoose: 'Du kan også vælge',
    before: 'Før',
    after: 'Efter',
    guideline: 'Retningslinje',
    says: (pack, version) => `Fra »${pack}«, version ${version}`,
    goesBefore: (pack, other) => `»${pack}« går her forud for »${other}«.`,
    saysOtherwise: (pack, other) => `»${pack}« siger noget andet end »${other}«:`,
    contact: 'Spørg gerne',
    call: (phone) => `Ring ${phone}`,
    answer: 'Godkendt svar',
    copyAnswer: 'Kopiér svaret',
    answerCopied: 'Svaret er kopieret.',
    ignore: 'Lad det stå',
    ignoreLong: (words) => (words === '' ? 'Lad teksten stå' : `Lad »${words}« stå`),
  },

  rewrite: {
    title: 'Forslag til ny tekst',
    explain: 'Din tekst ændres først, når du vælger »Brug valgte ændringer«.',
    chosen: (n, total) => `${n} af ${total} ændringer valgt`,
    all: 'Vælg alle',
    none: 'Vælg ingen',
    apply: 'Brug valgte ændringer',
    back: 'Tilbage',
    nothing: 'Her har jeg ingen færdige forslag.',
    yourself: 'Det her skal du selv se på',
    deleted: 'slettes:',
    inserted: 'indsættes:',
    kept: 'bliver stående:',
  },

  pasteIn: {
    label: 'Skriv eller indsæt din tekst',
    explain: 'Her får du kun råd. Intet bliver gemt eller sendt.',
    copy: 'Kopiér teksten',
    copied: 'Teksten er kopieret.',
    copyFailed: 'Browseren sagde nej. Markér teksten, og kopiér den selv.',
    noField: 'Jeg kan ikke se noget tekstfelt her',
    noFieldNext:
      'Klik i det felt, du vil skrive i, så følger jeg med. Eller skriv her, og kopiér teksten, når du er tilfreds.',
  },

  facts: {
    label: 'Fakta om teksten',
    words: (n) => `${n} ord`,
    characters: (n) => `${n} tegn`,
    charactersOf: (used, limit) => `${used} af ${limit} tegn`,
    tooMany: (n) => `${n} tegn for meget`,
    lix: 'LIX viser, hvor tung en tekst er at læse. Teksten skal have mindst 100 ord.',
    noLix: 'LIX kommer, når teksten har 100 ord',
  },

  notices: {
    'fix-did-not-take':
      'Feltet tog ikke imod ændringen. Kopiér den nye tekst her, og sæt den ind, hvor den skal stå.',
    fixed: 'Ændret. Du kan fortryde i tekstfeltet.',
    'reload-page': 'Takt er opdateret. Genindlæs siden for at bruge Takt her.',
    logged: 'Opslaget er logget til arkivet.',
    'not-logged': 'Opslaget blev ikke logget. Gem en kopi, og sig det til arkivet.',
  },

  ...daPages,

  page: {
    launcherQuiet: 'Takt: ingen råd. Åbn panelet',
    launcherOne: 'Takt: 1 råd. Åbn panelet',
    launcherMany: 'Takt: {n} råd. Åbn panelet',
    panelTitle: 'Takt: råd om din tekst',
    reloadPage: 'Takt er opdateret. Genindlæs siden for at bruge Takt her.',
  },
};
