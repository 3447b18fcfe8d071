/** The notation of pack authors: `komme (verb) til anvendelse`, `anmodning (noun:f)`. */
import { itemAt } from '../../items.ts';
import { nearestName } from '../../pack/nearest.ts';
import type { Language } from '../../types.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { type Grammar, type WordClass, wordClasses } from './grammar.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { type Inflection, inflect } from './paradigm.ts';
import type { Cell, Gender } from './slots.ts';

const grammars: Readonly<Record<Language, Grammar>> = { nb, nn, da, en };

/** A term of a pack with all its forms. Plain data. */
export interface InflectedTerm {
  /** As in a dictionary, without brackets; NFC, trimmed, single spaces. */
  text: string;
  language: Language;
  /** Null when the term does not inflect. */
  wordClass: WordClass | null;
  /** Gender of a noun; null for other words and in English. */
  gender: Gender | null;
  /** What is looked for in a text. */
  sought: readonly Cell[];
  /** What may stand instead of another term: also forms that would be too often another word to look for. */
  offered: readonly Cell[];
}

/** `index` and `length` are UTF-16 code units of the text that was read. */
export type TermOutcome =
  | { ok: true; term: InflectedTerm }
  | { ok: false; index: number; length: number; message: string };

const lastWord = /[\p{L}\p{M}\p{N}'’-]+(?=\s*$)/u;

/** A word class in brackets: `(verb)`, `(noun:m)`, `(verb:-e/-er/-te/-t+imp)`. */
interface Mark {
  wordClass: WordClass;
  index: number;
  /** As it stands, brackets included. */
  text: string;
  /** What stands after the colon; `''` where there is none. */
  named: string;
  flags: readonly string[];
}

function marksIn(text: string): Mark[] {
  const found = wordClasses.flatMap((wordClass) => {
    const pattern = new RegExp(`\\(${wordClass}(?:[:+][^()]*)?\\)`, 'gu');
    return Array.from(text.matchAll(pattern), ({ 0: mark, index }) => {
      const parts = mark.slice(wordClass.length + 1, -1).split('+');
      const named = tidy(itemAt(parts, 0).replace(':', ''));
      return { wordClass, index, text: mark, named, flags: parts.slice(1).map(tidy) };
    });
  });
  return found.sort((a, b) => a.index - b.index);
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Reads one term. Brackets that do not begin with a word class are text like any other. */
export function readTerm(text: string, language: Language): TermOutcome {
  const [mark, second] = marksIn(text);
  if (!mark) return { ok: true, term: fixedTerm(tidy(text), language) };
  if (second) return problem(second, second.text, 'Only one word of a term can inflect.');
  const before = text.slice(0, mark.index);
  const word = lastWord.exec(before);
  if (!word) return problem(mark, mark.text, `“${mark.text}” must follow a word that inflects.`);
  const grammar = grammars[language];
  const flag = mark.flags.find((name) => !Object.hasOwn(grammar.onlyWith, name));
  if (flag !== undefined) return problem(mark, flag, unknownFlag(flag, grammar, language));
  const outcome = inflect(grammar[mark.wordClass], mark.wordClass, tidy(word[0]), mark.named);
  if (!outcome.ok) return problem(mark, mark.named || mark.text, outcome.message);
  const phrase: Phrase = {
    before: before.slice(0, word.index),
    word: word[0],
    after: text.slice(mark.index + mark.text.length),
  };
  return { ok: true, term: inflectedTerm(phrase, mark, language, outcome.inflection) };
}

interface Phrase {
  before: string;
  word: string;
  after: string;
}

function inflectedTerm(
  { before, word, after }: Phrase,
  { wordClass, flags }: Mark,
  language: Language,
  { gender, cells }: Inflection,
): InflectedTerm {
  const { onlyWith, notBeforeMore } = grammars[language];
  const inPhrase = (form: string) => tidy(`${before}${form}${after}`);
  const offered = cells
    .filter(({ slot }) => tidy(after) === '' || !notBeforeMore.includes(slot))
    .map(({ slot, text }) => ({ slot, text: inPhrase(text) }));
  const unasked = Object.entries(onlyWith).flatMap(([flag, slots]) =>
    flags.includes(flag) ? [] : slots,
  );
  const sought = offered.filter(({ slot }) => !unasked.includes(slot));
  return { text: inPhrase(word), language, wordClass, gender, sought, offered };
}

function fixedTerm(text: string, language: Language): InflectedTerm {
  return { text, language, wordClass: null, gender: null, sought: [], offered: [] };
}

/** A problem with a part of the mark, or with all of it. */
function problem(mark: Mark, part: string, message: string): TermOutcome {
  const at = mark.text.lastIndexOf(part);
  // An empty part has no place, nor one that was written with combining marks: then the whole mark is meant.
  if (part === '' || at < 0)
    return { ok: false, index: mark.index, length: mark.text.length, message };
  return { ok: false, index: mark.index + at, length: part.length, message };
}

function unknownFlag(flag: string, { onlyWith }: Grammar, language: Language): string {
  const names = Object.keys(onlyWith);
  const near = nearestName(flag, names);
  const meant = near === null ? '' : ` Did you mean “+${near}”?`;
  const valid = names.map((name) => `+${name}`).join(', ') || 'none';
  return `“+${flag}” is not known in ${language}.${meant} Valid: ${valid}.`;
}
