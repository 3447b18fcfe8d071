/** What a test or the demo can do with a browser that has Takt in it, whichever browser it is. */
import type { Browser, Frame, Page } from 'puppeteer-core';
import type { Torget } from '../torget/server.ts';

export interface OpenOptions {
  /** Folder of the built extension. */
  extension: string;
  torget: Pick<Torget, 'port' | 'spki'>;
  headless: boolean;
  /** Profile to use and keep; without it a new one is made and thrown away. */
  userDataDir?: string;
}

export interface Session {
  name: 'chromium' | 'firefox';
  browser: Browser;
  /** Opens an address in a new tab and waits until it has loaded. */
  newPage(url: string): Promise<Page>;
  /** Opens a page of the extension, such as `options.html`, in a new tab. */
  extensionPage(path: string): Promise<Page>;
  /** Waits for the frame of `page` that shows a page of the extension; works in closed shadow roots too. */
  extensionFrame(page: Page, path: string): Promise<Frame>;
  /** Everything that the extension has stored, as stable JSON: see `dump.ts`. */
  storageDump(): Promise<string>;
  /** Does what a click on the extension's toolbar button does while `page` is in front. */
  triggerAction(page: Page): Promise<void>;
  close(): Promise<void>;
}
