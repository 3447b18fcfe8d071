/** Nynorsk. Official forms only; infinitives in -e and in -a are both found, and offered in the writer's style. */
import { byEndings, type Ending, type Grammar, type Paradigm } from './grammar.ts';
import { imperativeInNorwegian } from './nb-verbs.ts';
import {
  adjectiveColumns,
  adjectives,
  knownOrForeign,
  nouns,
  ofGender,
  verbFinder,
  verbs,
} from './nordic.ts';
import type { Cell, Slot } from './slots.ts';
import { endsInWeakE, syllables } from './spelling.ts';

const columns: readonly (readonly Slot[])[] = [
  ['infinitive'],
  ['present'],
  ['past'],
  ['participle'],
  ['passive-infinitive'],
  ['participle-common'],
  ['participle-plural'],
];

/** `j` is the sound between stem and ending in setje, følgje. */
function paradigm(name: string, j: '' | 'j', common: string, plural: string): [string, Paradigm] {
  const more: readonly Ending[] = [
    ['passive-infinitive', `${j}ast`],
    ['participle-common', common],
    ['participle-plural', plural],
    ['present-participle', `${j}ande`],
  ];
  return byEndings(name, columns, more);
}

function short(name: string, common: string): [string, Paradigm] {
  return byEndings(name, columns, [
    ['passive-infinitive', 'ast'],
    ['participle-common', common],
    ['participle-plural', 'dde'],
    ['present-participle', 'ande'],
  ]);
}

const verbParadigms = new Map<string, Paradigm>([
  paradigm('-e/-ar/-a/-a', '', 'a', 'a'),
  paradigm('-e/-er/-te/-t', '', 't', 'te'),
  paradigm('-je/-jer/-te/-t', 'j', 't', 'te'),
  paradigm('-e/-er/-de/-t', '', 'd', 'de'),
  paradigm('-e/-er/-de/-d', '', 'd', 'de'),
  paradigm('-je/-jer/-de/-t', 'j', 'd', 'de'),
  paradigm('-je/-jer/-de/-d', 'j', 'd', 'de'),
  short('-/-r/-dde/-dd', 'dd'),
  short('-/-r/-dde/-tt', 'dd'),
]);

const known = verbFinder({
  rows: `
    bruke/brukar|bruker/brukte/brukt/brukast/brukt/brukte vere/er/var/vore ha/har/hadde/hatt bli/blir/blei|vart/blitt verte/vert/vart/vorte
    få/får/fekk/fått/fåast gjere/gjer/gjorde/gjort/gjerast/gjord/gjorde
    gi/gir|gjev/gav/gitt/gjevast/gitt/gitte gje/gjev|gir/gav/gjeve|gitt/gjevast/gjeven/gjevne
    gå/går/gjekk/gått ta/tar|tek/tok/teke|tatt/takast/teken|tatt/tekne|tatte
    sjå/ser/såg/sett/sjåast/sedd/sedde seie/seier/sa/sagt/seiast/sagd/sagde
    kome/kjem/kom/kome/-/komen/komne komme/kjem/kom/komme/-/kommen/komne
    kunne/kan/kunne/kunna vite/veit/visste/visst stå/står/stod/stått bistå/bistår/bistod/bistått avslå/avslår/avslo/avslått
    skrive/skriv/skreiv/skrive/skrivast/skriven/skrivne finne/finn/fann/funne/-/funnen/funne
    finnast/finst/fanst leggje/legg/la/lagt/leggjast/lagd/lagde legge/legg/la/lagt/leggast/lagd/lagde
    liggje/ligg/låg/lege ligge/ligg/låg/lege la/lar/lét|let/late|latt late/lèt|let/lét|let/late
    setje/set/sette/sett/setjast/sett/sette sette/set/sette/sett/settast/sett/sette
    sitje/sit/sat/sete sitte/sit/sat/sete velje/vel/valde/valt/veljast/vald/valde
    selje/sel/selde/selt/seljast/seld/selde krevje/krev/kravde/kravt/krevjast/kravd/kravde
    fortelje/fortel/fortalde/fortalt/forteljast/fortald/fortalde
    spørje/spør/spurde/spurt/spørjast/spurd/spurde halde/held/heldt/halde/haldast/halden/haldne
    be/ber/bad/bede|bedt gjelde/gjeld/gjaldt bere/ber/bar/bore/berast/boren/borne
    bryte/bryt/braut/brote/brytast/broten/brotne drive/driv/dreiv/drive/drivast/driven/drivne
    dra/dreg|drar/drog/drege|dratt/dragast
    melde/melder/melde/meldt/meldast/meld/melde
    vinne/vinn/vann/vunne/vinnast/vunnen/vunne eige/eig/åtte/ått/eigast
    sende/sender/sende/sendt/sendast/send/sende vende/vender/vende/vendt/vendast/vend/vende`,
  regular: {
    '-e/-ar/-a/-a': `anmode auke benytte byrje endre flytte frakte fremje hente hugse innvilge klage kontakte lage ordne
      mode passe peike rekne rette samle skaffe slutte starte støtte svare utferde varsle vente verke`,
    '-e/-er/-te/-t': `anbefale anvende dele føre hjelpe kjøpe lyse lære låne møte reise røre stille syne tale vise`,
    '-je/-jer/-te/-t': 'dekkje merkje søkje tenkje ønskje',
    '-e/-er/-de/-t': 'høyre kjenne køyre leve nemne prøve øve',
    '-e/-er/-de/-d': 'arbeide',
    '-je/-jer/-de/-t': 'byggje følgje sørgje',
    '-/-r/-dde/-dd': 'bu nå rå tru',
  },
  prefixes: `av an be bort del er etter for fore fram full føre gjennom god heim hen i imøte inn inne ivare iverk
    kunn med mot mis ned om omsyn opp oppe over på sam til tilrette tilvege ut unn under ut ved verd`,
});

