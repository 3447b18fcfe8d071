/** Findings of a text, carried over to the text that it was edited into. */
import { type Change, changeBetween } from './change.ts';
import { sentenceAtEnd } from './edits.ts';
import { overlap } from './spans.ts';
import type { Edit, Finding, Span } from './types.ts';

/** Where the span stands now, or null when the change touched it. */
function shifted<S extends Span>(span: S, change: Change): S | null {
  if (span.end <= change.start) return span;
  if (span.start < change.beforeEnd) return null;
  const by = change.afterEnd - change.beforeEnd;
  return { ...span, start: span.start + by, end: span.end + by };
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** True when the text around the span's edges still ends the word there: «anvender» typed on to «anvendere» does not. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const joins = (at: number) =>
    wordCharacter.test(text.charAt(at - 1)) && wordCharacter.test(text.charAt(at));
  return !joins(start) && !joins(end);
}

/**
 * The findings that still hold after one change from `before` to `after`, with spans and fixes moved along.
 * What the change touched is dropped, as is every finding whose words no longer stand where they should,
 * and every finding with a fix outside of it that cannot be kept right or would pass `limit` code units.
 */
export function remap(
  findings: readonly Finding[],
  before: string,
  after: string,
  limit: number | null = null,
): Finding[] {
  if (before === after) return [...findings];
  const change = changeBetween(before, after);
  return findings
    .map((finding) => moved(finding, change, before, after))
    .filter((finding) => finding !== null)
    .filter(({ fixes }) => fixes.every((fix) => hasRoom(fix, after, limit)));
}

function moved(finding: Finding, change: Change, before: string, after: string): Finding | null {
  const now = shifted(finding, change);
  if (!now || after.slice(now.start, now.end) !== finding.actual) return null;
  if (!standsAlone(after, now)) return null;
  const fixes = finding.fixes.map((fix) =>
    // A fix may take in the article before the words.
    overlap(fix, finding) ? shifted(fix, change) : movedOutside(fix, change, before, after),
  );
  return fixes.every((fix) => fix !== null) ? { ...now, fixes } : null;
}

/** A sentence at the text's end stays at the text's end, joined as the new text asks for. */
function movedOutside(fix: Edit, change: Change, before: string, after: string): Edit | null {
  const atEnd = fix.start === before.length;
  return atEnd ? sentenceAtEnd(after, fix.text.trimStart()) : shifted(fix, change);
}

function hasRoom(fix: Edit, text: string, limit: number | null): boolean {
  const grows = fix.text.length - (fix.end - fix.start);
  return limit === null || grows <= 0 || text.length + grows <= limit;
}
