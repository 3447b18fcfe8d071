/** Reads and sets the selection of an editor, also inside an open shadow root. */
import type { Span } from '../../rules/types.ts';
import { readBlocks } from './blocks.ts';
import { offsetOf, rangeOf } from './places.ts';
import { happens } from './settle.ts';

/** Chromium's, for browsers that cannot look into shadow roots by `getComposedRanges`. */
type SelectingRoot = ShadowRoot & { getSelection?: () => Selection | null };

function rangeInShadow(selection: Selection, tree: SelectingRoot): AbstractRange | undefined {
  if ('getComposedRanges' in selection) {
    return selection.getComposedRanges({ shadowRoots: [tree] })[0];
  }
  const own = tree.getSelection?.();
  return own && own.rangeCount > 0 ? own.getRangeAt(0) : undefined;
}

function selectedRange(root: HTMLElement): AbstractRange | undefined {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const tree = root.getRootNode();
  return tree instanceof ShadowRoot ? rangeInShadow(selection, tree) : selection.getRangeAt(0);
}

/** Where the selection is, in offsets of the text that is read; null when it is not all inside `root`. */
export function selectionIn(root: HTMLElement, skip?: string): Span | null {
  const range = selectedRange(root);
  if (!range) return null;
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const blocks = readBlocks(root, skip);
  return {
    start: offsetOf(blocks, { node: range.startContainer, offset: range.startOffset }),
    end: offsetOf(blocks, { node: range.endContainer, offset: range.endOffset }),
  };
}

/** True when keys go to `root`. */
export function hasFocus(root: HTMLElement): boolean {
  const tree = root.getRootNode();
  const active = tree instanceof ShadowRoot || tree instanceof Document ? tree.activeElement : null;
  return active === root || (active !== null && root.contains(active));
}

/** Longest that an editor gets to notice a selection. Tried: without a wait Draft.js writes into another paragraph. */
const notice = 60;

/** Gives `root` the focus and lets it restore its own selection, which it does a task later. */
async function focus(root: HTMLElement): Promise<void> {
  if (hasFocus(root)) return;
  root.focus({ preventScroll: true });
  await happens(root.ownerDocument, 'selectionchange', notice);
}

/**
 * Focuses `root` and selects `span` of its text, waiting until the editor has seen it.
 * Resolves to the range as it now stands in the DOM, or null when the editor would not have it.
 * A frame that takes the focus back meanwhile, such as the panel, makes the editor forget what is selected: then again.
 */
export async function select(root: HTMLElement, span: Span, skip?: string): Promise<Range | null> {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    await focus(root);
    const range = rangeOf(root, readBlocks(root, skip), span);
    const selection = root.ownerDocument.getSelection();
    if (!range || !selection) return null;
    const now = selectionIn(root, skip);
    if (hasFocus(root) && now?.start === span.start && now.end === span.end) return range;
    const noticed = happens(root.ownerDocument, 'selectionchange', notice);
    const { startContainer, startOffset, endContainer, endOffset } = range;
    selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    await noticed;
  }
  return null;
}
