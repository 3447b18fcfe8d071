/**
 * Draft.js: X, TikTok. React owns its nodes: where the browser would make or remove one (in an empty paragraph, over a
 * whole line) Draft must write by itself, and says so when it is asked. Letters in a line it reads from the DOM.
 */
import type { Edit } from '../../rules/types.ts';
import { graphemes } from '../length.ts';
import { richEditor } from './rich.ts';
import { askReactToWrite, pressBackspace } from './write.ts';

/**
 * An insertion as a replacement of the character before it. Draft leaves insertions inside a line to the browser, and
 * in Firefox its undo then writes them twice.
 */
function withNeighbour(edit: Edit, before: string): Edit {
  if (edit.start < edit.end) return edit;
  const line = before.slice(before.lastIndexOf('\n', edit.start - 1) + 1, edit.start);
  const neighbour = edit.start === 0 ? '' : (graphemes(line).at(-1) ?? '');
  return { start: edit.start - neighbour.length, end: edit.end, text: neighbour + edit.text };
}

export const draft = richEditor({
  kind: 'draft',
  find: (element) =>
    element.closest<HTMLElement>('.public-DraftEditor-content[contenteditable="true"]'),
  shape: withNeighbour,
  write: (root, _range, text) => {
    if (text === '') pressBackspace(root);
    else askReactToWrite(root, text);
  },
});
