import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidates, size } from '../../../../sites/page/spots.ts';

const field = { left: 100, top: 200, right: 500, bottom: 300 };

test('the first choice is the lower inner edge, where a line of text ends', () => {
  expect(candidates(field, 0, false)[0]).toEqual([466, 266]);
  expect(candidates(field, 0, true)[0]).toEqual([106, 266]);
});

test('a scroll bar or a grip is left free on the side where it is', () => {
  expect(candidates(field, 15, false)[0]).toEqual([451, 266]);
  expect(candidates(field, 15, true)[0]).toEqual([121, 266]);
});

test('in a low field, the launcher stands in the middle of the line', () => {
  const [left, top] = candidates({ ...field, bottom: 220 }, 0, false)[0] ?? [];
  expect(left).toBe(466);
  expect(top).toBe(210 - size / 2);
});

test('the inner places lie inside every field that has room, the outer ones outside', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 90, max: 900 }),
      fc.integer({ min: 40, max: 600 }),
      fc.boolean(),
      (width, height, rightToLeft) => {
        const box = { left: 10, top: 20, right: 10 + width, bottom: 20 + height };
        const places = candidates(box, 0, rightToLeft);
        const inside = places.map(
          ([x, y]) =>
            x >= box.left && y >= box.top && x + size <= box.right && y + size <= box.bottom,
        );
        expect(inside).toEqual([true, true, true, true, false, false, false, false]);
      },
    ),
  );
});
