/** All sites that Takt knows, and which one a page is. */
import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { generic } from './generic.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import type { Site } from './types.ts';
import { x } from './x.ts';

/** The sites whose composers are known. What is none of them is `generic`. */
export const sites: readonly Site[] = [mastodon, x, linkedin, facebook, bluesky];

/** True when `url` fits a match pattern of the form `https://host/*`. */
function fits(pattern: string, url: URL): boolean {
  return URL.canParse(pattern.slice(0, -1)) && new URL(pattern.slice(0, -1)).origin === url.origin;
}

/** The site that a page is: by its address, else by what it says of itself, else `generic`. */
export function siteFor(page: Document, url: string): Site {
  const address = URL.canParse(url) ? new URL(url) : null;
  const known =
    address && sites.find(({ matches }) => matches.some((pattern) => fits(pattern, address)));
  return known ?? sites.find((site) => site.recognises(page)) ?? generic;
}
