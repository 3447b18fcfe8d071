/** Lexical: Facebook, Instagram, Threads, Reddit. It writes by itself when asked before the input. */
import { richEditor } from './rich.ts';
import { askToWrite } from './write.ts';

export const lexical = richEditor({
  kind: 'lexical',
  find: (element) =>
    element.closest<HTMLElement>('[data-lexical-editor="true"][contenteditable="true"]'),
  write: askToWrite,
});
