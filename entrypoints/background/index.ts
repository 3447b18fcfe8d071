import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../platform/browser.ts';
import { wakeMessage } from '../../platform/messages.ts';
import { createHub } from './hub.ts';
import { services } from './services.ts';
import { togglePanel, wake } from './toggle.ts';

export default defineBackground(() => {
  const hub = createHub(services);
  browser.runtime.onConnect.addListener((port) => hub.connect(port));
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if ((message as { type?: unknown } | null)?.type !== wakeMessage.type) return;
    if (sender.tab?.id !== undefined) void wake(sender.tab.id);
    return undefined;
  });
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) void togglePanel(tab.id);
  });
});
