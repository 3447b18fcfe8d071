import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest, policy } from './platform/manifest.ts';
import { sites } from './sites/index.ts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, command }) => ({
    ...manifest(
      browser === 'firefox',
      sites.flatMap((site) => site.matches),
    ),
    // The server of `wxt` speaks to the pages while one develops.
    ...(command === 'build' && { content_security_policy: { extension_pages: policy } }),
  }),
  // The polyfill for preloading would fetch; every browser that Takt runs in preloads by itself.
  vite: () => ({ plugins: [preact()], build: { modulePreload: { polyfill: false } } }),
  zip: { sourcesTemplate: 'takt-{{version}}-sources.zip' },
});
