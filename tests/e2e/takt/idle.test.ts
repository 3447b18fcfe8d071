/** Takt beside a field, with findings marked and the panel open, changes no byte of it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause } from '../../../demo/hand.ts';
import {
  browsers,
  openComposer,
  openPanel,
  openStage,
  places,
  type Stage,
} from '../../../demo/stage.ts';

const idle = 30_000;
const draft = 'Vi skal anvende skjemaet 🎉 #skole, og vi vil foreta en vurdering av «alt» i dag.';

/** Everything that the page could see of its own field: markup, text, attributes, and every change to them. */
const field = (page: Page) =>
  page.evaluate(() => {
    const inside = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? inside(element.shadowRoot) : []),
      ]);
    const editor = inside(document).find((element) =>
      element.matches('[data-torget=editor]'),
    ) as HTMLTextAreaElement;
    const watched = window as { taktChanges?: number };
    if (watched.taktChanges === undefined) {
      watched.taktChanges = 0;
      new MutationObserver((changes) => {
        watched.taktChanges = (watched.taktChanges ?? 0) + changes.length;
      }).observe(editor, { attributes: true, childList: true, characterData: true, subtree: true });
    }
    return {
      html: editor.outerHTML,
      value: editor.value ?? null,
      model: window.torget?.model(),
      changes: watched.taktChanges,
    };
  });

describe.each(browsers)('%s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage.close());

  it(`leaves every editor as it is for ${idle / 1000} s`, { timeout: 180_000 }, async () => {
    const fields: { page: Page; site: string; before: unknown }[] = [];
    for (const place of places) {
      const page = await openComposer(stage, place);
      await page.keyboard.type(draft);
      await openPanel(stage, page);
      await pause(1_000);
      fields.push({ page, site: place.site, before: await field(page) });
    }
    await pause(idle);
    for (const { page, site, before } of fields) {
      await page.bringToFront();
      expect(await field(page), site).toEqual(before);
      expect(before).toMatchObject({ model: draft, changes: 0 });
    }
  });
});
