/** Facebook. Its classes are hashed and its labels translated; roles, Lexical's own mark and pagelets are what stays. */
import { answeredIn } from './answered.ts';
import { dated } from './dated.ts';
import { lexical } from './editors/lexical.ts';
import { addressesOf, linkOf } from './posts.ts';
import { closest } from './tree.ts';
import type { Account, Site } from './types.ts';

const source = 'trusthuman.io, browser-harness, FSB, Briskine; facts collected 2026-11';
const posts = (...selectors: string[]) => dated('2026-07-24', source, ...selectors);
const comments = (...selectors: string[]) => dated('2026-02-26', source, ...selectors);

const editable = '[data-lexical-editor="true"]';
const labelled = (starts: readonly string[]) =>
  starts.map((start) => `${editable}[aria-label^="${start}"]`);

const commentSubmit = comments(
  '#focused-state-composer-submit [role="button"]',
  '[role="button"]:is([aria-label="Comment"], [aria-label="Post comment"])',
  '[role="button"]:is([aria-label="Kommenter"], [aria-label="Kommentér"])',
);

const article = '[role="article"], [data-pagelet*="FeedUnit"], [data-pagelet*="ProfileTimeline"]';
const places = {
  post: article,
  text: '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"], [role="article"][aria-label] :is(div, span)',
};

/** Facebook keeps the comment's own number and drops what only follows the reader around. */
function addressOf({ origin, pathname, searchParams }: URL): string | null {
  if (!/\/(?:posts|permalink|videos|photos)\/|^\/(?:permalink|photo|story)\.php$/.test(pathname)) {
    return null;
  }
  const kept = ['story_fbid', 'fbid', 'id', 'comment_id', 'reply_comment_id'].flatMap((name) => {
    const value = searchParams.get(name);
    return value ? [`${name}=${encodeURIComponent(value)}`] : [];
  });
  return origin + pathname + (kept.length > 0 ? `?${kept.join('&')}` : '');
}

/** Facebook shows no handle of one's own, so the name stands for it. */
function account(page: Document): Account | null {
  for (const script of page.querySelectorAll('script[data-sjs], script[type="application/json"]')) {
    const found = /"CurrentUserInitialData".*?"NAME":("(?:[^"\\]|\\.)+")/s.exec(
      script.textContent ?? '',
    );
    if (!found?.[1]) continue;
    const name: unknown = JSON.parse(found[1]);
    if (typeof name === 'string') return { handle: name, name };
  }
  return null;
}

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  recognises: () => false,
  composers: [
    {
      post: 'reply',
      selectors: comments(...labelled(['Reply to', 'Svar til', 'Svar ', 'Besvar '])),
      editors: [lexical],
      submit: commentSubmit,
      keys: ['enter'],
    },
    {
      post: 'comment',
      selectors: comments(
        ...labelled(['Comment as', 'Write a comment', 'Kommenter som', 'Skriv en kommentar']),
        `:is(${article}) ${editable}`,
      ),
      editors: [lexical],
      submit: commentSubmit,
      keys: ['enter'],
    },
    {
      post: 'post',
      selectors: posts(`[role="dialog"] ${editable}`),
      editors: [lexical],
      submit: posts(
        '[role="dialog"] [role="button"]:is([aria-label="Post"], [aria-label="Publish"])',
        '[role="dialog"] [role="button"]:is([aria-label="Publiser"], [aria-label="Legg ut"], [aria-label="Slå op"])',
      ),
      keys: [],
    },
  ],
  never: comments(
    '[data-lexical-editor="true"]:is([aria-label="Message"], [aria-label="Melding"], [aria-label="Besked"])',
    '[role="region"][aria-label="Chat"]',
    '[aria-label="Search Facebook"]',
  ),
  limit: () => 63_206,
  count: (text) => text.length,
  account,
  answered: ({ root, post }) =>
    post === 'post'
      ? null
      : answeredIn(closest(root, article), {
          author: '[data-ad-rendering-role="profile_name"]',
          text: '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]',
          link: 'a[href*="/posts/"], a[href*="/permalink"]',
        }),
  permalinks: (page, text) =>
    addressesOf(page, text, {
      ...places,
      address: (post) => linkOf(post, places, 'a[href]', addressOf),
    }),
};
