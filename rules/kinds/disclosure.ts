/** Writing about something that the writer is tied to, without saying so. */
import { additionWithin } from '../additions.ts';
import { linesByLanguage, terms } from '../shape.ts';
import { defineFormat, type OptionsOf } from './format.ts';
import { defineKind } from './kind.ts';

export const disclosureFormat = defineFormat('disclosure', {
  about: 'Writing about something that the writer is tied to, without saying so.',
  options: {
    sentences: linesByLanguage(
      'What to add: the longest first, and the first that fits is offered.',
    ),
  },
  authored: {
    mentions: terms('What ties the writer.'),
    accepts: terms('What counts as having said so.'),
  },
  terms: ({ mentions, accepts }) => [
    ...mentions.map((text) => ({ text, use: 'hit' as const })),
    ...accepts.map((text) => ({ text, use: 'accept' as const })),
  ],
});

type Options = OptionsOf<typeof disclosureFormat>;

export const disclosure = defineKind<Options>('disclosure', {
  scope: 'text',
  // A private post owes nobody a disclosure.
  roles: ['professional', 'official'],
  rewrites: false,
  asked: 'heard',
  inText(rule, heard, place) {
    const mention = heard.find(({ entry }) => entry.use === undefined);
    if (!mention || heard.some(({ entry }) => entry.use === 'accept')) return [];
    const { document, language, context } = place;
    const sentences = rule.options.sentences[language] ?? [];
    const fixes = additionWithin(context.limit, document.text, sentences);
    const expected = fixes.map(({ text }) => text.trimStart());
    return [{ start: mention.start, end: mention.end, expected, fixes, weight: 1 }];
  },
});
