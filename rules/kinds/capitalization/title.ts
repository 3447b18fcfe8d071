/** Title case, as in English headlines: all words but the small ones have a capital. */
import { touches } from '../../spans.ts';
import type { Span } from '../../types.ts';
import { type Expressions, finds, type Style, startOf } from './options.ts';

const small = 'a an and as at but by en for if in nor of on or per the to vs vs. via v v.';
const chicago =
  'with from into during including until against among throughout despite towards upon concerning about over ' +
  'through before between after since without under within along following across beyond around down near above';
const smallWords: Readonly<Record<Style, ReadonlySet<string>>> = {
  AP: new Set(small.split(' ')),
  Chicago: new Set(`${small} ${chicago}`.split(' ')),
};

/** A character as the small words' neighbours are read: a dash is a hyphen. */
function neighbour(text: string, index: number): string {
  const character = text.charAt(index);
  return character === '–' || character === '—' ? '-' : character;
}

function isSmall(text: string, { start, end }: Span, style: Style): boolean {
  if (start === 0 || end === text.length) return false;
  if (!smallWords[style].has(text.slice(start, end).toLowerCase())) return false;
  const [before, last, after] = [start - 2, start - 1, end].map((at) => neighbour(text, at));
  if (before === ':' || before === '-') return false;
  return (last === ' ' || last === '-' || last === '/') && (after !== '-' || last === '-');
}

export function withCapital(word: string): string {
  return word.replace(/^./u, (head) => head.toUpperCase());
}

/** The text in title case. What is kept, and what lies in one of `marks`, stays as it is. */
export function titleOf(
  text: string,
  style: Style,
  { kept, prefix }: Expressions,
  marks: readonly Span[],
): string {
  const before = startOf(text, prefix).length;
  const rest = text.slice(before);
  const title = rest.replace(/[\p{N}\p{L}]+[^\s\-/]*/gu, (word, start: number) => {
    const span = { start, end: start + word.length };
    const marked = touches(marks, { start: start + before, end: span.end + before });
    if (marked || finds(kept, word)) return word;
    return isSmall(rest, span, style) ? word.toLowerCase() : withCapital(word);
  });
  return text.slice(0, before) + title;
}
