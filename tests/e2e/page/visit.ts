/** A browser with the throw-away extension, and a page that obeys the test. */
import { rmSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { needBrowser } from '../../../demo/browsers/find.mjs';
import { buildExtension } from './extension.ts';
import { type Area, areaOf, type Colour, type Picture, readPng } from './pixels.ts';
import { serveSite } from './site.ts';

export type BrowserName = 'chromium' | 'firefox';

async function launch(name: BrowserName, folder: string): Promise<Browser> {
  if (name === 'chromium') {
    return puppeteer.launch({
      executablePath: needBrowser('chromium'),
      pipe: true,
      enableExtensions: [folder],
      args: ['--no-sandbox', '--force-device-scale-factor=1'],
    });
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
  });
  await browser.installExtension(folder);
  return browser;
}

/** Starts a browser, the site, and one page in it. Call `end` when done. */
export async function startVisit(name: BrowserName) {
  const folder = await buildExtension(name);
  const [browser, site] = await Promise.all([launch(name, folder), serveSite()]);
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 700 });

  return {
    page,
    async open(path: string): Promise<void> {
      await page.goto(`${site.url}/${path}`);
      await page.waitForFunction(() => document.documentElement.dataset.ready === 'yes');
    },
    /** Runs a command of `fixture/content.ts` in the extension's world. */
    async run<T = unknown>(command: string, ...args: unknown[]): Promise<T> {
      const reply = await page.evaluate(ask, JSON.stringify({ name: command, args }));
      const { value, error } = JSON.parse(reply);
      if (error) throw new Error(`${command}: ${error}`);
      await settle(page);
      return value;
    },
    async picture(): Promise<Picture> {
      await settle(page);
      return readPng(await page.screenshot());
    },
    /** Where pixels of a colour are on the screen. */
    async drawn(colour: Colour): Promise<Area | null> {
      await settle(page);
      return areaOf(readPng(await page.screenshot()), colour);
    },
    async end(): Promise<void> {
      await browser.close();
      site.server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export type Visit = Awaited<ReturnType<typeof startVisit>>;

/** Waits until what was asked for has been laid out and painted. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30))),
      ),
  );
}

/** Runs in the page. */
function ask(message: string): string {
  let reply = '';
  const hear = (event: Event) => {
    reply = (event as CustomEvent<string>).detail;
  };
  document.addEventListener('takt-reply', hear, { once: true });
  document.dispatchEvent(new CustomEvent('takt-test', { detail: message }));
  return reply;
}
