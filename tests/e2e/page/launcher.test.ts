import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, startVisit, type Visit } from './visit.ts';

interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

describe.each<BrowserName>(['chromium', 'firefox'])('%s shows the launcher', (name) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit(name);
  });
  afterAll(() => visit.end());

  const boxOf = (selector: string) =>
    visit.page.evaluate((path): Rect => {
      const { left, top, right, bottom } =
        document.querySelector(path)?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, right, bottom };
    }, selector);

  /** Where a press would reach the launcher, found as a person would: by pointing all over the window. */
  const launcher = () =>
    visit.page.evaluate((): Rect | null => {
      let box: Rect | null = null;
      for (let y = 0; y < innerHeight; y += 3) {
        for (let x = 0; x < innerWidth; x += 3) {
          if (document.elementFromPoint(x, y)?.localName !== 'takt-launcher') continue;
          box ??= { left: x, top: y, right: x, bottom: y };
          box.left = Math.min(box.left, x);
          box.right = Math.max(box.right, x);
          box.bottom = y;
        }
      }
      return box;
    });

  async function show(path: string, count = 3): Promise<Rect> {
    await visit.run('begin', path);
    await visit.run('update', count);
    const box = await launcher();
    if (!box) throw new Error('the launcher is not on the screen');
    return box;
  }

  async function press(box: Rect): Promise<void> {
    await visit.page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  }

  const counts = () => visit.run<{ presses: number }>('counts');
  const overlaps = (a: Rect, b: Rect) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  test('at the lower inner edge, where it follows the composer', async () => {
    await visit.open('dialogs.html');
    const before = await show('#plain');
    const field = await boxOf('#plain');
    expect(before.right - before.left).toBeGreaterThan(20);
    expect(before.bottom).toBeLessThan(field.bottom);
    expect(before.bottom).toBeGreaterThan(field.bottom - 12);
    expect(before.right).toBeLessThan(field.right);
    await visit.page.evaluate(() => {
      document.body.style.paddingTop = '50px';
    });
    await new Promise((done) => setTimeout(done, 150));
    expect((await launcher())?.top).toBeCloseTo(before.top + 51, -1);
    await visit.run('hide');
    expect(await launcher()).toBeNull();
    await visit.run('abort');
    expect(await visit.page.$('takt-launcher')).toBeNull();
  });

  test('beside the controls in the corner, also one that is switched off', async () => {
    await visit.open('dialogs.html');
    const box = await show('#busy');
    for (const control of ['.se', '.off', '.sw']) {
      expect(overlaps(box, await boxOf(control)), control).toBe(false);
    }
    expect(overlaps(box, await boxOf('#busy'))).toBe(true);
  });

  test('and a press takes neither the caret nor the page by surprise', async () => {
    await visit.open('dialogs.html');
    await visit.page.click('#plain');
    await visit.page.keyboard.type('abc');
    await visit.page.keyboard.press('ArrowLeft');
    await visit.page.evaluate('window.seen.presses.length = 0');
    await press(await show('#plain'));
    expect((await counts()).presses).toBe(1);
    expect(await visit.page.evaluate('window.seen.presses')).toEqual([]);
    const caret = await visit.page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return [field.id, field.selectionStart];
    });
    expect(caret).toEqual(['plain', 2]);
  });

  test('to the keyboard, and the page does not see the keys', async () => {
    await visit.open('dialogs.html');
    await show('#plain');
    await visit.page.click('#plain');
    await visit.page.keyboard.press('Tab');
    expect(await visit.page.evaluate(() => document.activeElement?.localName)).toBe(
      'takt-launcher',
    );
    await visit.page.evaluate('window.seen.keys.length = 0');
    await visit.page.keyboard.press('Enter');
    await visit.page.keyboard.press(' ' as 'Space');
    expect((await counts()).presses).toBe(2);
    expect(await visit.page.evaluate('window.seen.keys')).toEqual([]);
  });

  test('inside a native modal dialog', async () => {
    await visit.open('dialogs.html');
    await visit.page.evaluate(() =>
      document.querySelector<HTMLDialogElement>('#native')?.showModal(),
    );
    const box = await show('#modal');
    expect(overlaps(box, await boxOf('#modal'))).toBe(true);
    await press(box);
    expect((await counts()).presses).toBe(1);
  });

  test('inside a dialog that is moved by a transform and holds the focus', async () => {
    await visit.open('dialogs.html');
    await visit.page.evaluate(() => {
      document.querySelector('#trap')?.removeAttribute('hidden');
      document.querySelector<HTMLElement>('#trapped')?.focus();
    });
    const box = await show('#trapped');
    const field = await boxOf('#trapped');
    expect(box.right).toBeLessThan(field.right);
    expect(box.right).toBeGreaterThan(field.right - 14);
    await press(box);
    expect((await counts()).presses).toBe(1);
    expect(await visit.page.evaluate(() => document.activeElement?.id)).toBe('trapped');
  });

  test('never over what the site lays over the composer', async () => {
    await visit.open('dialogs.html');
    await show('#plain');
    await visit.page.evaluate(() => {
      const layer = document.createElement('div');
      layer.style.cssText = 'position:fixed;inset:0;background:#0008';
      document.body.append(layer);
      document.body.click();
    });
    await new Promise((done) => setTimeout(done, 100));
    expect(await launcher()).toBeNull();
  });

  test('dark on a dark page, light on a light one', async () => {
    await visit.open('dialogs.html');
    await show('#plain', 0);
    const light = await centre();
    await visit.page.evaluate(() => document.documentElement.classList.add('dark'));
    await visit.run('update', 0);
    const dark = await centre();
    expect(light).toEqual([255, 255, 255]);
    expect(Math.max(...dark)).toBeLessThan(60);
  });

  /** Colour near the launcher's upper edge, inside its border and beside what is written on it. */
  async function centre(): Promise<readonly [number, number, number]> {
    const box = await launcher();
    if (!box) throw new Error('the launcher is not on the screen');
    const picture = await visit.picture();
    return picture.at(Math.round((box.left + box.right) / 2), box.top + 5);
  }
});
