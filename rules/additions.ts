/** Sentences that are offered at the end of a text. */
import { sentenceAtEnd } from './edits.ts';
import type { Edit } from './types.ts';

/** Adds the first of `sentences` that the text has room for within `limit` (UTF-16 code units, null: none). At most one edit. */
export function additionWithin(
  limit: number | null,
  text: string,
  sentences: readonly string[],
): Edit[] {
  const room = (limit ?? Number.POSITIVE_INFINITY) - text.length;
  return sentences
    .map((sentence) => sentenceAtEnd(text, sentence))
    .filter((edit) => edit.text.length <= room)
    .slice(0, 1);
}
