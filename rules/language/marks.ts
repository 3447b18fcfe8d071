/** The stretches of a post that are not prose: links, addresses, handles, hashtags, emoji. */
import { touches } from '../spans.ts';
import type { Span } from '../types.ts';

export type MarkKind = 'url' | 'handle' | 'email' | 'hashtag' | 'emoji';

export interface Mark extends Span {
  kind: MarkKind;
}

// Every pattern either fails at its first character or has bounded lookbehind: a text cannot make them slow.
const tlds = 'no|dk|se|fi|is|com|org|net|eu|io|info|gov|uk|int|social|app|dev|tv|me';
const patterns: readonly [MarkKind, RegExp][] = [
  ['url', /(?:https?:\/\/|www\.)[^\s<>"«»“”]+/giu],
  [
    'handle',
    /(?<![\p{L}\p{M}\p{N}._%+-])@[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*(?:@[\p{L}\p{N}.-]+)?/gu,
  ],
  ['email', /(?<=([\p{L}\p{M}\p{N}._%+-]{1,64}))@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+/gu],
  // A host without a scheme, `eksempel.no/sak`: small letters only, so that «slutt.No» stays two sentences.
  [
    'url',
    new RegExp(
      `(?<=([\\p{Ll}\\p{N}][\\p{L}\\p{M}\\p{N}.-]{0,252}))\\.(?:${tlds})(?![\\p{L}\\p{M}\\p{N}-])(?:[/?#][^\\s<>"«»“”]*)?`,
      'gu',
    ),
  ],
  ['hashtag', /#[\p{N}_]{0,64}\p{L}[\p{L}\p{M}\p{N}_]*/gu],
  [
    'emoji',
    /(?:\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic})(?:\uFE0F|\p{Emoji_Modifier})*(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*)*)/gu,
  ],
];

const sentencePunctuation = /[.,;:!?…)\]'’]/u;

/** A link or handle does not take the sentence's own punctuation with it. */
function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && sentencePunctuation.test(text.charAt(last - 1))) last -= 1;
  return last;
}

function marksOf(kind: MarkKind, pattern: RegExp, text: string): Mark[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const start = match.index - (match[1]?.length ?? 0);
    const end = match.index + match[0].length;
    return { kind, start, end: kind === 'emoji' ? end : trimmedEnd(text, start, end) };
  });
}

/** All marks of a text, sorted, none overlapping another. */
export function readMarks(text: string): Mark[] {
  let marks: Mark[] = [];
  for (const [kind, pattern] of patterns) {
    const found = marksOf(kind, pattern, text).filter((mark) => !touches(marks, mark));
    if (found.length > 0) marks = apart([...marks, ...found].sort((a, b) => a.start - b.start));
  }
  return marks;
}

/** Of sorted marks, those that start after the one before has ended. */
function apart(sorted: readonly Mark[]): Mark[] {
  let end = 0;
  return sorted.filter((mark) => {
    const free = mark.start >= end;
    if (free) end = mark.end;
    return free;
  });
}
