import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from '../platform/browser.ts';
import { wakeMessage } from '../platform/messages.ts';
import { keepKeysFromPage } from '../sites/page/keys.ts';
import { watchFocus } from '../sites/page/watcher.ts';

/**
 * All that runs in a page before a text field is focused: a few listeners. The rest of Takt (`composer`) is asked
 * for when it is needed, so that pages that are only read pay nothing.
 */
export default defineUnlistedScript(() => {
  // Only a listener from before the page's own can keep keys that are pressed in Takt's button from the page.
  keepKeysFromPage(new AbortController().signal);
  const asked = new AbortController();
  watchFocus((element) => {
    if (!isTextField(element)) return;
    asked.abort();
    // Without an id the extension was updated or removed: only a new page load helps.
    if (browser.runtime?.id) void browser.runtime.sendMessage(wakeMessage);
  }, asked.signal);
});

/** A place for more than a line: posts are not written in one-line inputs. */
function isTextField(element: Element): boolean {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}
