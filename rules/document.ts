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
  /** What was read anew, for whoever keeps something for each sentence. */
  change: ReadingChange;
}

/** From index `from` on, `removed` gave way to `added`. Before a first reading there was nothing. */
export interface ReadingChange {
  from: number;
  removed: readonly Reading[];
  added: readonly Reading[];
}

/** Reads a text. Linear in its length, or in that of the change since `previous`; never throws, whatever the text holds. */
export function readDocument(text: string, previous?: Document): Document {
  if (previous) return readChanged(text, previous);
  const { readings: plain, starts } = readFrom(text, 0, () => false);
  const readings = quotedFrom(plain, starts, 0, plain.length);
  return { text, readings, starts, change: { from: 0, removed: [], added: readings } };
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
function readChanged(text: string, previous: Document): Document {
  const { text: before, readings: old, starts: oldStarts } = previous;
  const unchanged = { from: 0, removed: [], added: [] };
  if (text === before) return { ...previous, change: unchanged };
  const { start, afterEnd, beforeEnd } = changeBetween(before, text);
  const shift = afterEnd - beforeEnd;
  const first = Math.max(0, lastAtMost(oldStarts, start) - 1);
  const indexOf = (place: number) => lastAtMost(oldStarts, place - shift);
  const isKnown = (place: number) =>
    place >= afterEnd && oldStarts[indexOf(place)] === place - shift;
  const fresh = readFrom(text, first === 0 ? 0 : itemAt(oldStarts, first), isKnown);
  const next = fresh.end < text.length ? indexOf(fresh.end) : old.length;
  const plain = old.slice(0, first).concat(fresh.readings, old.slice(next));
  const moved = oldStarts.slice(next).map((place) => place + shift);
  const starts = oldStarts.slice(0, first).concat(fresh.starts, moved);
  const { from, to } = paragraphsAround(plain, first, first + fresh.readings.length);
  const readings = quotedFrom(plain, starts, from, to);
  return { text, readings, starts, change: changeOf(old, readings) };
}

/** What differs between two rows of readings that begin and end alike. */
function changeOf(old: readonly Reading[], now: readonly Reading[]): ReadingChange {
  const most = Math.min(old.length, now.length);
  let from = 0;
  while (from < most && old[from] === now[from]) from += 1;
  let tail = 0;
  while (tail < most - from && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  return {
    from,
    removed: old.slice(from, old.length - tail),
    added: now.slice(from, now.length - tail),
  };
}

/** The whole paragraphs that the sentences from index `first` to `end`, and the one after them, belong to. */
function paragraphsAround(readings: readonly Reading[], first: number, end: number) {
  const ends = (index: number) => itemAt(readings, index).sentence.endsParagraph;
  let from = first;
  while (from > 0 && !ends(from - 1)) from -= 1;
  let to = end;
  while (to < readings.length && !ends(to)) to += 1;
  return { from, to: Math.min(to + 1, readings.length) };
}

const none: readonly Span[] = [];

/** The readings, those from index `from` to `to`, whole paragraphs, with their quotations. */
function quotedFrom(
  readings: readonly Reading[],
  starts: readonly number[],
  from: number,
  to: number,
): readonly Reading[] {
  const part = readings.slice(from, to);
  const isPlain = ({ sentence, quotations }: Reading) =>
    sentence.quotationMarks.length === 0 && quotations.length === 0;
  if (part.every(isPlain)) return readings;
  const quoted = withQuotations(part, starts.slice(from, to));
  return [...readings.slice(0, from), ...quoted, ...readings.slice(to)];
}

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
