import { expect, it, test } from 'vitest';
import { grouped } from '../../../rules/grouped.ts';
import { itemAt } from '../../../rules/items.ts';

it('gives the item, be it undefined itself', () => {
  expect(itemAt(['a', 'b'], 0)).toBe('a');
  expect(itemAt(['a', 'b'], 1)).toBe('b');
  expect(itemAt([undefined], 0)).toBe(undefined);
});

test.each([-1, 2, 3])('there is no item %i of two', (index) => {
  expect(() => itemAt(['a', 'b'], index)).toThrow(
    new RangeError(`no item ${index} in a list of 2`),
  );
});

it('groups items by key, in the order of the keys', () => {
  const groups = grouped(['be', 'a', 'ce', 'd', ''], (text) => text.length);
  expect([...groups]).toEqual([
    [2, ['be', 'ce']],
    [1, ['a', 'd']],
    [0, ['']],
  ]);
});
