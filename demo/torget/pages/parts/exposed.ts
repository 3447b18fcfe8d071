/** Publishes `window.torget`: see `demo/torget/window.ts`. */
import type { RefObject } from 'react';
import type { TorgetPost } from '../../window.ts';
import type { EditorHandle } from '../editors/editor.ts';
import { allPosts, firstOf, type Post } from './posts.ts';
import type { Skin } from './skin.ts';

type Held = RefObject<EditorHandle>;
const editors = new Set<Held>();
let focused: Held | null = null;

/** Makes an editor known for as long as it is on the page. */
export function hold(editor: Held): () => void {
  editors.add(editor);
  return () => {
    editors.delete(editor);
    if (focused === editor) focused = null;
  };
}

export function remember(editor: Held): void {
  focused = editor;
}

const current = () => (focused ?? [...editors][0])?.current ?? null;

/** Publishes `window.torget`. Call it before anything can be typed. */
export function expose(skin: Skin): void {
  const keys: string[] = [];
  window.addEventListener('keydown', (event) => keys.push(event.key), { capture: true });
  const address = (post: Post) => new URL(skin.path(post, firstOf(post)), location.origin).href;
  const posts = (): TorgetPost[] =>
    allPosts().map((post) => {
      const answered = allPosts().find(({ id }) => id === post.answers);
      return {
        text: post.text,
        permalink: address(post),
        author: skin.handle(post.author.handle),
        answers: answered ? address(answered) : null,
      };
    });
  window.torget = {
    get kind() {
      return current()?.kind ?? '';
    },
    model: () => current()?.text() ?? '',
    setText: (text) => current()?.setText(text),
    posts,
    keys,
    get ready() {
      return editors.size > 0;
    },
  };
}
