/** Keys that are meant for Takt are none of the page's business: many sites act on single letters. */
import { prefix } from './host.ts';

const kinds = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps keys that are pressed inside any host of Takt from every listener of the page. What the browser does with the key
 * (pressing a focused button) still happens. Tab goes through, so that a dialog can hold the focus.
 * Call it at `document_start`: listeners of the window run in the order in which they came, and only ours may be first.
 */
export function keepKeysFromPage(signal: AbortSignal): void {
  const stop = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key === 'Tab') return;
    // The insides of a host cannot be seen from here, so it comes first itself.
    const [host] = event.composedPath();
    if (host instanceof Element && host.localName.startsWith(prefix)) {
      event.stopImmediatePropagation();
    }
  };
  for (const kind of kinds) window.addEventListener(kind, stop, { capture: true, signal });
}
