/** The terms of rules, read into a table that the page can use as it is. */
import { itemAt } from '../items.ts';
import type { Gender, Slot } from '../language/inflect/slots.ts';
import { readWords, type Token } from '../language/words.ts';
import { readSentence } from '../sentence.ts';
import {
  casedForm,
  gapBetween,
  type Replacement,
  type TermEntry,
  type TermTable,
  type TermUse,
} from '../terms.ts';

/** A term as a kind of rule names it. */
export interface Term {
  text: string;
  use: TermUse;
  expected?: readonly Replacement[];
  /** A term with a capital is matched as it is written. */
  cased?: boolean;
  slots?: readonly Slot[];
  gender?: Gender;
}

/** In words. More would be a text, not a term. */
export const mostWords = 20;

/** A term is read as a text is; plain words, which most are, need no look for links and tags. */
function tokensOf(term: string): readonly Token[] {
  return /[#@.:]/u.test(term) ? readSentence(term).tokens : readWords(term).words;
}

/** Words, hashtags and handles in a term: without any it can never be found. */
export function wordsIn(term: string): number {
  return tokensOf(term.trim()).length;
}

function phraseOf(text: string, tokens: readonly Token[]): string {
  return tokens
    .map((token, index) =>
      index === 0
        ? token.key
        : gapBetween(text, itemAt(tokens, index - 1).end, token.start) + token.key,
    )
    .join('');
}

function entryOf(rule: number, term: Term, text: string, tokens: readonly Token[]): TermEntry {
  const { use, expected = [], slots, gender } = term;
  const lead = text.slice(0, itemAt(tokens, 0).start);
  const trail = text.slice(itemAt(tokens, tokens.length - 1).end);
  const isCased = term.cased && text !== text.toLowerCase();
  return {
    rule,
    ...(use !== 'hit' && { use }),
    ...(lead && { lead }),
    ...(trail && { trail }),
    ...(isCased && { cased: casedForm(text) }),
    ...(expected.length > 0 && { expected }),
    ...(slots && { slots }),
    ...(gender !== undefined && { gender }),
  };
}

/** `termsOf[i]` are the terms of rule `i`. Terms without a word are left out. */
export function termTable(termsOf: readonly (readonly Term[])[]): TermTable {
  const phrases = new Map<string, TermEntry[]>();
  const lengths = new Map<string, Set<number>>();
  termsOf.forEach((terms, rule) => {
    for (const term of terms) {
      const text = term.text.trim();
      const tokens = tokensOf(text);
      if (tokens.length === 0) continue;
      listed(phrases, phraseOf(text, tokens), []).push(entryOf(rule, term, text, tokens));
      noteLength(lengths, text, tokens);
    }
  });
  return {
    phrases: [...phrases],
    lengths: [...lengths].map(([first, numbers]) => [first, [...numbers]]),
  };
}

function noteLength(lengths: Map<string, Set<number>>, text: string, tokens: readonly Token[]) {
  const first = listed(lengths, itemAt(tokens, 0).key, new Set<number>());
  first.add(Math.min(tokens.length, 2));
  if (tokens.length === 1) return;
  listed(lengths, phraseOf(text, tokens.slice(0, 2)), new Set<number>()).add(tokens.length);
}

/** What the map holds under the key; `fresh` where it held nothing. */
function listed<Value>(map: Map<string, Value>, key: string, fresh: Value): Value {
  const known = map.get(key) ?? fresh;
  map.set(key, known);
  return known;
}
