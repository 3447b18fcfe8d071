/** What a language must say about its inflection. */
import { itemAt } from '../../items.ts';
import type { Cell, Gender, Slot } from './slots.ts';

export const wordClasses = ['verb', 'noun', 'adj'] as const;
export type WordClass = (typeof wordClasses)[number];

/** A place and its ending, such as `['past', 'te']`. Several endings for one place: the preferred first. */
export type Ending = readonly [Slot, string];

export interface Paradigm {
  gender: Gender | null;
  /** What the word itself ends in, without hyphen; the rest of it is the stem. */
  lemma: string;
  endings: readonly Ending[];
}

/** How one word class inflects. */
export interface ClassGrammar {
  /** Every name that may stand after `verb:`, `noun:` or `adj:`. */
  named: ReadonlyMap<string, Paradigm>;
  /** Genders that must stand before written-out forms; empty where there are none. */
  genders: readonly Gender[];
  /** The places of forms that are written out, in order; a form may have several places. */
  columns: readonly (readonly Slot[])[];
  /** How many of the columns must be given. */
  required: number;
  /** Puts a stem and an ending together. */
  attach(stem: string, ending: string): string;
  /**
   * What is meant when no paradigm is named (`''`), or a gender alone: the name of a paradigm, or all forms
   * with slashes. Null when the word is not known.
   */
  unnamed(word: string, gender: string): string | null;
  /** Adds the forms that follow from others: genitive, imperative, the other infinitive. */
  derive(cells: readonly Cell[], word: string): readonly Cell[];
}

export interface Grammar {
  verb: ClassGrammar;
  noun: ClassGrammar;
  adj: ClassGrammar;
  /** Places that are looked for only when the flag is written, since the form is often another word. */
  onlyWith: Readonly<Record<string, readonly Slot[]>>;
  /** Places that a word has no longer when more words of the term follow it. */
  notBeforeMore: readonly Slot[];
}

/** The cells of a row of forms: `/` between columns, `|` between variants, `-` where there is none. */
export function cellsOfRow(row: string, columns: readonly (readonly Slot[])[]): Cell[] {
  const forms = row.split('/');
  return columns.flatMap((slots, index) =>
    (forms[index] ?? '-')
      .split('|')
      .filter((text) => text !== '-')
      .flatMap((text) => slots.map((slot) => ({ slot, text }))),
  );
}

/** A verb or adjective paradigm whose name is its endings, the word's own first: `-e/-er/-te/-t`; `more` is what the name does not say. */
export function byEndings(
  name: string,
  columns: readonly (readonly Slot[])[],
  more: readonly Ending[] = [],
): [string, Paradigm] {
  const parts = name.split('/').map((part) => part.slice(1));
  const said = parts.flatMap((ending, index) =>
    itemAt(columns, index).map((slot): Ending => [slot, ending]),
  );
  return [name, { gender: null, lemma: itemAt(parts, 0), endings: [...said, ...more] }];
}

/** A noun paradigm: gender, definite singular and, where there is a plural, its two forms: `m:-en/-er/-ene`. */
export function byGender(
  gender: Gender,
  name: string,
  more: readonly Ending[] = [],
): [string, Paradigm] {
  const slots: readonly Slot[] = ['singular-definite', 'plural', 'plural-definite'];
  const said = name.split('/').map((part, index): Ending => [itemAt(slots, index), part.slice(1)]);
  return [
    `${gender}:${name}`,
    { gender, lemma: '', endings: [['singular', ''], ...said, ...more] },
  ];
}
