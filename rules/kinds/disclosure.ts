/** Writing about something that the writer is tied to, without saying so. */
import { sentenceAtEnd } from '../edits.ts';
import type { RuleOf } from '../ruleset.ts';
import { defineKind, exceptions, type Situation } from './kind.ts';

export const disclosure = defineKind('disclosure', {
  scope: 'text',
  // A private post owes nobody a disclosure.
  roles: ['professional', 'official'],
  rewrites: false,
  terms: (rule) => [
    ...rule.mentions.map((text) => ({ text, use: 'hit' as const })),
    ...rule.accepts.map((text) => ({ text, use: 'accept' as const })),
    ...exceptions(rule),
  ],
  find: (rule, heard, situation) => {
    const mention = heard.find(({ use }) => use === 'hit');
    if (!mention || heard.some(({ use }) => use === 'accept')) return [];
    const fixes = insertions(rule, situation);
    const expected = fixes.map(({ text }) => text.trimStart());
    return [{ start: mention.start, end: mention.end, expected, fixes, weight: 1 }];
  },
});

/** The first variant in the text's own language that the site has room for. */
function insertions(rule: RuleOf<'disclosure'>, { document, context }: Situation) {
  const room = (context.limit ?? Number.POSITIVE_INFINITY) - document.text.length;
  const variants = rule.sentences[document.language] ?? [];
  const insertion = variants
    .map((sentence) => sentenceAtEnd(document.text, sentence))
    .find(({ text }) => text.length <= room);
  return insertion ? [insertion] : [];
}
