import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, sentenceAtEnd } from '../../../rules/edits.ts';
import type { Edit } from '../../../rules/types.ts';

const edit = (start: number, end: number, text: string) => ({ start, end, text });

describe('applyEdits', () => {
  it('makes edits in coordinates of the original text, in any order given', () => {
    const edits = [edit(6, 9, 'C'), edit(0, 3, 'LONGER'), edit(4, 4, 'x')];
    const { text, applied, remaining } = applyEdits('one two six', edits);
    expect(text).toBe('LONGER xtwCix'.replace('C', 'C'));
    expect(applied).toEqual([edits[1], edits[2], edits[0]]);
    expect(remaining).toEqual([]);
  });

  it('keeps insertions at one place in the order given, before what is replaced there', () => {
    const edits = [edit(1, 2, 'B'), edit(1, 1, 'x'), edit(1, 1, 'y')];
    expect(applyEdits('abc', edits).text).toBe('axyBc');
  });

  it.each([
    ['overlapping', [edit(0, 4, 'x'), edit(2, 6, 'y')], 'aby', 1],
    ['inside another', [edit(0, 6, 'x'), edit(3, 3, 'y')], 'abcydef', 1],
    ['beyond the end', [edit(5, 7, 'x')], 'abcdef', 1],
    ['before the start', [edit(-1, 2, 'x')], 'abcdef', 1],
    ['backwards', [edit(3, 2, 'x')], 'abcdef', 1],
    ['not whole', [edit(0.5, 2, 'x')], 'abcdef', 1],
    ['not a number', [edit(Number.NaN, 2, 'x')], 'abcdef', 1],
  ])('hands back what is %s', (_, edits, text, remaining) => {
    const result = applyEdits('abcdef', edits);
    expect(result.text).toBe(text);
    expect(result.remaining).toHaveLength(remaining);
  });

  it('makes what a text gives that is cut and joined once for each edit, last first', () => {
    const naive = (text: string, edits: readonly Edit[]) => {
      const order = [...edits].sort((a, b) => a.start - b.start || a.end - b.end).reverse();
      const made: Edit[] = [];
      let result = text;
      for (const one of order) {
        const isInside = one.start >= 0 && one.start <= one.end && one.end <= text.length;
        if (!isInside || made.some(({ start }) => start < one.end)) continue;
        made.unshift(one);
        result = result.slice(0, one.start) + one.text + result.slice(one.end);
      }
      const left = order.filter((one) => !made.includes(one)).reverse();
      return { text: result, applied: made, remaining: left };
    };
    const anyEdit = fc.record({
      start: fc.integer({ min: -1, max: 12 }),
      end: fc.integer({ min: -1, max: 12 }),
      text: fc.constantFrom('', 'X', 'YY'),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 10 }), fc.array(anyEdit), (text, edits) => {
        expect(applyEdits(text, edits)).toEqual(naive(text, edits));
      }),
    );
  });

  it('loses no edit, and changes nothing outside those that it made', () => {
    const anyEdit = fc.record({
      start: fc.integer({ min: -1, max: 12 }),
      end: fc.integer({ min: -1, max: 12 }),
      text: fc.constantFrom('', 'X', 'YY'),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 10 }), fc.array(anyEdit), (text, edits) => {
        const { text: result, applied, remaining } = applyEdits(text, edits);
        expect([...applied, ...remaining].length).toBe(edits.length);
        expect(new Set([...applied, ...remaining])).toEqual(new Set(edits));
        let from = 0;
        const built = applied.map(({ start, end, text: put }) => {
          const piece = text.slice(from, start) + put;
          from = end;
          return piece;
        });
        expect(result).toBe(built.join('') + text.slice(from));
      }),
    );
  });
});

it.each([
  ['Hei.', ' Der.'],
  ['Hei. ', 'Der.'],
  ['Hei der.', ' Der.'],
  ['Hei.\n', 'Der.'],
  ['', 'Der.'],
])('joins a sentence to %j by one space at most', (text, put) => {
  expect(sentenceAtEnd(text, 'Der.')).toEqual(edit(text.length, text.length, put));
});
