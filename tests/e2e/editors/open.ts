/** Opens a browser with Torget and the test extension. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { openChromium } from '../../../demo/browsers/chromium.ts';
import { openFirefox } from '../../../demo/browsers/firefox.ts';
import type { Session } from '../../../demo/browsers/session.ts';
import { serveTorget } from '../../../demo/torget/server.ts';

const source = join(import.meta.dirname, 'extension');

/** Bundles the test extension into a new folder. */
async function buildExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'takt-editors-'));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      minify: false,
      lib: {
        entry: join(source, 'bridge.ts'),
        formats: ['iife'],
        name: 'bridge',
        fileName: () => 'bridge.js',
      },
    },
  });
  await cp(join(source, 'manifest.json'), join(folder, 'manifest.json'));
  await writeFile(join(folder, 'background.js'), '');
  return folder;
}

export const openers = { chromium: openChromium, firefox: openFirefox };
export const browsers = ['chromium', 'firefox'] as const;

/** `close` ends browser and server, and removes the extension. */
export async function open(browser: keyof typeof openers): Promise<Session> {
  const [extension, torget] = await Promise.all([buildExtension(), serveTorget()]);
  const session = await openers[browser]({ extension, torget, headless: true });
  const close = async () => {
    await session.close();
    await torget.stop();
    await rm(extension, { recursive: true });
  };
  return { ...session, close };
}
