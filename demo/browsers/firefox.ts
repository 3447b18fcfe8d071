/** Opens Firefox with the extension installed for this session and Torget as its whole world. */
import puppeteer from 'puppeteer-core';
import { evaluateInBrowser, navigate } from './bidi.ts';
import { dump } from './dump.ts';
import { needBrowser } from './find.ts';
import { extensionFrame } from './frames.ts';
import type { OpenOptions, Session } from './session.ts';
import { visit } from './visit.ts';

/** Firefox would choose one by chance; a known one lets tests open the extension's pages. */
const uuid = '8f0b3a52-6c1d-4a6e-9d57-2b1f3c4d5e6f';
const extensionId = 'takt@takt.example';

/** Sends everything but loopback through Torget's proxy. */
const proxied = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': false,
  'network.proxy.failover_direct': false,
  'network.trr.mode': 5,
});

const quiet = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topsites': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  // Lets `manifest.json` be opened as a page of the extension instead of in a viewer.
  'devtools.jsonview.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-provider.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

/** Run in Firefox's own window: what its toolbar does when the extension's button is clicked. */
const pressButton = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID('${extensionId}');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

export async function openFirefox(options: OpenOptions): Promise<Session> {
  const { extension, torget, headless, userDataDir } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless,
    // Without it, a released Firefox takes no other server for its remote settings than its own.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    ...(userDataDir && { userDataDir }),
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: { ...quiet, ...proxied(torget.port) },
  });
  await browser.installExtension(extension).catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  const newPage = (url: string) => visit(browser, url);
  const extensionPage = async (path: string) => {
    const page = await browser.newPage();
    await navigate(page, `moz-extension://${uuid}/${path}`);
    return page;
  };
  return {
    name: 'firefox',
    browser,
    newPage,
    extensionPage,
    extensionFrame,
    storageDump: async () => dump(await extensionPage('manifest.json')),
    triggerAction: async (page) => {
      await page.bringToFront();
      await evaluateInBrowser(browser, pressButton);
    },
    close: () => browser.close(),
  };
}
