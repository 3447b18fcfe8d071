/** The panel page: shows what the page says, and passes on what the person asks for. */
import type { PanelProps } from '../../components/panel/props.ts';
import { createConnection } from '../../platform/connection.ts';
import {
  type BackgroundToPanel,
  type PanelToBackground,
  panelPort,
} from '../../platform/messages.ts';
import type { PageState, PanelCommand } from '../../platform/state.ts';
import type { Language } from '../../rules/types.ts';
import { createPasteIn, type PasteIn } from './paste-in.ts';

/** Draws at every change. Without a token in its address the panel stands alone, with its paste-in box. */
export function startPanel(draw: (props: PanelProps) => void): void {
  const token = location.hash.slice(1);
  let mode: PanelProps['mode'] = token ? 'page' : 'paste-in';
  let reader: Language = 'en';
  let page: PageState | null = null;
  let pasteIn: PasteIn | null = null;

  const connection = createConnection<BackgroundToPanel, PanelToBackground>({
    name: panelPort,
    greet: () => [
      ...(token ? [{ type: 'join', token } as const] : []),
      ...(mode === 'paste-in' ? [{ type: 'paste-in' } as const] : []),
    ],
    keepOpen: () => document.visibilityState === 'visible',
    onMessage: receive,
    onGone: () => location.reload(),
  });
  const command = (sent: PanelCommand) => connection.send({ type: 'command', command: sent });

  function receive(message: BackgroundToPanel): void {
    if (message.type === 'state') {
      ({ state: page, reader } = message);
      if (page.notice === 'fix-did-not-take' && page.wanted) void copy(page.wanted);
    } else if (message.type === 'paste-in') {
      reader = message.reader;
      pasteIn = createPasteIn(message.ruleset, reader, show);
    } else if (page) page = { ...page, composer: null, notice: 'reload-page' };
    show();
  }

  function changeMode(next: PanelProps['mode']): void {
    mode = next;
    if (next === 'paste-in' && !pasteIn) connection.send({ type: 'paste-in' });
    show();
  }

  function show(): void {
    document.documentElement.lang = reader;
    const box = mode === 'paste-in' ? pasteIn : null;
    const state = box?.state() ?? page;
    if (!state) return;
    draw({
      reader,
      mode,
      state,
      onRole: (role) => connection.send({ type: 'set-role', role }),
      onFix: (finding, fix) =>
        box ? box.fix(finding, fix) : command({ type: 'fix', finding, fix }),
      onIgnore: (finding) => (box ? box.ignore(finding) : command({ type: 'ignore', finding })),
      onShow: (finding) => command({ type: 'show', finding }),
      onRewrite: (text, edits) =>
        box ? box.rewrite(text, edits) : command({ type: 'rewrite', text, edits }),
      onPasteIn: (text) => box?.read(text),
      onMode: changeMode,
      onOpenPage: (name) => connection.send({ type: 'open-page', page: name }),
      onDismissNotice: () => command({ type: 'dismiss-notice' }),
      // A panel in a tab of its own has no page to go back to.
      onClose: () => (token ? command({ type: 'close' }) : window.close()),
    });
  }

  connection.listen();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') connection.listen();
  });
}

/** The text that could not be written into the page, so that nothing is lost. */
async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    // The notice shows the text as well, to be copied by hand.
    console.warn('Takt could not reach the clipboard', error);
  }
}
