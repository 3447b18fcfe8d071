/** What all editors with blocks in the DOM have in common; what differs is declared by each. */
import type { Edit } from '../../rules/types.ts';
import type { Editor } from '../types.ts';
import { readBlocks } from './blocks.ts';
import { rangeOf } from './places.ts';
import { select, selectionIn } from './selection.ts';
import { settles } from './settle.ts';

export interface RichEditor {
  kind: string;
  /** The root of the editor that holds `element`. */
  find(element: Element): HTMLElement | null;
  /** Elements inside the editor that show no text of the person's. */
  skip?: string;
  /** The same change in the form that this editor takes best. */
  shape?(edit: Edit, before: string): Edit;
  /** Writes `text` over `range`, which is selected and seen by the editor; empty text deletes. */
  write(root: HTMLElement, range: Range, text: string): void;
}

/** True for an edit that stays inside one line of `before` and inside its length. */
export function fits(edit: Edit, before: string): boolean {
  const inside = 0 <= edit.start && edit.start <= edit.end && edit.end <= before.length;
  return inside && !/[\r\n]/.test(before.slice(edit.start, edit.end) + edit.text);
}

/** The text after an edit. */
export function applied(edit: Edit, before: string): string {
  return before.slice(0, edit.start) + edit.text + before.slice(edit.end);
}

async function replace(rich: RichEditor, root: HTMLElement, edit: Edit, before: string) {
  const read = () => readBlocks(root, rich.skip).text;
  if (!fits(edit, before) || read() !== before) return false;
  const after = applied(edit, before);
  if (after === before) return true;
  const shaped = rich.shape?.(edit, before) ?? edit;
  const range = await select(root, shaped, rich.skip);
  // Waiting gave the person and the page time to write.
  if (!range || read() !== before) return false;
  rich.write(root, range, shaped.text);
  if (!(await settles(root, () => read() === after))) return false;
  const caret = edit.start + edit.text.length;
  await select(root, { start: caret, end: caret }, rich.skip);
  return read() === after;
}

/** An editor that shows its text as blocks. */
export function richEditor(rich: RichEditor): Editor {
  return {
    kind: rich.kind,
    marking: 'highlight',
    find: (element) => rich.find(element),
    read: (root) => readBlocks(root, rich.skip).text,
    range: (root, span) => rangeOf(root, readBlocks(root, rich.skip), span),
    selection: (root) => selectionIn(root, rich.skip),
    replace: (root, edit, before) => replace(rich, root, edit, before),
  };
}
