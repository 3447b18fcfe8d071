/** Opens pages in new tabs. */
import type { Browser, Page } from 'puppeteer-core';
import '../torget/window.ts';

/** Opens an address and waits until it has loaded, and, if it is Torget, until it answers keys and clicks. */
export async function visit(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => window.torget?.ready ?? true);
  return page;
}
