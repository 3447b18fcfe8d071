/** All of Takt that runs in a page before a composer has got focus. */
import { focused, rootsAround } from './tree.ts';

/**
 * Calls `onFocus` with the element that gets focus, however deep in open shadow roots, and with the one that has it now.
 * Focus that moves inside one shadow root does not show outside of it, so each root that is met is listened to.
 */
export function watchFocus(onFocus: (element: Element) => void, signal: AbortSignal): void {
  const roots = new WeakSet<EventTarget>();
  let last: Event | null = null;

  const listen = (root: Document | ShadowRoot) => {
    if (roots.has(root)) return;
    roots.add(root);
    root.addEventListener('focusin', heard, { capture: true, signal });
  };

  const heard = (event: Event) => {
    // One event comes by once for each root on its way.
    if (event === last) return;
    last = event;
    const path = event.composedPath();
    for (const step of path) if (step instanceof ShadowRoot) listen(step);
    if (path[0] instanceof Element) onFocus(path[0]);
  };

  listen(document);
  const now = focused(document);
  if (!now || now === document.body) return;
  for (const root of rootsAround(now)) listen(root);
  onFocus(now);
}
