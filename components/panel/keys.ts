/** Names for things that keep while the text around them changes. */
import type { FindingReference } from '../../platform/state.ts';
import type { Finding } from '../../rules/types.ts';
import { occurrenceKeys } from '../ui/keys.ts';

/** One key per finding, by rule and words and not by place, so that an opened card stays open while one types before it. */
export function findingKeys(findings: readonly Finding[]): Map<Finding, string> {
  const inOrder = [...findings].sort((one, other) => one.start - other.start);
  const keys = occurrenceKeys(inOrder.map(({ rule, actual }) => `${rule}\u001f${actual}`));
  return new Map(inOrder.map((finding, index) => [finding, keys[index] ?? '']));
}

/** The finding that a reference names; when it has moved, the nearest with the same rule and words. */
export function referred(
  findings: readonly Finding[],
  reference: FindingReference,
): Finding | undefined {
  const distance = (finding: Finding) => Math.abs(finding.start - reference.start);
  return findings
    .filter(({ rule, actual }) => rule === reference.rule && actual === reference.actual)
    .sort((one, other) => distance(one) - distance(other))[0];
}

/** The finding without what only the card needs. */
export function reference({ rule, start, end, actual }: Finding): FindingReference {
  return { rule, start, end, actual };
}
