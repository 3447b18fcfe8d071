/** Images without a text for those who cannot see them. */
import { type Check, firstWord, hitAt } from './check.ts';

/** It speaks of the post, so nothing that is said of its first word goes before it. */
const wholePost = 1000;

export const altText: Check = {
  check: 'alt-text',
  inText({ unseen = false }, { document, context: { attachments = [] } }) {
    const open = attachments.filter(
      ({ kind, alt }) => kind === 'image' && (unseen ? alt === null : alt?.trim() === ''),
    );
    if (open.length === 0) return [];
    const values = { count: String(open.length) };
    return [hitAt(firstWord(document.text), { weight: wholePost, values })];
  },
};
