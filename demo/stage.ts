/** A browser with the built extension in it and Torget as its whole world: for the demo and the end-to-end tests. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { texts } from '../components/texts/index.ts';
import { openChromium } from './browsers/chromium.ts';
import { openFirefox } from './browsers/firefox.ts';
import type { Session } from './browsers/session.ts';
import { pause, press } from './hand.ts';
import { serveTorget, type Torget } from './torget/server.ts';
import type {} from './torget/window.ts';

export const browsers = ['chromium', 'firefox'] as const;
const folders = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const openers = { chromium: openChromium, firefox: openFirefox };

/** The texts that Takt shows in these browsers, whose own language is English. */
export const t = texts('en');

export interface Stage extends Session {
  torget: Torget;
}

/** `close` ends browser and server. */
export async function openStage(
  browser: (typeof browsers)[number],
  headless = true,
): Promise<Stage> {
  const extension = folders[browser];
  if (!existsSync(extension))
    throw new Error(`${extension} is missing: run «npm run build» first.`);
  const torget = await serveTorget();
  const session = await openers[browser]({ extension: resolve(extension), torget, headless });
  const close = async () => {
    await session.close();
    await torget.stop();
  };
  return { ...session, torget, close };
}

/** Where each site's composer is; `dialog`: behind the button for a new post; `byClick`: Takt is turned on by one click. */
export interface Place {
  site: string;
  url: string;
  dialog?: true;
  byClick?: true;
}

const mastodon: Place = { site: 'mastodon', url: 'https://mastodon.social/' };

export const places: readonly Place[] = [
  mastodon,
  { site: 'x', url: 'https://x.com/' },
  { site: 'linkedin', url: 'https://www.linkedin.com/', dialog: true },
  { site: 'facebook', url: 'https://www.facebook.com/', dialog: true },
  { site: 'bluesky', url: 'https://bsky.app/', dialog: true },
  { site: 'generic', url: 'https://torget.example/', byClick: true },
];

/** Where the demo, and what is the same everywhere, is shown. */
export const home = mastodon;

/** Opens the page and puts the caret in its composer. */
export async function openComposer(stage: Stage, place: Place, query = ''): Promise<Page> {
  const page = await stage.newPage(place.url + query);
  await page.bringToFront();
  await page.waitForFunction(() => window.torget?.ready);
  if (place.dialog) await press(page, 'opener');
  await press(page, 'editor');
  return page;
}

/** Opens the panel with the toolbar button. The caret is put back in the composer unless `stay` is set. */
export async function openPanel(stage: Stage, page: Page): Promise<Frame> {
  await stage.triggerAction(page);
  const frame = await stage.extensionFrame(page, 'panel.html');
  await frame.waitForFunction(() => document.querySelector('.panel, main, h1') !== null);
  return frame;
}

/** Waits until the panel shows `words`. */
export async function waitForText(frame: Frame | Page, words: string): Promise<void> {
  await frame
    .waitForFunction(
      (wanted) => document.body.innerText.includes(wanted),
      { timeout: 8_000 },
      words,
    )
    .catch(async (error: unknown) => {
      const shown = await frame.evaluate(() => document.body.innerText);
      throw new Error(`«${words}» is not shown, but:\n${shown}`, { cause: error });
    });
}

/** A control that is shown, by its label. Runs in the page. */
const controlNamed = (label: string) =>
  [...document.querySelectorAll('button, input, label, [role=menuitem], a')]
    .filter((element) => element.getClientRects().length > 0)
    .find((element) =>
      [element.getAttribute('aria-label'), element.textContent?.trim()].includes(label),
    ) ?? null;

/** Clicks a control of one of Takt's own pages by its label, as a person does. */
export async function choose(frame: Frame | Page, label: string): Promise<void> {
  await frame.waitForFunction(controlNamed, { timeout: 8_000 }, label).catch(async () => {
    const shown = await frame.evaluate(() => document.body.innerText);
    throw new Error(`There is no «${label}» to press in:\n${shown}`);
  });
  const handle = await frame.evaluateHandle(controlNamed, label);
  const element = handle.asElement() as ElementHandle<Element> | null;
  await element?.click();
}

/** Switches the example organisation on, in the options page. */
export async function chooseOrganisation(stage: Stage): Promise<void> {
  const page = await stage.extensionPage('options.html');
  const title = 'Eksempelvik kommune';
  await page.waitForFunction(
    (wanted) => document.body.innerText.includes(wanted),
    { timeout: 8_000 },
    title,
  );
  await page.evaluate((wanted) => {
    const labels = [...document.querySelectorAll('label')];
    labels.find((label) => label.textContent?.includes(wanted))?.click();
  }, title);
  await page.waitForFunction(
    () => document.querySelector('[role=switch][aria-checked=true]') !== null,
  );
  await pause(200);
  await page.close();
}

interface Logged {
  kind: string;
  seq: number;
  permalink?: string;
  pageUrl?: string;
  submission?: { submissionId: string; text: string };
}

/** The entries of the log, read from the extension's own storage. */
export async function logged(stage: Stage): Promise<Logged[]> {
  const { databases } = JSON.parse(await stage.storageDump());
  const rows: { value: Logged }[] = databases['takt-log']?.entries ?? [];
  return rows.map(({ value }) => value);
}

/** Waits until the log has `count` entries, and answers all of them. */
export async function waitForLog(stage: Stage, count: number): Promise<Logged[]> {
  const end = Date.now() + 8_000;
  let entries = await logged(stage);
  while (entries.length < count && Date.now() < end) {
    await pause(150);
    entries = await logged(stage);
  }
  return entries;
}
