/** The places in a paradigm. A form of one term is replaced by the form of another term in the same place. */

type Base =
  | 'infinitive'
  | 'present'
  /** English `uses`. */
  | 'third-person'
  | 'past'
  /** After an auxiliary: har brukt, has used. In nn also with a neuter subject: brevet er skrive. */
  | 'participle'
  /** nn: boka er skriven. */
  | 'participle-common'
  /** de anvendte midlene; nn: bøkene er skrivne. */
  | 'participle-plural'
  | 'present-participle'
  | 'imperative'
  | 'passive-infinitive'
  | 'passive-present'
  | 'passive-past'
  | 'singular'
  | 'singular-definite'
  | 'plural'
  | 'plural-definite'
  | 'singular-genitive'
  | 'singular-definite-genitive'
  | 'plural-genitive'
  | 'plural-definite-genitive'
  | 'adjective-common'
  | 'adjective-neuter'
  /** Plural, and definite of any number: de nye, den nye. */
  | 'adjective-plural'
  | 'adjective-comparative'
  | 'adjective-superlative'
  | 'adjective-superlative-definite';

/** The same place in the writer's other style: nb kasta, boka, vedtaka; nn å bruka. */
type InA =
  | 'infinitive-a'
  | 'past-a'
  | 'participle-a'
  | 'singular-definite-a'
  | 'plural-definite-a'
  | 'singular-definite-genitive-a'
  | 'plural-definite-genitive-a';

export type Slot = Base | InA;

/** One form in one place. A paradigm is a list of cells, the preferred form of a place first. */
export interface Cell {
  slot: Slot;
  text: string;
}

/** One form with every place that it may have in its paradigm. */
export interface Form {
  text: string;
  slots: readonly Slot[];
}

/** Grammatical gender: masculine, feminine, neuter; in Danish common (`c`) and neuter. */
export type Gender = 'm' | 'f' | 'n' | 'c';

const plain: Readonly<Record<InA, Base>> = {
  'infinitive-a': 'infinitive',
  'past-a': 'past',
  'participle-a': 'participle',
  'singular-definite-a': 'singular-definite',
  'plural-definite-a': 'plural-definite',
  'singular-definite-genitive-a': 'singular-definite-genitive',
  'plural-definite-genitive-a': 'plural-definite-genitive',
};

function isInA(slot: Slot): slot is InA {
  return slot in plain;
}

/** The place without regard to style. */
export function plainSlot(slot: Slot): Slot {
  return isInA(slot) ? plain[slot] : slot;
}
