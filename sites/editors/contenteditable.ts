/** A plain contenteditable element, without a framework. */
import { richEditor } from './rich.ts';
import { typeOver } from './write.ts';

/** The outermost editable element around `element`. */
function find(element: Element): HTMLElement | null {
  let root: HTMLElement | null = null;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at instanceof HTMLElement && at.isContentEditable) root = at;
    else if (root) break;
  }
  return root;
}

export const contenteditable = richEditor({
  kind: 'contenteditable',
  find,
  write: (root, _range, text) => typeOver(root, text),
});
