import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatOf, formats } from '../../../../rules/kinds/formats.ts';
import { kinds } from '../../../../rules/kinds/index.ts';
import { forms } from '../../../../rules/kinds/personal-data/index.ts';

const folder = new URL('../../../../rules/kinds/', import.meta.url);
const names = (path: URL) => readdirSync(path).map((name) => name.replace(/\.ts$/, ''));

it('lists every kind that has a file, and every kind that a pack may name', () => {
  const shared = ['capitals', 'format', 'formats', 'index', 'kind', 'pattern-matches', 'weight'];
  const files = names(folder).filter((name) => !shared.includes(name));
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(files.sort());
  expect(formats.map(({ kind }) => kind).sort()).toEqual(files.sort());
});

it.each(kinds.map(({ kind }) => kind))('%s has a page for pack authors and a test', (kind) => {
  const page = new URL(`../../../../docs/rule-kinds/${kind}.md`, import.meta.url);
  expect(existsSync(page), page.pathname).toBe(true);
  expect(existsSync(new URL(`${kind}.test.ts`, import.meta.url)), kind).toBe(true);
});

it('lists every form of personal data that has a file, and every form that a pack may name', () => {
  const shared = ['check-digits', 'form', 'index'];
  const files = names(new URL('personal-data/', folder)).filter((name) => !shared.includes(name));
  expect(forms.map(({ form }) => form).sort()).toEqual(files.sort());
});

it('has no format for what is no kind', () => {
  expect(formatOf('existence').kind).toBe('existence');
  expect(() => formatOf('existense')).toThrow('«existense»');
});
