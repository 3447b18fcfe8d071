/** `<textarea>` and one-line text fields. */
import type { Edit } from '../../rules/types.ts';
import type { Editor } from '../types.ts';
import { applied, fits } from './rich.ts';
import { hasFocus } from './selection.ts';
import { settles } from './settle.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

function isField(element: Element): element is Field {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && element.type === 'text';
}

function fieldOf(root: HTMLElement): Field | null {
  return isField(root) ? root : null;
}

/** Writes as if typed, which keeps undo; a browser that will not gets the plain setter, which does not. */
function write(field: Field, edit: Edit): void {
  const before = field.value;
  field.setSelectionRange(edit.start, edit.end);
  const page = field.ownerDocument;
  if (edit.text === '') page.execCommand('delete');
  else page.execCommand('insertText', false, edit.text);
  if (field.value !== before) return;
  field.setRangeText(edit.text, edit.start, edit.end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

async function replace(root: HTMLElement, edit: Edit, before: string): Promise<boolean> {
  const field = fieldOf(root);
  if (!field || !fits(edit, before) || field.value !== before) return false;
  const after = applied(edit, before);
  if (after === before) return true;
  // The browser would cut what goes past the field's length.
  if (field.maxLength >= 0 && after.length > field.maxLength) return false;
  if (!hasFocus(field)) field.focus({ preventScroll: true });
  write(field, edit);
  if (!(await settles(field, () => field.value === after))) return false;
  const caret = edit.start + edit.text.length;
  if (field.selectionStart !== caret) field.setSelectionRange(caret, caret);
  return true;
}

export const textarea: Editor = {
  kind: 'textarea',
  marking: 'mirror',
  find: (element) => (isField(element) ? element : null),
  read: (root) => fieldOf(root)?.value ?? '',
  range: () => null,
  selection: (root) => {
    const field = fieldOf(root);
    if (!field || !hasFocus(field)) return null;
    return { start: field.selectionStart ?? 0, end: field.selectionEnd ?? 0 };
  },
  replace,
};
