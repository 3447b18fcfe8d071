import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from '../../platform/browser.ts';
import { togglePanelMessage } from '../../platform/messages.ts';
import { sites } from '../../sites/index.ts';
import { startPage } from './page.ts';

/** Set in this extension's own world, which the page cannot see: one click must not start Takt twice. */
declare global {
  var taktRuns: boolean | undefined;
}

export default defineContentScript({
  matches: sites.flatMap((site) => site.matches),
  // Before the page's own scripts, so that its listeners cannot come before ours.
  runAt: 'document_start',
  main(ctx) {
    if (globalThis.taktRuns) return;
    globalThis.taktRuns = true;
    ctx.onInvalidated(() => {
      globalThis.taktRuns = false;
    });
    const page = startPage(ctx.signal);
    browser.runtime.onMessage.addListener((message: unknown) => {
      if ((message as { type?: unknown })?.type !== togglePanelMessage.type) return;
      page.togglePanel();
      return Promise.resolve(true);
    });
  },
});
