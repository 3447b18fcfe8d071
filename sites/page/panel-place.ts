/** Where in a page the panel's frame can be seen and used. */
import { ancestors, elementAt, focused } from './tree.ts';

/** Nobody goes into the panel and back in so short a time: a focus trap does. */
const theftMilliseconds = 40;

/** After any of these, a dialog or popover of the site may lie over the panel, or be gone. */
const events = ['toggle', 'focusin', 'click', 'fullscreenchange'];

export function onLayersChange(panel: Element, tell: () => void, signal: AbortSignal): void {
  const heard = (event: Event) => {
    // Raising the panel is a toggle too.
    if (event.target !== panel) tell();
  };
  for (const event of events) window.addEventListener(event, heard, { capture: true, signal });
}

/** Moves `element` into `container`. False when the page in `frame` did not live through it. */
export function move(
  element: Element,
  container: Element | ShadowRoot,
  frame: HTMLIFrameElement,
): boolean {
  const before = frame.contentWindow;
  if (element.isConnected && 'moveBefore' in container) container.moveBefore(element, null);
  else container.append(element);
  return before !== null && frame.contentWindow === before;
}

export const isShown = (tree: Element | ShadowRoot) =>
  ('host' in tree ? tree.host : tree).checkVisibility();

/** Tells when an element of the page takes the focus at once after a frame of the page has got it. */
export function onFocusTheft(tell: (by: Element) => void, signal: AbortSignal): void {
  let left = Number.NEGATIVE_INFINITY;
  const options = { capture: true, signal };
  window.addEventListener(
    'blur',
    (event) => {
      if (event.target === window) left = event.timeStamp;
    },
    options,
  );
  window.addEventListener(
    'focusin',
    (event) => {
      const [by] = event.composedPath();
      if (by instanceof Element && event.timeStamp - left < theftMilliseconds) tell(by);
    },
    options,
  );
}

/** The modal dialog that the person is in, also when it is in an open shadow root. */
export function modalDialog(): Element | null {
  const at = focused(document);
  const around = at ? [at, ...ancestors(at)] : [];
  return (
    around.find((step) => step.matches('dialog:modal')) ??
    [...document.querySelectorAll('dialog:modal')].at(-1) ??
    null
  );
}

export function isBuried(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return elementAt(document, left + width / 2, top + height / 2, null) !== element;
}
