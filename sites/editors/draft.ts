/**
 * Draft.js: X, TikTok. React owns its nodes: where the browser would make or remove one (in an empty paragraph, over a
 * whole line) Draft must write by itself, and says so when it is asked. Letters in a line it reads from the DOM.
 */
import { richEditor } from './rich.ts';
import { askReactToWrite, pressBackspace } from './write.ts';

export const draft = richEditor({
  kind: 'draft',
  find: (element) =>
    element.closest<HTMLElement>('.public-DraftEditor-content[contenteditable="true"]'),
  write: (root, _range, text) => {
    if (text === '') pressBackspace(root);
    else askReactToWrite(root, text);
  },
});
