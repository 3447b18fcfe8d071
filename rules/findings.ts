/** Pure filters on findings, applied one after another. */
import { grouped } from './grouped.ts';
import { kindNamed } from './kinds/index.ts';
import { type Finding, type Role, type Severity, type Span, severities } from './types.ts';

type Filter = (findings: readonly Finding[]) => Finding[];

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

/** Only a post on behalf of the organisation can be held: elsewhere `must` is `advice`. */
export function inRole(role: Role): Filter {
  return (findings) =>
    findings.map((finding) =>
      role !== 'official' && finding.severity === 'must'
        ? { ...finding, severity: 'advice' }
        : finding,
    );
}

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

/** At least as severe as `severity`. */
export function atLeast(severity: Severity): Filter {
  return (findings) => findings.filter((finding) => rank(finding.severity) >= rank(severity));
}

/** In the order of the text; where two start together, the shorter first. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Of findings on the same words the more severe speaks, then the longer, then the earlier. Scopes do not compete. */
export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const scopes = grouped(findings, ({ kind }) => kindNamed(kind)?.scope);
  return [...scopes.values()].flatMap((competing) =>
    firstComeFirstServed(
      [...competing].sort(
        (a, b) =>
          rank(b.severity) - rank(a.severity) ||
          b.end - b.start - (a.end - a.start) ||
          a.start - b.start,
      ),
    ),
  );
}

/** Takes spans in the given order; one that meets a place already taken is left out. Linear in the spans' lengths. */
function firstComeFirstServed<S extends Span>(spans: readonly S[]): S[] {
  const taken = new Uint8Array(spans.reduce((length, { end }) => Math.max(length, end), 0));
  return spans.filter(({ start, end }) => {
    const free = !taken.subarray(start, end).includes(1);
    if (free) taken.fill(1, start, end);
    return free;
  });
}

/** All that every check ends with. Ignored ones are left out by whoever keeps that list, with `withoutIgnored`. */
export function settled(findings: readonly Finding[], role: Role): Finding[] {
  const filters: readonly Filter[] = [inRole(role), withoutOverlaps, inOrder];
  return filters.reduce<Finding[]>((left, filter) => filter(left), [...findings]);
}
