/** One draft: its text, what was found in it, and what the person did about that. No DOM. */
import type { Decided } from '../../log/submission.ts';
import type { FindingReference } from '../../platform/state.ts';
import {
  type CheckContext,
  type Checker,
  createChecker,
  type Edit,
  type Finding,
  type Report,
  type Ruleset,
  remap,
  rewrite,
  withoutIgnored,
} from '../../rules/checking.ts';
import { overlap } from '../../rules/spans.ts';

export interface Draft {
  readonly text: string;
  readonly report: Report;
  /** What is shown of `report`: all but what the person ignored in this draft. */
  readonly findings: Finding[];
  readonly rewrite: Edit[];
  /** The text changed: findings move along or, where their words were touched, go until the next check. */
  follow(text: string): void;
  check(ruleset: Ruleset, context: CheckContext): void;
  find(reference: FindingReference): Finding | null;
  ignore(finding: Finding): void;
  /** Notes what is being mended, for the log. What it returns takes the note back. */
  mended(findings: Finding[], decision: 'fixed' | 'rewritten'): () => void;
  /** What the person did about findings of this draft, in order. Those that were ignored are as they stand now. */
  decisions(): Decided[];
  /** The draft was sent: the next one starts with a clean sheet. */
  sent(): void;
}

const empty: Report = {
  language: 'nb',
  stats: { characters: 0, words: 0, sentences: 0, lix: null },
  findings: [],
};

/** Starts with no text and no findings. */
export function createDraft(): Draft {
  let text = '';
  let report = empty;
  /** Remembers the sentences that it has seen, for as long as the rules are the same. */
  let known: { ruleset: Ruleset; checker: Checker } | null = null;
  /** Made when it is asked for: only an open panel shows it, and it costs more than the check. */
  let proposal: () => Edit[] = () => [];
  let ignored: Finding[] = [];
  let mended: Decided[] = [];
  const isIgnored = (finding: Finding) => withoutIgnored([finding], ignored).length === 0;

  return {
    get text() {
      return text;
    },
    get report() {
      return report;
    },
    get findings() {
      return withoutIgnored(report.findings, ignored);
    },
    get rewrite() {
      const passed = report.findings.filter((finding) => isIgnored(finding));
      return proposal().filter((edit) => !passed.some((finding) => overlap(edit, finding)));
    },
    follow(next) {
      if (next === text) return;
      report = { ...report, findings: remap(report.findings, text, next) };
      proposal = () => [];
      text = next;
    },
    check(ruleset, context) {
      if (known?.ruleset !== ruleset) known = { ruleset, checker: createChecker(ruleset) };
      report = known.checker.check(text, context);
      const checked = text;
      let edits: Edit[] | null = null;
      proposal = () => {
        edits ??= rewrite(checked, ruleset, context).edits;
        return edits;
      };
    },
    find: ({ rule, start, actual }) =>
      report.findings.find(
        (finding) => finding.rule === rule && finding.start === start && finding.actual === actual,
      ) ?? null,
    ignore(finding) {
      ignored = [...ignored, finding];
    },
    mended(findings, decision) {
      const notes = findings.map((finding): Decided => ({ finding, decision }));
      mended = [...mended, ...notes];
      return () => {
        mended = mended.filter((note) => !notes.includes(note));
      };
    },
    decisions() {
      const passed = report.findings.filter((finding) => isIgnored(finding));
      return [...mended, ...passed.map((finding) => ({ finding, decision: 'ignored' }) as const)];
    },
    sent() {
      ignored = [];
      mended = [];
    },
  };
}
