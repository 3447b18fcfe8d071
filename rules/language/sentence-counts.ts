/** What there is to count in a sentence; counted once for each. */
import { once } from '../once.ts';
import type { Sentence } from '../sentence.ts';
import type { MarkKind } from './marks.ts';
import { isComplex, syllablesOf } from './syllables.ts';

export const countNames = [
  'words',
  'sentences',
  'paragraphs',
  'characters',
  'long_words',
  'complex_words',
  'polysyllabic_words',
  'syllables',
  'links',
  'hashtags',
  'handles',
  'emoji',
] as const;
export type CountName = (typeof countNames)[number];
export type Counts = Readonly<Record<CountName, number>>;

/** Counts that rest on English syllables: nothing is known of them in other languages. */
export const englishCounts: readonly CountName[] = [
  'complex_words',
  'polysyllabic_words',
  'syllables',
];

/** Whose counting: Takt's own, or that of Vale for rules that come from there. */
export const dialects = ['takt', 'vale'] as const;
export type Dialect = (typeof dialects)[number];

export const nothing: Counts = {
  words: 0,
  sentences: 0,
  paragraphs: 0,
  characters: 0,
  long_words: 0,
  complex_words: 0,
  polysyllabic_words: 0,
  syllables: 0,
  links: 0,
  hashtags: 0,
  handles: 0,
  emoji: 0,
};

function letters(word: string): number {
  return Array.from(word.matchAll(/\p{L}/gu)).length;
}

function lettersAndDigits(words: readonly string[]): number {
  return Array.from(words.join('').matchAll(/[\p{L}\p{N}]/gu)).length;
}

function spoken(words: readonly string[]) {
  const counted = words.map((word) => ({ word, syllables: syllablesOf(word) }));
  return {
    syllables: counted.reduce((sum, { syllables }) => sum + syllables, 0),
    polysyllabic_words: counted.filter(({ syllables }) => syllables > 2).length,
    complex_words: counted.filter(({ word, syllables }) => isComplex(word, syllables)).length,
  };
}

function marked({ marks }: Sentence) {
  const number = (sought: MarkKind) => marks.filter(({ kind }) => kind === sought).length;
  return {
    links: number('url'),
    hashtags: number('hashtag'),
    handles: number('handle'),
    emoji: number('emoji'),
  };
}

const keysOf = ({ words }: Sentence) => words.map(({ key }) => key);

/** All but what rests on syllables. */
export const plainCounts = once((sentence: Sentence): Counts => {
  const words = keysOf(sentence);
  return {
    ...nothing,
    ...marked(sentence),
    words: words.length,
    sentences: Math.min(words.length, 1),
    characters: lettersAndDigits(words),
    long_words: words.filter((word) => letters(word) > 6).length,
  };
});

export const englishCountsOf = once(
  (sentence: Sentence): Counts => ({
    ...plainCounts(sentence),
    ...spoken(keysOf(sentence)),
  }),
);

/** UTF-8 bytes of a word. */
function bytes(word: string): number {
  return encodeURIComponent(word).replace(/%../gu, '.').length;
}

/** Vale's words stand in links too, and a hyphen parts them; long is more than six bytes. */
export const valeCounts = once((sentence: Sentence): Counts => {
  const words = sentence.text.match(/(?:[A-Z]\.){2,}|[\p{N}\p{L}']+/gu) ?? [];
  return {
    ...nothing,
    ...marked(sentence),
    ...spoken(words),
    words: words.length,
    characters: lettersAndDigits(words),
    long_words: words.filter((word) => bytes(word) > 6).length,
  };
});
