/** ProseMirror and TipTap: Bluesky, LinkedIn's comments. It reads what was typed from the DOM. */
import { richEditor } from './rich.ts';
import { typeOver } from './write.ts';

export const prosemirror = richEditor({
  kind: 'prosemirror',
  find: (element) => element.closest<HTMLElement>('.ProseMirror[contenteditable="true"]'),
  write: (root, _range, text) => typeOver(root, text),
});
