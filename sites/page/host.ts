/** Elements of Takt in a page: each in a closed shadow root of its own, so that neither styles the other. */
import { viewOf } from './tree.ts';

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
}

/** A host with no box: what is inside is placed by itself. `!important` in here beats the page's. */
export const boxless = ':host { all: initial !important; display: contents !important }';

/** Names of hosts begin with this; the keys' watchman, which may be in another script of Takt, knows them by it. */
export const prefix = 'takt-';

/** A host that is not in the page yet. It leaves the page when `signal` aborts. */
export function createHost(page: Node, name: string, css: string, signal: AbortSignal): Host {
  const element = (page.ownerDocument ?? document).createElement(prefix + name);
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets.push(createSheet(page, css));
  signal.addEventListener('abort', () => element.remove());
  return { element, root };
}

/** A style sheet that no content security policy blocks. It can be adopted in the document of `page` alone. */
export function createSheet(page: Node, css: string): CSSStyleSheet {
  const sheet = new (viewOf(page).CSSStyleSheet)();
  sheet.replaceSync(css);
  return sheet;
}

/** Puts a positioned box at a place of the window, also where a transformed ancestor moves the origin. */
export function putAt(box: HTMLElement, left: number, top: number): void {
  const at = box.getBoundingClientRect();
  if (Math.abs(at.left - left) < 0.1 && Math.abs(at.top - top) < 0.1) return;
  box.style.left = `${(parseFloat(box.style.left) || 0) + left - at.left}px`;
  box.style.top = `${(parseFloat(box.style.top) || 0) + top - at.top}px`;
}
