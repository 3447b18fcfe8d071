/** Words as the rules compare them. */
import type { Span } from '../types.ts';

/** A word of a text. `key` is what rules compare: NFC, small letters, plain hyphen and apostrophe. */
export interface Token extends Span {
  key: string;
}

// Letters with their combining marks, and digits; hyphen, apostrophe and soft hyphen only inside; `3.5` and `12:30` are one word.
const word =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-'’‐‑\u00AD]|(?<=\p{N})[.,:](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** The form of a word that is compared. Never used for offsets: it may be shorter or longer than the text. */
export function wordKey(text: string): string {
  const lower = text.toLowerCase();
  // Plain ASCII and Latin-1 is already composed: the common case costs one test.
  if (!/[^\0-\u00AC\u00AE-\u00FF]/.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/[‐‑]/gu, '-')
    .replaceAll('\u00AD', '');
}

/** Every word of a text with its offsets, links and handles included. */
export function readWords(text: string): Token[] {
  return Array.from(text.matchAll(word), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: wordKey(match[0]),
  }));
}
