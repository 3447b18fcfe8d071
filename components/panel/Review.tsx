/** The summary and the list of findings. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../../platform/state.ts';
import type { Texts } from '../texts/index.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { FindingActions } from './card.ts';
import { FindingCard } from './FindingCard.tsx';
import { groupFindings } from './groups.ts';
import { findingKeys, referred } from './keys.ts';
import { cardButton, useFocusReturn } from './useFocusReturn.ts';

export interface ReviewProps extends FindingActions {
  state: PageState;
  t: Texts;
  /** True when the person comes back from the rewrite. */
  returned: boolean;
  onRewriteAll(): void;
}

function sentence(state: PageState, t: Texts): string {
  if (state.text.trim() === '') return t.panel.noText;
  const n = state.report.findings.length;
  return n === 0 ? t.panel.nothing : t.panel.some(n);
}

/** Opens the card of the finding that was chosen in the text, once for each choice. */
function useChosen(
  state: PageState,
  keyOf: (chosen: NonNullable<PageState['chosen']>) => string | undefined,
  show: (key: string) => void,
): void {
  const { chosen } = state;
  const choice = chosen && [chosen.rule, chosen.start, chosen.actual].join('\u001f');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same choice comes again with every keystroke; only a new one moves focus
  useEffect(() => {
    const key = chosen && keyOf(chosen);
    if (key) show(key);
  }, [choice]);
}

export function Review(props: ReviewProps) {
  const { state, t, returned, onRewriteAll } = props;
  const { findings } = state.report;
  const [open, setOpen] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const summary = useRef<HTMLParagraphElement>(null);
  const keys = findingKeys(findings);
  const groups = groupFindings(findings);
  const shown = groups.flatMap((group) => group.findings.map((finding) => keys.get(finding) ?? ''));

  useFocusReturn(root, shown, () => summary.current?.focus());
  useEffect(() => {
    if (returned) summary.current?.focus();
  }, [returned]);
  useChosen(
    state,
    (chosen) => {
      const finding = referred(findings, chosen);
      return finding && keys.get(finding);
    },
    (key) => {
      setOpen(key);
      const button = cardButton(root, shown.indexOf(key));
      // Someone who clicks on a word is writing: the caret stays there.
      if (document.hasFocus()) button?.focus({ preventScroll: true });
      // The card grows in the next render; scroll when it has.
      requestAnimationFrame(() => button?.closest('.card')?.scrollIntoView({ block: 'nearest' }));
    },
  );

  const closing: FindingActions = {
    onShow: props.onShow,
    onFix: (finding, fix) => {
      setOpen(null);
      props.onFix(finding, fix);
    },
    onIgnore: (finding) => {
      setOpen(null);
      props.onIgnore(finding);
    },
  };

  return (
    <div ref={root}>
      <div class="summary">
        <p ref={summary} tabIndex={-1}>
          {state.text.trim() !== '' && findings.length === 0 && <Icon name="check" />}
          {sentence(state, t)}
        </p>
        {state.rewrite.length > 0 && <Button onClick={onRewriteAll}>{t.panel.rewriteAll}</Button>}
      </div>
      {groups.map(({ group, findings: inGroup }) => (
        <section key={group} class="group" data-group={group}>
          <h2>
            <Icon name={group} />
            {t.groups[group]}
          </h2>
          <ul>
            {inGroup.map((finding) => {
              const name = keys.get(finding) ?? '';
              return (
                <FindingCard
                  key={name}
                  place={shown.indexOf(name)}
                  finding={finding}
                  open={open === name}
                  language={state.report.language}
                  t={t}
                  onToggle={() => setOpen(open === name ? null : name)}
                  {...closing}
                />
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
