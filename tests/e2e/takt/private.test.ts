/** What Takt must not do: store, send or count anything of a private post, or show itself to the page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press } from '../../../demo/hand.ts';
import {
  browsers,
  choose,
  chooseOrganisation,
  home,
  logged,
  openComposer,
  openPanel,
  openStage,
  places,
  type Stage,
  t,
  waitForText,
} from '../../../demo/stage.ts';

const draft = 'Jeg skal anvende dette i dag, skriver Kari til 02013299997.';

describe.each(browsers)('%s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
    await chooseOrganisation(stage);
  });
  afterAll(() => stage.close());

  it.each(places)(
    '$site: a private post leaves no byte in storage and no request',
    async (place) => {
      const before = await stage.storageDump();
      const page = await openComposer(stage, place, '?as=kari');
      const sent = stage.torget.requests.length;
      await page.keyboard.type(draft);
      const panel = await openPanel(stage, page);
      if (place.byClick) await press(page, 'editor');
      await waitForText(panel, t.role.means.private);
      await choose(panel, t.finding.swapLong('anvende', 'bruke'));
      await page.waitForFunction(() => window.torget?.model().includes('bruke'));
      await press(page, 'submit');
      await page.waitForFunction(() => window.torget?.posts()[0]?.text.includes('bruke'));
      await page.close();

      expect(await stage.storageDump()).toBe(before);
      const requests = stage.torget.requests.slice(sent);
      expect(requests.filter(({ refused }) => refused)).toEqual([]);
      expect(requests.filter(({ body, path }) => `${path}${body}`.includes('anvende'))).toEqual([]);
    },
  );

  it('keeps personal numbers of a work post out of the log', async () => {
    const before = (await logged(stage)).length;
    const page = await openComposer(stage, home);
    await page.keyboard.type(draft);
    const panel = await openPanel(stage, page);
    await waitForText(panel, t.groups.must);
    await press(page, 'submit');
    await page.waitForFunction(() => window.torget?.posts()[0]?.text.includes('02013299997'));
    await expect.poll(async () => (await logged(stage)).length).toBe(before + 2);
    const dump = await stage.storageDump();
    expect(dump).toContain('▇▇▇▇▇▇▇▇▇▇▇');
    expect(dump).not.toContain('02013299997');
    await page.close();
  });

  it('lets the page neither see the panel nor get its keys', async () => {
    const page = await openComposer(stage, home);
    await page.keyboard.type('Vi anvender dette.');
    const panel = await openPanel(stage, page);
    await waitForText(panel, 'anvender');
    const seen = await page.evaluate(() => {
      const hosts = [...document.querySelectorAll('*')].filter(({ localName }) =>
        localName.startsWith('takt-'),
      );
      return {
        frames: window.length,
        hosts: hosts.length,
        open: hosts.filter(({ shadowRoot }) => shadowRoot !== null).length,
        text: hosts.map(({ textContent }) => textContent).join(''),
        iframes: document.querySelectorAll('iframe').length,
        loaded: performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.includes('extension://')).length,
      };
    });
    expect(seen.hosts).toBeGreaterThan(0);
    expect(seen).toMatchObject({ frames: 0, open: 0, text: '', iframes: 0, loaded: 0 });

    const keys = () => page.evaluate(() => window.torget?.keys.length ?? -1);
    const before = await keys();
    await choose(panel, t.panel.menu);
    for (const key of ['n', 'l', '/', 'ArrowDown', 'Tab', 'Escape']) {
      await page.keyboard.press(key as 'n');
    }
    expect(await keys()).toBe(before);
    await page.close();
  });

  it('does not take a submission that the page makes up', async () => {
    const before = await stage.storageDump();
    const page = await openComposer(stage, home);
    await page.keyboard.type('Siden sender dette selv.');
    const panel = await openPanel(stage, page);
    await waitForText(panel, t.panel.nothing);
    await page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('[data-torget=submit]');
      button?.click();
    });
    await page.waitForFunction(() => window.torget?.posts()[0]?.text.startsWith('Siden sender'));
    await page.close();
    expect(await stage.storageDump()).toBe(before);
  });

  it('gives a panel that the page frames by itself nothing of the page', async () => {
    const page = await openComposer(stage, home);
    await page.keyboard.type('Vi anvender dette hemmelige ordet.');
    const alone = await stage.extensionPage('panel.html#0123456789abcdef');
    await new Promise((done) => setTimeout(done, 800));
    expect(await alone.evaluate(() => document.body.innerText)).not.toContain('anvender');
    await alone.close();
    await page.close();
  });
});
