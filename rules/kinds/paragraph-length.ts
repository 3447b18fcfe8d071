/** A paragraph of more sentences or words than the limit. */
import { type Paragraph, paragraphsOf } from '../paragraphs.ts';
import { optional, wholeNumber } from '../shape.ts';
import { roles } from '../types.ts';
import { defineFormat, type OptionsOf } from './format.ts';
import { defineKind, type Hit } from './kind.ts';

export const paragraphLengthFormat = defineFormat('paragraph-length', {
  about: 'A paragraph of more sentences or words than the limit.',
  options: {
    sentences: optional(wholeNumber('Most sentences that a paragraph may have.', 1, 100)),
    words: optional(wholeNumber('Most words that a paragraph may have.', 10, 1000)),
  },
  values: ['sentences', 'words'],
  problems: ({ sentences, words }) =>
    sentences === undefined && words === undefined
      ? [{ path: [], message: 'say how long a paragraph may be: «sentences», «words» or both' }]
      : [],
});

type Options = OptionsOf<typeof paragraphLengthFormat>;

export const paragraphLength = defineKind<Options>('paragraph-length', {
  // So that it takes the place of nothing that is said of a sentence in it.
  scope: 'paragraph',
  roles,
  rewrites: false,
  asked: 'always',
  inText: ({ options }, _heard, { document }) =>
    paragraphsOf(document).flatMap((paragraph) => tooLong(options, paragraph)),
});

function tooLong(options: Options, { start, end, sentences }: Paragraph): Hit[] {
  const lengths = sentences.map(({ sentence }) => sentence.words.length);
  // A row of hashtags is no sentence.
  const count = lengths.filter((length) => length > 0).length;
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const { sentences: mostSentences = count, words: mostWords = words } = options;
  if (count <= mostSentences && words <= mostWords) return [];
  const values = { sentences: String(count), words: String(words) };
  return [{ start, end, expected: [], fixes: [], weight: 1, values }];
}
