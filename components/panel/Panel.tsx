/** The panel beside a composer, or with a box of its own. The page imports `panel.css` and `../ui/page.css`. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FindingReference } from '../../platform/state.ts';
import { type Texts, texts } from '../texts/index.ts';
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

interface PartProps extends PanelProps {
  t: Texts;
}

/** As whom one writes, and what is answered. */
function Situation({ state, t, onRole }: PartProps) {
  return (
    <>
      <RoleSwitch
        role={state.role}
        organisation={state.organisation}
        names={state.roleNames}
        t={t}
        onRole={onRole}
      />
      {state.answered && <AnsweredPost answered={state.answered} t={t} />}
    </>
  );
}

interface OwnBoxProps extends PartProps {
  box: RefObject<HTMLTextAreaElement | null>;
  noField: boolean;
}

/** The box is the way out where no field is seen: typing in it is choosing it. */
function OwnBox({ mode, state, t, box, noField, onMode, onPasteIn }: OwnBoxProps) {
  return (
    <PasteIn
      text={state.text}
      language={state.report.language}
      noField={noField}
      keeper={`${mode} ${state.site.id}`}
      t={t}
      boxRef={box}
      onText={(text) => {
        if (mode === 'page') onMode('paste-in');
        onPasteIn(text);
      }}
    />
  );
}

/** The view of the rewrite; `onLeave` goes back to the list. */
interface RewriteProps extends PartProps {
  /** Where the person goes on: here, or, after a change in the page, at the caret there. */
  onLeave(where: 'here' | 'page'): void;
}

function Rewrite({ mode, state, t, onRewrite, onLeave }: RewriteProps) {
  return (
    <RewriteView
      text={state.text}
      edits={state.rewrite}
      findings={state.report.findings}
      language={state.report.language}
      t={t}
      onApply={(edits) => {
        onLeave(mode === 'page' ? 'page' : 'here');
        onRewrite(state.text, edits);
      }}
      onBack={() => onLeave('here')}
    />
  );
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
  const said = state.text.trim() === '' ? '' : t.panel.advice(state.report.findings.length);

  usePage(reader, t.page.panelTitle);
  useEscape(() => (rewriting ? setView('returned') : props.onClose()));
  // A finding that is chosen in the text is in the list, so the list must be there.
  useEffect(() => {
    if (chosen) setView('first');
  }, [chosen]);

  function show(finding: FindingReference) {
    if (ownBox) select(box.current, finding);
    else props.onShow(finding);
  }

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
        {!ownBox && !rewriting && <Situation {...props} t={t} />}
        {ownBox && (
          <div hidden={rewriting}>
            <OwnBox {...props} t={t} box={box} noField={noField} />
          </div>
        )}
        {rewriting && (
          <Rewrite
            {...props}
            t={t}
            onLeave={(where) => setView(where === 'here' ? 'returned' : 'first')}
          />
        )}
        {!rewriting && !noField && (
          <Review
            state={state}
            t={t}
            returned={view === 'returned'}
            onRewriteAll={() => setView('rewrite')}
            onFix={props.onFix}
            onIgnore={props.onIgnore}
            onShow={show}
          />
        )}
      </main>
      {!noField && <Facts state={state} t={t} />}
      <LiveRegion message={said} />
    </div>
  );
}
