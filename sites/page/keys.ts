/** Keys that are meant for Takt are none of the page's business: many sites act on single letters. */

const kinds = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps keys that are pressed inside `host` from every listener of the page, and of `host` itself. What the browser does
 * with the key (pressing a focused button) still happens. Tab goes through, so that a dialog can hold the focus.
 */
export function keepKeysFromPage(host: Element, signal: AbortSignal): void {
  const stop = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key === 'Tab') return;
    if (event.composedPath().includes(host)) event.stopImmediatePropagation();
  };
  for (const kind of kinds) window.addEventListener(kind, stop, { capture: true, signal });
}
