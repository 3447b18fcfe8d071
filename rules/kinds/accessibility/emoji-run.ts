/** Emoji in a row: a screen reader says the name of each. */
import { itemAt } from '../../items.ts';
import { type Check, hitAt, mended } from './check.ts';
import { areSame, runsOf } from './emoji.ts';

export const emojiRun: Check = {
  check: 'emoji-run',
  inSentence: (_options, { reading: { sentence } }) =>
    runsOf(sentence)
      .filter(({ emoji }) => emoji.length > 2 || (emoji.length > 1 && areSame(emoji)))
      .map((run) => {
        const hit = hitAt(run, { values: { count: String(run.emoji.length) } });
        // One says as much as several of the same.
        return areSame(run.emoji) ? mended(hit, itemAt(run.emoji, 0)) : hit;
      }),
};
