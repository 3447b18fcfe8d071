/** What there is to count in a text: counted once for each sentence, then added up. */
import type { Document } from '../document.ts';
import { once } from '../once.ts';
import type { Sentence } from '../sentence.ts';
import {
  type Counts,
  countNames,
  type Dialect,
  englishCountsOf,
  nothing,
  plainCounts,
  valeCounts,
} from './sentence-counts.ts';

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
