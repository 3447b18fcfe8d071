/** Which findings a rewrite takes care of, for the log. */
import type { Edit, Finding } from '../../rules/types.ts';

/** The findings whose words an edit replaces whole. One about the whole post (an empty span) has no words to replace. */
export function touchedBy(edits: readonly Edit[], findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ start, end }) => start < end && edits.some((edit) => edit.start <= start && end <= edit.end),
  );
}
