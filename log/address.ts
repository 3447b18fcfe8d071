/** Addresses as the log keeps them. */
import { addressLimit } from './limits.ts';

/** Parameters that share links of many sites carry the draft in: `?text=`, `?quote=` … */
const draftParameters = new Set(
  'text body quote title message status caption content description summary comment'.split(' '),
);

/**
 * The address of a page without what may hold a draft or a secret: draft parameters, values with spaces,
 * the fragment, user name and password. Parameters that name the page (`?v=…`, `?story_fbid=…`) stay.
 * Too long an address loses its query, then its path. Null when it is no http(s) address.
 */
export function pageAddress(address: string): string | null {
  const url = parse(address);
  if (!url) return null;
  for (const [name, value] of [...url.searchParams]) {
    if (draftParameters.has(name.toLowerCase()) || /\s/u.test(value)) url.searchParams.delete(name);
  }
  url.hash = '';
  url.username = '';
  url.password = '';
  const shorter = [url.href, `${url.origin}${url.pathname}`, url.origin];
  return shorter.find((candidate) => candidate.length <= addressLimit) ?? null;
}

/** `address` when it is a whole http(s) address that can be logged, otherwise null. */
export function webAddress(address: string | undefined): string | null {
  if (address === undefined || address.length > addressLimit) return null;
  return parse(address) ? address : null;
}

function parse(address: string): URL | null {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? url : null;
}
