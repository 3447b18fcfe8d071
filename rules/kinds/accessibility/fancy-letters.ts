/** Signs that look like letters: screen readers spell them by their mathematical names or pass over them. */
import type { Span } from '../../types.ts';
import { type Check, hitAt, mended } from './check.ts';

// Mathematical alphanumerics with the letters that fill their gaps, fullwidth, circled, and squared ones.
const fancy =
  '\\u{1D400}-\\u{1D7FF}\\u2102\\u210A-\\u2113\\u2115\\u2119-\\u211D\\u2124\\u2128\\u212C\\u212D\\u212F-\\u2131\\u2133\\u2134' +
  '\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\u24B6-\\u24E9\\u{1F130}-\\u{1F149}\\u{1F150}-\\u{1F169}\\u{1F170}-\\u{1F189}';
const oneFancy = new RegExp(`[${fancy}]`, 'gu');
const words = new RegExp(`[\\p{L}\\p{M}\\p{N}${fancy}]+`, 'gu');
/** One alone may be a sign in a formula: 𝑥. */
const fewest = 2;

/** White letters on black have no plain form of their own in Unicode. */
const negatives = [
  { from: 0x1f150, to: 0x1f169 },
  { from: 0x1f170, to: 0x1f189 },
];

export const fancyLetters: Check = {
  check: 'fancy-letters',
  inSentence: (_options, { reading: { sentence } }) =>
    fancyRuns(sentence.text)
      .map(({ start, end }) => ({ start, end, actual: sentence.text.slice(start, end) }))
      .filter(({ actual }) => countIn(actual) >= fewest)
      .map(({ actual, ...span }) => mended(hitAt(span), actual.replace(oneFancy, plain))),
};

/** Words with such a sign in them; those with one space between them together. */
function fancyRuns(text: string): Span[] {
  const runs: Span[] = [];
  if (countIn(text) < fewest) return runs;
  for (const { 0: word, index } of text.matchAll(words)) {
    if (countIn(word) === 0) continue;
    const end = index + word.length;
    const last = runs.at(-1);
    if (last && text.slice(last.end, index) === ' ') last.end = end;
    else runs.push({ start: index, end });
  }
  return runs;
}

function countIn(text: string): number {
  return (text.match(oneFancy) ?? []).length;
}

function plain(letter: string): string {
  const code = Number(letter.codePointAt(0));
  const row = negatives.find(({ from, to }) => code >= from && code <= to);
  return row ? String.fromCodePoint(0x41 + code - row.from) : letter.normalize('NFKC');
}
