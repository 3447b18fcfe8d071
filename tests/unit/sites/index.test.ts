import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editors } from '../../../sites/editors/index.ts';
import { generic } from '../../../sites/generic.ts';
import { siteFor, sites } from '../../../sites/index.ts';

const folder = join(import.meta.dirname, '../../../sites');

/** Files of a folder that export something of a type. */
const exporting = (path: string, pattern: RegExp) =>
  readdirSync(path)
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => pattern.test(readFileSync(join(path, name), 'utf8')))
    .map((name) => name.replace('.ts', ''))
    .sort();

describe('the lists', () => {
  it('hold every site that has a file', () => {
    const listed = [...sites, generic].map(({ id }) => id).sort();
    expect(listed).toEqual(exporting(folder, /^export const \w+: Site = /m));
  });

  it('hold every editor that has a file, plain editable elements last', () => {
    const pattern = /^export const \w+(: Editor)? = (richEditor\()?\{/m;
    expect(editors.map(({ kind }) => kind).sort()).toEqual(
      exporting(join(folder, 'editors'), pattern),
    );
    expect(editors.at(-1)?.kind).toBe('contenteditable');
  });
});

describe.each([...sites, generic])('$id', (site) => {
  const selectors = [
    ...site.never,
    ...site.composers.flatMap((composer) => [...composer.selectors, ...composer.submit]),
  ];

  it('says when and where each selector was seen', () => {
    for (const { selector, seen, source } of selectors) {
      expect(selector).not.toBe('');
      expect(source).not.toBe('');
      expect(seen).toMatch(/^20\d\d-[01]\d(-[0-3]\d)?$/);
    }
  });

  it('describes composers that something can be found in', () => {
    for (const composer of site.composers) {
      expect(composer.selectors.length).toBeGreaterThan(0);
      expect(composer.editors.length).toBeGreaterThan(0);
    }
  });

  it('asks for whole hosts over TLS, each once', () => {
    for (const pattern of site.matches) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
    expect(new Set(site.matches).size).toBe(site.matches.length);
  });
});

describe('siteFor', () => {
  /** The page is not looked at when the address is known. */
  const page = {} as Document;

  it.each([
    ['https://mastodon.social/@kari/1', 'mastodon'],
    ['https://x.com/compose/post', 'x'],
    ['https://www.linkedin.com/feed/?shareActive=true', 'linkedin'],
    ['https://www.facebook.com/eksempelvik', 'facebook'],
    ['https://bsky.app/profile/kari.example', 'bluesky'],
  ])('knows %s by its address', (url, id) => {
    expect(siteFor(page, url).id).toBe(id);
  });
});
