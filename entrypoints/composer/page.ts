/** Takt in one page: sleeps until a composer gets the focus, then holds composer, panel and background together. */
import { createConnection } from '../../platform/connection.ts';
import {
  type BackgroundToComposer,
  type ComposerToBackground,
  composerPort,
} from '../../platform/messages.ts';
import type { FindingReference, Notice, PanelCommand } from '../../platform/state.ts';
import type { Role } from '../../rules/types.ts';
import { composerFor } from '../../sites/find-composer.ts';
import { siteFor } from '../../sites/index.ts';
import { watchFocus } from '../../sites/page/watcher.ts';
import type { Composer, Site } from '../../sites/types.ts';
import { type ComposerSession, createComposerSession, type Outcome } from './composer-session.ts';
import { createPanelSession } from './panel-session.ts';
import { watchPosting } from './posting.ts';
import type { Situation } from './situation.ts';
import { pageState } from './state.ts';

export interface Page {
  /** Opens or closes the panel: the toolbar button or its shortcut was pressed. */
  togglePanel(): void;
}

/** Runs until the extension is updated or removed, and then aborts `life`: all that Takt added goes from the page. */
export function startPage(life: AbortController): Page {
  const { signal } = life;
  let known: Site | null = null;
  let situation: Situation | null = null;
  let chosenRole: Role | null = null;
  /** Every composer that had the focus and is still in the page; `session` is the one that had it last. */
  const sessions = new Map<HTMLElement, ComposerSession>();
  let session: ComposerSession | null = null;
  let chosen: FindingReference | null = null;
  let notice: { notice: Notice; wanted: string | null } | null = null;
  /** What waits for the background's first answer. */
  let waiting: (() => void) | null = null;

  const theSite = (): Site => {
    known ??= siteFor(document, location.href);
    return known;
  };
  const theSituation = () => {
    if (!situation) throw new Error('a composer was begun before the rules came');
    return situation;
  };
  const connection = createConnection<BackgroundToComposer, ComposerToBackground>({
    name: composerPort,
    greet: () => [
      { type: 'open', site: theSite().id, account: theSite().account(document), role: chosenRole },
      ...(panel.token ? [{ type: 'panel-opened', token: panel.token } as const] : []),
    ],
    keepOpen: () => panel.token !== null,
    onMessage: receive,
    onGone: () => life.abort(),
  });
  const panel = createPanelSession(
    connection,
    () => pageState({ site: theSite(), situation, session, chosen, ...notice }),
    signal,
  );

  function receive(message: BackgroundToComposer): void {
    if (message.type === 'command') {
      obey(message.command);
      return;
    }
    if (message.type === 'ready') {
      situation = message;
      waiting?.();
      waiting = null;
    } else if (message.type === 'role' && situation) {
      chosenRole = message.role;
      situation = { ...situation, role: message.role };
    } else if (message.type === 'logged') tell(message.ok ? 'logged' : 'not-logged');
    for (const each of sessions.values()) each.look();
    panel.show();
  }

  function obey(command: PanelCommand): void {
    if (command.type === 'close') {
      panel.close();
      session?.focus();
    } else if (command.type === 'dismiss-notice') notice = null;
    else if (command.type === 'focus-composer') session?.focus();
    else if (command.type === 'ignore') session?.ignore(command.finding);
    else if (command.type === 'show') session?.show(command.finding);
    else if (command.type === 'fix') void session?.fix(command.finding, command.fix).then(report);
    else void session?.rewrite(command.text, command.edits).then(report);
    chosen = null;
    panel.show();
  }

  function report(outcome: Outcome): void {
    if (!outcome.done) tell('fix-did-not-take', outcome.wanted);
    panel.show();
  }

  function tell(what: Notice, wanted: string | null = null): void {
    notice = { notice: what, wanted };
  }

  /** Runs `work` when the rules are there. */
  function whenReady(work: () => void): void {
    if (situation) work();
    else {
      waiting = work;
      connection.listen();
    }
  }

  function focused(element: Element): void {
    const composer = composerFor(theSite(), element);
    if (!composer || session?.composer.root === composer.root) return;
    whenReady(() => {
      session = sessions.get(composer.root) ?? begin(composer);
      panel.show();
    });
  }

  function begin(composer: Composer): ComposerSession {
    forgetGone();
    const begun = createComposerSession({
      site: theSite(),
      composer,
      situation: theSituation,
      onChange: () => panel.show(),
      onPress: pressed,
      onChosen: (finding) => {
        chosen = finding;
        openPanel(false);
      },
    });
    sessions.set(composer.root, begun);
    watchPosting({ site: theSite(), session: begun, situation: theSituation, connection, signal });
    return begun;
  }

  function forgetGone(): void {
    for (const [root, gone] of sessions) {
      if (root.isConnected) continue;
      gone.end();
      sessions.delete(root);
    }
  }

  function openPanel(focus: boolean): void {
    whenReady(() => {
      panel.open(theSituation().texts.panelTitle, focus);
      panel.show();
    });
  }

  /** The launcher closes what it opened. A press by key goes to the panel, since the caret has left the composer already. */
  function pressed(): void {
    if (panel.token) panel.close();
    else openPanel(!session?.composer.root.contains(document.activeElement));
  }

  watchFocus(focused, signal);
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !isShortcut(event) || !session) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      openPanel(true);
    },
    { capture: true, signal },
  );
  return { togglePanel: () => (panel.token ? panel.close() : openPanel(true)) };
}

/** The same keys as the browser's own shortcut, which may be taken, changed or switched off. */
function isShortcut({ altKey, shiftKey, ctrlKey, metaKey, code }: KeyboardEvent): boolean {
  return altKey && shiftKey && !ctrlKey && !metaKey && code === 'KeyT';
}
