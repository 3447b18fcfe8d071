/** Ways of writing that shut people out, such as those who listen to a screen reader. */
import { defineKind } from '../kind.ts';
import { allCaps } from './all-caps.ts';
import { altText } from './alt-text.ts';
import type { Check } from './check.ts';
import { emojiBullet } from './emoji-bullet.ts';
import { emojiCount } from './emoji-count.ts';
import { emojiInSentence } from './emoji-in-sentence.ts';
import { emojiRun } from './emoji-run.ts';
import { fancyLetters } from './fancy-letters.ts';
import type { Options } from './format.ts';
import { hashtagCase } from './hashtag-case.ts';
import { linkText } from './link-text.ts';
import { mixedCase } from './mixed-case.ts';
import { pictureOfText } from './picture-of-text.ts';

/** The closed list of checks. */
export const accessibilityChecks: readonly Check[] = [
  hashtagCase,
  emojiRun,
  emojiCount,
  emojiBullet,
  emojiInSentence,
  fancyLetters,
  allCaps,
  mixedCase,
  linkText,
  altText,
  pictureOfText,
];

const byName: ReadonlyMap<string, Check> = new Map(
  accessibilityChecks.map((check) => [check.check, check]),
);

export const accessibility = defineKind<Options>('accessibility', {
  // It speaks of the form of words: what is said of the words themselves stands beside it.
  scope: 'text',
  // The law is about organisations: what people write privately is theirs.
  roles: ['professional', 'official'],
  rewrites: false,
  asked: 'always',
  inSentence: ({ options }, _heard, place) =>
    byName.get(options.check)?.inSentence?.(options, place) ?? [],
  inText: ({ options }, heard, place) =>
    byName.get(options.check)?.inText?.(options, place, heard) ?? [],
});
