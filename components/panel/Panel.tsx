/** The panel beside a composer, or with a box of its own. The page imports `panel.css` and `../ui/page.css`. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FindingReference } from '../../platform/state.ts';
import { texts } from '../texts/index.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { usePage } from '../ui/usePage.ts';
import { AnsweredPost } from './AnsweredPost.tsx';
import { Facts } from './Facts.tsx';
import { Header } from './Header.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { PasteIn } from './PasteIn.tsx';
import type { PanelProps } from './props.ts';
import { Review } from './Review.tsx';
import { RewriteView } from './RewriteView.tsx';
import { RoleSwitch } from './RoleSwitch.tsx';

/** Escape leaves the innermost thing that is open. Not from a box with text: nothing typed is lost to a key. */
function useEscape(leave: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const inText = event.target instanceof HTMLTextAreaElement && event.target.value !== '';
      if (event.key === 'Escape' && !inText) leave();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

function select(box: HTMLTextAreaElement | null, { start, end }: FindingReference): void {
  box?.focus();
  box?.setSelectionRange(start, end);
}

export function Panel(props: PanelProps) {
  const { reader, mode, state } = props;
  const t = texts(reader);
  const box = useRef<HTMLTextAreaElement>(null);
  const [view, setView] = useState<'first' | 'rewrite' | 'returned'>('first');
  const rewriting = view === 'rewrite';
  const noField = mode === 'page' && state.composer === null;
  const ownBox = mode === 'paste-in' || noField;
  const chosen = state.chosen && `${state.chosen.rule} ${state.chosen.start}`;

  usePage(reader, t.page.panelTitle);
  useEscape(() => (rewriting ? setView('returned') : props.onClose()));
  // A finding that is chosen in the text is in the list, so the list must be there.
  useEffect(() => {
    if (chosen) setView('first');
  }, [chosen]);

  return (
    <div class="panel">
      <Header props={props} t={t} />
      <main class="panel-body">
        <NoticeBar
          notice={state.notice}
          wanted={state.wanted}
          t={t}
          onDismiss={props.onDismissNotice}
        />
        {!ownBox && !rewriting && (
          <>
            <RoleSwitch
              role={state.role}
              organisation={state.organisation}
              t={t}
              onRole={props.onRole}
            />
            {state.answered && <AnsweredPost answered={state.answered} t={t} />}
          </>
        )}
        {ownBox && (
          <div hidden={rewriting}>
            <PasteIn
              text={state.text}
              noField={noField}
              keeper={`${mode} ${state.site.id}`}
              t={t}
              boxRef={box}
              onText={(text) => {
                if (mode === 'page') props.onMode('paste-in');
                props.onPasteIn(text);
              }}
            />
          </div>
        )}
        {rewriting ? (
          <RewriteView
            text={state.text}
            edits={state.rewrite}
            findings={state.report.findings}
            t={t}
            onApply={(edits) => {
              setView('returned');
              props.onRewrite(state.text, edits);
            }}
            onBack={() => setView('returned')}
          />
        ) : (
          !noField && (
            <Review
              state={state}
              t={t}
              returned={view === 'returned'}
              onRewriteAll={() => setView('rewrite')}
              onFix={props.onFix}
              onIgnore={props.onIgnore}
              onShow={(finding) => (ownBox ? select(box.current, finding) : props.onShow(finding))}
            />
          )
        )}
      </main>
      {!noField && <Facts state={state} t={t} />}
      <LiveRegion
        message={state.text.trim() === '' ? '' : t.panel.advice(state.report.findings.length)}
      />
    </div>
  );
}
