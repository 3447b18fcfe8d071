/** Cuts long text in stretches that a pattern may be run on. Part of the content script. */
import type { Span } from '../types.ts';

/** Longest stretch, in UTF-16 code units, that a pattern is run on: the vetting counts with it. */
export const longestStretch = 1000;

/** Spans of at most `most` code units (at least 2) that together are the text; cut after white space where there is some. */
export function windows(text: string, most: number = longestStretch): Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (text.length - start > most) {
    const end = cut(text, start, start + most);
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** The last place in the stretch that follows white space; else its end, but never within a character. */
function cut(text: string, start: number, end: number): number {
  for (let at = end; at > start; at -= 1) if (/\s/u.test(text.charAt(at - 1))) return at;
  return /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(end - 1, end + 1)) ? end - 1 : end;
}
