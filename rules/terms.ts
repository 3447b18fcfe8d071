/** All terms of a ruleset in one index: a sentence is walked once, however many terms there are. */
import type { Reading } from './document.ts';
import { itemAt } from './items.ts';
import type { Gender, Slot } from './language/inflect/slots.ts';
import type { Token } from './language/words.ts';
import { covers, union } from './spans.ts';
import type { Language, Span } from './types.ts';

/** `hit`: the rule speaks of it; `accept`: it answers the rule; `except`: it silences the hits that it covers. */
export type TermUse = 'hit' | 'accept' | 'except';

/** What may stand instead of a term. */
export interface Replacement {
  text: string;
  /** The forms that it may be, where the term is of several: past or participle. */
  slots?: readonly Slot[];
  /** Of a noun, where it differs from the term's. */
  gender?: Gender;
  /** Where the kind chooses among the forms itself: all of them, by place. `text` is then the dictionary form. */
  forms?: Readonly<Record<string, string>>;
  /** Only in this language, and only after words of these classes: the kind knows them. */
  language?: Language;
  after?: readonly string[];
}

/** What an index knows of a term, besides its words. JSON-safe; what is usual is left out. */
export interface TermEntry {
  /** Index into `Ruleset.rules`. */
  rule: number;
  /** `hit` when left out. */
  use?: TermUse;
  /** Punctuation before the first and after the last word: the full stop of `e.g.`. */
  lead?: string;
  trail?: string;
  /** A term with a capital is matched as it is written: `NAV` is not `Nav`. */
  cased?: string;
  /** What may stand instead, best first. */
  expected?: readonly Replacement[];
  /** The forms that the term itself may be. */
  slots?: readonly Slot[];
  gender?: Gender;
}

/** Terms by their words. JSON-safe. */
export interface TermTable {
  /** Words as they are compared, with what stands between them. */
  phrases: [phrase: string, entries: TermEntry[]][];
  /**
   * How many words to look at: a first word → 1 where it is a phrase, 2 where phrases go on after it;
   * the first two words → the numbers of words that phrases beginning with them have.
   */
  lengths: [beginning: string, lengths: number[]][];
}

export interface TermHit extends Span {
  entry: TermEntry;
  /** Index of the first word among the sentence's tokens. */
  first: number;
  /** In the sentence's own offsets. */
  words: readonly Token[];
  quoted: boolean;
  /** The text stands exactly as a cased term was written. */
  verbatim: boolean;
}

/** Opaque: made by `indexTerms`, read by `findTerms`. */
export interface TermIndex {
  phrases: ReadonlyMap<string, readonly TermEntry[]>;
  lengths: ReadonlyMap<string, readonly number[]>;
}

/** Two maps of plain data: as cheap as it can be, since every page makes it. */
export function indexTerms({ phrases, lengths }: TermTable): TermIndex {
  return { phrases: new Map(phrases), lengths: new Map(lengths) };
}

/** What stands between two words: any white space within a line is one space, all else must match exactly. */
export function gapBetween(text: string, from: number, to: number): string {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return ' ';
  const between = text.slice(from, to);
  return /^[^\S\n\r\u2028\u2029]+$/u.test(between) ? ' ' : between;
}

/** A cased term as it is compared. */
export function casedForm(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ');
}

/** `As I see it` at the start of a sentence is the cased term `as I see it`. */
function fitsCase(cased: string, actual: string): boolean {
  return actual === cased || actual === cased.charAt(0).toUpperCase() + cased.slice(1);
}

function match(
  reading: Reading,
  entry: TermEntry,
  first: number,
  words: readonly Token[],
): TermHit | null {
  const { text } = reading.sentence;
  const { lead = '', trail = '', cased } = entry;
  const start = itemAt(words, 0).start - lead.length;
  const wordsEnd = itemAt(words, words.length - 1).end;
  const end = wordsEnd + trail.length;
  if (start < 0 || !text.startsWith(lead, start) || !text.startsWith(trail, wordsEnd)) return null;
  const actual = cased === undefined ? '' : casedForm(text.slice(start, end));
  if (cased !== undefined && !fitsCase(cased, actual)) return null;
  const quoted = covers(reading.quotations, { start, end });
  return { start, end, entry, first, words, quoted, verbatim: cased === actual };
}

/** Words in a row as a phrase: their keys, with what stands between them. */
function phraseOf(text: string, words: readonly Token[]): string {
  let phrase = '';
  let end = -1;
  for (const word of words) {
    if (end >= 0) phrase += gapBetween(text, end, word.start);
    phrase += word.key;
    end = word.end;
  }
  return phrase;
}

/** What was heard of one rule's terms in a sentence. */
export interface Heard {
  /** Without those that an `except` of the rule covers. */
  hits: readonly TermHit[];
  /** Stretches that the rule is not to speak of, sorted. */
  excepted: readonly Span[];
}

const silence: ReadonlyMap<number, Heard> = new Map();

/** The terms in one sentence, by rule. */
export function findTerms(index: TermIndex, reading: Reading): ReadonlyMap<number, Heard> {
  const { tokens, text } = reading.sentence;
  let found: Map<number, TermHit[]> | null = null;
  let first = -1;
  for (const { key } of tokens) {
    first += 1;
    for (const length of lengthsAt(index, key, first, reading)) {
      const words = tokens.slice(first, first + length);
      const phrase = length === 1 ? key : phraseOf(text, words);
      for (const entry of index.phrases.get(phrase) ?? []) {
        const hit = match(reading, entry, first, words);
        found ??= new Map();
        if (hit) remember(found, hit);
      }
    }
  }
  if (!found) return silence;
  return new Map([...found].map(([rule, hits]) => [rule, withoutExcepted(hits)]));
}

const none: readonly number[] = [];
const alone: readonly number[] = [1];

/** How many words phrases may have that begin with the word `first`. Most words begin none. */
function lengthsAt(
  { lengths }: TermIndex,
  key: string,
  first: number,
  { sentence: { tokens, text } }: Reading,
): readonly number[] {
  const begun = lengths.get(key);
  if (!begun) return none;
  const single = begun.includes(1) ? alone : none;
  if (!begun.includes(2)) return single;
  const longer = lengths.get(phraseOf(text, tokens.slice(first, first + 2)));
  if (!longer) return single;
  const fitting = longer.filter((length) => first + length <= tokens.length);
  return [...single, ...fitting];
}

function remember(found: Map<number, TermHit[]>, hit: TermHit): void {
  const hits = found.get(hit.entry.rule);
  if (hits) hits.push(hit);
  else found.set(hit.entry.rule, [hit]);
}

function withoutExcepted(all: readonly TermHit[]): Heard {
  const excepted = union(all.filter(({ entry }) => entry.use === 'except'));
  const hits = all.filter((hit) => hit.entry.use !== 'except' && !covers(excepted, hit));
  return { hits, excepted };
}
