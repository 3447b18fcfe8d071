/** The whole walk on every site in both browsers: written, checked, fixed, rewritten, posted, logged. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, press } from '../../../demo/hand.ts';
import {
  browsers,
  choose,
  chooseOrganisation,
  logged,
  openComposer,
  openPanel,
  openStage,
  places,
  type Stage,
  t,
  waitForLog,
  waitForText,
} from '../../../demo/stage.ts';

const draft =
  'Vi skal anvende det nye skjemaet i dag. Kommunen vil foreta en vurdering av alle svar, og vi benytter dem i planen.';
const fixed = draft.replace('anvende', 'bruke');
const rewritten = fixed.replace('foreta en vurdering av', 'vurdere').replace('benytter', 'bruker');

describe.each(browsers)('%s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
    await chooseOrganisation(stage);
  });
  afterAll(() => stage.close());

  it.each(places)('$site: a work post is checked, mended, sent and logged', async (place) => {
    const before = (await logged(stage)).length;
    const page = await openComposer(stage, place);
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.keyboard.type(draft);
    const panel = await openPanel(stage, page);
    if (place.byClick) {
      await press(page, 'editor');
      // A site that Takt does not know shows no account, so the person says as whom they write.
      await choose(panel, t.role.official('Eksempelvik'));
      // The list moves as the line under the switch changes.
      await waitForText(panel, t.role.means.official);
      await pause(100);
    }

    await waitForText(panel, 'anvende');
    await choose(panel, t.finding.swapLong('anvende', 'bruke'));
    await page.waitForFunction((text) => window.torget?.model() === text, {}, fixed);
    await waitForText(panel, t.panel.some(2));

    await choose(panel, t.panel.rewriteAll);
    await choose(panel, t.rewrite.apply);
    await page.waitForFunction((text) => window.torget?.model() === text, {}, rewritten);

    await press(page, 'submit');
    await page.waitForFunction((sent) => window.torget?.posts()[0]?.text === sent, {}, rewritten);
    const post = await page.evaluate(() => window.torget?.posts()[0]);

    const entries = await waitForLog(stage, before + (place.byClick ? 1 : 2));
    const submitted = entries[before];
    expect(submitted).toMatchObject({
      kind: 'submitted',
      role: 'official',
      organisation: 'Eksempelvik kommune',
      pageUrl: page.url(),
      submission: {
        site: place.site,
        post: 'post',
        language: 'nb',
        text: rewritten,
        findings: expect.arrayContaining([
          expect.objectContaining({ rule: 'klarsprak-nb/anvende', decision: 'fixed' }),
          expect.objectContaining({ actual: 'benytter', decision: 'rewritten' }),
        ]),
      },
    });
    if (!place.byClick)
      expect(entries[before + 1]).toMatchObject({
        kind: 'confirmed',
        permalink: post?.permalink,
        submissionId: submitted?.submission?.submissionId,
      });
    expect(errors).toEqual([]);
    await page.close();
  });
});
