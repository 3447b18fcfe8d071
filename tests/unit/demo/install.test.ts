import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packagesMatch } from '../../../demo/install.mjs';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'takt-install-'));
  await mkdir(join(folder, 'node_modules'));
});
afterEach(() => rm(folder, { recursive: true }));

type Packages = Record<string, { version?: string; optional?: boolean; dependencies?: object }>;

async function lay(asked: Record<string, string>, locked: Packages, present: Packages | null) {
  const write = (name: string, value: object) =>
    writeFile(join(folder, name), JSON.stringify(value));
  await write('package.json', { dependencies: asked });
  await write('package-lock.json', { packages: locked });
  if (present) await write('node_modules/.package-lock.json', { packages: present });
}

const root = { '': { dependencies: { zod: '4.6.7' } } };
const zod = { 'node_modules/zod': { version: '4.6.7' } };

describe('packagesMatch', () => {
  it('is content when every locked version is there', async () => {
    await lay({ zod: '4.6.7' }, { ...root, ...zod }, zod);
    expect(packagesMatch(folder)).toBe(true);
  });

  it('does not miss optional packages for other platforms', async () => {
    const other = { 'node_modules/windows-only': { version: '1.0.0', optional: true } };
    await lay({ zod: '4.6.7' }, { ...root, ...zod, ...other }, zod);
    expect(packagesMatch(folder)).toBe(true);
  });

  it.each([
    ['nothing is installed', null],
    ['a package is missing', {}],
    ['a version differs', { 'node_modules/zod': { version: '4.6.6' } }],
  ])('is not when %s', async (_, present) => {
    await lay({ zod: '4.6.7' }, { ...root, ...zod }, present);
    expect(packagesMatch(folder)).toBe(false);
  });

  it('is not when package.json asks for what the lock file does not have', async () => {
    await lay({ zod: '4.6.7', idb: '8.0.4' }, { ...root, ...zod }, zod);
    expect(packagesMatch(folder)).toBe(false);
  });
});
