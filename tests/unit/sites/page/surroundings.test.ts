import { expect, test } from 'vitest';
import { isEmpty, overlap, readColour } from '../../../../sites/page/surroundings.ts';

test.each([
  ['rgb(255, 255, 255)', false],
  ['rgb(24, 25, 26)', true],
  ['rgba(0, 0, 0, 0.87)', true],
  ['color(srgb 0.95 0.95 0.95)', false],
  ['color(display-p3 0.1 0.1 0.1 / 0.9)', true],
  ['oklch(0.2 0.02 260)', true],
  ['oklab(0.97 -0.01 0.02)', false],
  ['lab(12 3 -7)', true],
  ['lab(96 0 0)', false],
])('%s is dark: %s', (css, dark) => {
  expect(readColour(css).lightness < 0.5).toBe(dark);
});

test.each([
  ['rgba(0, 0, 0, 0)', 0],
  ['rgb(1, 2, 3)', 1],
  ['oklch(0.2 0.02 260 / 0.4)', 0.4],
])('%s lets through as much as %s says', (css, alpha) => {
  expect(readColour(css).alpha).toBe(alpha);
});

test('boxes that only touch have nothing in common', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };
  expect(isEmpty(overlap(box, { ...box, left: 10, right: 20 }))).toBe(true);
  expect(overlap(box, { left: 4, top: -5, right: 20, bottom: 6 })).toEqual({
    left: 4,
    top: 0,
    right: 10,
    bottom: 6,
  });
});
