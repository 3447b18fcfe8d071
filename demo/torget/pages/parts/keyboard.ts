/** Shortcuts of one key, as many sites have them: «n» writes, «/» searches, «l» likes. */
import { like } from './posts.ts';

function isWriting(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('textarea, input, select');
}

const focusOn = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();

function likeOne() {
  const near = document.activeElement?.closest<HTMLElement>('[data-post]');
  const post = near ?? document.querySelector<HTMLElement>('[data-post]');
  if (post?.dataset.post) like(post.dataset.post);
}

/** `open` opens the dialog for writing; null where the composer is in the page. Returns what ends it. */
export function listenForShortcuts(open: (() => void) | null): () => void {
  const shortcuts: Record<string, () => void> = {
    n: open ?? (() => focusOn('[data-torget="editor"]')),
    '/': () => focusOn('[data-torget="search"]'),
    l: likeOne,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = shortcuts[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey || isWriting(event)) return;
    event.preventDefault();
    act();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
