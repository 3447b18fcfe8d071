/** A fix that is pressed in the panel: its span only, the next key after it, and one Ctrl+Z to take it back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { model, pause, press, pressWithControl } from '../../../demo/hand.ts';
import {
  browsers,
  choose,
  openComposer,
  openPanel,
  openStage,
  type Place,
  places,
  type Stage,
  t,
  waitForText,
} from '../../../demo/stage.ts';

const draft = 'Hei! 🎉 Vi skal anvende skjemaet. #skole';
const fixed = draft.replace('anvende', 'bruke');
/** Longer than any editor's own pause between two steps of undo. */
const undoPause = 1_600;

const waitForModel = (page: Page, text: string) =>
  page.waitForFunction((wanted) => window.torget?.model() === wanted, { timeout: 8_000 }, text);

describe.each(browsers)('%s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.close());

  async function fix(place: Place): Promise<Page> {
    const page = await openComposer(stage, place, '?as=kari');
    await page.keyboard.type(draft);
    const panel = await openPanel(stage, page);
    if (place.byClick) await press(page, 'editor');
    await waitForText(panel, 'anvende');
    await pause(undoPause);
    await choose(panel, t.finding.swapLong('anvende', 'bruke'));
    await waitForModel(page, fixed);
    await waitForText(panel, t.panel.nothing);
    return page;
  }

  it.each(places)('$site: the next key lands after the new word', async (place) => {
    const page = await fix(place);
    await page.keyboard.type(' og x');
    await waitForModel(page, fixed.replace('bruke', 'bruke og x'));
    await page.close();
  });

  it.each(places)('$site: one Ctrl+Z takes the fix back, and nothing else', async (place) => {
    const page = await fix(place);
    await pressWithControl(page, 'z');
    await pause(200);
    expect(await model(page)).toBe(draft);
    await page.close();
  });
});
