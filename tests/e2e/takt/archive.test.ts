/** The archive page shows, finds and hands out what was logged; an answer is logged with what it answers. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press } from '../../../demo/hand.ts';
import {
  browsers,
  choose,
  chooseOrganisation,
  home,
  logged,
  openComposer,
  openStage,
  type Stage,
  t,
  waitForLog,
  waitForText,
} from '../../../demo/stage.ts';
import { entrySchema } from '../../../log/entry.ts';

const texts = ['Biblioteket åpner klokka ti.', 'Svømmehallen er stengt i dag.'];

/** What the page hands to the browser as a download: its name and its text. */
async function download(page: Page, label: string): Promise<{ name: string; text: string }> {
  await page.evaluate(() => {
    const held = window as { taktFile?: Promise<{ name: string; text: string }> };
    const create = URL.createObjectURL;
    let text = Promise.resolve('');
    URL.createObjectURL = (blob: Blob) => {
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
      text = blob.arrayBuffer().then((bytes) => decoder.decode(bytes));
      return create.call(URL, blob);
    };
    held.taktFile = new Promise((resolve) => {
      // Not handed on: a file in the person's downloads is no place for a test's leavings.
      HTMLAnchorElement.prototype.click = function () {
        const name = this.download;
        void text.then((written) => resolve({ name, text: written }));
      };
    });
  });
  await choose(page, label);
  const file = await page.evaluate(
    () => (window as { taktFile?: Promise<{ name: string; text: string }> }).taktFile,
  );
  if (!file) throw new Error('Nothing was handed out.');
  return file;
}

describe.each(browsers)('%s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
    await chooseOrganisation(stage);
  });
  afterAll(() => stage.close());

  it('lists, searches, opens and exports', async () => {
    for (const [index, text] of texts.entries()) {
      const page = await openComposer(stage, home);
      await page.keyboard.type(text);
      await page.waitForFunction(() => document.querySelector('takt-launcher') !== null);
      await press(page, 'submit');
      await waitForLog(stage, 2 * index + 2);
      await page.close();
    }
    const entries = await logged(stage);
    expect(entries.map(({ seq, kind }) => `${seq} ${kind}`)).toEqual([
      '1 submitted',
      '2 confirmed',
      '3 submitted',
      '4 confirmed',
    ]);
    for (const entry of entries) expect(() => entrySchema.parse(entry)).not.toThrow();

    const archive = await stage.extensionPage('archive.html');
    await waitForText(archive, t.archive.posts(2));
    await archive.type('input[type=search], input', 'svømmehall');
    await waitForText(archive, t.archive.shown(1, 2));
    const shown = await archive.evaluate(() => document.body.innerText);
    expect(shown).toContain('Svømmehallen');
    expect(shown).not.toContain('Biblioteket åpner');
    await archive.click('button[aria-expanded=false]');
    await waitForText(archive, String(entries[3]?.permalink));

    const lines = await download(archive, t.archive.exportJsonl);
    expect(lines.name).toMatch(/\.jsonl$/);
    expect(
      lines.text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(entries);
    await archive.close();

    const again = await stage.extensionPage('archive.html');
    await waitForText(again, t.archive.posts(2));
    const table = await download(again, t.archive.exportCsv);
    expect(table.name).toMatch(/\.csv$/);
    expect(table.text.startsWith('\uFEFF')).toBe(true);
    expect(table.text.trim().split('\r\n')).toHaveLength(1 + entries.length);
    await again.close();
  });

  it('logs an answer with the address of what it answers, and nothing else of it', async () => {
    const before = (await logged(stage)).length;
    const page = await openComposer(stage, home);
    await press(page, 'comment-button');
    await press(page, 'editor');
    const answered = await page.evaluate(
      () => window.torget?.posts().find(({ author }) => author === 'kari')?.permalink,
    );
    await page.keyboard.type(' Den åpner i januar.');
    await page.waitForFunction(() => document.querySelector('takt-launcher') !== null);
    await press(page, 'submit');
    const entries = await waitForLog(stage, before + 2);
    expect(entries[before]).toMatchObject({
      kind: 'submitted',
      submission: { post: 'reply', answered: { url: answered } },
    });
    expect(JSON.stringify(entries.slice(before))).not.toContain('Kari Nordmann');
    await page.close();
  });
});
