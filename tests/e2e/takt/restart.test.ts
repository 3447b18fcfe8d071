/** The browser ends an idle background whenever it likes: nothing of a work post may be lost by that. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, press } from '../../../demo/hand.ts';
import {
  chooseOrganisation,
  home,
  openComposer,
  openPanel,
  openStage,
  type Stage,
  waitForLog,
  waitForText,
} from '../../../demo/stage.ts';

// Only Chromium lets a driver end the background by hand.
describe('chromium', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('chromium');
    await chooseOrganisation(stage);
  });
  afterAll(() => stage.close());

  const endBackground = async () => {
    const target = stage.browser.targets().find((each) => each.type() === 'service_worker');
    const worker = await target?.worker();
    if (!worker) throw new Error('The background does not run.');
    await worker.close();
    await pause(300);
  };

  it('logs a post that is sent right after the background was ended', async () => {
    const page = await openComposer(stage, home);
    await page.keyboard.type('Biblioteket åpner klokka ti.');
    await page.waitForFunction(() => document.querySelector('takt-launcher') !== null);
    await endBackground();
    await press(page, 'submit');
    const entries = await waitForLog(stage, 2);
    expect(entries.map(({ kind }) => kind)).toEqual(['submitted', 'confirmed']);
    await page.close();
  });

  it('finds panel and page again', async () => {
    const page = await openComposer(stage, home);
    await page.keyboard.type('Vi anvender kartet.');
    const panel = await openPanel(stage, page);
    await waitForText(panel, 'anvender');
    await endBackground();
    await press(page, 'editor');
    await page.keyboard.type(' Vi benytter det.');
    await waitForText(panel, 'benytter');
    await page.close();
  });
});
