/** Finding posts again. */

import { siteName } from '../texts/sites.ts';
import type { PostRecord } from './props.ts';

/** The same letters in one form: small, composed. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** The posts that hold every word of `query` in text, site or account, in any order. */
export function search(records: readonly PostRecord[], query: string): PostRecord[] {
  const words = plain(query).split(/\s+/u).filter(Boolean);
  return records.filter(({ entry: { submission } }) => {
    const { text, site, account } = submission;
    const hay = plain(
      [text, site, siteName(site), account && `@${account.handle}`, account?.name].join('\n'),
    );
    return words.every((word) => hay.includes(word));
  });
}
