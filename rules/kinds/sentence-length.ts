/** A sentence of more words than the rule's limit. */
import { wholeNumber } from '../shape.ts';
import { roles } from '../types.ts';
import { defineFormat, type OptionsOf } from './format.ts';
import { defineKind } from './kind.ts';

export const sentenceLengthFormat = defineFormat('sentence-length', {
  about: 'A sentence of more words than the limit.',
  options: { limit: wholeNumber('Most words that a sentence may have.', 5, 100) },
  values: ['words', 'limit'],
});

export const sentenceLength = defineKind<OptionsOf<typeof sentenceLengthFormat>>(
  'sentence-length',
  {
    scope: 'sentence',
    roles,
    rewrites: false,
    asked: 'always',
    inSentence({ options: { limit } }, _heard, { reading: { sentence } }) {
      const { start, end, words } = sentence;
      if (words.length <= limit) return [];
      const values = { words: String(words.length), limit: String(limit) };
      return [{ start, end, expected: [], fixes: [], weight: limit, values }];
    },
  },
);
