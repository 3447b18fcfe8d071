/** «Les mer her» at a link: whoever hears a list of links does not learn where they go. */

import type { Document } from '../../document.ts';
import { itemAt } from '../../items.ts';
import type { Span } from '../../types.ts';
import { type Check, hitAt } from './check.ts';

export const linkText: Check = {
  check: 'link-text',
  inText(_options, { document }, heard) {
    if (heard.length === 0) return [];
    const links = linksIn(document);
    return heard
      .filter((hit) => links.some((link) => areBeside(document.text, hit, link)))
      .map((hit) => hitAt(hit, { weight: hit.end - hit.start }));
  },
};

function linksIn({ readings, starts }: Document): Span[] {
  return readings.flatMap(({ sentence }, index) => {
    const from = itemAt(starts, index);
    return sentence.marks
      .filter(({ kind }) => kind === 'url')
      .map(({ start, end }) => ({ start: from + start, end: from + end }));
  });
}

/** In UTF-16 code units: more than this between words and link is not beside. */
const longestGap = 12;

/** Nothing but signs, emoji and white space between them. */
function areBeside(text: string, words: Span, link: Span): boolean {
  const [first, second] = words.start < link.start ? [words, link] : [link, words];
  const gap = text.slice(first.end, Math.min(second.start, first.end + longestGap + 1));
  return gap.length <= longestGap && !/[\p{L}\p{N}]/u.test(gap);
}
