/** What lies around a composer: the dialog it is in, what cuts it off, what colour it stands on. */
import { ancestors, viewOf } from './tree.ts';

const dialogs = 'dialog:modal, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** The nearest dialog around an element, or what can hold a child that is drawn in it. */
export function dialogAround(element: Element): Element | ShadowRoot | null {
  for (const at of ancestors(element)) {
    // Children of a shadow host are only drawn where it has a slot for them.
    if (at.matches(dialogs)) return at.shadowRoot ?? at;
  }
  return null;
}

/**
 * Where something that belongs to `editor` can be put so that it can be reached, never inside the editor: in the dialog
 * around it (a modal one makes the rest of the page inert, and many others close on a press outside), else in the body.
 */
export function containerFor(editor: Element): Element | ShadowRoot {
  const { body, documentElement } = editor.ownerDocument;
  return dialogAround(editor) ?? (editor.contains(body) ? documentElement : body);
}

/** Edges of a part of the window, in CSS px from its upper left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function overlap(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

export const isEmpty = (box: Box) => box.right <= box.left || box.bottom <= box.top;

/** The part of an element that its scrolling and clipping ancestors let through. The window's own edges are not counted. */
export function visibleBox(element: Element): Box {
  const { body, documentElement } = element.ownerDocument;
  let box: Box = element.getBoundingClientRect();
  if (getComputedStyle(element).position === 'fixed') return box;
  for (const at of ancestors(element)) {
    // What these two cut off is the window's business.
    if (at === body || at === documentElement) break;
    const style = getComputedStyle(at);
    const edges = at.getBoundingClientRect();
    const { left, right } = style.overflowX === 'visible' ? box : edges;
    const { top, bottom } = style.overflowY === 'visible' ? box : edges;
    box = overlap(box, { left, top, right, bottom });
    if (style.position === 'fixed') break;
  }
  return box;
}

/** True when the page is dark behind the element; where only a picture lies there, light text tells. */
export function isDark(element: Element): boolean {
  for (const at of [element, ...ancestors(element)]) {
    const { lightness, alpha } = readColour(viewOf(at).getComputedStyle(at).backgroundColor);
    if (alpha > 0.5) return lightness < 0.5;
  }
  return readColour(getComputedStyle(element).color).lightness > 0.5;
}

/**
 * Reads a computed colour: `rgb()` counts to 255, `color()` and `oklch()` to 1, `lab()` to 100. `lightness` is from 0 to 1,
 * near enough to tell a dark ground from a light one.
 */
export function readColour(css: string): { lightness: number; alpha: number } {
  const [a = 0, b = 0, c = 0, alpha = 1] = (css.match(/(?<![\w-])[\d.]+/g) ?? []).map(Number);
  const byParts = 0.21 * a + 0.72 * b + 0.07 * c;
  const lightness = css.startsWith('rgb')
    ? byParts / 255
    : css.startsWith('color')
      ? byParts
      : a / (css.startsWith('l') ? 100 : 1);
  return { lightness, alpha };
}
