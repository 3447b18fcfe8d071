/** Brings words into view without moving the caret. */
import type { Box } from './surroundings.ts';
import { ancestors } from './tree.ts';

/**
 * Scrolls `root` and what it lies in, from the inside out, until the range can be seen. `moved` is called after each
 * step, for a range that must be laid out again when its field has scrolled.
 */
export function scrollTo(root: Element, range: Range, moved: () => void): void {
  const page = root.ownerDocument;
  const outermost = page.scrollingElement;
  for (const at of [root, ...ancestors(root)]) {
    if (at === page.body && at !== outermost) continue;
    const left = distance(range, at, outermost, 'left', 'right');
    const top = distance(range, at, outermost, 'top', 'bottom');
    if (left === 0 && top === 0) continue;
    if (at !== root && getComputedStyle(at).overflow === 'visible' && at !== outermost) continue;
    at.scrollBy({ left, top, behavior: 'instant' });
    moved();
  }
}

/** How far to scroll for the middle of the range to be in the middle of the element; 0 when it is inside already. */
function distance(
  range: Range,
  element: Element,
  outermost: Element | null,
  start: 'left' | 'top',
  end: 'right' | 'bottom',
): number {
  const words = range.getBoundingClientRect();
  const box: Box =
    element === outermost
      ? { left: 0, top: 0, right: element.clientWidth, bottom: element.clientHeight }
      : element.getBoundingClientRect();
  if (words[start] >= box[start] && words[end] <= box[end]) return 0;
  return (words[start] + words[end] - box[start] - box[end]) / 2;
}
