/** Questions about sorted, non-overlapping spans, answered by binary search. */
import { itemAt } from './items.ts';
import type { Span } from './types.ts';

/** Index of the last of the sorted numbers that is at most `value`, or -1. */
export function lastAtMost(numbers: readonly number[], value: number): number {
  return lastWhere(numbers.length, (index) => itemAt(numbers, index) <= value);
}

/** Index of the last span that starts at or before `offset`, or -1. */
function lastFrom(spans: readonly Span[], offset: number): number {
  return lastWhere(spans.length, (index) => itemAt(spans, index).start <= offset);
}

/** Of indexes that fit first and then no longer, the last that does, or -1. */
function lastWhere(length: number, fits: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** True when one of the sorted spans holds the whole of `span`. */
export function covers(spans: readonly Span[], span: Span): boolean {
  const holder = spans[lastFrom(spans, span.start)];
  return holder !== undefined && span.end <= holder.end;
}

/** True when one of the sorted spans shares a code unit with `span`. */
export function touches(spans: readonly Span[], span: Span): boolean {
  const before = spans[lastFrom(spans, Math.max(span.start, span.end - 1))];
  return before !== undefined && before.end > span.start;
}

/** Those of the sorted spans that lie wholly in `span`. */
export function within<S extends Span>(spans: readonly S[], span: Span): S[] {
  const from = lastFrom(spans, span.start - 1) + 1;
  return spans.slice(from, lastFrom(spans, span.end) + 1).filter(({ end }) => end <= span.end);
}

/** True when the two spans share a code unit, or one lies strictly inside the other. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Sorted by start; spans that share a code unit become one. */
export function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}

/** True when the span lies in the text and its ends are in order. */
export function isSpanOf(text: string, { start, end }: Span): boolean {
  const whole = Number.isInteger(start) && Number.isInteger(end);
  return whole && start >= 0 && start <= end && end <= text.length;
}
