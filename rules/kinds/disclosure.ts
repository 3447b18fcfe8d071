/** Writing about something that the writer is tied to, without saying so. */
import { sentenceAtEnd } from '../edits.ts';
import { linesByLanguage, terms } from '../shape.ts';
import { defineFormat, type OptionsOf } from './format.ts';
import { defineKind, type TextPlace } from './kind.ts';

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
    const fixes = insertions(rule.options, place);
    const expected = fixes.map(({ text }) => text.trimStart());
    return [{ start: mention.start, end: mention.end, expected, fixes, weight: 1 }];
  },
});

/** The first variant in the text's own language that the site has room for. */
function insertions({ sentences }: Options, { document, language, context }: TextPlace) {
  const room = (context.limit ?? Number.POSITIVE_INFINITY) - document.text.length;
  const variants = sentences[language] ?? [];
  const insertion = variants
    .map((sentence) => sentenceAtEnd(document.text, sentence))
    .find(({ text }) => text.length <= room);
  return insertion ? [insertion] : [];
}
