/** The panel's own box: the same checks, for text from any place. Always private; nothing leaves the panel. */
import type { FindingReference, PageState } from '../../platform/state.ts';
import { applyEdits } from '../../rules/edits.ts';
import type { Ruleset } from '../../rules/ruleset.ts';
import type { CheckContext, Edit, Language } from '../../rules/types.ts';
import { createDraft } from '../composer/draft.ts';
import { localDay } from '../composer/situation.ts';
import { roleNames } from '../composer/state.ts';

export interface PasteIn {
  state(): PageState;
  read(text: string): void;
  fix(finding: FindingReference, fix: number): void;
  ignore(finding: FindingReference): void;
  rewrite(text: string, edits: Edit[]): void;
}

/** Starts empty; `onChange` is called after every change. */
export function createPasteIn(ruleset: Ruleset, reader: Language, onChange: () => void): PasteIn {
  const context = (): CheckContext => ({
    language: 'auto',
    reader,
    role: 'private',
    site: '',
    post: 'post',
    limit: null,
    date: localDay(new Date()),
  });
  const draft = createDraft();
  draft.check(ruleset, context());

  function become(next: string): void {
    draft.follow(next);
    draft.check(ruleset, context());
    onChange();
  }

  return {
    state: () => ({
      site: { id: '', name: '' },
      account: null,
      organisation: ruleset.organisation?.shortName ?? null,
      roleNames: roleNames(ruleset, reader),
      role: 'private',
      composer: { post: 'post', used: draft.text.length, limit: null },
      answered: null,
      text: draft.text,
      report: { ...draft.report, findings: draft.findings },
      rewrite: draft.rewrite,
      chosen: null,
      notice: null,
      wanted: null,
    }),
    read: become,
    fix(reference, index) {
      const edit = draft.find(reference)?.fixes[index];
      if (edit) become(applyEdits(draft.text, [edit]).text);
    },
    ignore(reference) {
      const finding = draft.find(reference);
      if (finding) draft.ignore(finding);
      onChange();
    },
    rewrite: (written, edits) => become(applyEdits(written, edits).text),
  };
}
