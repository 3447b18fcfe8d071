/** Other people's words: what stands between quotation marks. */
import { union } from '../spans.ts';
import type { Span } from '../types.ts';

/** Opening mark → marks that close it. `»…«` is Danish, `”…”` is common in all of the Nordic countries. */
const closers: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
  ['“', '”“'],
  ['”', '”“'],
  ['„', '“”'],
]);
const single = { open: '‘', close: '’' };

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** A mark, and what its neighbours let it be. */
export interface QuotationMark {
  index: number;
  mark: string;
  opens: boolean;
  closes: boolean;
}

function mayOpen(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  if (wordCharacter.test(before) || /[.,;!?…)\]]/u.test(before)) return false;
  // «, “ and „ say by their form that they open, so a space may follow, as in French.
  return /[«“„]/u.test(text.charAt(index)) || /\S/u.test(text.charAt(index + 1));
}

function mayClose(text: string, index: number): boolean {
  return !wordCharacter.test(text.charAt(index + 1));
}

const anyMark = /[«»"“”„‘’]/;
const marks = /[«»"“”„‘’]/gu;

/** The quotation marks of a text that starts and ends at white space. */
export function readQuotationMarks(text: string): QuotationMark[] {
  if (!anyMark.test(text)) return [];
  return Array.from(text.matchAll(marks), ({ index, 0: mark }) => ({
    index,
    mark,
    opens: mayOpen(text, index),
    closes: mayClose(text, index),
  }));
}

/** Double marks. One that is never closed holds to the end of its paragraph: the writer may not be done. */
function doubled(marks: readonly QuotationMark[], end: number): Span[] {
  const spans: Span[] = [];
  let open: { start: number; closedBy: string } | null = null;
  for (const { index, mark, opens, closes } of marks) {
    const closedBy = closers.get(mark);
    if (closedBy === undefined) continue;
    if (open?.closedBy.includes(mark) && closes) {
      spans.push({ start: open.start, end: index + 1 });
      open = null;
    } else if (!open && opens) {
      open = { start: index, closedBy };
    }
  }
  if (open) spans.push({ start: open.start, end });
  return spans;
}

/** Single marks. One that is never closed is taken for an apostrophe. */
function singled(marks: readonly QuotationMark[]): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (const { index, mark, opens, closes } of marks) {
    if (mark === single.open && opens) open = index;
    else if (mark === single.close && open >= 0 && closes) {
      spans.push({ start: open, end: index + 1 });
      open = -1;
    }
  }
  return spans;
}

/** The quotations of one paragraph with their marks, sorted, none overlapping another. `end`: where the paragraph ends. */
export function quotationsOf(marks: readonly QuotationMark[], end: number): Span[] {
  return union([...doubled(marks, end), ...singled(marks)]);
}
