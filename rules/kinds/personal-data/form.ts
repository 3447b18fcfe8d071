/** What a form of personal data is. One file each beside this one; `index.ts` is the closed list. */
import type { Sentence } from '../../sentence.ts';
import type { Span } from '../../types.ts';

export interface Form {
  form: string;
  /** Where forms overlap, the surest speaks: the more that is checked, the surer. */
  sureness: number;
  /** Must never be stored, and may be deleted with one click. */
  sensitive: boolean;
  /** A sentence with fewer digits is passed over. */
  fewestDigits: number;
  find(sentence: Sentence): Span[];
  /** The form that is compared with contacts and exceptions: no spaces, no country code. */
  normal(actual: string): string;
}

/** No letter, digit or plus sign before a number, and no digit and decimal sign: `+45 …` and `3.141` are something else. */
export const before = '(?<![\\p{L}\\p{M}\\p{N}+_]|\\p{N}[-/.,:])';
/** No letter or digit after it, with or without a joining sign. */
export const after = '(?![\\p{L}\\p{M}\\p{N}_]|[-/.,:]\\p{N})';

/** A pattern for a number that stands alone. Only bounded repetition may be used: the pattern runs on any text. */
export function standing(pattern: string): RegExp {
  return new RegExp(`${before}(?:${pattern})${after}`, 'gu');
}

/** Spans of every match whose digits pass. */
export function matching(
  text: string,
  pattern: RegExp,
  passes: (digits: string) => boolean,
): Span[] {
  return Array.from(text.matchAll(pattern))
    .filter(([actual]) => passes(digitsOf(actual)))
    .map(({ index, 0: actual }) => ({ start: index, end: index + actual.length }));
}

export function digitsOf(text: string): string {
  return text.replace(/[^0-9]/gu, '');
}
