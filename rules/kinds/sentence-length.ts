/** A sentence of more words than the rule's limit. */
import { roles } from '../types.ts';
import { defineKind } from './kind.ts';

export const sentenceLength = defineKind('sentence-length', {
  scope: 'sentence',
  roles,
  rewrites: false,
  find: (rule, _heard, { document }) =>
    document.sentences
      .filter(({ words }) => words.length > rule.limit)
      .map(({ start, end, words }) => ({
        start,
        end,
        expected: [],
        fixes: [],
        weight: rule.limit,
        values: { words: String(words.length), limit: String(rule.limit) },
      })),
});
