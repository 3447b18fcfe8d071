/** Moving about on Torget as a person does. */
import type { Page } from 'puppeteer-core';
import type {} from './torget/window.ts';

export const pause = (milliseconds: number) =>
  new Promise((done) => setTimeout(done, milliseconds));

/** Clicks a part of the page, also in an open shadow root: the first, or the last with `-1`. */
export async function press(page: Page, part: string, at = 0): Promise<void> {
  const found = await page.$$(`>>> [data-torget="${part}"]`);
  const element = found.at(at);
  if (!element) throw new Error(`There is no ${part} to press.`);
  await element.click();
  await pause(50);
}

/** Presses a key while Control is held. */
export async function pressWithControl(
  page: Page,
  key: 'Enter' | 'a' | 'v' | 'z' | 'End' | 'Home',
): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** The text in the model of the editor that was focused last; null before the page is ready. */
export const model = (page: Page) => page.evaluate(() => window.torget?.model() ?? null);
