/** Finds a page of the extension that stands in a frame of another page. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';

const patience = 10_000;

/** Asked of the frame itself: Firefox tells puppeteer no addresses of an extension's frames. */
async function shows(frame: Frame, path: string): Promise<boolean> {
  const address = await frame.evaluate(() => location.href).catch(() => '');
  return /^(chrome|moz)-extension:/.test(address) && new URL(address).pathname === `/${path}`;
}

/** Waits for the frame that shows `path`; fails after ten seconds. */
export async function extensionFrame(page: Page, path: string): Promise<Frame> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    for (const frame of page.frames()) if (await shows(frame, path)) return frame;
    await pause(50);
  }
  throw new Error(`No frame of ${page.url()} shows ${path} of the extension.`);
}
