/** What there is to count in a text: counted once for each sentence, then added up. */
import type { Document } from '../document.ts';
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

const nothing: Counts = {
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

/** The function, asked once for each object and remembered as long as the object lives. */
function once<Of extends object, Value extends object>(ask: (of: Of) => Value) {
  const answers = new WeakMap<Of, Value>();
  return (of: Of): Value => {
    const answer = answers.get(of) ?? ask(of);
    answers.set(of, answer);
    return answer;
  };
}

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
const plainCounts = once((sentence: Sentence): Counts => {
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

const englishCountsOf = once(
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
const valeCounts = once((sentence: Sentence): Counts => {
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

function sum(counts: readonly Counts[]): Counts {
  const totals = { ...nothing };
  for (const one of counts) for (const name of countNames) totals[name] += one[name];
  return totals;
}

/** Lines that hold something. */
function paragraphs({ readings }: Document): number {
  let number = 0;
  let holds = false;
  for (const { sentence } of readings) {
    holds ||= sentence.end > sentence.start;
    if (holds && sentence.endsParagraph) {
      number += 1;
      holds = false;
    }
  }
  return holds ? number + 1 : number;
}

/** Vale's sentences end at their punctuation or at an empty line, never at a single line break. */
function valeSentences({ readings }: Document): number {
  let number = 0;
  let open = false;
  for (const { sentence } of readings) {
    const { text, start, end } = sentence;
    open ||= end > start;
    if (open && /[.!?…][»«"”“’)\]]*\s*$|\n\s*\n\s*$/u.test(text)) {
      number += 1;
      open = false;
    }
  }
  return open ? number + 1 : number;
}

function totalsWith(countsOf: (sentence: Sentence) => Counts) {
  return once(
    (document: Document): Counts => ({
      ...sum(document.readings.map(({ sentence }) => countsOf(sentence))),
      paragraphs: paragraphs(document),
    }),
  );
}

const plainTotals = totalsWith(plainCounts);
const englishTotals = totalsWith(englishCountsOf);
const valeWords = totalsWith(valeCounts);
const valeTotals = once(
  (document: Document): Counts => ({
    ...valeWords(document),
    sentences: valeSentences(document),
    paragraphs: document.text.split('\n\n').length,
  }),
);

/**
 * Counts of a text. `english`: also what rests on syllables, else 0. Words are those outside links, addresses, handles,
 * hashtags and emoji; sentences are those that hold one; paragraphs are lines; characters are letters and digits;
 * long words have more than six letters.
 */
export function countsOf(document: Document, dialect: Dialect, english: boolean): Counts {
  if (dialect === 'vale') return valeTotals(document);
  return english ? englishTotals(document) : plainTotals(document);
}
