/** Bluesky's own web client. */
import { answeredIn, withAddress } from './answered.ts';
import { dated } from './dated.ts';
import { prosemirror } from './editors/prosemirror.ts';
import { graphemeLength, withAddresses } from './length.ts';
import { addressesOf, linkOf } from './posts.ts';
import { closest, first } from './tree.ts';
import type { Account, ComposerDescription, Site } from './types.ts';

const source = 'bluesky-social/social-app, source read; facts collected 2026-11';
const seen = (...selectors: string[]) => dated('2026-11', source, ...selectors);

const common = {
  editors: [prosemirror],
  submit: seen('[data-testid="composerPublishBtn"]'),
  keys: ['ctrl-enter'],
} as const satisfies Partial<ComposerDescription>;

const dialog = '[data-testid="composePostView"]';
const isReply =
  ':is([data-testid="replyToPost"], [data-testid="composerPublishBtn"][aria-label="Publish reply"])';
const places = {
  post: '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]',
  text: '[data-testid="postText"]',
};

/** The client sends addresses short: host, and 15 characters of what comes after it. */
function shortened(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search, hash } = new URL(address);
  const path = (pathname === '/' ? '' : pathname) + search + hash;
  return host + (path.length > 15 ? `${path.slice(0, 13)}...` : path);
}

function account(page: Document): Account | null {
  const profile = first(page, 'nav a[href^="/profile/"][aria-label="Profile"]');
  const linked = /^\/profile\/([^/]+)/.exec(profile?.getAttribute('href') ?? '')?.[1];
  const shown = first(page, '[aria-label="Switch accounts"]')?.textContent ?? '';
  const handle = linked ?? /@([\w.-]+)\s*$/.exec(shown)?.[1];
  return handle ? { handle } : null;
}

export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  recognises: () => false,
  composers: [
    { post: 'reply', selectors: seen(`${dialog}:has(${isReply}) .ProseMirror`), ...common },
    { post: 'post', selectors: seen(`${dialog} .ProseMirror`), ...common },
  ],
  never: seen('[data-testid="convoScreen"]', '[data-testid="searchTextInput"]'),
  limit: () => 300,
  count: (text) => graphemeLength(withAddresses(text, shortened)),
  account,
  answered: ({ root }) =>
    withAddress(
      answeredIn(closest(root, dialog)?.querySelector('[data-testid="replyToPost"]') ?? null, {
        author: 'a[href^="/profile/"]',
        text: '[data-testid="postText"]',
        link: 'a[href*="/post/"]',
      }),
      (text) => bluesky.permalinks(root.ownerDocument, text),
    ),
  permalinks: (page, text) =>
    addressesOf(page, text, {
      ...places,
      address: (post) =>
        linkOf(post, places, 'a[href*="/post/"]', ({ origin, pathname }) => {
          const path = /^\/profile\/[^/]+\/post\/[^/]+/.exec(pathname)?.[0];
          return path ? origin + path : null;
        }),
    }),
};
