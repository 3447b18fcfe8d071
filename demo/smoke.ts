/**
 * Tries every page of Torget with real keys in both browsers: `node demo/smoke.ts [chromium|firefox] [host]`.
 * Run by hand after a change to Torget or to the launching of browsers; it needs no built extension.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openChromium } from './browsers/chromium.ts';
import { openFirefox } from './browsers/firefox.ts';
import type { Session } from './browsers/session.ts';
import './torget/window.ts';
import { type Place, places } from './torget/places.ts';
import { serveTorget, type Torget } from './torget/server.ts';

const browsers = { chromium: openChromium, firefox: openFirefox };
const [onlyBrowser, onlyHost] = process.argv.slice(2);

const permalinks: Record<string, RegExp> = {
  mastodon: /^https:\/\/mastodon\.social\/@eksempelvik\/\d+$/,
  x: /^https:\/\/x\.com\/eksempelvik\/status\/\d+$/,
  linkedin: /^https:\/\/www\.linkedin\.com\/feed\/update\/urn:li:activity:\d+\/$/,
  facebook: /^https:\/\/www\.facebook\.com\/eksempelvik\/posts\/pfbid\w+$/,
  bluesky: /^https:\/\/bsky\.app\/profile\/eksempelvik\.example\/post\/\w{13}$/,
  slate: /^https:\/\/torget\.example\/eksempelvik\/\d+$/,
  contenteditable: /^https:\/\/torget\.example\/contenteditable\/eksempelvik\/\d+$/,
};

/** The smallest extension that a browser takes. */
async function tinyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'torget-smoke-'));
  const manifest = {
    manifest_version: 3,
    name: 'Smoke',
    version: '1',
    permissions: ['storage'],
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'takt@takt.example' } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(
    join(folder, 'background.js'),
    '(globalThis.browser ?? chrome).storage.local.set({ smoke: true });',
  );
  return folder;
}

function expectSame(what: string, actual: unknown, expected: unknown) {
  if (actual !== expected) {
    throw new Error(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
}

const model = (page: Page) => page.evaluate(() => window.torget?.model());
const newest = (page: Page) => page.evaluate(() => window.torget?.posts()[0]);

async function press(page: Page, key: 'Enter' | 'z') {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
  await pause(100);
}

async function posted(page: Page, text: string) {
  await page.waitForFunction((text) => window.torget?.posts()[0]?.text === text, {}, text);
}

async function tryPost(page: Page, place: Place) {
  await page.keyboard.press('n');
  await pause(300);
  await page.keyboard.type('Hei på deg');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ny linje');
  await pause(100);
  expectSame('typed', await model(page), 'Hei på deg\nNy linje');
  await press(page, 'z');
  if ((await model(page)) === 'Hei på deg\nNy linje') throw new Error('undo changed nothing');
  await page.evaluate(() => window.torget?.setText('Første\n\nAndre'));
  expectSame('set', await model(page), 'Første\n\nAndre');
  // X has a composer in the page and another in the dialog above it.
  const submits = await page.$$('pierce/[data-torget="submit"]');
  await submits.at(-1)?.click();
  await posted(page, 'Første\n\nAndre');
  const { permalink = '' } = (await newest(page)) ?? {};
  if (!permalinks[place.page]?.test(permalink)) throw new Error(`strange address ${permalink}`);
  const path = permalink.replace(/^https:\/\/[^/]+/, '');
  await page.waitForSelector(`[data-torget="post-time"][href="${path}"]`);
}

async function tryComment(page: Page, place: Place) {
  await page.click('[data-torget="comment-button"]');
  await pause(300);
  await page.keyboard.type('Takk!');
  await pause(100);
  expectSame('comment typed', await model(page), 'Takk!');
  if (place.page === 'facebook') await page.keyboard.press('Enter');
  else await press(page, 'Enter');
  await posted(page, 'Takk!');
  if (!(await newest(page))?.answers) throw new Error('the comment answers nothing');
}

async function tryShortcuts(page: Page) {
  await page.keyboard.press('/');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-torget'));
  expectSame('/', focused, 'search');
  await page.keyboard.type('nl');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const likes = () => page.$eval('[data-torget="like-button"]', (button) => button.textContent);
  const before = await likes();
  await page.keyboard.press('l');
  await pause(100);
  if ((await likes()) === before) throw new Error('l likes nothing');
  const keys = await page.evaluate(() => window.torget?.keys.slice(-4).join(''));
  expectSame('keys seen', keys, '/nll');
}

async function tryPlace(session: Session, place: Place) {
  const page = await session.browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  const address = `https://${place.host}${place.path}`;
  await page.goto(address);
  await page.waitForFunction(() => window.torget?.ready);
  try {
    await tryShortcuts(page);
    await tryPost(page, place);
    await tryComment(page, place);
    if (complaints.length > 0) throw new Error(complaints.join('; '));
    console.log(`${session.name}  ${address}  fine`);
  } catch (error) {
    process.exitCode = 1;
    console.log(`${session.name}  ${address}  ${error}  ${complaints.join('; ')}`);
  } finally {
    await page.close();
  }
}

async function tryBrowser(name: keyof typeof browsers, torget: Torget, extension: string) {
  const session = await browsers[name]({ extension, torget, headless: true });
  for (const place of places) {
    if (!onlyHost || onlyHost === place.host) await tryPlace(session, place);
  }
  console.log(`${name}  storage  ${JSON.stringify(JSON.parse(await session.storageDump()))}`);
  await session.close();
}

const torget = await serveTorget();
const extension = await tinyExtension();
for (const name of ['chromium', 'firefox'] as const) {
  if (!onlyBrowser || onlyBrowser === name) await tryBrowser(name, torget, extension);
}
const elsewhere = torget.requests.filter(({ refused }) => refused);
console.log(`asked for elsewhere: ${elsewhere.map(({ host }) => host).join(', ') || 'nothing'}`);
await torget.stop();
await rm(extension, { recursive: true });
