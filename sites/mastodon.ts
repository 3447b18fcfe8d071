/** Mastodon, and glitch-soc, which wears the same classes. */
import { answeredIn, withAddress } from './answered.ts';
import { dated } from './dated.ts';
import { textarea } from './editors/textarea.ts';
import { graphemeLength, withAddresses } from './length.ts';
import { addressesOf, linkOf } from './posts.ts';
import { closest, first } from './tree.ts';
import type { Account, ComposerDescription, Site } from './types.ts';

const source = 'mastodon/mastodon, sources of 4.2 to 4.5; facts collected 2026-11';
const seen = (...selectors: string[]) => dated('2026-11', source, ...selectors);

const common = {
  editors: [textarea],
  submit: seen(
    'form.compose-form button[type="submit"]',
    'form.compose-form .compose-form__publish-button-wrapper button',
  ),
  keys: ['ctrl-enter'],
} as const satisfies Partial<ComposerDescription>;

const places = {
  post: '.status, .detailed-status',
  text: '.status__content',
};

interface State {
  accounts?: Record<string, { acct?: unknown; display_name?: unknown }>;
  meta?: { me?: unknown };
}

const states = new WeakMap<Element, { text: string; value: State }>();

/** What the server wrote into the page about account and instance. It is long, so it is read once. */
function stateOf(page: Document): { text: string; value: State } {
  const element = page.querySelector('#initial-state');
  if (!element) return { text: '', value: {} };
  const known = states.get(element);
  if (known) return known;
  const read = { text: element.textContent ?? '', value: parsed(element.textContent ?? '') };
  states.set(element, read);
  return read;
}

function parsed(json: string): State {
  try {
    return JSON.parse(json) ?? {};
  } catch {
    // A page that is not Mastodon after all.
    return {};
  }
}

function account(page: Document): Account | null {
  const { value } = stateOf(page);
  const me = value.accounts?.[String(value.meta?.me)];
  if (typeof me?.acct === 'string') {
    const name = typeof me.display_name === 'string' ? me.display_name : '';
    return { handle: me.acct, ...(name && { name }) };
  }
  const shown = first(page, '.navigation-bar .display-name', '.navigation-bar')?.textContent ?? '';
  const [, name = '', handle] = /^\s*(.*?)\s*@([\w.@-]+)\s*$/.exec(shown) ?? [];
  return handle ? { handle, ...(name && { name }) } : null;
}

export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: [
    'https://mastodon.social/*',
    'https://mastodon.online/*',
    'https://mstdn.social/*',
    'https://mas.to/*',
    'https://snabelen.no/*',
    'https://oslo.town/*',
    'https://norrebro.space/*',
    'https://helvede.net/*',
    'https://expressional.social/*',
    'https://mastodon.nu/*',
  ],
  recognises: (page) => page.querySelector('#mastodon') !== null,
  composers: [
    {
      post: 'reply',
      selectors: seen('form.compose-form:has(.reply-indicator) textarea'),
      ...common,
    },
    { post: 'post', selectors: seen('form.compose-form textarea'), ...common },
  ],
  never: seen(
    'form.compose-form:has(.compose-form__dropdowns .icon-at)',
    'form.compose-form:has(.privacy-dropdown__value .fa-at)',
    '.search, .search__input',
  ),
  limit: (page) => {
    const own = /"max_(?:toot_chars|characters)":\s*(\d+)/.exec(stateOf(page).text)?.[1];
    return own ? Number(own) : 500;
  },
  // `countableText` of the web client: an address counts 23, a mention without its domain.
  count: (text) =>
    graphemeLength(
      withAddresses(text, () => 'x'.repeat(23)).replace(
        /(^|[^/\w])(@\w+)@[a-z0-9.-]+[a-z0-9]/gi,
        '$1$2',
      ),
    ),
  account,
  answered: ({ root }) =>
    withAddress(
      answeredIn(closest(root, 'form.compose-form')?.querySelector('.reply-indicator') ?? null, {
        author: '.reply-indicator__display-name',
        text: '.reply-indicator__content',
        // Its only link goes to the account.
        link: '',
      }),
      (text) => mastodon.permalinks(root.ownerDocument, text),
    ),
  permalinks: (page, text) =>
    addressesOf(page, text, {
      ...places,
      address: (post) =>
        linkOf(post, places, 'a[href*="/@"]', ({ origin, pathname }) =>
          /^\/@[^/]+\/\d+$/.test(pathname) ? origin + pathname : null,
        ),
    }),
};
