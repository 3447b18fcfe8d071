/** What a rewrite counts as mended. */
import { expect, test } from 'vitest';
import { touchedBy } from '../../../entrypoints/composer/touched.ts';
import { finding } from '../components/panel/finding.ts';

const words = finding({ start: 3, end: 8, actual: 'ordet' });
const whole = finding({ start: 0, end: 0, actual: '', fixes: [], expected: [] });

test.each([
  ['the words themselves', words, { start: 3, end: 8 }, true],
  ['more than the words', words, { start: 0, end: 9 }, true],
  ['the words and what is before them', words, { start: 0, end: 8 }, true],
  ['only their start', words, { start: 3, end: 7 }, false],
  ['only their end', words, { start: 4, end: 8 }, false],
  ['other words', words, { start: 9, end: 12 }, false],
  [
    'the first words of a text that was found wanting as a whole',
    whole,
    { start: 0, end: 5 },
    false,
  ],
  ['nothing, at the start of such a text', whole, { start: 0, end: 0 }, false],
])('an edit of %s', (_what, found, span, touched) => {
  const edits = [
    { start: 20, end: 21, text: '' },
    { ...span, text: 'nytt' },
  ];
  expect(touchedBy(edits, [found])).toEqual(touched ? [found] : []);
});
