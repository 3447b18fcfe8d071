import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from '../../platform/browser.ts';
import { togglePanelMessage } from '../../platform/messages.ts';
import { startPage } from './page.ts';

/** Set in this extension's own world, which the page cannot see: Takt must not start twice in a page. */
declare global {
  var taktRuns: boolean | undefined;
}

export default defineUnlistedScript(() => {
  if (globalThis.taktRuns) return;
  globalThis.taktRuns = true;
  const life = new AbortController();
  life.signal.addEventListener('abort', () => {
    globalThis.taktRuns = false;
  });
  const page = startPage(life);
  browser.runtime.onMessage.addListener((message: unknown) => {
    if ((message as { type?: unknown } | null)?.type !== togglePanelMessage.type) return;
    page.togglePanel();
    return Promise.resolve(true);
  });
});
