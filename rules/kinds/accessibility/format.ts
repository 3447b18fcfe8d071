/** What a rule of kind `accessibility` looks like in a pack. */
import { choice, flag, optional, terms, wholeNumber } from '../../shape.ts';
import type { Language } from '../../types.ts';
import { defineFormat, heardAs, type OptionProblem, type OptionsOf } from '../format.ts';
import { linkPhrases, picturePhrases } from './phrases.ts';

export const checks = [
  'hashtag-case',
  'emoji-run',
  'emoji-count',
  'emoji-bullet',
  'emoji-in-sentence',
  'fancy-letters',
  'all-caps',
  'mixed-case',
  'link-text',
  'alt-text',
  'picture-of-text',
] as const;
type CheckName = (typeof checks)[number];

export const accessibilityFormat = defineFormat('accessibility', {
  about: 'Ways of writing that shut people out, such as those who listen to a screen reader.',
  options: {
    check: choice('What to look for.', checks),
    most: optional(
      wholeNumber('`emoji-count`: how many emoji a text may have; usually 3.', 0, 100),
    ),
    letters: optional(
      wholeNumber('`hashtag-case`: how many small letters are let pass; usually 14.', 5, 100),
    ),
    words: optional(
      wholeNumber('`all-caps`: how many words in capitals are too many; usually 3.', 1, 100),
    ),
    unseen: optional(
      flag('`alt-text`: speak of images whose text Takt cannot see, not of those without.'),
    ),
  },
  authored: {
    phrases: optional(
      terms('`link-text` and `picture-of-text`: what to look for instead of what Takt knows.'),
    ),
  },
  values: ['count', 'limit'],
  terms({ check, phrases }, languages) {
    const known = { 'link-text': linkPhrases, 'picture-of-text': picturePhrases };
    const lists = check === 'link-text' || check === 'picture-of-text' ? known[check] : null;
    if (!lists) return [];
    return heardAs('hit', phrases ?? languages.flatMap((language: Language) => lists[language]));
  },
  problems: (options) =>
    Object.entries(belongs).flatMap(([name, owners]): OptionProblem[] => {
      const stands = name in options && !owners.includes(options.check);
      const message = `«${name}» belongs to ${owners.join(' and ')}, not to ${options.check}`;
      return stands ? [{ path: [], key: name, message }] : [];
    }),
});

/** The checks that each option is for. */
const belongs: Readonly<Record<string, readonly CheckName[]>> = {
  most: ['emoji-count'],
  letters: ['hashtag-case'],
  words: ['all-caps'],
  unseen: ['alt-text'],
  phrases: ['link-text', 'picture-of-text'],
};

export type Options = OptionsOf<typeof accessibilityFormat>;
