/** Puts a rule's lists together into one expression, as Vale does. */

import { translateExpression } from './expression.ts';
import type { Fields } from './fields.ts';
import type { ValeExceptions, ValePattern } from './types.ts';

/** Translated, or null with a problem at the key. */
export function patternAt(fields: Fields, key: string, expression: string): ValePattern | null {
  const pattern = translateExpression(expression);
  if ('source' in pattern) return pattern;
  const shown = expression.length > 60 ? `${expression.slice(0, 60)}…` : expression;
  fields.report(key, `«${shown}» cannot be used as a regular expression here: ${pattern.why}`);
  return null;
}

/** Vale's frame round a rule's alternatives: whole words, unless `nonword`. */
export function framed(inside: string, nonword: boolean): string {
  return nonword ? `(?m)(?:${inside})` : String.raw`(?m)\b(?:${inside})\b`;
}

export function inCase(expression: string, ignorecase: boolean): string {
  return ignorecase ? `(?i)${expression}` : expression;
}

/** Longest first in UTF-8 bytes, as Go measures; the order that they were written in decides between equals. */
export function longestFirst(terms: readonly string[]): string[] {
  return [...terms].sort((a, b) => utf8Length(b) - utf8Length(a));
}

function utf8Length(text: string): number {
  const bytes = [...text].map((character) => {
    if (character <= '\u007f') return 1;
    if (character <= '\u07ff') return 2;
    return character.length === 1 ? 3 : 4;
  });
  return bytes.reduce<number>((sum, length) => sum + length, 0);
}

/** Vale keeps an exception's letter case unless it says `(?i)`. Null where an exception cannot be read. */
export function exceptionsAt(fields: Fields): ValeExceptions | null {
  const terms = longestFirst(fields.list('exceptions')).map((term) =>
    term.startsWith('(?i)') ? term : `(?-i)${term}`,
  );
  if (terms.length === 0) return { words: null, phrases: null };
  const words = patternAt(fields, 'exceptions', framed(terms.join('|'), false));
  if (!words) return null;
  const several = terms.filter((term) => /[ \t]|\\s/u.test(term)).join('|');
  if (several === '') return { words, phrases: null };
  return { words, phrases: patternAt(fields, 'exceptions', String.raw`(?i)\b(?:${several})\b`) };
}
