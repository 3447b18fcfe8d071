/** A heavy form, and what may stand instead. */
import type { Word } from '../sentence.ts';
import { swaps } from '../shape.ts';
import type { TermHit } from '../terms.ts';
import { roles } from '../types.ts';
import { followCase, isCapitalised } from './capitals.ts';
import { defineFormat } from './format.ts';
import { defineKind, type Hit, type SentencePlace } from './kind.ts';

export const substitutionFormat = defineFormat('substitution', {
  about: 'A heavy form, and what may stand instead.',
  options: {},
  authored: {
    swap: swaps('Term → what may stand instead, best first. The replacement follows its capitals.'),
  },
  terms: ({ swap }) =>
    Object.entries(swap).map(([text, instead]) => ({
      text,
      use: 'hit' as const,
      expected: [instead].flat().map((replacement) => ({ text: replacement })),
      cased: true,
    })),
});

export const substitution = defineKind('substitution', {
  scope: 'words',
  roles,
  rewrites: true,
  asked: 'heard',
  inSentence: (_rule, heard, place) =>
    heard
      .filter((hit) => !isName(hit, place))
      .map((hit) => offer(hit, place))
      .filter((hit) => hit !== null),
});

/** A capital in mid-sentence makes a name: «Benyttelse» the company is not the noun. */
function isName(hit: TermHit, { reading }: SentencePlace): boolean {
  if (hit.verbatim) return false;
  const { text } = reading.sentence;
  const whole = text.slice(hit.start, hit.end);
  if (hit.words.length > 1 && whole === whole.toUpperCase()) return false;
  return hit.words.some(
    (word: Word, index) =>
      (index > 0 || !word.opening) && isCapitalised(text.slice(word.start, word.end)),
  );
}

function offer(hit: TermHit, { reading }: SentencePlace): Hit | null {
  const { start, end } = hit;
  const actual = reading.sentence.text.slice(start, end);
  const same = actual.normalize('NFC');
  const offered = hit.entry.expected ?? [];
  const expected = offered
    .map(({ text }) => (hit.verbatim ? text : followCase(actual, text)))
    .filter((text) => text !== same);
  // What only says the text over again is no finding.
  if (expected.length === 0 && offered.length > 0) return null;
  const fixes = expected.map((text) => ({ start, end, text }));
  return { start, end, expected, fixes, weight: end - start };
}
