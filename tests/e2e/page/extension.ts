/** Builds the throw-away extension that puts the furniture into the test's pages. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const panel = `<!doctype html><html lang="nn"><meta charset="utf-8"><title>Panel</title>
<link rel="stylesheet" href="panel.css"><input aria-label="Tekst"><script src="panel.js"></script>`;

const panelStyle = `:root { color-scheme: light dark } body { background: rgb(0, 200, 200); margin: 0 } input { display: block; margin: 20px }`;

// Tells the page, for the test, what no real panel would tell.
const panelScript = `
const tell = (what) => parent.postMessage({ panel: what }, '*');
tell('loaded ' + location.hash.slice(1));
addEventListener('keydown', (event) => tell('key ' + event.key));`;

/** Builds into a new folder and returns its path. */
export async function buildExtension(browser: 'chromium' | 'firefox'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'takt-page-'));
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: new URL('./fixture/content.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: 'fixture',
        fileName: () => 'content.js',
      },
    },
  });
  const files = {
    'manifest.json': JSON.stringify(manifest(browser)),
    'panel.html': panel,
    'panel.css': panelStyle,
    'panel.js': panelScript,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function manifest(browser: 'chromium' | 'firefox') {
  const isFirefox = browser === 'firefox';
  return {
    manifest_version: 3,
    name: 'Takt page furniture test',
    version: '1',
    content_scripts: [
      { matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_start' },
    ],
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: ['<all_urls>'],
        ...(!isFirefox && { use_dynamic_url: true }),
      },
    ],
    ...(isFirefox && { browser_specific_settings: { gecko: { id: 'page@takt.example' } } }),
  };
}
