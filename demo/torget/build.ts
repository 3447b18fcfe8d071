/** Bundles Torget's pages, once for each state of their sources. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { places } from './places.ts';

const here = import.meta.dirname;
const built = join(here, 'built');
const pages = join(here, 'pages');

/** Names the sources: it changes when a page, a script beside them, or an installed version does. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const names = await readdir(here, { recursive: true });
  const sources = names.filter((name) => /\.(tsx?|css)$/.test(name) && !name.startsWith('built'));
  for (const name of [...sources.sort(), '../../package.json']) {
    hash.update(name).update(await readFile(join(here, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function bundle(into: string): Promise<void> {
  await build({
    root: pages,
    configFile: false,
    logLevel: 'error',
    // Said here, since a test runner sets NODE_ENV to something else, and the pages should always be the same.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['module', 'browser', 'production'] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: {
      outDir: into,
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: Object.fromEntries(
          places.map(({ page }) => [page, join(pages, `${page}.tsx`)] as const),
        ),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: 'torget[extname]',
        },
      },
    },
  });
}

/**
 * Bundles what is not bundled yet.
 * @returns every file by its name, such as `mastodon.js`, so that a later build cannot pull it away from a running server.
 */
export async function buildTorget(): Promise<Map<string, Buffer>> {
  const name = await fingerprint();
  const ready = join(built, name);
  const found = await readdir(built).catch((): string[] => []);
  if (!found.includes(name)) {
    // Built beside and then moved, so that two processes never read each other's half.
    const draft = join(built, `.${name}-${process.pid}`);
    await mkdir(built, { recursive: true });
    await bundle(draft);
    await rename(draft, ready).catch(() => rm(draft, { recursive: true }));
    const old = found.filter((entry) => !entry.startsWith('.'));
    await Promise.all(old.map((entry) => rm(join(built, entry), { recursive: true, force: true })));
  }
  const files = await readdir(ready);
  const read = async (file: string) => [file, await readFile(join(ready, file))] as const;
  return new Map(await Promise.all(files.map(read)));
}
