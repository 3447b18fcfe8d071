/** All kinds of editor, the most specific first: an editor of a framework is also a plain contenteditable. */
import type { Editor } from '../types.ts';
import { contenteditable } from './contenteditable.ts';
import { draft } from './draft.ts';
import { lexical } from './lexical.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { slate } from './slate.ts';
import { textarea } from './textarea.ts';

export const editors: readonly Editor[] = [
  textarea,
  lexical,
  draft,
  prosemirror,
  quill,
  slate,
  contenteditable,
];
