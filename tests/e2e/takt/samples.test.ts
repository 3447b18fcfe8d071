/** Real drafts, pasted into every composer: what Takt finds in the page is what the rules find in the editor's own text. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { model, pause, press, pressWithControl } from '../../../demo/hand.ts';
import {
  browsers,
  openComposer,
  openPanel,
  openStage,
  places,
  type Stage,
  t,
  waitForText,
} from '../../../demo/stage.ts';
import { check, compile, defaultPacks, parsePack } from '../../../rules/index.ts';
import { samples, samplesAreHere, samplesMissing } from '../../unit/rules/samples.ts';

const ruleset = compile(
  defaultPacks.flatMap((id) => {
    const parsed = parsePack(readFileSync(`rules/packs/${id}/pack.yaml`, 'utf8'), id);
    return parsed.ok ? [parsed.pack] : [];
  }),
);

/** Puts the text in as a paste does: from the clipboard of the browser, over all that stands there. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const box = document.body.appendChild(document.createElement('textarea'));
    box.className = 'clipboard';
    box.value = copied;
    box.select();
    document.execCommand('copy');
    box.remove();
  }, text);
  await press(page, 'editor');
  for (const key of ['a', 'v'] as const) {
    await pressWithControl(page, key);
    // Slate notices a selection a tenth of a second later; no hand is quicker.
    await pause(200);
  }
}

/** What the rules say of the text that the editor holds now, and the panel must show. */
async function expectFound(page: Page, panel: Frame, site: string): Promise<number> {
  const text = (await model(page)) ?? '';
  const { findings } = check(text, ruleset, {
    language: 'auto',
    reader: 'en',
    role: 'private',
    site,
    post: 'post',
    limit: null,
  });
  for (const { start, end, actual } of findings) expect(text.slice(start, end)).toBe(actual);
  await waitForText(panel, findings.length === 0 ? t.panel.nothing : t.panel.some(findings.length));
  return findings.length;
}

describe.skipIf(!samplesAreHere)(
  `real drafts (${samplesAreHere ? 'here' : samplesMissing})`,
  () => {
    describe.each(browsers)('%s', (browser) => {
      let stage: Stage;
      beforeAll(async () => {
        stage = await openStage(browser);
      });
      afterAll(() => stage.close());

      it.each(places)(
        '$site: finds in the page what is in the text',
        { timeout: 120_000 },
        async (place) => {
          const page = await openComposer(stage, place, '?as=kari');
          const errors: unknown[] = [];
          page.on('pageerror', (error) => errors.push(error));
          const panel = await openPanel(stage, page);
          await press(page, 'editor');
          let found = 0;
          for (const { text } of samples) {
            await paste(page, text);
            const start = text.slice(0, 20).split('\n')[0] ?? '';
            await page.waitForFunction(
              (words) => window.torget?.model().startsWith(words),
              {},
              start,
            );
            found += await expectFound(page, panel, place.site);
          }
          expect(found).toBeGreaterThan(samples.length);
          expect(errors).toEqual([]);
          await page.close();
        },
      );
    });
  },
);
