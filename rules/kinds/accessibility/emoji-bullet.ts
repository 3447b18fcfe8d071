/** Emoji as bullets: a screen reader says the name of each before the line. */

import { itemAt } from '../../items.ts';
import { paragraphsOf } from '../../paragraphs.ts';
import { type Check, hitAt, mended } from './check.ts';
import { areSame, runsOf } from './emoji.ts';

/** One line that starts with an emoji is no list. */
const fewestLines = 2;
const dash = '–';

export const emojiBullet: Check = {
  check: 'emoji-bullet',
  inText(_options, { document }) {
    const bullets = paragraphsOf(document).flatMap(({ sentences }) => {
      const { sentence, start } = itemAt(sentences, 0);
      const [run] = runsOf(sentence);
      if (run?.start !== sentence.start || sentence.words.length === 0) return [];
      return [{ start: start + run.start, end: start + run.end, emoji: run.emoji }];
    });
    if (bullets.length < fewestLines) return [];
    const hits = bullets.map((bullet) => hitAt(bullet));
    // Where all are the same they say no more than a dash; else only the writer knows.
    if (!areSame(bullets.flatMap(({ emoji }) => emoji))) return hits;
    return hits.map((hit) => {
      const { start, end } = hit;
      const isSpaced = /\s/u.test(document.text.charAt(end));
      return mended(hit, dash, { start, end, text: isSpaced ? dash : `${dash} ` });
    });
  },
};
