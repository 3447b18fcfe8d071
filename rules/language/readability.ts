/** Facts of a text as numbers. */
import type { Document, Reading } from '../document.ts';
import type { Sentence } from '../sentence.ts';
import type { TextStatistics } from '../types.ts';

/** Of one sentence; counted once. */
interface Counts {
  words: number;
  /** Of more than six letters. */
  long: number;
}

const counted = new WeakMap<Sentence, Counts>();

function isLong(key: string): boolean {
  return key.length > 6 && Array.from(key.matchAll(/\p{L}/gu)).length > 6;
}

function countsOf({ sentence }: Reading): Counts {
  const known = counted.get(sentence);
  if (known) return known;
  const { words } = sentence;
  const counts = { words: words.length, long: words.filter(({ key }) => isLong(key)).length };
  counted.set(sentence, counts);
  return counts;
}

/**
 * Words, sentences that hold one, and LIX = words per sentence + 100 · long words per word; long = more than six letters
 * (Björnsson 1968). LIX is null when there is no word, and rounded to two decimals. Characters are UTF-16 code units;
 * links, handles, hashtags and emoji are not words.
 */
export function statistics({ text, readings }: Document): TextStatistics {
  let words = 0;
  let long = 0;
  let sentences = 0;
  for (const reading of readings) {
    const counts = countsOf(reading);
    words += counts.words;
    long += counts.long;
    if (counts.words > 0) sentences += 1;
  }
  const lix = words === 0 ? null : Math.round(100 * (words / sentences + (100 * long) / words));
  return { characters: text.length, words, sentences, lix: lix === null ? null : lix / 100 };
}
