/** A text, read into sentences. After a change only the sentences next to it are read again. Offsets are UTF-16 code units. */
import { changeBetween } from './change.ts';
import { itemAt } from './items.ts';
import { sentenceEnd } from './language/sentences.ts';
import { leavesQuotations, noQuotations, quotedFrom } from './quoting.ts';
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
    readings.push({ sentence: readSentence(text.slice(start, end)), quotations: noQuotations });
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
  const removed = old.slice(first, next);
  if (leavesQuotations(removed, fresh.readings)) {
    return {
      text,
      readings: plain,
      starts,
      change: { from: first, removed, added: fresh.readings },
    };
  }
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
