/** The contract of `sites/editors/`, for every kind in either browser, on Torget's pages. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../../demo/browsers/session.ts';
import { press } from '../../../demo/hand.ts';
import { ask } from './ask.ts';
import { checks } from './contract.ts';
import { browsers, open } from './open.ts';

/** Where each kind of editor is; `dialog`: behind the button for a new post. */
const kinds = [
  { kind: 'textarea', url: 'https://mastodon.social/' },
  { kind: 'contenteditable', url: 'https://torget.example/contenteditable' },
  { kind: 'lexical', url: 'https://www.facebook.com/', dialog: true },
  { kind: 'draft', url: 'https://x.com/' },
  { kind: 'prosemirror', url: 'https://bsky.app/', dialog: true },
  { kind: 'quill', url: 'https://www.linkedin.com/', dialog: true },
  { kind: 'slate', url: 'https://torget.example/' },
];

// Most of the time is waiting, so the two browsers wait at the same time; each has its own pages one by one.
describe.concurrent.each(browsers)('%s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await open(browser);
  });
  afterAll(() => session.close());

  describe.each(kinds)('$kind', { concurrent: false }, ({ kind, url, dialog }) => {
    let page: Page;
    const errors: unknown[] = [];
    beforeAll(async () => {
      page = await session.newPage(url);
      page.on('pageerror', (error) => errors.push(error));
      await page.waitForFunction(() => window.torget?.ready);
      if (dialog) await press(page, 'opener');
      await press(page, 'editor');
      expect(await ask(page, 'attach')).toBe(kind);
    });
    afterAll(() => page.close());

    it.each(checks.filter(({ rich }) => !rich || kind !== 'textarea'))('$name', async ({ run }) => {
      errors.length = 0;
      await run(page);
      expect(errors).toEqual([]);
    });
  });
});
