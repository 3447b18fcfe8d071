/** A heavy form, and what may stand instead. */
import { agreeing } from '../language/inflect/agreement.ts';
import { articleFor } from '../language/inflect/article.ts';
import { preferredSlots } from '../language/inflect/context.ts';
import type { Token } from '../language/words.ts';
import { swaps } from '../shape.ts';
import type { Replacement, TermHit } from '../terms.ts';
import { type Edit, type Language, roles } from '../types.ts';
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
    (word: Token, index) =>
      (index > 0 || !word.opening) && isCapitalised(text.slice(word.start, word.end)),
  );
}

function offer(hit: TermHit, place: SentencePlace): Hit | null {
  const { start, end } = hit;
  const actual = place.reading.sentence.text.slice(start, end);
  const same = actual.normalize('NFC');
  const offered = inPlace(hit, place).map((replacement) => ({
    ...replacement,
    text: hit.verbatim ? replacement.text : followCase(actual, replacement.text),
  }));
  const fitting = offered.filter(({ text }) => text !== same);
  // What only says the text over again is no finding.
  if (fitting.length === 0 && offered.length > 0) return null;
  const expected = fitting.map(({ text }) => text);
  const fixes = fitting.map((replacement) => agreeingEdit(hit, replacement, place));
  return { start, end, expected, fixes, weight: end - start };
}

/** The replacements that have the form that is meant here; of all forms where the words before do not tell. */
function inPlace({ entry, first }: TermHit, { reading, language }: SentencePlace) {
  const { expected = [], slots } = entry;
  if (!slots) return expected;
  const before = reading.sentence.tokens.slice(Math.max(0, first - 3), first);
  const meant = preferredSlots(
    language,
    slots,
    before.map(({ key }) => key),
  );
  const fits = (replacement: Replacement) =>
    replacement.slots?.some((slot) => meant.includes(slot)) ?? true;
  return expected.filter(fits);
}

/** The replacement, with the article before it made to fit: an application → a request, en anmodning → et krav. */
function agreeingEdit(hit: TermHit, replacement: Replacement, place: SentencePlace): Edit {
  const { start, end } = hit;
  const { tokens, text } = place.reading.sentence;
  const before = tokens[hit.first - 1];
  const edit = { start, end, text: replacement.text };
  if (!before || text.slice(before.end, start) !== ' ') return edit;
  const article = articleInstead(before.key, hit, replacement, place.language);
  if (article === null || article === before.key) return edit;
  const written = followCase(text.slice(before.start, before.end), article);
  return { start: before.start, end, text: `${written} ${replacement.text}` };
}

function articleInstead(
  before: string,
  { entry }: TermHit,
  { text, gender }: Replacement,
  language: Language,
): string | null {
  if (language === 'en') return before === 'a' || before === 'an' ? articleFor(text) : null;
  return entry.gender && gender ? agreeing(language, before, entry.gender, gender) : null;
}
