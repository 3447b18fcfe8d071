/** Emoji in the middle of a sentence: a screen reader breaks it up with their names. */
import { type Check, hitAt } from './check.ts';
import { runsOf } from './emoji.ts';

export const emojiInSentence: Check = {
  check: 'emoji-in-sentence',
  inSentence: (_options, { reading: { sentence } }) => {
    const { tokens, text } = sentence;
    return runsOf(sentence)
      .filter((run) => {
        const isAfterWord = tokens.some(({ end }) => end <= run.start);
        const next = tokens.find(({ start }) => start >= run.end);
        // A capital, or a hashtag, begins something new: the emoji stood at the end.
        return isAfterWord && next && /^[\p{Ll}\p{N}]/u.test(text.slice(next.start));
      })
      .map((run) => hitAt(run));
  },
};
