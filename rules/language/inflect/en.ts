/** English. British forms first, American ones found too. */
import type { ClassGrammar, Grammar, Paradigm } from './grammar.ts';
import type { Cell, Slot } from './slots.ts';
import { attach, syllables } from './spelling.ts';

const verbColumns: readonly (readonly Slot[])[] = [
  ['infinitive', 'present', 'imperative'],
  ['third-person'],
  ['past'],
  ['participle'],
  ['present-participle'],
];

/** Base, past and, where it differs, participle. Lines that begin alike are one verb. */
const irregular = `
  arise/arose/arisen become/became/become begin/began/begun bind/bound break/broke/broken
  bring/brought build/built buy/bought catch/caught choose/chose/chosen come/came/come cost/cost
  cut/cut deal/dealt do/did/done draw/drew/drawn drive/drove/driven fall/fell/fallen feel/felt
  fight/fought find/found forbid/forbade/forbidden forget/forgot/forgotten get/got/got|gotten
  give/gave/given go/went/gone grow/grew/grown have/had hear/heard hide/hid/hidden hit/hit
  hold/held hurt/hurt input/input keep/kept know/knew/known lay/laid lead/led leave/left lend/lent let/let
  lose/lost make/made mean/meant meet/met offset/offset output/output pay/paid put/put quit/quit read/read
  reset/reset rise/rose/risen run/ran/run
  say/said see/saw/seen seek/sought sell/sold send/sent set/set show/showed/shown shut/shut sit/sat
  speak/spoke/spoken speed/sped spend/spent spread/spread stand/stood stick/stuck swear/swore/sworn
  take/took/taken teach/taught tell/told think/thought throw/threw/thrown undergo/underwent/undergone
  undertake/undertook/undertaken understand/understood uphold/upheld upset/upset wear/wore/worn win/won
  withdraw/withdrew/withdrawn withhold/withheld withstand/withstood write/wrote/written`;

const irregulars = new Map(
  irregular
    .trim()
    .split(/\s+/u)
    .map((row) => [row.slice(0, row.indexOf('/')), row.slice(row.indexOf('/') + 1)]),
);

/** Verbs of several syllables whose last is stressed: submitted, but benefited. */
const doubling = new Set(
  `abet acquit admit allot annul begin commit compel confer control corral defer deter dispel
  emit enrol equip excel expel extol forbid forget fulfil incur infer input instil occur offset omit output
  patrol permit prefer propel rebut recur refer regret repel reset submit transfer transmit unplug
  upset abhor`.split(/\s+/u),
);

/** The base before -ed and -ing: plan, plann; British travel, travell. Preferred first. */
function bases(verb: string): readonly string[] {
  const doubled = verb + verb.slice(-1);
  const single = /(?:^|[^aeiou]|qu)[aeiouy][^aeiouywx]$/u.test(verb);
  if (doubling.has(verb) || (single && syllables(verb) === 1)) return [doubled];
  if (single && verb.endsWith('l')) return [doubled, verb];
  return [/[^aeiou]?[aeiou]c$/u.test(verb) ? `${verb}k` : verb];
}

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  return bases(verb)
    .map((base) => `${base}ed`)
    .join('|');
}

function ingOf(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(verb)) return `${verb.slice(0, -1)}ing`;
  return bases(verb)
    .map((base) => `${base}ing`)
    .join('|');
}

/** Third person of a verb, plural of a noun. */
function withS(word: string): string {
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return word + (/(?:[sxz]|[cs]h|[^aeiou]o)$/u.test(word) ? 'es' : 's');
}

function verbRow(verb: string): string {
  const [past = pastOf(verb), participle = past] = irregulars.get(verb)?.split('/') ?? [];
  const third = verb === 'have' ? 'has' : withS(verb);
  return [verb, third, past, participle, ingOf(verb)].join('/');
}

const plurals = new Map([
  ['child', 'children'],
  ['foot', 'feet'],
  ['half', 'halves'],
  ['life', 'lives'],
  ['man', 'men'],
  ['person', 'people'],
  ['woman', 'women'],
]);

const nothingNamed = {
  named: new Map<string, Paradigm>(),
  genders: [],
  attach,
};

/** The verb with the most forms has a row of its own. */
const beCells: readonly Cell[] = [
  { slot: 'infinitive', text: 'be' },
  { slot: 'imperative', text: 'be' },
  { slot: 'present', text: 'are' },
  { slot: 'present', text: 'am' },
  { slot: 'third-person', text: 'is' },
  { slot: 'past', text: 'was' },
  { slot: 'past', text: 'were' },
  { slot: 'participle', text: 'been' },
  { slot: 'present-participle', text: 'being' },
];

const verb: ClassGrammar = {
  ...nothingNamed,
  columns: verbColumns,
  required: 4,
  unnamed: verbRow,
  derive: (cells, word) => (word === 'be' ? beCells : cells),
};

function possessives(cells: readonly Cell[]): Cell[] {
  return cells.map(({ slot, text }) => ({
    slot: slot === 'singular' ? 'singular-genitive' : 'plural-genitive',
    text: slot === 'plural' && text.endsWith('s') ? `${text}'` : `${text}'s`,
  }));
}

const noun: ClassGrammar = {
  ...nothingNamed,
  columns: [['singular'], ['plural']],
  required: 2,
  unnamed: (word) => `${word}/${plurals.get(word) ?? withS(word)}`,
  derive: (cells) => [...cells, ...possessives(cells)],
};

const adj: ClassGrammar = {
  ...nothingNamed,
  columns: [['adjective-common'], ['adjective-comparative'], ['adjective-superlative']],
  required: 3,
  unnamed: (word) => word,
  derive: (cells) => cells,
};

export const en: Grammar = {
  verb,
  noun,
  adj,
  onlyWith: {},
  notBeforeMore: [],
};
