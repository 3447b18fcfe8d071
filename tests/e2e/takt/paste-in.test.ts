/** Where Takt sees no text field it says so, and its own box takes any text. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press } from '../../../demo/hand.ts';
import {
  browsers,
  choose,
  home,
  openPanel,
  openStage,
  type Stage,
  t,
  waitForText,
} from '../../../demo/stage.ts';

const draft = 'Vi skal anvende skjemaet.';

describe.each(browsers)('%s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.close());

  const boxText = () => document.querySelector('textarea')?.value ?? '';

  it('checks what is pasted in beside a page without a field in use', async () => {
    const page = await stage.newPage(home.url);
    await page.bringToFront();
    const panel = await openPanel(stage, page);
    await waitForText(panel, t.pasteIn.noField);
    const box = await panel.waitForSelector('textarea');
    await box?.click();
    await page.keyboard.type(draft);
    await waitForText(panel, 'anvende');
    expect(await panel.evaluate(boxText)).toBe(draft);
    await choose(panel, t.finding.swapLong('anvende', 'bruke'));
    await panel.waitForFunction(
      (wanted) => document.querySelector('textarea')?.value === wanted,
      {},
      draft.replace('anvende', 'bruke'),
    );
    await page.close();
  });

  it('never touches search and messages', async () => {
    const page = await stage.newPage('https://x.com/');
    await page.bringToFront();
    for (const part of ['search', 'message-editor']) {
      await press(page, part);
      await page.keyboard.type('Vi skal anvende dette hemmelige ordet.');
    }
    const panel = await openPanel(stage, page);
    await waitForText(panel, t.pasteIn.noField);
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('hemmelige');
    expect(await page.evaluate(() => document.querySelector('takt-launcher'))).toBeNull();
    await page.close();
  });

  it('stands alone in a tab', async () => {
    const page = await stage.extensionPage('panel.html');
    const box = await page.waitForSelector('textarea');
    await box?.click();
    await page.keyboard.type(draft);
    await waitForText(page, 'anvende');
    await page.close();
  });
});
