/** Findings of a sentence, put where the sentence stands in the text. */
import type { Hit } from './kinds/kind.ts';
import type { Edit, Finding, Span } from './types.ts';

/** The span with `by` code units before it. */
export function moved<S extends Span>(span: S, by: number): S {
  return { ...span, start: span.start + by, end: span.end + by };
}

export function placed(finding: Finding, start: number): Finding {
  const fixes = finding.fixes.map((fix) => moved(fix, start));
  return { ...finding, start: finding.start + start, end: finding.end + start, fixes };
}

export function placedHit(hit: Hit, start: number): Hit {
  return { ...moved(hit, start), fixes: hit.fixes.map((fix) => moved(fix, start)) };
}

/** Code units that the text grows by. */
export function growth({ start, end, text }: Edit): number {
  return text.length - (end - start);
}

/** Without the fixes that take the text past its limit. `room`: code units that are left. */
export function withinRoom(finding: Finding, room: number): Finding {
  const fits = (fix: Edit) => growth(fix) <= Math.max(room, 0);
  if (finding.fixes.every(fits)) return finding;
  const kept = finding.fixes.map(fits);
  return {
    ...finding,
    fixes: finding.fixes.filter((_, index) => kept[index]),
    expected: finding.expected.filter((_, index) => kept[index]),
  };
}
