/** Words as the rules compare them. */
import type { Span } from '../types.ts';

/** A word of a text. `key` is what rules compare: NFC, small letters, plain hyphen and apostrophe. */
export interface Token extends Span {
  key: string;
  /** How many of its characters are letters. */
  letters: number;
  /** First in the text, or after a colon or an opening mark: a capital says nothing here. */
  opening: boolean;
}

const opener = /[:«»"“”„•]/;

/** Marks the words that open something. `words`: all of the text's that count, in order. */
export function markOpenings(text: string, words: readonly Token[]): void {
  let before = -1;
  for (const word of words) {
    // One character between two words is a space or joins them.
    word.opening =
      before < 0 || (word.start - before > 1 && opener.test(text.slice(before, word.start)));
    before = word.end;
  }
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

/** Sorts of characters that the quick way knows, by code. */
const other = 0;
const letter = 1;
const digit = 2;
/** Joins letters and digits on both sides of it into one word. */
const joint = 3;
/** Joins digits only. */
const sign = 4;
/** Joins too, and the key of the word is without it or has another in its place. */
const oddJoint = 5;
/** May begin a handle or a hashtag, or be an emoji. */
const sigil = 6;
/** Not known here. */
const strange = 7;

/** Latin letters with their signs, and what stands between them: all that most sentences are made of. */
const highest = 0x17f;
/** By code. A string, since reading one is quick and always gives a number. */
const sorts = String.fromCharCode(
  ...Array.from({ length: highest + 1 }, (_, code) => sortOf(code)),
);

function sortOf(code: number): number {
  const character = String.fromCharCode(code);
  if (/\p{L}/u.test(character)) return letter;
  if (/\p{N}/u.test(character)) return digit;
  if (/[-']/u.test(character)) return joint;
  if (/[.,:]/u.test(character)) return sign;
  if (/[@#©®]/u.test(character)) return sigil;
  return character === '\u00AD' ? oddJoint : other;
}

function sortAt(text: string, index: number): number {
  if (index >= text.length) return other;
  const code = text.charCodeAt(index);
  if (code <= highest) return sorts.charCodeAt(code);
  if (code === 0x2019 || code === 0x2010 || code === 0x2011) return oddJoint;
  // Dashes, quotation marks, bullet, ellipsis.
  const isPunctuation = (code >= 0x2013 && code <= 0x201e) || code === 0x2022 || code === 0x2026;
  return isPunctuation ? other : strange;
}

/** True when the word goes on after the character at `index`, which is neither letter nor digit. */
function joins(text: string, index: number, sort: number): boolean {
  const next = sortAt(text, index + 1);
  if (sort === joint || sort === oddJoint) return next === letter || next === digit;
  return sort === sign && next === digit && sortAt(text, index - 1) === digit;
}

/** The words of a text, links and handles included. */
export interface Words {
  words: Token[];
  /** False where there is surely no link, address, handle, hashtag or emoji. */
  mayHoldMarks: boolean;
}

function isJoint(sort: number): boolean {
  return sort === joint || sort === sign || sort === oddJoint;
}

/** The words of a text of well-known characters; null when it holds others. Character by character, which is much the fastest. */
function readPlainWords(text: string): Words | null {
  const lower = text.toLowerCase();
  // İ becomes two characters: then offsets would move.
  if (lower.length !== text.length) return null;
  const words: Token[] = [];
  let mayHoldMarks = lower.includes('://');
  let start = -1;
  let letters = 0;
  let isOdd = false;
  for (let index = 0; index <= lower.length; index += 1) {
    const sort = sortAt(lower, index);
    if (sort === letter || sort === digit) {
      if (start < 0) start = index;
      if (sort === letter) letters += 1;
      continue;
    }
    if (sort === strange) return null;
    // A host is letters around a full stop.
    mayHoldMarks ||= sort === sigil || (sort === sign && sortAt(lower, index + 1) !== other);
    if (start < 0) continue;
    if (isJoint(sort) && joins(lower, index, sort)) {
      isOdd ||= sort === oddJoint;
      continue;
    }
    const key = lower.slice(start, index);
    words.push({ start, end: index, key: isOdd ? wordKey(key) : key, letters, opening: false });
    start = -1;
    letters = 0;
    isOdd = false;
  }
  return { words, mayHoldMarks };
}

function letterCount(key: string): number {
  return Array.from(key.matchAll(/\p{L}/gu)).length;
}

function readAnyWords(text: string): Words {
  const words = Array.from(text.matchAll(word), ({ index, 0: actual }) => {
    const key = wordKey(actual);
    const end = index + actual.length;
    return { start: index, end, key, letters: letterCount(key), opening: false };
  });
  return { words, mayHoldMarks: true };
}

/** Every word of a text with its offsets. Linear in its length; never throws, whatever it holds. */
export function readWords(text: string): Words {
  return readPlainWords(text) ?? readAnyWords(text);
}
