import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { changeBetween } from '../../../rules/change.ts';
import { anyEdit, anyText } from './texts.ts';

const long = 'x'.repeat(511);
const longer = 'x'.repeat(512);

test.each([
  ['abc', 'abc', 3, 3, 3],
  ['abc', 'abXc', 2, 2, 3],
  ['abXc', 'abc', 2, 3, 2],
  ['abc', '', 0, 3, 0],
  ['', 'abc', 0, 0, 3],
  ['aXb', 'aYb', 1, 2, 2],
  // As far to the right as it can stand.
  ['aa', 'aaa', 2, 2, 3],
  ['abab', 'ab', 2, 4, 2],
])('%j → %j', (before, after, start, beforeEnd, afterEnd) => {
  expect(changeBetween(before, after)).toEqual({ start, beforeEnd, afterEnd });
});

test.each([
  [`${long}a`, `${long}b`, 511, 512, 512],
  [`${longer}a`, `${longer}b`, 512, 513, 513],
  [`a${long}`, `b${long}`, 0, 1, 1],
  [`a${longer}`, `b${longer}`, 0, 1, 1],
  [`${longer}${longer}ab`, `${longer}${longer}b`, 1024, 1025, 1024],
  [`a${longer}${longer}c`, `a${longer}b${longer}c`, 513, 513, 514],
  [`${longer}${longer}`, longer, 512, 1024, 512],
])('long texts %#', (before, after, start, beforeEnd, afterEnd) => {
  expect(changeBetween(before, after)).toEqual({ start, beforeEnd, afterEnd });
});

it('is the smallest stretch that turns the one into the other', () => {
  const far = fc.constantFrom('', long, longer, `${longer}y${longer}`);
  fc.assert(
    fc.property(far, anyText, far, anyEdit, (head, text, tail, edit) => {
      const before = head + text + tail;
      const after = edit(before);
      const { start, beforeEnd, afterEnd } = changeBetween(before, after);
      expect(before.slice(0, start) + after.slice(start, afterEnd) + before.slice(beforeEnd)).toBe(
        after,
      );
      const was = before.slice(start, beforeEnd);
      const is = after.slice(start, afterEnd);
      if (was !== '' && is !== '') {
        expect(was[0]).not.toBe(is[0]);
        expect(was.at(-1)).not.toBe(is.at(-1));
      }
    }),
  );
});
