import { browser } from '../../platform/browser.ts';
import { togglePanelMessage } from '../../platform/messages.ts';

/**
 * One click on the toolbar button opens or closes the panel. On a page that Takt is not registered for, the
 * click is also the permission (`activeTab`) to put the script in, for as long as the page lives.
 * Where no script may run (the browser's own pages), the panel opens in a tab, with its paste-in box.
 */
export async function togglePanel(tab: number): Promise<void> {
  if (await tell(tab)) return;
  if ((await wake(tab)) && (await tell(tab))) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/panel.html') });
}

/** Puts Takt in the page of a tab. False where the browser does not allow it. */
export async function wake(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/composer.js'] });
    return true;
  } catch {
    // A page that closed, or one of the browser's own.
    return false;
  }
}

async function tell(tab: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, togglePanelMessage);
    return true;
  } catch {
    // No receiver: Takt is not in this page.
    return false;
  }
}
