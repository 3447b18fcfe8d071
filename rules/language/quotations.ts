/** Other people's words: what stands between quotation marks. */
import { union } from '../spans.ts';
import type { Span } from '../types.ts';

/** Opening mark → marks that close it. `»…«` is Danish, `”…”` is common in all of the Nordic countries. */
const closers: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '"': '"',
  '“': '”“',
  '”': '”“',
  '„': '“”',
};
const single = { open: '‘', close: '’' };

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

function mayOpen(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  if (wordCharacter.test(before) || /[.,;!?…)\]]/u.test(before)) return false;
  // «, “ and „ say by their form that they open, so a space may follow, as in French.
  return /[«“„]/u.test(text.charAt(index)) || /\S/u.test(text.charAt(index + 1));
}

function mayClose(text: string, index: number): boolean {
  return !wordCharacter.test(text.charAt(index + 1));
}

/** Quotation marks of one paragraph: where they stand, and which they are. */
interface Paragraph {
  text: string;
  end: number;
  marks: readonly { index: number; mark: string }[];
}

/** Double marks. One that is never closed holds to the end of its paragraph: the writer may not be done. */
function doubled({ text, end, marks }: Paragraph): Span[] {
  const spans: Span[] = [];
  let open: { start: number; closedBy: string } | null = null;
  for (const { index, mark } of marks) {
    const closedBy = closers[mark];
    if (closedBy === undefined) continue;
    if (open?.closedBy.includes(mark) && mayClose(text, index)) {
      spans.push({ start: open.start, end: index + 1 });
      open = null;
    } else if (!open && mayOpen(text, index)) {
      open = { start: index, closedBy };
    }
  }
  if (open) spans.push({ start: open.start, end });
  return spans;
}

/** Single marks. One that is never closed is taken for an apostrophe. */
function singled({ text, marks }: Paragraph): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (const { index, mark } of marks) {
    if (mark === single.open && mayOpen(text, index)) open = index;
    else if (mark === single.close && open >= 0 && mayClose(text, index)) {
      spans.push({ start: open, end: index + 1 });
      open = -1;
    }
  }
  return spans;
}

/** All quotations of a text with their marks, sorted, none overlapping another. */
export function readQuotations(text: string, paragraphs: readonly Span[]): Span[] {
  const all = Array.from(text.matchAll(/[«»"“”„‘’]/gu), ({ index, 0: mark }) => ({ index, mark }));
  let next = 0;
  return union(
    paragraphs.flatMap(({ end }) => {
      const from = next;
      while ((all[next]?.index ?? end) < end) next += 1;
      if (next === from) return [];
      const paragraph = { text, end, marks: all.slice(from, next) };
      return [...doubled(paragraph), ...singled(paragraph)];
    }),
  );
}
