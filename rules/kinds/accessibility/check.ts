/** What a check of accessibility is. One file each beside this one; `index.ts` is the closed list. */
import type { TermHit } from '../../terms.ts';
import type { Edit, Language, Span } from '../../types.ts';
import type { Hit, SentencePlace, TextPlace } from '../kind.ts';
import type { Options } from './format.ts';

export interface Check {
  check: string;
  /** Hits in the sentence, in its own offsets. */
  inSentence?(options: Options, place: SentencePlace): readonly Hit[];
  /** Hits that only the whole text can show, in its offsets. */
  inText?(options: Options, place: TextPlace, heard: readonly TermHit[]): readonly Hit[];
}

/** What all hits have; of two in one place the weightier speaks. */
export function hitAt(
  { start, end }: Span,
  { weight = 1, values }: { weight?: number; values?: Record<string, string> } = {},
): Hit {
  return { start, end, expected: [], fixes: [], weight, ...(values && { values }) };
}

/** The hit with one thing that may stand instead; `edit` where that is not the whole span. */
export function mended(hit: Hit, expected: string, edit?: Edit): Hit {
  const { start, end } = hit;
  return { ...hit, expected: [expected], fixes: [edit ?? { start, end, text: expected }] };
}

/** Phrases of languages, one by one. */
export type Phrases = Readonly<Record<Language, readonly string[]>>;

/** The first thing in the text that is no white space; its very start where there is none. */
export function firstWord(text: string): Span {
  const word = /\S+/u.exec(text);
  if (!word) return { start: 0, end: 0 };
  return { start: word.index, end: word.index + word[0].length };
}
