/** Everything by keyboard alone: from the field to Takt's button, through the panel, and back to the caret. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  browsers,
  home,
  openComposer,
  openStage,
  type Stage,
  t,
  waitForText,
} from '../../../demo/stage.ts';

/** Presses Tab until `there` holds; fails after `most`. */
async function tabTo(page: Page, there: () => Promise<boolean>, most: number): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await there()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached in ${most} presses of Tab.`);
}

const focusedLabel = (panel: Frame) =>
  panel.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ??
      document.activeElement?.textContent?.trim() ??
      '',
  );

describe.each(browsers)('%s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.close());

  it('opens the panel, mends a word, and comes back to the caret', async () => {
    const page = await openComposer(stage, home, '?as=kari');
    await page.keyboard.type('Vi skal anvende det nye skjemaet.');
    await page.waitForFunction(() => document.querySelector('takt-launcher') !== null);
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('KeyT');
    for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key);

    const panel = await stage.extensionFrame(page, 'panel.html');
    await waitForText(panel, 'anvende');
    await panel.waitForFunction(() => document.hasFocus());
    const swap = t.finding.swapLong('anvende', 'bruke');
    await tabTo(page, async () => (await focusedLabel(panel)) === swap, 30);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.torget?.model() === 'Vi skal bruke det nye skjemaet.');
    await waitForText(panel, t.panel.nothing);

    await panel.evaluate(() => window.focus());
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.localName === 'textarea');
    await page.keyboard.type('!');
    expect(await page.evaluate(() => window.torget?.model())).toBe(
      'Vi skal bruke! det nye skjemaet.',
    );
    await page.close();
  });

  it('changes the role with the arrow keys', async () => {
    const page = await openComposer(stage, home, '?as=kari');
    await page.keyboard.type('Hei på dere.');
    await stage.triggerAction(page);
    const panel = await stage.extensionFrame(page, 'panel.html');
    await waitForText(panel, t.role.means.private);
    const focused = () =>
      panel.evaluate(() => document.activeElement?.getAttribute('type') === 'radio');
    await tabTo(page, focused, 30);
    await page.keyboard.press('ArrowRight');
    await waitForText(panel, t.role.means.professional);
    await page.keyboard.press('ArrowRight');
    await waitForText(panel, t.role.means.official);
    await page.close();
  });
});
