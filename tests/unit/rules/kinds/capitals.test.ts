import { expect, it } from 'vitest';
import { followCase, isCapitalised } from '../../../../rules/kinds/capitals.ts';

it.each([
  ['anvender', 'bruker'],
  ['Anvender', 'Bruker'],
  ['ANVENDER', 'BRUKER'],
  ['I', 'Bruker'],
  ['Årlig', 'Bruker'],
  ['A\u030Arlig', 'Bruker'],
  ['12', 'bruker'],
])('%s → %s', (actual, expected) => {
  expect(followCase(actual, 'bruker')).toBe(expected);
});

it('keeps the capitals that a replacement has of its own', () => {
  expect(followCase('anvender', 'Nav')).toBe('Nav');
  expect(followCase('Anvender', 'å bruke')).toBe('Å bruke');
  expect(followCase('Anvender', '')).toBe('');
  expect(followCase('', 'bruke')).toBe('bruke');
});

it.each([
  ['Oslo', true],
  ['NAV', false],
  ['oslo', false],
  ['I', true],
  ['𐐀𐐨', true],
  ['12', false],
  ['', false],
])('%s is a capitalised word: %s', (word, expected) => {
  expect(isCapitalised(word)).toBe(expected);
});
