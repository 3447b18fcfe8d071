import type { Finding, PostKind, Report } from '../rules/types.ts';
import { webAddress } from './address.ts';
import type { CheckedFinding, Submission } from './entry.ts';
import { textLimit } from './limits.ts';
import { maskPersonalData, maskWords } from './mask.ts';

/** What the person did about a finding while writing. */
export interface Decided {
  finding: Finding;
  decision: 'fixed' | 'rewritten' | 'ignored';
}

/** A work post as the page knows it when it is sent. */
export interface SubmissionDraft {
  /** A UUID, made once for each press of the post button. */
  submissionId: string;
  site: string;
  post: PostKind;
  account: { handle: string; name?: string } | null;
  answered: { url?: string } | null;
  text: string;
  /** Of exactly this text: what a check has not seen cannot be masked. */
  report: Pick<Report, 'language' | 'findings'>;
  /** In the order in which they were made. Those that were ignored stand in the report as well. */
  decisions: readonly Decided[];
}

/**
 * The submission as it may be logged: personal data masked, of the answered post no more than its address.
 * Null when there is no text, or more than a log takes. Never call it for a private post.
 * It runs in the page, so without zod, and what it masks never leaves the page; the background checks the result.
 */
export function buildSubmission(draft: SubmissionDraft): Submission | null {
  const { submissionId, site, post, account, answered, text, report, decisions } = draft;
  if (text.trim() === '' || text.length > textLimit) return null;
  // Where an earlier finding stood means nothing in this text; its words still do.
  const earlier = decisions.map(({ finding }) => ({ ...finding, start: 0, end: 0 }));
  const seen = [...report.findings, ...earlier];
  return {
    submissionId,
    site,
    post,
    account: account && ownAccount(account),
    answered: answered && answeredPost(answered),
    ...maskPersonalData(text, seen),
    language: report.language,
    findings: [...decisions, ...left(report.findings, decisions)].map(({ finding, decision }) =>
      checkedFinding(finding, decision, seen),
    ),
  };
}

function ownAccount({ handle, name }: { handle: string; name?: string }) {
  return name === undefined ? { handle } : { handle, name };
}

function answeredPost({ url }: { url?: string }) {
  const address = webAddress(url);
  return address ? { url: address } : {};
}

/** The findings that nothing was done about. */
function left(findings: readonly Finding[], decisions: readonly Decided[]) {
  const ignored = decisions.filter(({ decision }) => decision === 'ignored');
  return findings
    .filter((finding) => !ignored.some((other) => same(other.finding, finding)))
    .map((finding) => ({ finding, decision: 'left' }) as const);
}

function same(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.start === b.start && a.end === b.end && a.actual === b.actual;
}

function checkedFinding(
  { rule, severity, message, actual, sensitive }: Finding,
  decision: CheckedFinding['decision'],
  seen: readonly Finding[],
): CheckedFinding {
  return {
    rule,
    severity,
    // A message may quote the words, and a long finding (a sentence) may hold those of a sensitive one.
    message: maskWords(message, seen),
    actual: sensitive ? null : maskWords(actual, seen),
    decision,
  };
}
