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
