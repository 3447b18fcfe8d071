/** How heavy a text is to read, as numbers. */
import type { Tally } from '../tally.ts';
import type { Language, TextStatistics } from '../types.ts';
import type { Counts } from './sentence-counts.ts';

export const measures = [
  'lix',
  'rix',
  'flesch-reading-ease',
  'flesch-kincaid',
  'gunning-fog',
  'coleman-liau',
  'smog',
  'automated-readability',
] as const;
export type Measure = (typeof measures)[number];

/** Measures that hold in every language: they count letters. All others are made for English. */
export const measuresOfAnyLanguage: readonly Measure[] = ['lix', 'rix'];

const formulas: Readonly<Record<Measure, (counts: Counts) => number>> = {
  lix: ({ words, sentences, long_words }) => lixOf(words, sentences, long_words),
  // Anderson 1983.
  rix: ({ sentences, long_words }) => long_words / sentences,
  // Flesch 1948; higher is easier.
  'flesch-reading-ease': ({ words, sentences, syllables }) =>
    206.835 - (1.015 * words) / sentences - (84.6 * syllables) / words,
  // Kincaid 1975.
  'flesch-kincaid': ({ words, sentences, syllables }) =>
    (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59,
  // Gunning 1952.
  'gunning-fog': ({ words, sentences, complex_words }) =>
    0.4 * (words / sentences + (100 * complex_words) / words),
  // Coleman and Liau 1975.
  'coleman-liau': ({ words, sentences, characters }) =>
    (5.88 * characters) / words - (29.6 * sentences) / words - 15.8,
  // McLaughlin 1969.
  smog: ({ sentences, polysyllabic_words }) =>
    1.043 * Math.sqrt((30 * polysyllabic_words) / sentences) + 3.1291,
  // Senter and Smith 1967.
  'automated-readability': ({ words, sentences, characters }) =>
    (4.71 * characters) / words + (0.5 * words) / sentences - 21.43,
};

/** The measure of a text with these counts. There must be a word. */
export function measured(measure: Measure, counts: Counts): number {
  return formulas[measure](counts);
}

/** A number for a reader: at most two decimals. */
export function shownNumber(value: number, reader: Language): string {
  const shown = String(Math.round(100 * value) / 100);
  return reader === 'en' ? shown : shown.replace('.', ',');
}

/**
 * Words, sentences that hold one, and LIX, which is null when there is no word, and rounded to two decimals.
 * Characters are UTF-16 code units; links, handles, hashtags and emoji are not words.
 */
export function statistics(text: string, { words, sentences, longWords }: Tally): TextStatistics {
  const lix = words === 0 ? null : Math.round(100 * lixOf(words, sentences, longWords)) / 100;
  return { characters: text.length, words, sentences, lix };
}

/** Björnsson 1968: words per sentence + 100 · words of more than six letters per word. */
function lixOf(words: number, sentences: number, longWords: number): number {
  return words / sentences + (100 * longWords) / words;
}
