/** Opens Chromium (or Chrome, or Edge) with the extension loaded and Torget as its whole world. */
import puppeteer, { type Browser, type Extension } from 'puppeteer-core';
import { dump } from './dump.ts';
import { needBrowser } from './find.ts';
import { extensionFrame } from './frames.ts';
import { makeProfile } from './profile.ts';
import type { OpenOptions, Session } from './session.ts';
import { visit } from './visit.ts';

/** Keeps the browser from talking to anyone on its own account. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
  // Nobody answers on port 9 of this machine; without these two, Chromium asks for an account and for components.
  '--gaia-url=http://127.0.0.1:9',
  '--component-updater=url-source=http://127.0.0.1:9/',
];

/** A window that a person looks at: large enough for page and panel, without bars of the browser's own. */
const forPeople = ['--window-size=1360,900', '--test-type'];

/** Installs the extension and waits for its background, without which nothing of it answers. */
async function install(browser: Browser, folder: string): Promise<Extension> {
  const id = await browser.installExtension(folder);
  await browser.waitForTarget((target) => target.url().startsWith(`chrome-extension://${id}/`));
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`The browser did not keep the extension of ${folder}.`);
  return extension;
}

export async function openChromium(options: OpenOptions): Promise<Session> {
  const { extension: folder, torget, headless, userDataDir } = options;
  const profile = await makeProfile(userDataDir);
  const launched = puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless,
    pipe: true,
    // It only draws a bar that says so.
    ...(headless ? {} : { ignoreDefaultArgs: ['--enable-automation'] }),
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    userDataDir: profile.folder,
    args: [
      ...quiet,
      ...(headless ? [] : forPeople),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=http://127.0.0.1:${torget.port}`,
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
      `--ignore-certificate-errors-spki-list=${torget.spki}`,
    ],
  });
  const browser = await launched.catch(async (error: unknown) => {
    await profile.remove();
    throw error;
  });
  const close = async () => {
    await browser.close();
    await profile.remove();
  };
  const extension = await install(browser, folder).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const newPage = (url: string) => visit(browser, url);
  const extensionPage = (path: string) => newPage(`chrome-extension://${extension.id}/${path}`);
  return {
    name: 'chromium',
    browser,
    newPage,
    extensionPage,
    extensionFrame,
    storageDump: async () => dump(await extensionPage('manifest.json')),
    triggerAction: (page) => extension.triggerAction(page),
    close,
  };
}
