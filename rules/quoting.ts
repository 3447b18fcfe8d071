/** Which parts of sentences are other people's words: quotations go on from sentence to sentence. */
import type { Reading } from './document.ts';
import { itemAt } from './items.ts';
import { type QuotationMark, quotationsOf } from './language/quotations.ts';
import type { Span } from './types.ts';

export const noQuotations: readonly Span[] = [];

/** The readings, those from index `from` to `to`, whole paragraphs, with their quotations. */
export function quotedFrom(
  readings: readonly Reading[],
  starts: readonly number[],
  from: number,
  to: number,
): readonly Reading[] {
  const part = readings.slice(from, to);
  if (part.every(isUnquoted)) return readings;
  const quoted = withQuotations(part, starts.slice(from, to));
  return [...readings.slice(0, from), ...quoted, ...readings.slice(to)];
}

function isUnquoted({ sentence, quotations }: Reading): boolean {
  return sentence.quotationMarks.length === 0 && quotations.length === 0;
}

/** True when `added` can stand for `removed` without a look at quotations around: there are none, and as many paragraphs end. */
export function leavesQuotations(removed: readonly Reading[], added: readonly Reading[]): boolean {
  const breaks = (readings: readonly Reading[]) =>
    readings.filter(({ sentence }) => sentence.endsParagraph).length;
  const endsParagraph = (readings: readonly Reading[]) => readings.at(-1)?.sentence.endsParagraph;
  return (
    removed.every(isUnquoted) &&
    added.every(isUnquoted) &&
    breaks(removed) === breaks(added) &&
    endsParagraph(removed) === endsParagraph(added)
  );
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
  return own.length === 0 ? noQuotations : own;
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
