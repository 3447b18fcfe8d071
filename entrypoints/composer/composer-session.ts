/** Takt beside one composer, from its first focus until the page or the composer goes. */
import type { FindingReference } from '../../platform/state.ts';
import { applyEdits } from '../../rules/edits.ts';
import type { Edit, Finding } from '../../rules/types.ts';
import { createLauncher } from '../../sites/page/launcher.ts';
import { createUnderlines } from '../../sites/page/underlines.ts';
import type { Composer, Site } from '../../sites/types.ts';
import { createDraft, type Draft } from './draft.ts';
import { markOf } from './mark.ts';
import { checkContext, type Situation } from './situation.ts';
import { touchedBy } from './touched.ts';

/** Long enough that nothing is marked in the middle of a word. */
const pauseBeforeCheck = 300;

/** Why a change that was asked for was not made. `wanted` is the text as it should have become. */
export type Outcome = { done: true } | { done: false; wanted: string };

export interface ComposerSession {
  readonly composer: Composer;
  readonly draft: Draft;
  /** Checks what the field holds now: the role or the rules changed. */
  look(): void;
  /** Checks `text`, which the field may no longer hold, without marking anything. */
  judge(text: string): void;
  fix(finding: FindingReference, fix: number): Promise<Outcome>;
  rewrite(text: string, edits: Edit[]): Promise<Outcome>;
  ignore(finding: FindingReference): void;
  show(finding: FindingReference): void;
  focus(): void;
  end(): void;
}

export interface ComposerSessionOptions {
  site: Site;
  composer: Composer;
  situation(): Situation;
  /** Text, findings or the composer's being there changed. */
  onChange(): void;
  onPress(): void;
  /** The person clicked on marked words. */
  onChosen(finding: Finding): void;
}

/** Reads, marks and mends. Only the person's own choice writes; nothing is added inside the editor. */
export function createComposerSession(options: ComposerSessionOptions): ComposerSession {
  const { site, composer, situation } = options;
  const { root, editor } = composer;
  const life = new AbortController();
  const draft = createDraft();
  const launcher = createLauncher({ root, onPress: options.onPress, signal: life.signal });
  const underlines = createUnderlines({ root, editor, signal: life.signal });
  let timer: ReturnType<typeof setTimeout> | undefined;

  function judge(text: string): void {
    draft.follow(text);
    draft.check(situation().ruleset, checkContext(situation(), site, composer, text));
  }

  function look(): void {
    clearTimeout(timer);
    judge(editor.read(root));
    paint();
  }

  function follow(): void {
    const text = editor.read(root);
    if (text === draft.text) return;
    draft.follow(text);
    paint();
    clearTimeout(timer);
    timer = setTimeout(look, pauseBeforeCheck);
  }

  function paint(): void {
    const { findings } = draft;
    const { texts } = situation();
    underlines.show(findings.map(markOf));
    const label = [texts.launcherQuiet, texts.launcherOne][findings.length] ?? texts.launcherMany;
    launcher.update({
      count: findings.length,
      label: label.replace('{n}', String(findings.length)),
    });
    options.onChange();
  }

  /** Last edit first, so that the earlier ones keep their place. Stops where one does not take. */
  async function write(edits: Edit[]): Promise<Outcome> {
    const wanted = applyEdits(draft.text, edits).text;
    for (const edit of edits.toSorted((a, b) => b.start - a.start)) {
      const before = editor.read(root);
      if (await editor.replace(root, edit, before)) continue;
      // A field that is empty by now was sent while the editor still settled.
      return editor.read(root).trim() === '' ? { done: true } : { done: false, wanted };
    }
    return { done: true };
  }

  async function mend(
    findings: Finding[],
    edits: Edit[],
    decision: 'fixed' | 'rewritten',
  ): Promise<Outcome> {
    // Noted before it is done: the person may press the post button while the editor still settles.
    const takeBack = draft.mended(findings, decision);
    const outcome = await write(edits);
    if (!outcome.done) takeBack();
    look();
    return outcome;
  }

  observe(composer, follow, life.signal);
  root.addEventListener(
    'click',
    (event) => {
      const index = underlines.at({ x: event.clientX, y: event.clientY });
      const finding = index === null ? undefined : draft.findings[index];
      if (finding) options.onChosen(finding);
    },
    { signal: life.signal },
  );
  look();

  return {
    composer,
    draft,
    look,
    judge,
    async fix(reference, index) {
      draft.follow(editor.read(root));
      const finding = draft.find(reference);
      const edit = finding?.fixes[index];
      if (!finding || !edit) return { done: false, wanted: draft.text };
      return mend([finding], [edit], 'fixed');
    },
    async rewrite(text, edits) {
      if (editor.read(root) !== text) return { done: false, wanted: applyEdits(text, edits).text };
      return mend(touchedBy(edits, draft.findings), edits, 'rewritten');
    },
    ignore(reference) {
      const finding = draft.find(reference);
      if (finding) draft.ignore(finding);
      paint();
    },
    show: ({ start, end }) => underlines.reveal({ start, end }),
    focus: () => root.focus(),
    end() {
      clearTimeout(timer);
      life.abort();
    },
  };
}

/** Typing arrives as `input`; what the site itself puts in or takes away arrives as a mutation. */
function observe({ root }: Composer, onChange: () => void, signal: AbortSignal): void {
  root.addEventListener('input', onChange, { signal });
  const mutations = new MutationObserver(onChange);
  mutations.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => mutations.disconnect());
}
