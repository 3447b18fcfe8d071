/** Walks a page as it is drawn: through slots and out of shadow roots. */

/** The window of a node's document: not always ours, since an editor may sit in a frame of the same origin. */
export function viewOf(node: Node): Window & typeof globalThis {
  return node.ownerDocument?.defaultView ?? window;
}

/** The element that `element` is drawn in. Closed shadow roots are stepped over. */
export function parentOf(element: Element): Element | null {
  const outer = element.assignedSlot ?? element.parentNode;
  if (!outer) return null;
  if (outer instanceof viewOf(element).ShadowRoot) return outer.host;
  return outer.nodeType === Node.ELEMENT_NODE ? (outer as Element) : null;
}

/** The elements that `element` is drawn in, nearest first, without itself. */
export function* ancestors(element: Element): Generator<Element> {
  for (let at = parentOf(element); at; at = parentOf(at)) yield at;
}

/** True when `inner` is `outer` or is drawn in it. */
export function holds(outer: Element, inner: Element): boolean {
  if (outer === inner) return true;
  for (const at of ancestors(inner)) if (at === outer) return true;
  return false;
}

/** The focused element, also when it is in open shadow roots. */
export function focused(page: Document): Element | null {
  let at = page.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** The open shadow roots that `element` is in, nearest first. */
export function* rootsAround(element: Element): Generator<ShadowRoot> {
  const { ShadowRoot } = viewOf(element);
  for (let at = element.getRootNode(); at instanceof ShadowRoot; at = at.host.getRootNode())
    yield at;
}

/** The topmost element at a place of the window (CSS px), also in open shadow roots, as if `unseen` were not there. */
export function elementAt(
  page: Document,
  x: number,
  y: number,
  unseen: Element | null,
): Element | null {
  const top = (scope: Document | ShadowRoot) =>
    scope.elementsFromPoint(x, y).find((element) => element !== unseen) ?? null;
  let at = top(page);
  while (at?.shadowRoot) {
    const inner = top(at.shadowRoot);
    if (!inner || inner === at || inner.getRootNode() !== at.shadowRoot) break;
    at = inner;
  }
  return at;
}
