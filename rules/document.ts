/** A text, read into sentences. After a change only the sentences next to it are read again. Offsets are UTF-16 code units. */
import { changeBetween } from './change.ts';
import { itemAt } from './items.ts';
import { type QuotationMark, quotationsOf } from './language/quotations.ts';
import { sentenceEnd } from './language/sentences.ts';
import { readSentence, type Sentence } from './sentence.ts';
import { lastAtMost } from './spans.ts';
import type { Span } from './types.ts';

/** A sentence among others. The same object as before as long as neither its text nor its quotations changed. */
export interface Reading {
  sentence: Sentence;
  /** Stretches of the sentence that are other people's words, in its own offsets. They may begin or end elsewhere. */
  quotations: readonly Span[];
}

export interface Document {
  text: string;
  /** Together they are the whole text. Some hold no word. */
  readings: readonly Reading[];
  /** Where each sentence starts in the text, white space before it included. */
  starts: readonly number[];
}

/** Reads a text. Linear in its length, or in that of the change since `previous`; never throws, whatever the text holds. */
export function readDocument(text: string, previous?: Document): Document {
  if (previous?.text === text) return previous;
  const { readings, starts } = previous
    ? readChanged(text, previous)
    : readFrom(text, 0, () => false);
  return { text, readings: withQuotations(readings, starts), starts };
}

/** The sentence that the offset lies in, and where it starts. Throws RangeError where the text is empty. */
export function readingAt(
  { readings, starts }: Document,
  offset: number,
): { reading: Reading; start: number } {
  const index = lastAtMost(starts, offset);
  return { reading: itemAt(readings, index), start: itemAt(starts, index) };
}

interface Pieces {
  readings: Reading[];
  starts: number[];
  /** Where the next sentence starts. */
  end: number;
}

/** Reads sentence by sentence until the end, or until `isKnown` says that a sentence starts here that was read before. */
function readFrom(text: string, from: number, isKnown: (start: number) => boolean): Pieces {
  const readings: Reading[] = [];
  const starts: number[] = [];
  let start = from;
  while (start < text.length && !isKnown(start)) {
    const end = sentenceEnd(text, start);
    readings.push({ sentence: readSentence(text.slice(start, end)), quotations: none });
    starts.push(start);
    start = end;
  }
  return { readings, starts, end: start };
}

/** Keeps what stands before and after the change. The sentence before it is read again: its end depends on the next word. */
function readChanged(text: string, { text: before, readings, starts }: Document): Pieces {
  const change = changeBetween(before, text);
  const shift = change.afterEnd - change.beforeEnd;
  const first = Math.max(0, lastAtMost(starts, change.start) - 1);
  const from = first === 0 ? 0 : itemAt(starts, first);
  const indexOf = (start: number) => lastAtMost(starts, start - shift);
  const fresh = readFrom(
    text,
    from,
    (start) => start >= change.afterEnd && starts[indexOf(start)] === start - shift,
  );
  const next = fresh.end < text.length ? indexOf(fresh.end) : starts.length;
  return {
    readings: [...readings.slice(0, first), ...fresh.readings, ...readings.slice(next)],
    starts: [
      ...starts.slice(0, first),
      ...fresh.starts,
      ...starts.slice(next).map((start) => start + shift),
    ],
    end: text.length,
  };
}

const none: readonly Span[] = [];

/** Quotations may go on from sentence to sentence, but end with their paragraph. */
function withQuotations(readings: readonly Reading[], starts: readonly number[]): Reading[] {
  const quotations = allQuotations(readings, starts);
  let next = 0;
  return readings.map((reading, index) => {
    const start = itemAt(starts, index);
    while (next < quotations.length && itemAt(quotations, next).end <= start) next += 1;
    const own = clipped(quotations, next, start, start + reading.sentence.end);
    return isSame(own, reading.quotations)
      ? reading
      : { sentence: reading.sentence, quotations: own };
  });
}

/** Sorted, in the offsets of the text. */
function allQuotations(readings: readonly Reading[], starts: readonly number[]): Span[] {
  const all: Span[] = [];
  let marks: QuotationMark[] = [];
  readings.forEach(({ sentence }, index) => {
    const start = itemAt(starts, index);
    for (const mark of sentence.quotationMarks) {
      marks.push({ ...mark, index: start + mark.index });
    }
    const isLast = sentence.endsParagraph || index === readings.length - 1;
    if (!isLast || marks.length === 0) return;
    all.push(...quotationsOf(marks, start + sentence.end));
    marks = [];
  });
  return all;
}

/** The parts of the spans, from index `next` on, that lie in the sentence, in its own offsets. */
function clipped(spans: readonly Span[], next: number, from: number, to: number): readonly Span[] {
  const own: Span[] = [];
  for (let index = next; index < spans.length; index += 1) {
    const { start, end } = itemAt(spans, index);
    if (start >= to) break;
    own.push({ start: Math.max(start, from) - from, end: Math.min(end, to) - from });
  }
  return own.length === 0 ? none : own;
}

function isSame(one: readonly Span[], other: readonly Span[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ start, end }, index) => {
      const twin = itemAt(other, index);
      return start === twin.start && end === twin.end;
    })
  );
}

/** A paragraph: a line that holds something, white space around it left out. In offsets of the text. */
export interface Paragraph extends Span {
  /** Its sentences that hold something, and where each starts in the text. */
  sentences: readonly { sentence: Sentence; start: number }[];
}

/** The paragraphs of a text, in order. */
export function paragraphsOf({ readings, starts }: Document): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let sentences: { sentence: Sentence; start: number }[] = [];
  readings.forEach(({ sentence }, index) => {
    if (sentence.end > sentence.start) sentences.push({ sentence, start: itemAt(starts, index) });
    const ends = sentence.endsParagraph || index === readings.length - 1;
    if (!ends || sentences.length === 0) return;
    const first = itemAt(sentences, 0);
    const last = itemAt(sentences, sentences.length - 1);
    const start = first.start + first.sentence.start;
    paragraphs.push({ start, end: last.start + last.sentence.end, sentences });
    sentences = [];
  });
  return paragraphs;
}
