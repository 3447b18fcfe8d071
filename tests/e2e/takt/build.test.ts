/** What is built: how much of it loads in a page before anyone writes there, and what it may reach. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sites } from '../../../sites/index.ts';

const folders = ['.output/chrome-mv3', '.output/firefox-mv3'];

interface Built {
  permissions: string[];
  host_permissions: string[];
  content_scripts: { js: string[]; matches: string[] }[];
  web_accessible_resources: { resources: string[] }[];
  content_security_policy: { extension_pages: string };
}

describe.each(folders)('%s', (folder) => {
  const manifest: Built = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const patterns = sites.flatMap(({ matches }) => matches);

  it('loads at most 60 kB in a page before a composer is focused', () => {
    const files = manifest.content_scripts.flatMap(({ js }) => js);
    expect(files).toEqual(['watcher.js']);
    const bytes = files.reduce((sum, file) => sum + statSync(`${folder}/${file}`).size, 0);
    expect(bytes).toBeLessThanOrEqual(60_000);
  });

  it('asks for the sites that it knows and nothing more', () => {
    expect(manifest.host_permissions).toEqual(patterns);
    expect(manifest.content_scripts.flatMap(({ matches }) => matches)).toEqual(patterns);
    expect(manifest.permissions.sort()).toEqual([
      ...['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
    ]);
  });

  it('shows pages nothing but the panel', () => {
    const shown = manifest.web_accessible_resources.flatMap(({ resources }) => resources);
    expect(shown).toEqual(['panel.html']);
  });

  it('can send nothing: neither its pages nor its scripts', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(3);
    const sending = /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|fetch\()/;
    const senders = scripts.filter((file) =>
      sending.test(readFileSync(`${folder}/${file}`, 'utf8')),
    );
    expect(senders).toEqual([]);
  });
});
