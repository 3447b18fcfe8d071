/** The address of a post that was just submitted, once the page shows it. */
import type { Site } from './types.ts';

/** A page gets this long to show a post, and to finish drawing before it is looked at. In ms. */
const patience = 120_000;
const drawing = 200;

/** Addresses that were already told, so that one post is not taken for two. */
const told = new WeakMap<Document, Set<string>>();

/**
 * Calls `onPermalink` once with the address of a post that shows `text` and that was not there at the time of the call.
 * Call it when the person submits. Says nothing when the page never shows the post, or shows it without an address.
 */
export function watchPermalink(
  site: Site,
  page: Document,
  text: string,
  onPermalink: (permalink: string) => void,
  signal: AbortSignal,
): void {
  const known = new Set(site.permalinks(page, text));
  const taken = told.get(page) ?? new Set<string>();
  told.set(page, taken);
  let look: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    changes.disconnect();
    clearTimeout(look);
    clearTimeout(end);
    signal.removeEventListener('abort', stop);
  };
  const check = () => {
    look = undefined;
    const permalink = site
      .permalinks(page, text)
      .find((address) => !known.has(address) && !taken.has(address));
    if (permalink === undefined) return;
    stop();
    taken.add(permalink);
    onPermalink(permalink);
  };
  const changes = new MutationObserver(() => {
    look ??= setTimeout(check, drawing);
  });
  const end = setTimeout(stop, patience);
  signal.addEventListener('abort', stop);
  changes.observe(page, { subtree: true, childList: true, characterData: true });
}
