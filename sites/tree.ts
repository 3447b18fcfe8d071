/** Finding elements around another, out of open shadow roots, by the selectors of a site. */
import { ancestors } from './page/tree.ts';
import type { DatedSelector } from './types.ts';

/** One selector that fits what any of them fits. */
export function joined(selectors: readonly DatedSelector[]): string {
  return selectors.map(({ selector }) => selector).join(', ') || ':not(*)';
}

/** The nearest element at or around `element` that fits, out of shadow roots too. */
export function closest(element: Element, selector: string): Element | null {
  if (element.matches(selector)) return element;
  for (const outer of ancestors(element)) if (outer.matches(selector)) return outer;
  return null;
}

/** What fits nearest to `element`: in its parent, else in that one's parent, and so on, out of shadow roots too. */
export function nearest(element: Element, selector: string): Element[] {
  for (let at: Node | null = element.parentNode; at; ) {
    const scope = at as Node & ParentNode;
    const found = [...scope.querySelectorAll(selector)];
    if (found.length > 0) return found;
    at = 'host' in scope && scope.host instanceof Element ? scope.host : scope.parentNode;
  }
  return [];
}

/** What the first selector that fits anything fits first. */
export function first(inside: ParentNode, ...selectors: string[]): Element | null {
  for (const selector of selectors) {
    const found = inside.querySelector(selector);
    if (found) return found;
  }
  return null;
}
