import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, startVisit, type Visit } from './visit.ts';

describe.each<BrowserName>(['chromium', 'firefox'])('%s shows the panel', (name) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit(name);
  });
  afterAll(() => visit.end());

  const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
  const heard = () => visit.page.evaluate<[], () => string[]>('window.seen.panel' as never);
  const loads = async () => (await heard()).filter((line) => line.startsWith('loaded'));

  async function open(): Promise<void> {
    await visit.open('dialogs.html');
    await visit.run('begin', '#plain');
    await visit.run('panel');
    await visit.run('openPanel');
    await visit.page.waitForFunction('window.seen.panel.length > 0');
    await pause(250);
  }

  /** Presses the panel's input and types a letter; true when the panel heard it and the page did not. */
  async function takesKeys(): Promise<boolean> {
    const area = await visit.drawn('turquoise');
    if (!area) return false;
    await visit.page.evaluate('window.seen.keys.length = 0');
    await visit.page.mouse.click(area.left + 60, area.top + 30);
    await pause(120);
    await visit.page.keyboard.type('n');
    await pause(120);
    expect(await visit.page.evaluate('window.seen.keys')).toEqual([]);
    return (await heard()).at(-1) === 'key n';
  }

  test('on a page that forbids frames, which learns nothing of it', async () => {
    await open();
    const area = await visit.drawn('turquoise');
    expect(area).toMatchObject({ right: 998, top: 0, bottom: 699 });
    expect((area?.right ?? 0) - (area?.left ?? 0)).toBeGreaterThan(310);
    expect(await takesKeys()).toBe(true);
    const seen = await visit.page.evaluate(() => ({
      frames: window.length,
      entries: performance.getEntries().filter(({ name }) => /token|extension|panel/.test(name))
        .length,
      html: document.documentElement.outerHTML.includes('token'),
      violations: (window as unknown as { seen: { violations: string[] } }).seen.violations,
    }));
    expect(seen).toEqual({ frames: 0, entries: 0, html: false, violations: [] });
  });

  test('until it is closed or its life ends', async () => {
    await open();
    expect(await visit.run('isPanelOpen')).toBe(true);
    await visit.run('closePanel');
    expect(await visit.page.$('takt-panel')).toBeNull();
    expect(await visit.run('counts')).toMatchObject({ closed: 1 });
    await visit.run('openPanel');
    expect(await visit.page.$('takt-panel')).not.toBeNull();
    await visit.run('abort');
    expect(await visit.page.$('takt-panel')).toBeNull();
    expect(await visit.run('isPanelOpen')).toBe(false);
    expect(await visit.run('counts')).toMatchObject({ closed: 1 });
  });

  test('in a modal dialog that opens later, and after it; no token is used twice', async () => {
    await open();
    await visit.page.evaluate(() =>
      document.querySelector<HTMLDialogElement>('#native')?.showModal(),
    );
    await pause(500);
    expect(await takesKeys()).toBe(true);
    await visit.page.evaluate(() =>
      document.querySelector<HTMLDialogElement>('#second')?.showModal(),
    );
    await pause(500);
    expect(await takesKeys()).toBe(true);
    await visit.page.evaluate(() => {
      for (const dialog of ['#second', '#native']) {
        document.querySelector<HTMLDialogElement>(dialog)?.close();
      }
    });
    await pause(500);
    expect(await takesKeys()).toBe(true);
    const lines = await loads();
    expect(new Set(lines).size).toBe(lines.length);
    if (name === 'chromium') expect(lines).toEqual(['loaded token-1']);
  });

  test('again when the site removes the dialog with the panel in it', async () => {
    await open();
    await visit.page.evaluate(() =>
      document.querySelector<HTMLDialogElement>('#native')?.showModal(),
    );
    await pause(500);
    await visit.page.evaluate(() => document.querySelector('#native')?.remove());
    await pause(700);
    expect(await takesKeys()).toBe(true);
    const lines = await loads();
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('above a popover that the site opens later', async () => {
    await open();
    await visit.page.evaluate(() => {
      const menu = document.querySelector<HTMLElement>('#menu');
      if (menu) menu.style.cssText = 'inset: 0; width: auto; height: auto; margin: 0';
      menu?.showPopover();
    });
    await pause(300);
    expect(await takesKeys()).toBe(true);
    expect(await loads()).toEqual(['loaded token-1']);
  });

  test('beside a dialog that takes the focus back and shuts off the rest', async () => {
    await open();
    await visit.page.evaluate(() => {
      for (const element of document.body.children) {
        if (element.id !== 'trap') element.toggleAttribute('inert', true);
      }
      document.querySelector('#trap')?.removeAttribute('hidden');
      document.querySelector<HTMLElement>('#trapped')?.focus();
    });
    await pause(300);
    const area = await visit.drawn('turquoise');
    // The first press may go to finding out that the focus is taken back.
    await visit.page.mouse.click((area?.left ?? 0) + 60, 30);
    await pause(500);
    expect(await takesKeys()).toBe(true);
    await visit.page.evaluate(() => document.querySelector('#trap')?.remove());
    await pause(500);
    expect(await takesKeys()).toBe(true);
    const lines = await loads();
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('as a sheet at the bottom of a narrow window', async () => {
    await visit.page.setViewport({ width: 420, height: 700 });
    await open();
    const area = await visit.drawn('turquoise');
    await visit.page.setViewport({ width: 1000, height: 700 });
    expect(area).toMatchObject({ left: 0, right: 419 });
    // A scroll bar may lie below.
    expect(area?.bottom).toBeGreaterThan(680);
    expect((area?.bottom ?? 0) - (area?.top ?? 0)).toBeLessThanOrEqual(420);
  });
});
