import { expect, it, test } from 'vitest';
import { wordsFound } from '../../../../components/archive/words.ts';
import { texts } from '../../../../components/texts/index.ts';
import { languages } from '../../../../rules/types.ts';

test.each([
  ['its words', 'anvende', '«anvende»'],
  ['that the words are hidden', null, 'skjult personopplysning'],
  ['that it was about the whole post', '', 'hele innlegget'],
  ['nothing of blanks', '  ', ''],
])('a logged finding shows %s', (_what, actual, shown) => {
  expect(wordsFound({ actual }, texts('nb'))).toBe(shown);
});

it.each(languages)('has no quotation marks round nothing in %s', (reader) => {
  for (const actual of ['', ' ', null])
    expect(wordsFound({ actual }, texts(reader))).not.toMatch(/[«»“”]/u);
});
