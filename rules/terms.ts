/** All terms of a ruleset as one word trie: a text is walked once, however many terms there are. */
import { type Document, readDocument, type Word } from './document.ts';
import { readWords, type Token } from './language/words.ts';
import { covers, union } from './spans.ts';
import type { Span } from './types.ts';

/** `hit`: the rule speaks of it; `accept`: it answers the rule; `except`: it silences the hits that it covers. */
export type TermUse = 'hit' | 'accept' | 'except';

export interface Term {
  text: string;
  use: TermUse;
  /** What may stand instead, best first. */
  expected?: readonly string[];
  /** A term with a capital is matched as it is written: `NAV` is not `Nav`. */
  cased?: boolean;
}

export interface TermHit extends Span {
  use: TermUse;
  expected: readonly string[];
  words: readonly Word[];
  quoted: boolean;
  /** The text stands exactly as a cased term was written. */
  verbatim: boolean;
}

interface Entry {
  rule: number;
  use: TermUse;
  expected: readonly string[];
  /** Punctuation before the first and after the last word: the full stop of `e.g.`. */
  lead: string;
  trail: string;
  cased: string | null;
}

interface Node {
  next: Map<string, Node>;
  entries: Entry[];
}

/** Opaque: made by `growTrie`, read by `findTerms`. */
export type Trie = Node;

/** What stands between two words: any white space within a line is one space, all else must match exactly. */
function gap(text: string, before: Span, after: Span): string {
  const between = text.slice(before.end, after.start);
  return between === ' ' || /^[^\S\n\r\u2028\u2029]+$/u.test(between) ? ' ' : between;
}

function plainForm(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ');
}

/** True when a term holds a word, hashtag or handle: only such a term can ever be found. */
export function isFindable(term: string): boolean {
  return tokensOf(term).length > 0;
}

/** A term is read as a text is; plain words, which most are, need no look for links and tags. */
function tokensOf(term: string): readonly Token[] {
  return /[#@.:]/u.test(term) ? readDocument(term, 'en').tokens : readWords(term);
}

function addTerm(root: Node, rule: number, term: Term): void {
  const text = term.text.trim();
  const tokens = tokensOf(text);
  let node = root;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const key = (before ? gap(text, before, token) : '') + token.key;
    const next = node.next.get(key) ?? { next: new Map(), entries: [] };
    node.next.set(key, next);
    node = next;
  });
  if (node === root) return;
  node.entries.push({
    rule,
    use: term.use,
    expected: term.expected ?? [],
    lead: text.slice(0, tokens[0]?.start),
    trail: text.slice(tokens.at(-1)?.end),
    cased: term.cased && text !== text.toLowerCase() ? plainForm(text) : null,
  });
}

/** `termsOf[i]` are the terms of rule `i`. */
export function growTrie(termsOf: readonly (readonly Term[])[]): Trie {
  const root: Node = { next: new Map(), entries: [] };
  termsOf.forEach((terms, rule) => {
    for (const term of terms) addTerm(root, rule, term);
  });
  return root;
}

/** `As I see it` at the start of a sentence is the cased term `as I see it`. */
function fitsCase(cased: string, actual: string): boolean {
  return actual === cased || actual === cased.charAt(0).toUpperCase() + cased.slice(1);
}

function match(document: Document, entry: Entry, words: readonly Word[]): TermHit | null {
  const { text } = document;
  const start = (words[0]?.start ?? 0) - entry.lead.length;
  const wordsEnd = words.at(-1)?.end ?? 0;
  const end = wordsEnd + entry.trail.length;
  if (start < 0 || !text.startsWith(entry.lead, start)) return null;
  if (!text.startsWith(entry.trail, wordsEnd)) return null;
  const actual = entry.cased === null ? '' : plainForm(text.slice(start, end));
  if (entry.cased !== null && !fitsCase(entry.cased, actual)) return null;
  return {
    start,
    end,
    use: entry.use,
    expected: entry.expected,
    words,
    quoted: covers(document.quotations, { start, end }),
    verbatim: entry.cased === actual,
  };
}

/** All hits by rule. Hits that an `except` of the same rule covers are left out. */
export function findTerms(trie: Trie, document: Document): Map<number, TermHit[]> {
  const found = new Map<number, TermHit[]>();
  const { text, tokens } = document;
  for (let first = 0; first < tokens.length; first += 1) {
    let node = trie.next.get(tokens[first]?.key ?? '');
    for (let last = first; node; last += 1) {
      for (const entry of node.entries) {
        const hit = match(document, entry, tokens.slice(first, last + 1));
        if (hit) remember(found, entry.rule, hit);
      }
      const here = tokens[last];
      const after = tokens[last + 1];
      if (node.next.size === 0 || !here || !after) break;
      node = node.next.get(gap(text, here, after) + after.key);
    }
  }
  for (const [rule, hits] of found) found.set(rule, withoutExcepted(hits));
  return found;
}

function remember(found: Map<number, TermHit[]>, rule: number, hit: TermHit): void {
  const hits = found.get(rule);
  if (hits) hits.push(hit);
  else found.set(rule, [hit]);
}

function withoutExcepted(hits: TermHit[]): TermHit[] {
  const excepted = union(hits.filter(({ use }) => use === 'except'));
  if (excepted.length === 0) return hits;
  return hits.filter((hit) => hit.use !== 'except' && !covers(excepted, hit));
}
