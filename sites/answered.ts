/** What a composer answers, read from the page around it. */
import { readBlocks } from './editors/blocks.ts';
import { first } from './tree.ts';
import type { Answered } from './types.ts';

/** Selectors inside what is answered; '' where the site shows no such thing. */
export interface AnsweredPlaces {
  author: string;
  text: string;
  link: string;
}

function textOf(inside: Element, selector: string): string {
  const element = selector === '' ? null : first(inside, selector);
  return element ? readBlocks(element).text.trim() : '';
}

/** Reads author, text and address out of `post`; null when it shows none of them. */
export function answeredIn(post: Element | null, places: AnsweredPlaces): Answered | null {
  if (!post) return null;
  // Sites put the handle under the name.
  const author = textOf(post, places.author).split('\n')[0];
  const text = textOf(post, places.text);
  const link = places.link === '' ? null : post.querySelector<HTMLAnchorElement>(places.link);
  if (!author && !text && !link) return null;
  return { ...(author && { author }), ...(text && { text }), ...(link && { url: link.href }) };
}

/**
 * Adds the address of the one post in the page that shows the same text, where the place that quotes it links to none.
 * Two posts with that text leave it open which is meant.
 */
export function withAddress(
  answered: Answered | null,
  addressesOf: (text: string) => string[],
): Answered | null {
  if (!answered?.text || answered.url) return answered;
  const [url, second] = addressesOf(answered.text);
  return url && !second ? { ...answered, url } : answered;
}
