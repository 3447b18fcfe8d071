import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findBrowser, needBrowser } from '../../../../demo/browsers/find.ts';

let folder: string;
let program: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'takt-find-'));
  program = join(folder, 'firefox-esr');
  await writeFile(program, '');
  await chmod(program, 0o755);
});
afterEach(() => rm(folder, { recursive: true }));

it('finds a browser on the path', () => {
  expect(findBrowser('firefox', { PATH: `/nowhere:${folder}` })).toBe(program);
});

it('lets the variable decide', () => {
  const environment = { PATH: folder, TAKT_FIREFOX: program };
  expect(findBrowser('firefox', environment)).toBe(program);
  const wrong = { PATH: folder, TAKT_FIREFOX: join(folder, 'gone') };
  expect(findBrowser('firefox', wrong)).toBeNull();
});

it('says in one sentence what to do', () => {
  const wrong = { PATH: '', TAKT_CHROMIUM: '/gone' };
  expect(() => needBrowser('chromium', wrong)).toThrow(
    'TAKT_CHROMIUM names /gone, but there is no such file.',
  );
});
