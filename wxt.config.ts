import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './platform/manifest.ts';
import { sites } from './sites/index.ts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) =>
    manifest(
      browser === 'firefox',
      sites.flatMap((site) => site.matches),
    ),
  vite: () => ({ plugins: [preact()] }),
  zip: { sourcesTemplate: 'takt-{{version}}-sources.zip' },
});
