import { expect, it } from 'vitest';
import { ofWords } from '../../../../sites/page/underlines.ts';

it('asks the page for the place of words, never for that of an empty span', () => {
  const asked: [number, number][] = [];
  const rangeOf = ofWords(({ start, end }) => {
    asked.push([start, end]);
    return end > 10 ? null : `${start}–${end}`;
  });
  const spans = [
    { start: 0, end: 0 },
    { start: 0, end: 1 },
    { start: 5, end: 5 },
    { start: 8, end: 12 },
  ];
  expect(spans.map(rangeOf)).toEqual([null, '0–1', null, null]);
  expect(asked).toEqual([
    [0, 1],
    [8, 12],
  ]);
});
