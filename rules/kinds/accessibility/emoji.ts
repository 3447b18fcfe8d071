/** The emoji of a sentence. */
import { itemAt } from '../../items.ts';
import type { Mark } from '../../language/marks.ts';
import { once } from '../../once.ts';
import type { Sentence } from '../../sentence.ts';
import type { Span } from '../../types.ts';

/** Signs that are drawn as emoji only on request. */
const sign = /^[©®™‼⁉ℹ〰〽]$/u;

/** Sorted, in the sentence's own offsets. */
export const emojiOf: (sentence: Sentence) => readonly Mark[] = once(({ text, marks }: Sentence) =>
  marks.filter(({ kind, start, end }) => kind === 'emoji' && !sign.test(text.slice(start, end))),
);

/** Emoji in a row, with nothing but spaces between them. */
export interface EmojiRun extends Span {
  /** Each as it is written. */
  emoji: readonly string[];
}

/** All emoji of the sentence in rows, single ones too. */
export const runsOf: (sentence: Sentence) => readonly EmojiRun[] = once((sentence: Sentence) => {
  const { text } = sentence;
  const runs: { start: number; end: number; emoji: string[] }[] = [];
  for (const { start, end } of emojiOf(sentence)) {
    const last = runs.at(-1);
    const emoji = text.slice(start, end);
    if (last && /^[^\S\n\r\u2028\u2029]*$/u.test(text.slice(last.end, start))) {
      last.end = end;
      last.emoji.push(emoji);
    } else {
      runs.push({ start, end, emoji: [emoji] });
    }
  }
  return runs;
});

/** True when all of them are the same. */
export function areSame(emoji: readonly string[]): boolean {
  return emoji.every((one) => one === itemAt(emoji, 0));
}
