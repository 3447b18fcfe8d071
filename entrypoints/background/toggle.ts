import { browser } from '../../platform/browser.ts';
import { togglePanelMessage } from '../../platform/messages.ts';

/**
 * One click on the toolbar button opens or closes the panel. On a page that Takt is not registered for, the
 * click is also the permission (`activeTab`) to put the content script in, for as long as the page lives.
 * Where no script may run (the browser's own pages), the panel opens in a tab, with its paste-in box.
 */
export async function togglePanel(tab: number): Promise<void> {
  if (await tell(tab)) return;
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab },
      files: ['/content-scripts/composer.js'],
    });
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/panel.html') });
    return;
  }
  await tell(tab);
}

async function tell(tab: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, togglePanelMessage);
    return true;
  } catch {
    // No receiver: the content script is not in this page.
    return false;
  }
}
