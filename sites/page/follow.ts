/** Tells when an element may have moved or changed size on the screen. No timers: an idle page costs nothing. */
import { ancestors, rootsAround, viewOf } from './tree.ts';

// What else than sizes can move an element, or lay a menu or a dialog over it.
const events = [
  'scroll',
  'resize',
  'input',
  'focusin',
  'click',
  'toggle',
  'transitionend',
  'animationend',
];

/**
 * Calls `onMove` at most once a frame when `element` may have moved, changed size, or been covered.
 * Returns a way to ask for a call in the next frame.
 */
export function follow(element: Element, onMove: () => void, signal: AbortSignal): () => void {
  const view = viewOf(element);
  let frame = 0;
  const soon = () => {
    if (signal.aborted) return;
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      onMove();
    });
  };
  // What grows beside the element, such as a picture above it that loads, nearly always makes something around it grow.
  const sizes = new view.ResizeObserver(soon);
  for (const at of [element, ...ancestors(element)]) sizes.observe(at);
  // Scrolling inside a shadow root is not heard outside of it.
  for (const tree of [view, ...rootsAround(element)]) {
    for (const event of events) {
      tree.addEventListener(event, soon, { capture: true, passive: true, signal });
    }
  }
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame);
    sizes.disconnect();
  });
  return soon;
}
