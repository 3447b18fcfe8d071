/** A sentence, read once. Everything about it depends on its own text alone, so it is read again only when that changes. */
import { type Mark, readMarks } from './language/marks.ts';
import { type QuotationMark, readQuotationMarks } from './language/quotations.ts';
import { markOpenings, readWords, type Token } from './language/words.ts';
import { touches } from './spans.ts';
import type { Span } from './types.ts';

/** Offsets are the sentence's own. */
export interface Sentence extends Span {
  /** With the white space around: the texts of all sentences make up the whole text. `start` and `end` leave it out. */
  text: string;
  endsParagraph: boolean;
  /** How many of the digits 0 to 9 it holds. */
  digits: number;
  /** Words outside links, addresses, handles, hashtags and emoji. */
  words: readonly Token[];
  /** How many of the words have more than six letters. */
  longWords: number;
  /** Words, and also hashtags and handles as one token each (`#annonse`), for terms that name one. */
  tokens: readonly Token[];
  marks: readonly Mark[];
  quotationMarks: readonly QuotationMark[];
}

/** Reads one sentence with the white space around it. Linear in its length; never throws, whatever it holds. */
export function readSentence(text: string): Sentence {
  const start = isPlain(text.charCodeAt(0)) ? 0 : text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  const { words: all, mayHoldMarks } = readWords(text);
  const marks = mayHoldMarks ? readMarks(text) : noMarks;
  const words = marks.length === 0 ? all : outside(marks, all);
  markOpenings(text, words);
  return {
    start,
    end,
    text,
    endsParagraph: lineBreak.test(end < text.length - 1 ? text.slice(end) : text.charAt(end)),
    digits: digitsIn(text, all),
    words,
    longWords: longOnes(words),
    tokens: marks.length === 0 ? words : withTags(text, words, marks),
    marks,
    quotationMarks: readQuotationMarks(text),
  };
}

const lineBreak = /[\n\r\u2028\u2029]/;

/** ASCII but for white space: most sentences begin with such a character. */
function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

const noMarks: readonly Mark[] = [];

/** How many of the digits 0 to 9 stand in the words. */
function digitsIn(text: string, words: readonly Token[]): number {
  let digits = 0;
  for (const { start, end, letters } of words) {
    if (letters === end - start) continue;
    for (let index = start; index < end; index += 1) {
      const code = text.charCodeAt(index);
      if (code >= 0x30 && code <= 0x39) digits += 1;
    }
  }
  return digits;
}

function outside(marks: readonly Mark[], words: readonly Token[]): readonly Token[] {
  return words.filter((word) => !touches(marks, word));
}

function longOnes(words: readonly Token[]): number {
  let long = 0;
  for (const { letters } of words) if (letters > 6) long += 1;
  return long;
}

function withTags(text: string, words: readonly Token[], marks: readonly Mark[]): readonly Token[] {
  const tags = marks.filter(({ kind }) => kind === 'hashtag' || kind === 'handle');
  if (tags.length === 0) return words;
  const tokens = tags.map(({ start, end }) => ({
    start,
    end,
    key: text.slice(start, end).normalize('NFC').toLowerCase(),
    letters: 0,
    opening: true,
  }));
  return [...words, ...tokens].sort((a, b) => a.start - b.start);
}
