import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  covers,
  isSpanOf,
  lastAtMost,
  overlap,
  touches,
  union,
  within,
} from '../../../rules/spans.ts';
import type { Span } from '../../../rules/types.ts';

const span = (start: number, end: number): Span => ({ start, end });
const two = [span(2, 4), span(6, 9)];

test.each([
  [-1, -1],
  [0, 0],
  [1, 0],
  [4, 1],
  [5, 1],
  [6, 2],
  [9, 3],
])('the last of 0, 4, 6, 9 that is at most %i has index %i', (value, index) => {
  expect(lastAtMost([0, 4, 6, 9], value)).toBe(index);
});

describe('covers and touches', () => {
  test.each([
    [2, 4, true, true],
    [3, 4, true, true],
    [3, 5, false, true],
    [1, 3, false, true],
    [4, 6, false, false],
    [0, 2, false, false],
    [5, 10, false, true],
    [7, 8, true, true],
    [9, 12, false, false],
    [1, 7, false, true],
  ])('of 2–4 and 6–9, %i–%i is covered: %s, touched: %s', (start, end, isCovered, isTouched) => {
    expect(covers(two, span(start, end))).toBe(isCovered);
    expect(touches(two, span(start, end))).toBe(isTouched);
  });

  it('count an empty span as in a place, not beside one', () => {
    expect(covers(two, span(4, 4))).toBe(true);
    expect(touches(two, span(3, 3))).toBe(true);
    expect(touches(two, span(2, 2))).toBe(true);
    expect(touches(two, span(4, 4))).toBe(false);
    expect(covers([], span(0, 0))).toBe(false);
    expect(touches([], span(0, 1))).toBe(false);
  });
});

test.each([
  [2, 4, [span(2, 4)]],
  [0, 9, two],
  [3, 9, [span(6, 9)]],
  [2, 8, [span(2, 4)]],
  [4, 6, []],
  [10, 12, []],
])('within %i–%i', (start, end, expected) => {
  expect(within(two, span(start, end))).toEqual(expected);
});

test.each([
  [1, 3, 2, 4, true],
  [2, 4, 1, 3, true],
  [1, 2, 2, 3, false],
  [2, 3, 1, 2, false],
  [1, 4, 2, 2, true],
  [2, 2, 1, 4, true],
  [1, 4, 4, 4, false],
  [1, 4, 1, 1, false],
])('%i–%i and %i–%i overlap: %s', (a, b, c, d, expected) => {
  expect(overlap(span(a, b), span(c, d))).toBe(expected);
});

describe('union', () => {
  it('joins what shares a code unit, and leaves what only meets', () => {
    expect(union([span(6, 9), span(0, 3), span(2, 5), span(5, 6), span(7, 8)])).toEqual([
      span(0, 5),
      span(5, 6),
      span(6, 9),
    ]);
  });

  it('holds exactly the code units that the spans hold, and changes none of them', () => {
    const anySpan = fc
      .tuple(fc.nat(12), fc.nat(5))
      .map(([start, size]) => span(start, start + size));
    const units = (spans: readonly Span[]) =>
      Array.from({ length: 20 }, (_, at) =>
        spans.some(({ start, end }) => start <= at && at < end),
      );
    fc.assert(
      fc.property(fc.array(anySpan), (spans) => {
        const before = structuredClone(spans);
        expect(units(union(spans))).toEqual(units(spans));
        expect(spans).toEqual(before);
      }),
    );
  });
});

test.each([
  [0, 0, true],
  [0, 3, true],
  [3, 3, true],
  [1, 4, false],
  [-1, 1, false],
  [2, 1, false],
  [0.5, 1, false],
  [0, 1.5, false],
])('%i–%i is a span of a text of three: %s', (start, end, expected) => {
  expect(isSpanOf('abc', span(start, end))).toBe(expected);
});
