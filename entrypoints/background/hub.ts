/** Pairs each page's composer with the panel that it opened, and relays between the two. */
import type { Browser } from '../../platform/browser.ts';
import { readComposerMessage, readPanelMessage } from '../../platform/checks.ts';
import type {
  BackgroundToComposer,
  BackgroundToPanel,
  ComposerToBackground,
  PanelToBackground,
} from '../../platform/messages.ts';
import { composerPort, panelPort } from '../../platform/messages.ts';
import type { PageState } from '../../platform/state.ts';
import type { Language, Role } from '../../rules/types.ts';

type Port = Browser.runtime.Port;

/** The page side of a pair. Who it is comes from the browser (`sender`), never from a message. */
export interface ComposerSide {
  tab: number;
  origin: string;
  send(message: BackgroundToComposer): void;
  token: string | null;
  state: PageState | null;
  reader: Language;
  role: Role;
  /** `site/handle`, or null where the page shows no account: then a chosen role is kept for the page only. */
  accountKey: string | null;
  /** Done when `open` has filled in the rest: a submission may come right after a background was restarted. */
  opened: Promise<void>;
  /** What the log says of the rules that were in force: the organisation's name and the packs. */
  organisation: string | null;
  packs: { id: string; version: string }[];
}

interface PanelSide {
  tab: number | null;
  token: string | null;
  send(message: BackgroundToPanel): void;
}

/** What the hub asks others to do. */
export interface HubServices {
  /** Fills in role, reader and account, and answers `ready`. */
  open(
    composer: ComposerSide,
    message: Extract<ComposerToBackground, { type: 'open' }>,
  ): Promise<void>;
  post(composer: ComposerSide, message: ComposerToBackground): Promise<void>;
  rememberRole(accountKey: string, role: Role): Promise<void>;
  pasteIn(send: (message: BackgroundToPanel) => void): Promise<void>;
  openPage(page: 'archive' | 'options'): Promise<void>;
}

/** Takes ports as they come. A port of any other name, or without the sender that it must have, is closed. */
export function createHub(services: HubServices): { connect(port: Port): void } {
  const composers = new Set<ComposerSide>();
  const panels = new Set<PanelSide>();

  const panelsOf = (composer: ComposerSide) =>
    [...panels].filter((panel) => panel.tab === composer.tab && isPaired(panel, composer));

  function show(composer: ComposerSide): void {
    const { state, reader } = composer;
    if (!state) return;
    for (const panel of panelsOf(composer)) panel.send({ type: 'state', state, reader });
  }

  function fromComposer(composer: ComposerSide, message: ComposerToBackground): void {
    if (message.type === 'open') composer.opened = services.open(composer, message);
    else if (message.type === 'panel-opened') composer.token = message.token;
    else if (message.type === 'panel-closed') composer.token = null;
    else if (message.type === 'state') composer.state = message.state;
    else void composer.opened.then(() => services.post(composer, message));
    if (message.type === 'panel-opened' || message.type === 'state') show(composer);
  }

  function fromPanel(panel: PanelSide, message: PanelToBackground): void {
    if (message.type === 'open-page') void services.openPage(message.page);
    if (message.type === 'paste-in') void services.pasteIn(panel.send);
    if (message.type === 'join') panel.token = message.token;
    const composer = [...composers].find((side) => side.tab === panel.tab && isPaired(panel, side));
    if (!composer) return;
    if (message.type === 'join') show(composer);
    if (message.type === 'command') composer.send({ type: 'command', command: message.command });
    if (message.type === 'set-role') {
      composer.role = message.role;
      composer.send({ type: 'role', role: message.role });
      if (composer.accountKey) void services.rememberRole(composer.accountKey, message.role);
    }
  }

  function addComposer(port: Port, tab: number, origin: string): void {
    const composer: ComposerSide = {
      tab,
      origin,
      send: (message) => port.postMessage(message),
      token: null,
      state: null,
      reader: 'en',
      role: 'private',
      accountKey: null,
      opened: Promise.resolve(),
      organisation: null,
      packs: [],
    };
    composers.add(composer);
    port.onMessage.addListener((raw: unknown) => {
      const message = readComposerMessage(raw);
      if (message) fromComposer(composer, message);
    });
    port.onDisconnect.addListener(() => {
      composers.delete(composer);
      for (const panel of panelsOf(composer)) panel.send({ type: 'alone' });
    });
  }

  function addPanel(port: Port, tab: number | null): void {
    const panel: PanelSide = { tab, token: null, send: (message) => port.postMessage(message) };
    panels.add(panel);
    port.onMessage.addListener((raw: unknown) => {
      const message = readPanelMessage(raw);
      if (message) fromPanel(panel, message);
    });
    port.onDisconnect.addListener(() => panels.delete(panel));
  }

  return {
    connect(port) {
      const { tab, url } = port.sender ?? {};
      if (port.name === panelPort) addPanel(port, tab?.id ?? null);
      else if (port.name === composerPort && tab?.id !== undefined && url)
        addComposer(port, tab.id, new URL(url).origin);
      else port.disconnect();
    },
  };
}

/** A token is made by the content script for one panel; a page that frames the panel by itself cannot know it. */
function isPaired(panel: PanelSide, composer: ComposerSide): boolean {
  return panel.token !== null && panel.token === composer.token;
}
