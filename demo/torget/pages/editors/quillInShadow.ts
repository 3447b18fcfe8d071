/**
 * Quill asks the document for the selection, which does not see into a shadow root: the caret then jumps.
 * Sites that put Quill there mend this; so do we, with what both browsers have.
 */
import type Quill from 'quill';

export function mendSelection(quill: Quill): void {
  const shadow = quill.root.getRootNode();
  if (!(shadow instanceof ShadowRoot)) return;
  const { selection } = quill;
  selection.hasFocus = () => shadow.activeElement === quill.root;
  selection.getNativeRange = () => {
    const [range] = document.getSelection()?.getComposedRanges({ shadowRoots: [shadow] }) ?? [];
    if (!range) return null;
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return selection.normalizeNative(live);
  };
  selection.setNativeRange = (start, startOffset, end = start, endOffset = startOffset) => {
    if (!start || !end) return quill.root.blur();
    if (!selection.hasFocus()) quill.root.focus({ preventScroll: true });
    document.getSelection()?.setBaseAndExtent(start, startOffset ?? 0, end, endOffset ?? 0);
  };
}
