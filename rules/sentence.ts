/** A sentence, read once. Everything about it depends on its own text alone, so it is read again only when that changes. */
import { type Mark, readMarks } from './language/marks.ts';
import { type QuotationMark, readQuotationMarks } from './language/quotations.ts';
import { readWords, type Token } from './language/words.ts';
import { touches } from './spans.ts';
import type { Span } from './types.ts';

export interface Word extends Token {
  /** First of its sentence, or after a colon or an opening mark: a capital says nothing here. */
  opening: boolean;
}

/** Offsets are the sentence's own. */
export interface Sentence extends Span {
  /** With the white space around: the texts of all sentences make up the whole text. `start` and `end` leave it out. */
  text: string;
  endsParagraph: boolean;
  /** Words outside links, addresses, handles, hashtags and emoji. */
  words: readonly Word[];
  /** Words, and also hashtags and handles as one token each (`#annonse`), for terms that name one. */
  tokens: readonly Word[];
  marks: readonly Mark[];
  quotationMarks: readonly QuotationMark[];
}

const opener = /[:«»"“”„•]/u;

/** Reads one sentence with the white space around it. Linear in its length; never throws, whatever it holds. */
export function readSentence(text: string): Sentence {
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  const marks = readMarks(text);
  const words: Word[] = [];
  let gapFrom = 0;
  for (const token of readWords(text)) {
    if (touches(marks, token)) continue;
    const opening = words.length === 0 || opener.test(text.slice(gapFrom, token.start));
    words.push({ ...token, opening });
    gapFrom = token.end;
  }
  return {
    start,
    end,
    text,
    endsParagraph: /[\n\r\u2028\u2029]/u.test(text.slice(end)),
    words,
    tokens: withTags(text, words, marks),
    marks,
    quotationMarks: readQuotationMarks(text),
  };
}

function withTags(text: string, words: readonly Word[], marks: readonly Mark[]): readonly Word[] {
  const tags = marks.filter(({ kind }) => kind === 'hashtag' || kind === 'handle');
  if (tags.length === 0) return words;
  const tokens = tags.map(({ start, end }) => ({
    start,
    end,
    key: text.slice(start, end).normalize('NFC').toLowerCase(),
    opening: true,
  }));
  return [...words, ...tokens].sort((a, b) => a.start - b.start);
}
