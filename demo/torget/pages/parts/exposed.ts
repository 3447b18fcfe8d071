/** `window.torget`: what the page believes, for tests to compare with what an extension believes. */
import type { RefObject } from 'react';
import type { EditorHandle } from '../editors/editor.ts';
import type { Skin } from './skin.ts';
import { allPosts, firstOf, type Post } from './posts.ts';

export interface TorgetPage {
  /** Kind of the editor that was focused last; before that, of the first on the page. */
  readonly kind: string;
  /** The text in that editor's own model, its blocks joined by a line break. */
  model(): string;
  /** Replaces that text through the editor's own interface. */
  setText(text: string): void;
  /** Newest first. `author` is a handle; `permalink` and `answers` are whole addresses. */
  posts(): { text: string; permalink: string; author: string; answers: string | null }[];
  /** Every key that the page has seen go down. */
  readonly keys: string[];
  readonly ready: boolean;
}

declare global {
  interface Window {
    torget?: TorgetPage;
  }
}

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
  const posts = () =>
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
      return editors.size > 0 || document.querySelector('[data-torget="opener"]') !== null;
    },
  };
}
