/** Slate. It ignores changes of the DOM, and writes by itself when asked before the input. */
import { richEditor } from './rich.ts';
import { askToWrite } from './write.ts';

export const slate = richEditor({
  kind: 'slate',
  find: (element) =>
    element.closest<HTMLElement>('[data-slate-editor="true"][contenteditable="true"]'),
  skip: '[data-slate-placeholder], [data-slate-spacer]',
  write: askToWrite,
});
