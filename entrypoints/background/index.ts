import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../platform/browser.ts';
import { createHub } from './hub.ts';
import { services } from './services.ts';
import { togglePanel } from './toggle.ts';

export default defineBackground(() => {
  const hub = createHub(services);
  browser.runtime.onConnect.addListener((port) => hub.connect(port));
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) void togglePanel(tab.id);
  });
});
