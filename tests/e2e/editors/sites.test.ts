/** Every site's adapter against Torget in its clothes: real browsers, real clicks and keys. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../../demo/browsers/session.ts';
import { pause, press, pressWithControl } from '../../../demo/hand.ts';
import { ask } from './ask.ts';
import { browsers, open } from './open.ts';

const municipality = { handle: 'eksempelvik', name: 'Eksempelvik kommune' };
/** The post by Kari that is answered below, and where it stands among those of the feed. */
const question = { nth: 1, author: 'Kari Nordmann', text: /^Hei, @eksempelvik! Når åpner/ };

const sites = [
  { site: 'mastodon', url: 'https://mastodon.social/', editor: 'textarea', limit: 500 },
  { site: 'x', url: 'https://x.com/', editor: 'draft', limit: 280, account: { name: undefined } },
  { site: 'linkedin', url: 'https://www.linkedin.com/', editor: 'quill', limit: 3000 },
  {
    site: 'facebook',
    url: 'https://www.facebook.com/',
    editor: 'lexical',
    limit: 63_206,
    account: { handle: municipality.name },
  },
  {
    site: 'bluesky',
    url: 'https://bsky.app/',
    editor: 'prosemirror',
    limit: 300,
    account: { handle: 'eksempelvik.example', name: undefined },
  },
];

const newest = (page: Page) => page.evaluate(() => window.torget?.posts()[0]);
const compose = (page: Page) => ask(page, 'compose');
const submitted = async (page: Page) => {
  await pause(700);
  return ask(page, 'submitted');
};

/** Opens the place for a new post and puts the caret in it. */
async function write(page: Page, text: string): Promise<void> {
  if (await page.$('[data-torget="opener"]')) await press(page, 'opener');
  await press(page, 'editor', -1);
  await compose(page);
  await page.keyboard.type(text);
  await pause(100);
}

async function answer(page: Page, nth: number, part: string): Promise<void> {
  await press(page, 'comment-button', nth);
  await press(page, part, -1);
}

