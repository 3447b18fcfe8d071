/** What a composer answers, read from the page around it. */
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
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** Reads author, text and address out of `post`; null when it shows none of them. */
export function answeredIn(post: Element | null, places: AnsweredPlaces): Answered | null {
  if (!post) return null;
  const author = textOf(post, places.author);
  const text = textOf(post, places.text);
  const link = places.link === '' ? null : post.querySelector<HTMLAnchorElement>(places.link);
  if (!author && !text && !link) return null;
  return { ...(author && { author }), ...(text && { text }), ...(link && { url: link.href }) };
}
