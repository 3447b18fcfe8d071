/** Pure filters on findings, applied one after another. */
import type { Finding } from './types.ts';

/** What the writer chose not to hear of again in this text. */
export interface Ignored {
  rule: string;
  actual: string;
}

/** Leaves out every finding of an ignored rule on the ignored words, wherever they stand. */
export function withoutIgnored(
  findings: readonly Finding[],
  ignored: readonly Ignored[],
): Finding[] {
  const key = ({ rule, actual }: Ignored) => `${rule}\n${actual}`;
  const keys = new Set(ignored.map(key));
  return findings.filter((finding) => !keys.has(key(finding)));
}

/** In the order of the text; where two start together, the shorter first. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Without what rules say too often. `most`: by rule, how often it may speak. Findings must be in order. */
export function withoutTooMany(findings: Finding[], most: ReadonlyMap<string, number>): Finding[] {
  if (most.size === 0) return findings;
  const said = new Map<string, number>();
  return findings.filter(({ rule }) => {
    const times = (said.get(rule) ?? 0) + 1;
    said.set(rule, times);
    return times <= (most.get(rule) ?? times);
  });
}
