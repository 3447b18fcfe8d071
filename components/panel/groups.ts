/** In which part of the panel a finding is shown. */
import type { Finding } from '../../rules/types.ts';

/** In the order that they are shown: first what could harm someone, then what concerns the answer, last matters of style. */
export const groups = [
  'must',
  'personal',
  'answering',
  'role',
  'language',
  'clearer',
  'readable',
  'accessible',
  'other',
] as const;
export type Group = (typeof groups)[number];

/** The one place that says where a kind of rule belongs. Kinds that are not here go to `other`. */
const groupOfKind: Partial<Record<string, Group>> = {
  'personal-data': 'personal',
  topic: 'answering',
  reply: 'answering',
  disclosure: 'role',
  'language-policy': 'language',
  capitalization: 'clearer',
  conditional: 'clearer',
  consistency: 'clearer',
  existence: 'clearer',
  nominalisation: 'clearer',
  occurrence: 'clearer',
  passive: 'clearer',
  pattern: 'clearer',
  repetition: 'clearer',
  substitution: 'clearer',
  metric: 'readable',
  'paragraph-length': 'readable',
  readability: 'readable',
  'sentence-length': 'readable',
  accessibility: 'accessible',
};

export interface FindingGroup {
  group: Group;
  findings: Finding[];
}

function groupOf(finding: Finding): Group {
  if (finding.severity === 'must') return 'must';
  return groupOfKind[finding.kind] ?? 'other';
}

/** Sorts findings into groups, each in the order of the text. Empty groups are left out. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  return groups
    .map((group) => ({
      group,
      findings: findings
        .filter((finding) => groupOf(finding) === group)
        .sort((one, other) => one.start - other.start || one.end - other.end),
    }))
    .filter(({ findings: inGroup }) => inGroup.length > 0);
}
