/** The panel's own box: the same checks, for text from any place. Always private; nothing leaves the panel. */
import type { FindingReference, PageState } from '../../platform/state.ts';
import { check } from '../../rules/check.ts';
import { applyEdits } from '../../rules/edits.ts';
import { withoutIgnored } from '../../rules/findings.ts';
import { rewrite } from '../../rules/rewrite.ts';
import type { Ruleset } from '../../rules/ruleset.ts';
import type { CheckContext, Edit, Language } from '../../rules/types.ts';

export interface PasteIn {
  state(): PageState;
  read(text: string): void;
  fix(finding: FindingReference, fix: number): void;
  ignore(finding: FindingReference): void;
  rewrite(text: string, edits: Edit[]): void;
}

/** Starts empty; `onChange` is called after every change. */
export function createPasteIn(ruleset: Ruleset, reader: Language, onChange: () => void): PasteIn {
  const context: CheckContext = {
    language: 'auto',
    reader,
    role: 'private',
    site: '',
    post: 'post',
    limit: null,
  };
  let text = '';
  let ignored: FindingReference[] = [];

  function become(next: string): void {
    text = next;
    onChange();
  }

  const findings = () => withoutIgnored(check(text, ruleset, context).findings, ignored);

  return {
    state: () => ({
      site: { id: '', name: '' },
      account: null,
      organisation: ruleset.organisation?.shortName ?? null,
      role: 'private',
      composer: { post: 'post', used: text.length, limit: null },
      answered: null,
      text,
      report: { ...check(text, ruleset, context), findings: findings() },
      rewrite: rewrite(text, ruleset, context).edits,
      chosen: null,
      notice: null,
      wanted: null,
    }),
    read: become,
    fix({ rule, start, actual }, index) {
      const edit = findings().find(
        (finding) => finding.rule === rule && finding.start === start && finding.actual === actual,
      )?.fixes[index];
      if (edit) become(applyEdits(text, [edit]).text);
    },
    ignore(finding) {
      ignored = [...ignored, finding];
      onChange();
    },
    rewrite: (written, edits) => become(applyEdits(written, edits).text),
  };
}
