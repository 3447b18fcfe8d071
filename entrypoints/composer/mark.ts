import type { Finding } from '../../rules/types.ts';
import type { Mark } from '../../sites/page/underlines.ts';

/** Longer than any word or phrase, in UTF-16 code units. */
const longestWords = 60;

/** Waves under a whole sentence would drown those under its words, so a long stretch is marked quietly. */
export function markOf({ start, end, severity }: Finding): Mark {
  const quiet = severity === 'advice' && end - start > longestWords;
  return { span: { start, end }, severity: quiet ? 'info' : severity };
}
