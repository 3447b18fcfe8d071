/** The same word twice in a row. */
import { sentenceEnd } from '../language/sentences.ts';
import type { Sentence, Word } from '../sentence.ts';
import { flag, optional, pattern, wholeNumber, withDefault } from '../shape.ts';
import { covers } from '../spans.ts';
import { type Edit, roles } from '../types.ts';
import { defineFormat, type OptionsOf } from './format.ts';
import { defineKind, type Hit, type TextPlace } from './kind.ts';
import { expressionOf, isQuoted, type Match, matchesInText, once } from './pattern-matches.ts';

export const repetitionFormat = defineFormat('repetition', {
  about: 'The same word twice in a row.',
  options: {
    cased: withDefault(flag('Only words with the same capitals are the same.'), false),
    token: optional(
      pattern(
        'What is compared instead of words. Two tokens may then have anything between them that is no token.',
      ),
    ),
    letters: withDefault(flag('Only tokens of nothing but letters count.'), false),
    most: withDefault(wholeNumber('How many repeated tokens are let pass.', 0, 1000), 0),
    unless: optional(pattern('The rule is silent where this is found in what it would mark.')),
    unlessIn: optional(pattern('The rule is silent where this covers what it would mark.')),
  },
  values: ['token'],
});

type Options = OptionsOf<typeof repetitionFormat>;

export const repetition = defineKind<Options>('repetition', {
  scope: 'words',
  roles,
  rewrites: true,
  asked: 'always',
  inSentence: ({ options }, _heard, { reading: { sentence } }) =>
    options.token === undefined ? runsIn(sentence, options) : [],
  inText: ({ options, quotations }, _heard, place) =>
    options.token === undefined
      ? []
      : repeatedTokens(options, place).filter(
          (hit) => quotations === 'check' || !isQuoted(place.document, hit),
        ),
});

/** «det det det» is one hit, and its fix leaves the first. */
function runsIn(sentence: Sentence, { cased }: Options): Hit[] {
  const { text, words } = sentence;
  const hits: Hit[] = [];
  let first: Word | undefined;
  let last: Word | undefined;
  const finish = () => {
    if (first && last && first !== last) hits.push(toHit(text, first, last, first.end));
  };
  for (const word of words) {
    if (!(last && isSame(text, last, word, cased))) {
      finish();
      first = word;
    }
    last = word;
  }
  finish();
  return hits;
}

/** Numbers may well stand twice: «22 22». */
function isSame(text: string, one: Word, other: Word, cased: boolean): boolean {
  return (
    one.key === other.key &&
    /\p{L}/u.test(one.key) &&
    /^\s+$/u.test(text.slice(one.end, other.start)) &&
    (!cased || text.slice(one.start, one.end) === text.slice(other.start, other.end))
  );
}
