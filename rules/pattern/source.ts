/** A pattern as it is run in the page. Without a parser: this file is part of the content script. */

/** Characters that make a pattern's hit part of a longer word. */
export const wordCharacter = '[\\p{L}\\p{M}\\p{N}_]';

/** The source of the native expression (flags `gu`, and `i`): unless `whole` is false, it matches whole words only. */
export function patternSource(source: string, { whole = true }: { whole?: boolean } = {}): string {
  return whole ? `(?<!${wordCharacter})(?:${source})(?!${wordCharacter})` : source;
}
