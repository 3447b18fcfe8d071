/** X, formerly Twitter. */
import { answeredIn } from './answered.ts';
import { dated } from './dated.ts';
import { draft } from './editors/draft.ts';
import { graphemes } from './length.ts';
import { addressesOf, linkOf } from './posts.ts';
import { closest, first } from './tree.ts';
import type { Account, Composer, ComposerDescription, Site } from './types.ts';

const source = 'OpenCLI, FSB, social-posting-skills and opencues; facts collected 2026-11';
const seen = (...selectors: string[]) => dated('2026-09-18', source, ...selectors);

const common = {
  editors: [draft],
  submit: seen('[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'),
  keys: ['ctrl-enter'],
} as const satisfies Partial<ComposerDescription>;

const tweet = '[data-testid="tweet"]';
const field = '[data-testid^="tweetTextarea_"]';
const places = { post: tweet, text: '[data-testid="tweetText"]' };

const statusOf = ({ origin, pathname }: URL) => {
  const path = /^\/\w+\/status\/\d+/.exec(pathname)?.[0];
  return path ? origin + path : null;
};

function account(page: Document): Account | null {
  const prefix = 'UserAvatar-Container-';
  const avatar = first(
    page,
    `[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="${prefix}"]`,
    `header [data-testid^="${prefix}"]`,
  );
  const handle = avatar?.getAttribute('data-testid')?.slice(prefix.length);
  return handle ? { handle } : null;
}

/** In a dialog the post stands above the field; on a post's own page it is the first one. */
function answeredPost({ root, post }: Composer): Element | null {
  if (post !== 'reply') return null;
  return (closest(root, '[role="dialog"]') ?? root.ownerDocument).querySelector(tweet);
}

const lightRanges = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;

function weight(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return lightRanges.some(([from, to]) => from <= code && code <= to) ? 1 : 2;
}

const emoji =
  /^(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}{2}|[#*\d]\ufe0f?\u20e3)/u;
/** With or without its protocol; of bare domains only those that end in a common one. */
const address =
  /https?:\/\/[^\s<>"]*[^\s<>"'.,:;!?)\]»”’]|(?<![@\p{L}\d._-])(?:[\p{L}\d-]+\.)+(?:com|org|net|edu|gov|int|info|io|eu|no|dk|se|fi|is|de|uk|fr|nl)(?![\p{L}\d-])(?:\/[^\s<>"]*[^\s<>"'.,:;!?)\]»”’])?/giu;

/** Length after twitter-text 3: an address counts 23, an emoji 2, a character outside of Latin and its neighbours 2. */
function weightedLength(text: string): number {
  const plain = text.normalize('NFC');
  const addresses = plain.match(address)?.length ?? 0;
  let length = addresses * 23;
  for (const grapheme of graphemes(plain.replace(address, ''))) {
    if (emoji.test(grapheme)) length += 2;
    else for (const character of grapheme) length += weight(character);
  }
  return length;
}

export const x: Site = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'],
  recognises: () => false,
  composers: [
    {
      post: 'reply',
      selectors: seen(
        `[role="dialog"]:has(${tweet}) ${field}`,
        `[data-testid="inline_reply_offscreen"] ${field}`,
      ),
      ...common,
    },
    { post: 'post', selectors: seen(field), ...common },
  ],
  never: seen(
    '[data-testid="DMDrawer"]',
    '[data-testid^="dmComposer"]',
    '[data-testid="SearchBox_Search_Input"]',
  ),
  limit: () => 280,
  count: weightedLength,
  account,
  answered: (composer) =>
    answeredIn(answeredPost(composer), {
      author: '[data-testid="User-Name"]',
      text: '[data-testid="tweetText"]',
      link: 'a[href*="/status/"]',
    }),
  permalinks: (page, text) =>
    addressesOf(page, text, {
      ...places,
      address: (post) => linkOf(post, places, 'a[href*="/status/"]', statusOf),
    }),
};
