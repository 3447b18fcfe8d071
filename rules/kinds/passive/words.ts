/** Lists of words that are written as one text. */

/** The words of a text with white space between them. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
