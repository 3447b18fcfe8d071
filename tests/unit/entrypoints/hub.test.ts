/** Who may speak for a page, and which panel sees it. */
import { describe, expect, it } from 'vitest';
import { createHub, type HubServices } from '../../../entrypoints/background/hub.ts';
import type { Browser } from '../../../platform/browser.ts';
import type { PageState } from '../../../platform/state.ts';

type Message = { type: string } & Record<string, unknown>;

/** One end of a port, with what came out of it. */
function port(name: string, sender: Partial<Browser.runtime.MessageSender>) {
  const listeners: ((message: unknown) => void)[] = [];
  const endings: (() => void)[] = [];
  const received: Message[] = [];
  let closed = false;
  const given = {
    name,
    sender,
    postMessage: (message: Message) => received.push(message),
    disconnect: () => {
      closed = true;
    },
    onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => endings.push(listener) },
  };
  return {
    port: given as unknown as Browser.runtime.Port,
    received,
    say: (message: unknown) => {
      for (const listener of listeners) listener(message);
    },
    leave: () => {
      for (const ending of endings) ending();
    },
    isClosed: () => closed,
  };
}

const tab = (id: number) => ({ id }) as Browser.tabs.Tab;
const composerIn = (id: number) =>
  port('composer', { tab: tab(id), url: 'https://mastodon.social/home' });
const panelIn = (id: number) =>
  port('panel', { tab: tab(id), url: 'chrome-extension://takt/panel.html' });

const state: PageState = {
  site: { id: 'mastodon', name: 'Mastodon' },
  account: null,
  organisation: null,
  roleNames: {},
  role: 'private',
  composer: null,
  answered: null,
  text: 'hemmelig utkast',
  report: {
    language: 'nb',
    stats: { characters: 15, words: 2, sentences: 1, lix: 2 },
    findings: [],
  },
  rewrite: [],
  chosen: null,
  notice: null,
  wanted: null,
};

function stage() {
  const remembered: [string, string][] = [];
  const posted: Message[] = [];
  const services: HubServices = {
    open: async (composer) => {
      composer.accountKey = 'mastodon/eksempelvik@mastodon.social';
    },
    post: async (_composer, message) => {
      posted.push(message);
    },
    rememberRole: async (key, role) => {
      remembered.push([key, role]);
    },
    pasteIn: async () => undefined,
    openPage: async () => undefined,
  };
  const hub = createHub(services);
  return { hub, remembered, posted };
}

describe('the hub', () => {
  it('shows a page to the panel that has its token, in the same tab', () => {
    const { hub } = stage();
    const [composer, panel] = [composerIn(1), panelIn(1)];
    hub.connect(composer.port);
    hub.connect(panel.port);
    composer.say({ type: 'panel-opened', token: 'a' });
    panel.say({ type: 'join', token: 'a' });
    composer.say({ type: 'state', state });
    expect(panel.received).toEqual([{ type: 'state', state, reader: 'en' }]);
  });

  it.each([
    ['another token', 1, 'b'],
    ['the same token from another tab', 2, 'a'],
  ])('shows nothing to a panel with %s', (_name, tabId, token) => {
    const { hub } = stage();
    const [composer, panel] = [composerIn(1), panelIn(tabId)];
    hub.connect(composer.port);
    hub.connect(panel.port);
    composer.say({ type: 'panel-opened', token: 'a' });
    panel.say({ type: 'join', token });
    composer.say({ type: 'state', state });
    panel.say({ type: 'command', command: { type: 'close' } });
    panel.say({ type: 'set-role', role: 'official' });
    expect(panel.received).toEqual([]);
    expect(composer.received).toEqual([]);
  });

  it('shows nothing more to a panel that was closed', () => {
    const { hub } = stage();
    const [composer, panel] = [composerIn(1), panelIn(1)];
    hub.connect(composer.port);
    hub.connect(panel.port);
    composer.say({ type: 'panel-opened', token: 'a' });
    panel.say({ type: 'join', token: 'a' });
    composer.say({ type: 'panel-closed' });
    composer.say({ type: 'state', state });
    expect(panel.received).toEqual([]);
  });

  it('remembers a role for the account of the page', async () => {
    const { hub, remembered } = stage();
    const [composer, panel] = [composerIn(1), panelIn(1)];
    hub.connect(composer.port);
    hub.connect(panel.port);
    composer.say({ type: 'open', site: 'mastodon', account: null, role: null });
    await Promise.resolve();
    composer.say({ type: 'panel-opened', token: 'a' });
    panel.say({ type: 'join', token: 'a' });
    panel.say({ type: 'set-role', role: 'official' });
    expect(remembered).toEqual([['mastodon/eksempelvik@mastodon.social', 'official']]);
    expect(composer.received).toContainEqual({ type: 'role', role: 'official' });
  });

  it('lets a submission wait until it is known who the page writes as', async () => {
    const { hub, posted } = stage();
    const composer = composerIn(1);
    hub.connect(composer.port);
    composer.say({ type: 'open', site: 'mastodon', account: null, role: 'official' });
    const submissionId = '11111111-2222-4333-8444-555555555555';
    composer.say({ type: 'confirmed', submissionId, permalink: 'https://mastodon.social/@a/1' });
    expect(posted).toEqual([]);
    await new Promise((done) => setTimeout(done));
    expect(posted).toHaveLength(1);
  });

  it('drops what is no message', () => {
    const { hub, posted } = stage();
    const composer = composerIn(1);
    hub.connect(composer.port);
    for (const raw of [null, 'submitted', { type: 'submitted' }, { type: 'nothing' }, [1]]) {
      composer.say(raw);
    }
    expect(posted).toEqual([]);
  });

  it('closes ports of other names, and composers without a tab', () => {
    const { hub } = stage();
    const strangers = [port('other', { tab: tab(1), url: 'https://x.com/' }), port('composer', {})];
    for (const stranger of strangers) {
      hub.connect(stranger.port);
      expect(stranger.isClosed()).toBe(true);
    }
  });

  it('tells the panel when its page is gone', () => {
    const { hub } = stage();
    const [composer, panel] = [composerIn(1), panelIn(1)];
    hub.connect(composer.port);
    hub.connect(panel.port);
    composer.say({ type: 'panel-opened', token: 'a' });
    panel.say({ type: 'join', token: 'a' });
    composer.leave();
    expect(panel.received).toEqual([{ type: 'alone' }]);
  });
});
