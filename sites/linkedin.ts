/** LinkedIn. Two front ends are served at once: V2, and V1 with its BEM classes. */
import { answeredIn } from './answered.ts';
import { dated } from './dated.ts';
import { prosemirror } from './editors/prosemirror.ts';
import { quill } from './editors/quill.ts';
import { addressesOf } from './posts.ts';
import { closest } from './tree.ts';
import type { Account, Site } from './types.ts';

const source = 'linkedin-mcp-server, lhremote, Briskine; facts collected 2026-11';
const posts = (...selectors: string[]) => dated('2026-08-31', source, ...selectors);
const comments = (...selectors: string[]) => dated('2026-08-14', source, ...selectors);

/** Both kinds were seen in either place. */
const editors = [quill, prosemirror];

const commentPost =
  '[componentkey^="replaceableComment_urn:li:comment:"], [data-id^="urn:li:comment:"]';
const post = '[data-urn^="urn:li:"], [data-id^="urn:li:activity:"]';

function account(page: Document): Account | null {
  for (const code of page.querySelectorAll('code')) {
    const json = code.textContent ?? '';
    if (!json.includes('com.linkedin.voyager.common.Me')) continue;
    const handle = /"publicIdentifier":"([^"\\]+)"/.exec(json)?.[1];
    if (handle) return { handle, ...nameIn(page, json) };
  }
  return null;
}

function nameIn(page: Document, json: string): { name?: string } {
  const shown = page.querySelector('.global-nav__me-photo')?.getAttribute('alt');
  const parts = ['firstName', 'lastName'].map(
    (part) => new RegExp(`"${part}":"([^"\\\\]+)"`).exec(json)?.[1] ?? '',
  );
  const name = shown || parts.join(' ').trim();
  return name ? { name } : {};
}

function addressOf(element: Element): string | null {
  const { origin } = element.ownerDocument.location;
  const key = element.getAttribute('componentkey') ?? element.getAttribute('data-id') ?? '';
  const [, kind, activity, comment] =
    /urn:li:comment:\((?:urn:li:)?(\w+):(\d+),(\d+)\)/.exec(key) ?? [];
  if (kind && activity && comment) {
    const first = `urn:li:${kind}:${activity}`;
    const own = encodeURIComponent(`urn:li:fsd_comment:(${comment},${first})`);
    return `${origin}/feed/update/${first}/?dashCommentUrn=${own}`;
  }
  const urn = /urn:li:(?:activity|share|ugcPost):\d+/.exec(element.getAttribute('data-urn') ?? key);
  return urn ? `${origin}/feed/update/${urn[0]}/` : null;
}

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  recognises: () => false,
  composers: [
    {
      post: 'reply',
      selectors: comments(
        '[data-view-name="comment-box"]:has([data-view-name="comment-reply-post"]) [contenteditable="true"]',
        '.comments-comment-box--reply .ql-editor',
      ),
      editors,
      submit: comments(
        '[data-view-name="comment-reply-post"]',
        '[componentkey*="commentButtonSection"]',
        '.comments-comment-box__submit-button--cr',
      ),
      keys: ['ctrl-enter'],
    },
    {
      post: 'comment',
      selectors: comments(
        '[data-view-name="comment-box"] [contenteditable="true"]',
        '[role="textbox"][aria-label^="Text editor for creating comment"]',
        '.comments-comment-texteditor .ql-editor',
      ),
      editors,
      submit: comments(
        '[data-view-name="comment-post"]',
        '[componentkey*="commentButtonSection"]',
        '.comments-comment-box__submit-button--cr',
        'form.comments-comment-box__form button[type="submit"]',
      ),
      keys: ['ctrl-enter'],
    },
    {
      post: 'post',
      selectors: posts(
        ':is(dialog[open], [role="dialog"]) [role="textbox"][contenteditable="true"]',
        ':is(dialog[open], [role="dialog"]) .ql-editor',
        '.share-creation-state .ql-editor',
        '.share-box .ql-editor',
        '[data-test-ql-editor-contenteditable="true"]',
      ),
      editors,
      submit: posts('button.share-actions__primary-action'),
      keys: [],
    },
  ],
  never: posts(
    '.msg-form__contenteditable',
    '[class*="msg-overlay"]',
    '[class*="msg-form"]',
    '[aria-label^="Write a message"]',
    '.search-global-typeahead',
  ),
  limit: () => 3000,
  count: (text) => text.length,
  account,
  answered: ({ root, post: kind }) =>
    kind === 'post'
      ? null
      : answeredIn(closest(root, kind === 'reply' ? commentPost : post) ?? closest(root, post), {
          author: '[data-view-name="feed-actor-image"], .update-components-actor__title',
          text: '.update-components-text, .feed-shared-update-v2__description, .comments-comment-item__main-content',
          link: 'a[href*="/feed/update/"]',
        }),
  permalinks: (page, text) =>
    addressesOf(page, text, {
      post: `${commentPost}, ${post}`,
      text: '.update-components-text, [data-view-name="feed-commentary"], .feed-shared-update-v2__description, .comments-comment-item__main-content',
      address: addressOf,
    }),
};
