import { beforeEach, expect, test } from 'vitest';
import {
  changeSettings,
  readSettings,
  type SettingsArea,
  writeSettings,
} from '../../../../platform/settings/store.ts';
import { defaultPacks } from '../../../../rules/packs/index.ts';

const defaults = { language: 'auto', packs: defaultPacks, roles: {} };

let stored: Record<string, unknown>;
let writes: number;

/** Like the browser's: gives out copies, and only after a turn of the event loop. */
const area: SettingsArea = {
  get: async (key) => structuredClone(key in stored ? { [key]: stored[key] } : {}),
  async set(items) {
    await Promise.resolve();
    writes++;
    stored = { ...stored, ...structuredClone(items) };
  },
};

beforeEach(() => {
  stored = {};
  writes = 0;
});

test('gives the defaults to a person who has chosen nothing, and writes nothing', async () => {
  expect(await readSettings(area)).toEqual(defaults);
  expect(writes).toBe(0);
});

test('the made-up organisation is off until it is chosen', () => {
  expect(defaultPacks).not.toContain('eksempelvik');
  expect(defaultPacks).toContain('klarsprak-nn');
});

test('gives back what was written, and leaves other keys alone', async () => {
  stored = { other: 1 };
  const chosen = { language: 'nn', packs: [], roles: { 'x/ola@x.com': 'official' } } as const;
  await writeSettings(area, { ...chosen, packs: [] });
  expect(await readSettings(area)).toEqual(chosen);
  expect(stored.other).toBe(1);
});

test.each([null, 'text', 7, [], { language: 'klingon', packs: 'all', roles: [1] }])(
  'bad data gives defaults: %j',
  async (settings) => {
    stored = { settings };
    expect(await readSettings(area)).toEqual(defaults);
    expect(writes).toBe(0);
  },
);

test('one bad field costs only itself', async () => {
  const roles = { 'x/ola@x.com': 'official', 'x/kari@x.com': 'king' };
  stored = { settings: { language: 'da', packs: [1], roles } };
  expect(await readSettings(area)).toEqual({
    language: 'da',
    packs: defaultPacks,
    roles: { 'x/ola@x.com': 'official' },
  });
});

test('changes made at the same moment are all kept', async () => {
  await Promise.all(
    ['a', 'b', 'c'].map((id) =>
      changeSettings(area, (settings) => ({ ...settings, packs: [...settings.packs, id] })),
    ),
  );
  expect((await readSettings(area)).packs).toEqual([...defaultPacks, 'a', 'b', 'c']);
});
