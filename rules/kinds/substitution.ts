/** A heavy form, and what may stand instead. */
import type { Document, Word } from '../document.ts';
import type { TermHit } from '../terms.ts';
import { roles } from '../types.ts';
import { followCase, isCapitalised } from './capitals.ts';
import { defineKind, exceptions, type Hit, type Situation } from './kind.ts';

export const substitution = defineKind('substitution', {
  scope: 'words',
  roles,
  rewrites: true,
  terms: (rule) => [
    ...Object.entries(rule.swap).map(([text, instead]) => ({
      text,
      use: 'hit' as const,
      expected: [instead].flat(),
      cased: true,
    })),
    ...exceptions(rule),
  ],
  prune: (rule, isPlain) => ({
    ...rule,
    swap: Object.fromEntries(
      Object.entries(rule.swap).map(([text, instead]) => [text, [instead].flat().filter(isPlain)]),
    ),
  }),
  find: (_rule, heard, situation) =>
    heard
      .filter((hit) => !isName(hit, situation.document))
      .map((hit) => offer(hit, situation))
      .filter((hit) => hit !== null),
});

/** A capital in mid-sentence makes a name: «Benyttelse» the company is not the noun. */
function isName(hit: TermHit, { text }: Document): boolean {
  if (hit.verbatim) return false;
  const whole = text.slice(hit.start, hit.end);
  if (hit.words.length > 1 && whole === whole.toUpperCase()) return false;
  return hit.words.some(
    (word: Word, index) =>
      (index > 0 || !word.opening) && isCapitalised(text.slice(word.start, word.end)),
  );
}

function offer(hit: TermHit, { document, context }: Situation): Hit | null {
  const { start, end } = hit;
  const actual = document.text.slice(start, end);
  const same = actual.normalize('NFC');
  const all = hit.expected
    .map((text) => (hit.verbatim ? text : followCase(actual, text)))
    .filter((text) => text !== same);
  // What only says the text over again is no finding.
  if (all.length === 0 && hit.expected.length > 0) return null;
  const room = (context.limit ?? Number.POSITIVE_INFINITY) - document.text.length + end - start;
  const expected = all.filter((text) => text.length <= Math.max(room, end - start));
  const fixes = expected.map((text) => ({ start, end, text }));
  return { start, end, expected, fixes, weight: end - start };
}
