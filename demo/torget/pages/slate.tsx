/** Torget as itself, with Slate: a site that no adapter knows. */
import { SlateEditor } from './editors/slate.tsx';
import { open } from './parts/open.tsx';
import { plainSkin } from './parts/plain.ts';

open(plainSkin(SlateEditor));
