/** A text cut where a rewrite wants to change it. */
import type { Edit, Finding } from '../../rules/types.ts';

export type Piece =
  | { kind: 'same'; text: string }
  | { kind: 'change'; edit: Edit; deleted: string; inserted: string };

function fits(edit: Edit, from: number, text: string): boolean {
  return (
    Number.isInteger(edit.start) &&
    Number.isInteger(edit.end) &&
    from <= edit.start &&
    edit.start <= edit.end &&
    edit.end <= text.length
  );
}

/**
 * Cuts `text` into what stays and what changes, in order. The `same` and `deleted` parts put
 * together are `text`; the `same` and `inserted` parts are the rewritten text. An edit that lies
 * outside the text, over an earlier one, or changes nothing is left out.
 */
export function pieces(text: string, edits: readonly Edit[]): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const edit of [...edits].sort(
    (one, other) => one.start - other.start || one.end - other.end,
  )) {
    if (!fits(edit, at, text)) continue;
    const deleted = text.slice(edit.start, edit.end);
    if (deleted === edit.text) continue;
    if (edit.start > at) result.push({ kind: 'same', text: text.slice(at, edit.start) });
    result.push({ kind: 'change', edit, deleted, inserted: edit.text });
    at = edit.end;
  }
  if (at < text.length) result.push({ kind: 'same', text: text.slice(at) });
  return result;
}

/** The findings that no edit of a rewrite takes care of, so that the writer must. */
export function untouched(findings: readonly Finding[], edits: readonly Edit[]): Finding[] {
  return findings.filter(
    (finding) =>
      !edits.some(
        (edit) =>
          (edit.start < finding.end && finding.start < edit.end) ||
          finding.fixes.some((fix) => fix.start === edit.start && fix.text === edit.text),
      ),
  );
}
