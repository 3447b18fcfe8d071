/** Other people's words: what stands between quotation marks. */
import { union } from '../spans.ts';
import type { Span } from '../types.ts';

/** Opening mark → marks that close it. `»…«` is Danish, `”…”` is common in all of the Nordic countries. */
const closers: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '"': '"',
  '“': '”“',
  '”': '”',
  '„': '“”',
};
const single = { open: '‘', close: '’' };

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

function mayOpen(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  return (
    !(wordCharacter.test(before) || /[.,;:!?…)\]]/u.test(before)) &&
    /\S/u.test(text.charAt(index + 1))
  );
}

function mayClose(text: string, index: number): boolean {
  return !wordCharacter.test(text.charAt(index + 1));
}

/** Double marks. One that is never closed holds to the end of its paragraph: the writer may not be done. */
function doubled(text: string, paragraph: Span): Span[] {
  const spans: Span[] = [];
  let open: { start: number; closedBy: string } | null = null;
  const marks = /[«»"“”„]/gu;
  marks.lastIndex = paragraph.start;
  for (
    let found = marks.exec(text);
    found && found.index < paragraph.end;
    found = marks.exec(text)
  ) {
    const { index } = found;
    if (open?.closedBy.includes(found[0]) && mayClose(text, index)) {
      spans.push({ start: open.start, end: index + 1 });
      open = null;
    } else if (!open && mayOpen(text, index)) {
      open = { start: index, closedBy: closers[found[0]] ?? '' };
    }
  }
  if (open) spans.push({ start: open.start, end: paragraph.end });
  return spans;
}

/** Single marks. One that is never closed is taken for an apostrophe. */
function singled(text: string, paragraph: Span): Span[] {
  const spans: Span[] = [];
  let open = -1;
  const marks = /[‘’]/gu;
  marks.lastIndex = paragraph.start;
  for (
    let found = marks.exec(text);
    found && found.index < paragraph.end;
    found = marks.exec(text)
  ) {
    if (found[0] === single.open && mayOpen(text, found.index)) open = found.index;
    else if (found[0] === single.close && open >= 0 && mayClose(text, found.index)) {
      spans.push({ start: open, end: found.index + 1 });
      open = -1;
    }
  }
  return spans;
}

/** All quotations of a text with their marks, sorted, none overlapping another. */
export function readQuotations(text: string, paragraphs: readonly Span[]): Span[] {
  if (!/[«»"“”„‘]/u.test(text)) return [];
  return union(paragraphs.flatMap((part) => [...doubled(text, part), ...singled(text, part)]));
}
