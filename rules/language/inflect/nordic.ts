/** What Bokmål, Nynorsk and Danish have in common. */
import { byGender, type ClassGrammar, type Ending, type Paradigm } from './grammar.ts';
import type { Cell, Gender, Slot } from './slots.ts';
import { attach, attachToNoun, endsInWeakE, genitive, syllables } from './spelling.ts';

type Columns = readonly (readonly Slot[])[];
type Named = ReadonlyMap<string, Paradigm>;

/** Verbs that are known without a paradigm's name. */
export interface KnownVerbs {
  /** One row of forms in a line, in the order of the columns. Lines that begin alike are one verb. */
  rows: string;
  /** Name of a paradigm, and the verbs that follow it. */
  regular: Readonly<Record<string, string>>;
  /** What may stand before a known verb: avholde as holde. */
  prefixes: string;
}

const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '');

/** The row or the name of the paradigm of a verb; null when it is not known. */
type FindVerb = (verb: string) => string | null;

/** Finds a verb, if need be by the verb without its prefix. */
export function verbFinder(known: KnownVerbs): FindVerb {
  const rows = new Map(words(known.rows).map((row) => [row.slice(0, row.indexOf('/')), row]));
  const names = new Map(
    Object.entries(known.regular).flatMap(([name, verbs]) =>
      words(verbs).map((verb) => [verb, name] as const),
    ),
  );
  const prefixes = words(known.prefixes);
  const find: FindVerb = (verb) => {
    const exact = rows.get(verb) ?? names.get(verb);
    if (exact !== undefined) return exact;
    for (const prefix of prefixes.filter((candidate) => verb.startsWith(candidate))) {
      const found = find(verb.slice(prefix.length));
      if (found !== null) return found.startsWith('-') ? found : prefixed(prefix, found);
    }
    return null;
  };
  return find;
}

function prefixed(prefix: string, row: string): string {
  return row.replace(/[^/|]+/gu, (form) => (form === '-' ? form : prefix + form));
}

/** The verbs of a language. `imperative` makes the short form of a stem. */
export function verbs(
  named: Named,
  columns: Columns,
  find: FindVerb,
  imperative: (infinitive: string) => string | null,
): ClassGrammar {
  return {
    named,
    genders: [],
    columns,
    required: 4,
    attach,
    unnamed: find,
    derive: (cells, verb) => {
      const text = imperative(verb);
      return text === null ? cells : [...cells, { slot: 'imperative', text }];
    },
  };
}

/** Adds the foreign verbs to those that are known: informere, not være or bære. */
export function knownOrForeign(find: FindVerb, paradigm: string): FindVerb {
  return (verb) => find(verb) ?? (verb.endsWith('ere') && syllables(verb) > 2 ? paradigm : null);
}

/** The stem of an infinitive: bruk(e), but tre. */
export function stemOf(infinitive: string): string {
  return endsInWeakE(infinitive) ? infinitive.slice(0, -1) : infinitive;
}

const genitives: readonly (readonly [Slot, Slot])[] = [
  ['singular', 'singular-genitive'],
  ['singular-definite', 'singular-definite-genitive'],
  ['singular-definite-a', 'singular-definite-genitive-a'],
  ['plural', 'plural-genitive'],
  ['plural-definite', 'plural-definite-genitive'],
  ['plural-definite-a', 'plural-definite-genitive-a'],
];

function withGenitives(cells: readonly Cell[]): Cell[] {
  const more = cells.flatMap(({ slot, text }) =>
    genitives
      .filter(([of]) => of === slot)
      .map(([, there]): Cell => ({ slot: there, text: genitive(text) })),
  );
  return [...cells, ...more];
}

const nounColumns: Columns = [['singular'], ['singular-definite'], ['plural'], ['plural-definite']];

/** Nouns. `usual` names the paradigm of a gender that is given alone. */
export function nouns(
  genders: readonly Gender[],
  named: Named,
  usual: (noun: string, gender: string) => string | null,
): ClassGrammar {
  return {
    named,
    genders,
    columns: nounColumns,
    required: 4,
    attach: attachToNoun,
    unnamed: usual,
    derive: withGenitives,
  };
}

/** Noun paradigms of one gender; `more` by the name of the paradigm. */
export function ofGender(
  gender: Gender,
  names: readonly string[],
  more: (name: string) => readonly Ending[] = () => [],
): [string, Paradigm][] {
  return names.map((name) => byGender(gender, name, more(name)));
}

export const adjectiveColumns: Columns = [
  ['adjective-common'],
  ['adjective-neuter'],
  ['adjective-plural'],
  ['adjective-comparative'],
  ['adjective-superlative'],
  ['adjective-superlative-definite'],
];

/** Adjectives. `endings` pairs the end of a word with the paradigm that it is safe to conclude from it. */
export function adjectives(
  named: Named,
  endings: readonly (readonly [RegExp, string])[],
): ClassGrammar {
  return {
    named,
    genders: [],
    columns: adjectiveColumns,
    required: 3,
    attach: (stem, ending) => stem + ending,
    unnamed: (word) => endings.find(([end]) => end.test(word))?.[1] ?? null,
    derive: (cells) => cells,
  };
}
