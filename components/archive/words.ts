/** The words that a finding was about, as the archive shows them. */
import type { CheckedFinding } from '../../log/entry.ts';
import type { Texts } from '../texts/index.ts';

/** Hidden words, and a whole post, are named in words of our own; blanks are not named at all. */
export function wordsFound({ actual }: Pick<CheckedFinding, 'actual'>, t: Texts): string {
  if (actual === null) return t.archive.hiddenWords;
  if (actual === '') return t.finding.wholePost;
  return actual.trim() === '' ? '' : t.quote(actual);
}
