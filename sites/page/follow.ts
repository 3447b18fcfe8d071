/** Tells when an element may have moved or changed size on the screen. No timers: an idle page costs nothing. */
import { viewOf } from './tree.ts';

// What else than size and place may change what lies over an element: menus, dialogs, ends of transitions.
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

/** Calls `onMove` at most once a frame when `element` may have moved, changed size, or been covered. */
export function follow(element: Element, onMove: () => void, signal: AbortSignal): void {
  const view = viewOf(element);
  let frame = 0;
  const soon = () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      onMove();
      place.watch();
    });
  };
  const place = placeWatch(element, soon);
  const sizes = new view.ResizeObserver(soon);
  sizes.observe(element);
  for (const event of events) {
    view.addEventListener(event, soon, { capture: true, passive: true, signal });
  }
  view.visualViewport?.addEventListener('resize', soon, { signal });
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame);
    sizes.disconnect();
    place.stop();
  });
}

/**
 * Notices moves that no event tells of, such as a picture that loads above the element: an IntersectionObserver whose
 * root is cut to the element's own box changes its ratio as soon as the element leaves that box.
 */
function placeWatch(element: Element, onMove: () => void) {
  const view = viewOf(element);
  let observer: IntersectionObserver | undefined;
  let seen = '';

  const observe = (rootMargin: string, threshold: number) => {
    let first = true;
    observer?.disconnect();
    observer = new view.IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 0;
        if (!first) onMove();
        else if (ratio < threshold && ratio > 0) observe(rootMargin, ratio);
        first = false;
      },
      { root: element.ownerDocument, rootMargin, threshold },
    );
    observer.observe(element);
  };

  return {
    watch() {
      const box = element.getBoundingClientRect();
      const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
      const edges = [box.top, clientWidth - box.right, clientHeight - box.bottom, box.left];
      const margin = edges.map((edge) => `${-Math.floor(edge)}px`).join(' ');
      if (margin === seen) return;
      seen = margin;
      observe(margin, 1);
    },
    stop: () => observer?.disconnect(),
  };
}
