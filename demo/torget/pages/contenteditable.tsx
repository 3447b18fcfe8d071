/** Torget as itself, with a plain `contenteditable`. */
import { ContenteditableEditor } from './editors/contenteditable.tsx';
import { open } from './parts/open.tsx';
import { plainSkin } from './parts/plain.ts';

open(plainSkin(ContenteditableEditor, '/contenteditable'));
