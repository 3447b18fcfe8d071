/** Edits of a text. */
import { isSpanOf } from './spans.ts';
import type { Edit } from './types.ts';

export interface Applied {
  text: string;
  /** In the order of the text. */
  applied: Edit[];
  /** Edits that overlap one further on, or lie outside the text: handed back, never lost. */
  remaining: Edit[];
}

/**
 * Makes all edits that can be made together, last to first, so that each is in coordinates of `text`.
 * Insertions at one place stand in the order that they are given in.
 */
export function applyEdits(text: string, edits: readonly Edit[]): Applied {
  const applied: Edit[] = [];
  const remaining: Edit[] = [];
  const pieces: string[] = [];
  let bound = text.length;
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const edit of inOrder.reverse()) {
    if (!isSpanOf(text, edit) || edit.end > bound) {
      remaining.push(edit);
    } else {
      pieces.push(text.slice(edit.end, bound), edit.text);
      bound = edit.start;
      applied.push(edit);
    }
  }
  pieces.push(text.slice(0, bound));
  return {
    text: pieces.reverse().join(''),
    applied: applied.reverse(),
    remaining: remaining.reverse(),
  };
}

/** Adds a sentence at the end of a text, joined by one space where the text does not end in white space already. */
export function sentenceAtEnd(text: string, sentence: string): Edit {
  const joint = text === '' || /\s$/u.test(text) ? '' : ' ';
  return { start: text.length, end: text.length, text: joint + sentence };
}
