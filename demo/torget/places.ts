/** The places that Torget is served as. Data that server, browsers and tests share. */

/** One address that Torget answers to, and the page it shows there. */
export interface Place {
  host: string;
  /** Shown for every path that starts like this; the longest fitting one wins. */
  path: string;
  /** Name of the bundle: `pages/<page>.tsx`. */
  page: string;
}

export const places: readonly Place[] = [
  { host: 'mastodon.social', path: '/', page: 'mastodon' },
  { host: 'x.com', path: '/', page: 'x' },
  { host: 'www.linkedin.com', path: '/', page: 'linkedin' },
  { host: 'www.facebook.com', path: '/', page: 'facebook' },
  { host: 'bsky.app', path: '/', page: 'bluesky' },
  { host: 'torget.example', path: '/', page: 'slate' },
  { host: 'torget.example', path: '/contenteditable', page: 'contenteditable' },
];

/** Every host name that Torget is served as, each once. */
export const hosts: readonly string[] = [...new Set(places.map(({ host }) => host))];

/** The place at an address, or null when Torget is not there. */
export function placeAt(host: string, path: string): Place | null {
  const fitting = places.filter((place) => place.host === host && path.startsWith(place.path));
  return fitting.reduce<Place | null>(
    (best, place) => (best && best.path.length >= place.path.length ? best : place),
    null,
  );
}
