/** Which composer, if any, an element that got the focus belongs to. */
import { holds } from './page/tree.ts';
import { closest, joined } from './tree.ts';
import type { Composer, ComposerDescription, Site } from './types.ts';

/** On no site a place for a post: searches, and fields that a browser fills in by itself. */
const notForPosts = [
  '[role="searchbox"]',
  '[role="search"]',
  'search',
  'form[action*="search" i]',
  'input:is([name="q"], [name="s"])',
  ':is(input, textarea):is([readonly], [disabled])',
  'input[autocomplete]:not([autocomplete="off"], [autocomplete="on"], [autocomplete=""])',
].join(', ');

function describes(description: ComposerDescription, element: Element, root: Element): boolean {
  const place = closest(element, joined(description.selectors));
  return place !== null && (holds(place, root) || holds(root, place));
}

function find(site: Site, element: Element) {
  for (const description of site.composers) {
    for (const editor of description.editors) {
      const root = editor.find(element);
      if (root && describes(description, element, root)) return { root, editor, description };
    }
  }
  return null;
}

function isBarred(site: Site, element: Element): boolean {
  return closest(element, `${notForPosts}, ${joined(site.never)}`) !== null;
}

/**
 * The composer of `site` that holds `element`, which is the first of an event's `composedPath()`.
 * Null for searches, secrets, direct messages and all else that the site's adapter does not name.
 */
export function composerFor(site: Site, element: Element): Composer | null {
  if (isBarred(site, element)) return null;
  const found = find(site, element);
  if (!found) return null;
  const { root, description } = found;
  const describing = () =>
    site.composers.find((each) => describes(each, root, root)) ?? description;
  return {
    ...found,
    get post() {
      return describing().post;
    },
    isPrivate: () => isBarred(site, root),
  };
}