describe.concurrent.each(browsers)('%s', (browser) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await open(browser);
  });
  afterAll(() => session.close());
  const visit = async (url: string) => {
    page = await session.newPage(url);
    await page.waitForFunction(() => window.torget?.ready);
  };
  afterEach(() => page.close());

  describe.each(sites)('$site', { concurrent: false }, ({ site, url, editor, limit, account }) => {
    beforeEach(() => visit(url));

    it('knows its composer, account and limit', async () => {
      await write(page, 'Hei');
      expect(await compose(page)).toEqual(
        expect.objectContaining({ site, editor, limit, post: 'post', answered: null }),
      );
      expect((await compose(page))?.account).toEqual({ ...municipality, ...account });
    });

    it('stays out of search and direct messages', async () => {
      await press(page, 'search');
      expect(await compose(page)).toBeNull();
      if (!(await page.$('[data-torget="message-editor"]'))) return;
      await press(page, 'message-editor');
      expect(await ask(page, 'attach'), 'there is an editor to stay out of').not.toBeNull();
      expect(await compose(page)).toBeNull();
    });

    it('tells a submission once, with the address of the new post and not of an older twin', async () => {
      await write(page, 'Vi har stengt på mandag. Se eksempel.no/apningstider');
      await press(page, 'submit', -1);
      const [first] = await submitted(page);
      expect(first?.permalink).toBe((await newest(page))?.permalink);
      await write(page, first?.text ?? '');
      await press(page, 'submit', -1);
      const both = await submitted(page);
      expect(both.map(({ text }) => text)).toEqual([first?.text, first?.text]);
      expect(both[1]?.permalink).toBe((await newest(page))?.permalink);
      expect(both[1]?.permalink).not.toBe(first?.permalink);
    });

    it('takes a press of a control that is off for no submission', async () => {
      await write(page, ' ');
      await press(page, 'submit', -1);
      expect(await submitted(page)).toEqual([]);
    });

    // A form that a script submits is submitted all the same, and the browser says so.
    it.skipIf(site === 'mastodon')('takes the click of a script for no submission', async () => {
      await write(page, 'Hei');
      await page.evaluate(() => {
        const inside = document.querySelector('#interop-outlet')?.shadowRoot ?? document;
        [...inside.querySelectorAll<HTMLElement>('[data-torget="submit"]')].at(-1)?.click();
      });
      await pause(300);
      expect((await newest(page))?.text, 'the site took it').toBe('Hei');
      expect(await submitted(page)).toEqual([]);
    });
  });

  describe('here and there', { concurrent: false }, () => {
    it.each([
      { url: 'https://mastodon.social/' },
      { url: 'https://x.com/' },
      { url: 'https://bsky.app/' },
    ])('tells a submission by Ctrl+Enter once: $url', async ({ url }) => {
      await visit(url);
      await write(page, 'Hei igjen');
      await pressWithControl(page, 'Enter');
      const permalink = (await submitted(page)) && (await newest(page))?.permalink;
      expect(await submitted(page)).toEqual([{ text: 'Hei igjen', permalink }]);
    });

    it.each([
      { url: 'https://mastodon.social/', part: 'editor', post: 'reply', nth: 0 },
      { url: 'https://x.com/', part: 'editor', post: 'reply', nth: 0 },
      { url: 'https://www.linkedin.com/', part: 'comment-editor', post: 'comment', nth: 0 },
      { url: 'https://www.facebook.com/', part: 'comment-editor', post: 'comment', nth: 0 },
    ])('knows what is answered: $url', async ({ url, part, post, nth }) => {
      await visit(url);
      await answer(page, nth, part);
      const seen = await compose(page);
      expect(seen?.post).toBe(post);
      expect(seen?.answered?.author).toBe(question.author);
      expect(seen?.answered?.text).toMatch(question.text);
    });

    it('tells a comment on LinkedIn with its address', async () => {
      await visit('https://www.linkedin.com/');
      await answer(page, 0, 'comment-editor');
      await compose(page);
      await page.keyboard.type('Takk!');
      await press(page, 'comment-submit');
      const [comment] = await submitted(page);
      expect(comment).toEqual({ text: 'Takk!', permalink: (await newest(page))?.permalink });
    });

    it('tells a comment on Facebook when Enter sends it, and not when Shift+Enter breaks the line', async () => {
      await visit('https://www.facebook.com/');
      await answer(page, 0, 'comment-editor');
      await compose(page);
      await page.keyboard.type('Takk');
      await page.keyboard.down('Shift');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Shift');
      await page.keyboard.type('skal du ha');
      expect(await submitted(page)).toEqual([]);
      await page.keyboard.press('Enter');
      const [comment] = await submitted(page);
      expect(comment?.text).toBe('Takk\nskal du ha');
      expect(comment?.permalink).toBe((await newest(page))?.permalink);
    });

    it('keeps out of a Mastodon post that has become a direct message', async () => {
      await visit('https://mastodon.social/');
      await write(page, '@kari hemmelig');
      await press(page, 'visibility-button');
      await press(page, 'submit');
      await pause(300);
      expect((await newest(page))?.text).toBe('@kari hemmelig');
      expect(await submitted(page)).toEqual([]);
      await press(page, 'editor');
      expect(await compose(page)).toBeNull();
    });

    it.each([
      { url: 'https://torget.example/', editor: 'slate' },
      { url: 'https://torget.example/contenteditable', editor: 'contenteditable' },
    ])('takes any field on a site that it does not know: $url', async ({ url, editor }) => {
      await visit(url);
      await press(page, 'search');
      expect(await compose(page)).toBeNull();
      await press(page, 'editor');
      expect(await compose(page)).toEqual(
        expect.objectContaining({ site: 'generic', editor, limit: null, account: null }),
      );
    });
  });
});
