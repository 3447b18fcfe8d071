/** Posts that a page shows, and whether one of them is a text that was written. */

/** An address as people write it, with or without its protocol. */
const address = /(?:https?:\/\/)?(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:[/?#]\S*)?/giu;
/** What a person wrote may be cut, with a word such as «more» behind. */
const cut = /^(.{40,}?)(?:…|\.\.\.)\p{L}{0,16}$/u;

/** The characters that a site leaves as they were written: no addresses, domains of mentions, spaces, breaks. */
function bare(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(@[\w-]+)@[\w.-]+/g, '$1')
    .replace(address, '')
    .replace(/[\s\u200b\ufeff]+/gu, '');
}

/** Text with the alt of emoji images; links that show an address are left out, since sites shorten them. */
function shownIn(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if (node.nodeType === Node.ELEMENT_NODE) text += shownBy(node as Element);
  }
  return text;
}

function shownBy(element: Element): string {
  if (element.localName === 'img') return element.getAttribute('alt') ?? '';
  const text = shownIn(element);
  if (element.localName === 'a' && /^[^\s#@]+\.\S+$/.test(text)) return '';
  // A block ends a word, so that the address at its end does not swallow the next line.
  return /^(p|div|br|li)$/.test(element.localName) ? `${text}\n` : text;
}

/** True when an element shows what was written, as sites show it: shortened addresses, a long text cut. */
function shows(element: Element, wanted: string): boolean {
  const shown = bare(shownIn(element));
  const kept = cut.exec(shown)?.[1];
  return shown === wanted || (kept !== undefined && wanted.startsWith(kept));
}

export interface PostPlaces {
  /** Selector of what holds one post or comment. They may stand inside one another. */
  post: string;
  /** Selector of the text in it. */
  text: string;
  /** The post's address; null when it shows none. */
  address(post: Element): string | null;
}

/** Addresses of all posts in the page that show `written`. */
export function addressesOf(page: Document, written: string, places: PostPlaces): string[] {
  const addresses = new Set<string>();
  const wanted = bare(written);
  if (wanted === '') return [];
  for (const text of page.querySelectorAll(places.text)) {
    const post = text.closest(places.post);
    if (!post || !shows(text, wanted)) continue;
    const address = places.address(post);
    if (address) addresses.add(address);
  }
  return [...addresses];
}

/** The first link of a post itself, not of one inside it, that `read` makes an address of. */
export function linkOf(
  post: Element,
  places: { post: string },
  link: string,
  read: (url: URL) => string | null,
): string | null {
  for (const anchor of post.querySelectorAll<HTMLAnchorElement>(link)) {
    if (anchor.closest(places.post) !== post || !URL.canParse(anchor.href)) continue;
    const address = read(new URL(anchor.href));
    if (address) return address;
  }
  return null;
}