/** The j of setje and tenkje is only for the ending; that of byrje is its own. */
function imperative(infinitive: string): string | null {
  return imperativeInNorwegian(infinitive.replace(/(?<=[^aeiouyæøå])(?<!byr)je$/u, 'e'));
}

/** The a-infinitive. Not komma, which is another word. */
function infinitiveInA(infinitive: string): readonly Cell[] {
  if (!endsInWeakE(infinitive) || infinitive === 'komme') return [];
  return [{ slot: 'infinitive-a', text: `${infinitive.slice(0, -1)}a` }];
}

const verb = verbs(verbParadigms, columns, knownOrForeign(known, '-e/-er/-te/-t'), imperative);

const nounParadigms = new Map<string, Paradigm>([
  ...ofGender('m', ['-en/-ar/-ane', '-en/-er/-ene', '-en/-/-ane', '-en']),
  ...ofGender('f', ['-a/-er/-ene', '-a/-ar/-ane', '-a']),
  ...ofGender('n', ['-et/-/-a', '-et']),
]);

// Lost vowels (regel, reglar), doubled m (rommet) and plurals of their own (bøker, føter).
const unforeseeable =
  /[aeiouyæøå].*[^aeiouyæøå]e[lnr]$|(?:bok|fot|feil|hand|mann|natt|sko|tann|(?<!\p{L})ting|tre|kne|um)$/u;

/** What a gender alone means; null where the spelling changes in a way that must be written out. */
function usualNoun(noun: string, gender: string): string | null {
  if (gender === '' || unforeseeable.test(noun)) return null;
  if (gender === 'm') return noun.endsWith('nad') ? 'm:-en/-er/-ene' : 'm:-en/-ar/-ane';
  if (gender === 'f') return noun.endsWith('ing') ? 'f:-a/-ar/-ane' : 'f:-a/-er/-ene';
  return noun.endsWith('m') && syllables(noun) === 1 ? null : 'n:-et/-/-a';
}

const adjectiveParadigms = new Map(
  [
    '-/-t/-e',
    '-/-/-e',
    '-/-/-',
    '-/-t/-e/-are/-ast/-aste',
    '-/-/-e/-are/-ast/-aste',
    '-ell/-elt/-elle',
  ].map((name) => byEndings(name, adjectiveColumns)),
);

/** Only ends of words that leave no doubt: not ny, gammal, konkret. */
const adjectiveEnds: readonly (readonly [RegExp, string])[] = [
  [/(?:ig|leg)$/u, '-/-/-e/-are/-ast/-aste'],
  [/[^aeiouyæøå]e$/u, '-/-/-'],
  [/[^aeiouyæøå]t$/u, '-/-/-e'],
  [/[aeiouyæøå].*[^aeiouyæøå]isk$/u, '-/-/-e'],
  [/ell$/u, '-ell/-elt/-elle'],
  [/(?:sam|bar|laus|al|iv|ær)$/u, '-/-t/-e'],
];

export const nn: Grammar = {
  verb: {
    ...verb,
    derive: (cells, word) => [...verb.derive(cells, word), ...infinitiveInA(word)],
  },
  noun: nouns(['m', 'f', 'n'], nounParadigms, usualNoun),
  adj: adjectives(adjectiveParadigms, adjectiveEnds),
  onlyWith: {
    imp: ['imperative'],
    ande: ['present-participle'],
    gen: ['singular-genitive', 'plural-genitive'],
  },
  notBeforeMore: ['present-participle'],
};
