import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NewEntry } from '../../../log/entry.ts';
import { type Log, LogUnreadable, openLog } from '../../../log/store.ts';
import { upgrades } from '../../../log/upgrades.ts';
import { confirmed, submitted, uuid } from './examples.ts';

let name: string;
let log: Log;

beforeEach(async () => {
  name = crypto.randomUUID();
  log = await openLog(name);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Makes the next write fail as a browser would. */
function failWrites(errorName: string): void {
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('made up', errorName);
  });
}

test('numbers entries from 1 and gives them back as they were put in', async () => {
  expect(await log.append(submitted(1))).toEqual({ ok: true, seq: 1, added: true });
  expect(await log.append(confirmed(1))).toEqual({ ok: true, seq: 2, added: true });
  expect(await log.all()).toEqual([
    { ...submitted(1), seq: 1 },
    { ...confirmed(1), seq: 2 },
  ]);
  expect(await log.get(2)).toEqual({ ...confirmed(1), seq: 2 });
  expect(await log.get(3)).toBeUndefined();
});

test('appends at the same moment, from two connections, never take one number', async () => {
  const other = await openLog(name);
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, at) => (at % 2 ? other : log).append(submitted(at))),
  );
  expect(results.every((result) => result.ok && result.added)).toBe(true);
  expect((await log.all()).map(({ seq }) => seq)).toEqual(
    Array.from({ length: 20 }, (_, at) => at + 1),
  );
});

test('writes with strict durability', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await log.append(submitted(1));
  expect(transaction).toHaveBeenCalledWith('entries', 'readwrite', { durability: 'strict' });
});

test('the same submission again answers the entry that stands', async () => {
  await log.append(submitted(1));
  await log.append(submitted(2));
  expect(await log.append(submitted(1))).toEqual({ ok: true, seq: 1, added: false });
  expect(await log.count()).toBe(2);
});

test('another text under a known submission is refused, not passed off as logged', async () => {
  await log.append(submitted(1));
  const result = await log.append(submitted(1, { text: 'Noe annet.' }));
  expect(result).toMatchObject({ ok: false, reason: 'conflict' });
  expect(await log.count()).toBe(1);
});

test('a confirmation of nothing is refused', async () => {
  const result = await log.append(confirmed(7));
  expect(result).toMatchObject({ ok: false, reason: 'unknown-submission' });
  expect(result.ok || result.message).toContain(uuid(7));
  expect(await log.count()).toBe(0);
});

test('the same address again is no new entry, another address is', async () => {
  await log.append(submitted(1));
  await log.append(confirmed(1));
  expect(await log.append(confirmed(1))).toEqual({ ok: true, seq: 2, added: false });
  const moved = confirmed(1, 'https://mastodon.example/@x/moved');
  expect(await log.append(moved)).toEqual({ ok: true, seq: 3, added: true });
});

test('an entry that does not fit the schema is refused in plain words', async () => {
  const entry = { ...submitted(1), role: 'private' } as unknown as NewEntry;
  const result = await log.append(entry);
  expect(result).toMatchObject({ ok: false, reason: 'invalid' });
  expect(result.ok || result.message).toContain('role');
  expect(await log.count()).toBe(0);
});

test.each([
  ['QuotaExceededError', 'full'],
  ['UnknownError', 'storage'],
])('a browser that cannot write (%s) is told as a result', async (errorName, reason) => {
  failWrites(errorName);
  expect(await log.append(submitted(1))).toMatchObject({ ok: false, reason });
  vi.restoreAllMocks();
  expect(await log.append(submitted(1))).toEqual({ ok: true, seq: 1, added: true });
});

test('opens again after its database was taken from it', async () => {
  await log.append(submitted(1));
  await deleteDB(name);
  expect(await log.count()).toBe(0);
  expect(await log.append(submitted(1))).toEqual({ ok: true, seq: 1, added: true });
});

test('opens again when the browser closed the connection without a word', async () => {
  await log.append(submitted(1));
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('made up', 'InvalidStateError');
  });
  expect(await log.append(submitted(2))).toEqual({ ok: true, seq: 2, added: true });
});

test('gives way to a newer version of the database, and then says that it cannot read it', async () => {
  await log.append(submitted(1));
  const newer = await openDB(name, upgrades.length + 1);
  expect(await log.append(submitted(2))).toMatchObject({ ok: false, reason: 'storage' });
  await expect(log.all()).rejects.toThrow(LogUnreadable);
  expect(await newer.count('entries')).toBe(1);
  newer.close();
});
