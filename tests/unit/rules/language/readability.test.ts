import { expect, it } from 'vitest';
import { readDocument } from '../../../../rules/document.ts';
import { countsOf } from '../../../../rules/language/counts.ts';
import { measured, shownNumber, statistics } from '../../../../rules/language/readability.ts';
import { emptyTally, keepTally } from '../../../../rules/tally.ts';

function of(text: string) {
  const tally = emptyTally();
  keepTally(tally, readDocument(text).change);
  return statistics(text, tally);
}

it('gives the known value for the known vector (Sparv)', () => {
  const sentence = 'a bc def ghij klmno pqrstu vxyzåäö.';
  const text = Array(4).fill(sentence).join(' ');
  expect(of(text)).toEqual({ characters: text.length, words: 28, sentences: 4, lix: 21.29 });
});

it('counts letters, not code units or hyphens: six letters are short, decomposed or not', () => {
  expect(of('pa\u030Apa\u030Ap').lix).toBe(1);
  expect(of('e-postar').lix).toBe(101);
  expect(of('a-b-c-d').lix).toBe(1);
});

it('counts UTF-16 code units, and no word in links, tags and emoji', () => {
  expect(of('Se https://a.no/b #tag @ola 😀')).toEqual({
    characters: 30,
    words: 1,
    sentences: 1,
    lix: 1,
  });
});

it.each(['', ' \n ', '😀 …'])('has no LIX for %j', (text) => {
  expect(of(text)).toEqual({ characters: text.length, words: 0, sentences: 0, lix: null });
});

const counts = (text: string) => countsOf(readDocument(text), 'takt', true);

// Four sentences of seven words, of which one is long; and an English text of 2 sentences, 12 words, 23 syllables,
// 57 letters, 2 words of three syllables or more, both complex.
const sparv = Array(4).fill('a bc def ghij klmno pqrstu vxyzåäö.').join(' ');
const english = 'The municipal council will open a new park. Everybody is very welcome.';

it.each([
  ['lix', sparv, 7 + 100 / 7],
  ['rix', sparv, 1],
  ['flesch-reading-ease', english, 206.835 - 1.015 * 6 - 84.6 * (23 / 12)],
  ['flesch-kincaid', english, 0.39 * 6 + 11.8 * (23 / 12) - 15.59],
  ['gunning-fog', english, 0.4 * (6 + 100 * (2 / 12))],
  ['coleman-liau', english, 0.0588 * (57 / 12) * 100 - 0.296 * (2 / 12) * 100 - 15.8],
  ['smog', english, 1.043 * Math.sqrt((2 * 30) / 2) + 3.1291],
  ['automated-readability', english, 4.71 * (57 / 12) + 0.5 * 6 - 21.43],
] as const)('%s', (measure, text, value) => {
  expect(measured(measure, counts(text))).toBeCloseTo(value, 9);
});

it.each([
  [21.285714, 'nb', '21,29'],
  [21.285714, 'da', '21,29'],
  [21.285714, 'en', '21.29'],
  [40, 'nn', '40'],
  [-1.5, 'nn', '-1,5'],
] as const)('shows %d to a reader of %s as %s', (value, reader, shown) => {
  expect(shownNumber(value, reader)).toBe(shown);
});
