/** The panel in this page: opened, told what to show, closed. */
import { browser } from '../../platform/browser.ts';
import type { Connection } from '../../platform/connection.ts';
import type { ComposerToBackground } from '../../platform/messages.ts';
import type { PageState } from '../../platform/state.ts';
import { createPanelFrame, type PanelFrame } from '../../sites/page/panel-frame.ts';

export interface PanelSession {
  readonly token: string | null;
  /** Opens the panel where it is not open yet; gives it the keyboard when `focus` is true. */
  open(title: string, focus: boolean): void;
  close(): void;
  /** Sends the state when the panel is open; at most once in 16 ms. */
  show(): void;
}

/** The token ties this panel to this page in the background. No page can read it: the frame's root is closed. */
export function createPanelSession(
  connection: Connection<ComposerToBackground>,
  state: () => PageState,
  signal: AbortSignal,
): PanelSession {
  /** One for the life of the page: it is opened and closed again and again. */
  let frame: PanelFrame | null = null;
  let token: string | null = null;
  let waiting = false;

  /** A frame that had to be made anew carries a new token, so that each is used once. */
  function address(): string {
    token = randomToken();
    connection.send({ type: 'panel-opened', token });
    return `${browser.runtime.getURL('/panel.html')}#${token}`;
  }

  function onClosed(): void {
    token = null;
    connection.send({ type: 'panel-closed' });
  }

  return {
    get token() {
      return token;
    },
    open(title, focus) {
      frame ??= createPanelFrame({ url: address, title, signal, onClosed });
      if (!frame.isOpen()) frame.open();
      if (focus) frame.focus();
    },
    close: () => frame?.close(),
    show() {
      if (token === null || waiting) return;
      waiting = true;
      setTimeout(() => {
        waiting = false;
        if (token !== null) connection.send({ type: 'state', state: state() });
      }, 16);
    },
  };
}

function randomToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
