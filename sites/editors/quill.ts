/** Quill 1 and 2: LinkedIn. It writes by itself when asked before the input; deletions it reads from the DOM. */
import { richEditor } from './rich.ts';
import { askToWrite } from './write.ts';

export const quill = richEditor({
  kind: 'quill',
  find: (element) => element.closest<HTMLElement>('.ql-editor[contenteditable="true"]'),
  write: askToWrite,
});
