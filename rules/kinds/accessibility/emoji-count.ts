/** More emoji than a text may have. */
import { itemAt } from '../../items.ts';
import { type Check, hitAt } from './check.ts';
import { emojiOf } from './emoji.ts';

/** Our choice: no source names a number. */
const usual = 3;

export const emojiCount: Check = {
  check: 'emoji-count',
  inText({ most = usual }, { document: { readings, starts } }) {
    const all = readings.flatMap(({ sentence }, index) => {
      const from = itemAt(starts, index);
      return emojiOf(sentence).map(({ start, end }) => ({ start: from + start, end: from + end }));
    });
    if (all.length <= most) return [];
    const values = { count: String(all.length), limit: String(most) };
    return [hitAt(itemAt(all, most), { values })];
  },
};
