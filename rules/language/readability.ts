/** Facts of a text as numbers. */
import type { Document } from '../document.ts';
import type { TextStatistics } from '../types.ts';

function isLong(key: string): boolean {
  return key.length > 6 && (key.match(/\p{L}/gu)?.length ?? 0) > 6;
}

/**
 * LIX = words per sentence + 100 · long words per word; long = more than six letters (Björnsson 1968).
 * Null when there is no word. Rounded to two decimals.
 */
export function lix(document: Document): number | null {
  const words = document.words.length;
  if (words === 0) return null;
  const long = document.words.filter(({ key }) => isLong(key)).length;
  return Math.round(100 * (words / document.sentences.length + (100 * long) / words)) / 100;
}

/** Characters are UTF-16 code units; links, handles, hashtags and emoji are not words. */
export function statistics(document: Document): TextStatistics {
  return {
    characters: document.text.length,
    words: document.words.length,
    sentences: document.sentences.length,
    lix: lix(document),
  };
}
