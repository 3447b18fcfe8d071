import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { expect, test } from 'vitest';
import { openLog } from '../../../log/store.ts';
import { type LogSchema, type Upgrade, upgradeLog, upgrades } from '../../../log/upgrades.ts';
import { confirmed, submitted } from './examples.ts';

function open(name: string, steps: readonly Upgrade[]): Promise<IDBPDatabase<LogSchema>> {
  return openDB<LogSchema>(name, steps.length, {
    upgrade: (database, from, _to, transaction) => upgradeLog(database, from, transaction, steps),
  });
}

test('a database of version 1 keeps its entries through a later step, which runs once', async () => {
  const name = crypto.randomUUID();
  const log = await openLog(name);
  await log.append(submitted(1));
  await log.append(confirmed(1));
  const before = await log.all();
  let seen = -1;
  const later: Upgrade = async (_database, transaction) => {
    seen = await transaction.objectStore('entries').count();
  };
  const upgraded = await open(name, [...upgrades, later]);
  expect(seen).toBe(2);
  expect(await upgraded.getAll('entries')).toEqual(before);
  upgraded.close();
});

test('a new database goes through every step, in order', async () => {
  const versions: string[] = [];
  const later: Upgrade = (database) => void versions.push([...database.objectStoreNames].join());
  const database = await open(crypto.randomUUID(), [...upgrades, later]);
  expect(versions).toEqual(['entries']);
  database.close();
});
