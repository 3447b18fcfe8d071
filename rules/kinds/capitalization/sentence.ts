/** Sentence case as Takt judges it: a capital first, and names keep theirs. */
import { covers } from '../../spans.ts';
import type { Edit, Language } from '../../types.ts';
import { isCapitalised } from '../capitals.ts';
import { capitalWords, functionWords } from './function-words.ts';
import { type Expressions, type Options, startOf } from './options.ts';
import type { Place } from './places.ts';
import { withCapital } from './title.ts';

/** Fewer words than this may all be one name, unless a function word among them has a capital. */
const fewest = 4;
/** Share of the words that must be right: low, since names are not known. */
const usualThreshold = 0.5;
/** Letters of the longest word that is taken for an abbreviation, where a whole line is in capitals. */
const longestAbbreviation = 4;

/** A word of the place, in its offsets. */
interface Case {
  start: number;
  end: number;
  written: string;
  key: string;
  /** A capital belongs here. */
  opens: boolean;
  /** A capital says nothing here. */
  mayOpen: boolean;
  keeps: boolean;
}

export interface Judgement {
  /** As it should be, as far as is known. */
  suggestion: string;
  /** Words that lost a capital and may be names; null where it cannot be told which. */
  possibleNames: readonly string[] | null;
}

/** Null when the place is right. */
export function judgeSentence(
  place: Place,
  options: Options,
  expressions: Expressions,
  language: Language,
): Judgement | null {
  const cases = casesIn(place, options, expressions, language);
  const shouts = isShouted(cases);
  const lacking = cases.filter((word) => word.opens && !word.keeps && isSmall(word));
  const slips = cases.filter(
    (word) => !word.keeps && (shouts || (!word.mayOpen && isCapitalised(word.written))),
  );
  const inTitle = isTitle(cases, slips, options, language);
  if (!shouts && !inTitle && lacking.length === 0) return null;
  const lowered = shouts || inTitle ? slips : [];
  const edits = [
    ...lowered.map((word) => edit(word, word.opens ? opened(word) : word.written.toLowerCase())),
    ...lacking.map((word) => edit(word, withCapital(word.written))),
  ];
  const unsure = lowered.filter(({ key, opens }) => !opens && !functionWords[language].has(key));
  return { suggestion: edited(place.text, edits), possibleNames: unsure.map(({ key }) => key) };
}

function opened({ written }: Case): string {
  return withCapital(written.toLowerCase());
}

function edit({ start, end }: Case, text: string): Edit {
  return { start, end, text };
}

function edited(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => b.start - a.start);
  return ordered.reduce(
    (result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end),
    text,
  );
}

/** Small letters alone: «iPhone» and «eHelse» have a capital of their own, and «5.» has none to have. */
function isSmall({ written }: Case): boolean {
  return written === written.toLowerCase() && /^\p{L}/u.test(written);
}

/** Every word in capitals, and not all of them abbreviations. */
function isShouted(cases: readonly Case[]): boolean {
  const own = cases.filter(({ keeps }) => !keeps);
  return (
    own.length > 1 &&
    own.every(({ written }) => written === written.toUpperCase()) &&
    own.some(({ written }) => Array.from(written.matchAll(/\p{L}/gu)).length > longestAbbreviation)
  );
}

/** What keeps its capitals says nothing of the others. */
function isTitle(
  cases: readonly Case[],
  slips: readonly Case[],
  { threshold = usualThreshold }: Options,
  language: Language,
): boolean {
  const own = cases.filter(({ keeps }) => !keeps).length;
  if (slips.length === 0 || 1 - slips.length / own >= threshold) return false;
  return cases.length >= fewest || slips.some(({ key }) => functionWords[language].has(key));
}

function casesIn(
  { text, sentences }: Place,
  { indicators = [] }: Options,
  { kept, prefix }: Expressions,
  language: Language,
): Case[] {
  const from = startOf(text, prefix).length;
  const keeping = kept
    ? Array.from(text.matchAll(kept), ({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
      }))
    : [];
  const isIndicator = (before: string) => indicators.some((ending) => before.endsWith(ending));
  return sentences.flatMap(({ sentence, start: by }) => {
    const addresses = sentence.marks.filter(({ kind }) => kind !== 'emoji');
    const words = sentence.words.filter(({ start }) => start + by >= from);
    return words.map(({ start, end, key, opening }, index) => ({
      start: start + by,
      end: end + by,
      key,
      written: sentence.text.slice(start, end),
      opens: index === 0 && !addresses.some((mark) => mark.start < start && mark.end + by > from),
      mayOpen: index === 0 || opening || isIndicator(sentence.text.slice(0, start).trimEnd()),
      keeps:
        covers(keeping, { start: start + by, end: end + by }) || capitalWords[language].has(key),
    }));
  });
}
