/** A text, read once: what every kind of rule looks at. Offsets are UTF-16 code units of the text as it stands. */
import { type Mark, readMarks } from './language/marks.ts';
import { readQuotations } from './language/quotations.ts';
import { readParagraphs, readSentences } from './language/sentences.ts';
import { readWords, type Token } from './language/words.ts';
import { covers, touches } from './spans.ts';
import type { Language, Span } from './types.ts';

export interface Word extends Token {
  /** First of its sentence, or after a colon or an opening mark: a capital says nothing here. */
  opening: boolean;
  quoted: boolean;
}

export interface Sentence extends Span {
  words: readonly Word[];
}

export interface Document {
  text: string;
  language: Language;
  paragraphs: readonly Span[];
  /** Only those that hold a word. */
  sentences: readonly Sentence[];
  /** Words outside links, addresses, handles, hashtags and emoji. */
  words: readonly Word[];
  /** Words, and also hashtags and handles as one token each (`#annonse`), for terms that name one. */
  tokens: readonly Word[];
  marks: readonly Mark[];
  quotations: readonly Span[];
}

const opener = /[:«»"“”„•]/u;

/** Reads a text. Linear in its length; never throws, whatever the text holds. */
export function readDocument(text: string, language: Language): Document {
  const marks = readMarks(text);
  const paragraphs = readParagraphs(text);
  const quotations = readQuotations(text, paragraphs);
  const sentences: Sentence[] = [];
  const plain = readWords(text).filter((token) => !touches(marks, token));
  const words: Word[] = [];
  for (const span of readSentences(text, marks)) {
    const from = words.length;
    for (let token = plain[words.length]; token && token.start < span.end; ) {
      const gapFrom = words[words.length - 1]?.end ?? 0;
      const opening = words.length === from || opener.test(text.slice(gapFrom, token.start));
      words.push({ ...token, opening, quoted: covers(quotations, token) });
      token = plain[words.length];
    }
    if (words.length > from) sentences.push({ ...span, words: words.slice(from) });
  }
  const tokens = withTags(text, words, marks);
  return { text, language, paragraphs, sentences, words, tokens, marks, quotations };
}

function withTags(text: string, words: readonly Word[], marks: readonly Mark[]): readonly Word[] {
  const tags = marks.filter(({ kind }) => kind === 'hashtag' || kind === 'handle');
  if (tags.length === 0) return words;
  const tokens = tags.map(({ start, end }) => ({
    start,
    end,
    key: text.slice(start, end).normalize('NFC').toLowerCase(),
    opening: true,
    quoted: false,
  }));
  return [...words, ...tokens].sort((a, b) => a.start - b.start);
}
