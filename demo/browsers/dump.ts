/** Reads everything that an extension has stored, from inside one of its own pages. */
import type { Page } from 'puppeteer-core';

/** Runs in the page, so it can use nothing from outside itself. */
async function readAll() {
  type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain };
  const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0'));

  /** What JSON cannot hold is written as an object with one key that names its type. */
  function plain(value: unknown): Plain {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return value;
    if (value instanceof Date) return { $date: value.toISOString() };
    if (value instanceof ArrayBuffer) return { $bytes: hex(new Uint8Array(value)).join('') };
    if (ArrayBuffer.isView(value)) {
      const { buffer, byteOffset, byteLength } = value;
      return { $bytes: hex(new Uint8Array(buffer, byteOffset, byteLength)).join('') };
    }
    if (value instanceof CryptoKey) return { $key: `${value.type} ${value.algorithm.name}` };
    if (value instanceof Map) return { $map: [...value].map(plain) };
    if (value instanceof Set) return { $set: [...value].map(plain) };
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object') return { [`$${typeof value}`]: String(value) };
    const entries = Object.entries(value).map(([key, inner]) => [key, plain(inner)] as const);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  async function readStore(store: IDBObjectStore): Promise<Plain> {
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    return keys.map((key, index) => ({ key: plain(key), value: plain(values[index]) }));
  }

  async function readDatabase(name: string): Promise<Plain> {
    const database = await done(indexedDB.open(name));
    const names = [...database.objectStoreNames].sort();
    if (names.length === 0) return {};
    const transaction = database.transaction(names, 'readonly');
    const stores = names.map((store) => readStore(transaction.objectStore(store)));
    const read = await Promise.all(stores);
    database.close();
    return Object.fromEntries(names.map((store, index) => [store, read[index] ?? null]));
  }

  type Area = { get(keys: null): Promise<object> };
  const { browser, chrome } = globalThis as {
    browser?: { storage?: { local: Area } };
    chrome?: { storage?: { local: Area } };
  };
  const { storage } = browser ?? chrome ?? {};
  if (!storage) throw new Error('This page of the extension cannot use storage.local.');
  const found = (await indexedDB.databases()).flatMap(({ name }) => name ?? []).sort();
  const databases = await Promise.all(found.map(readDatabase));
  return {
    local: plain(await storage.local.get(null)),
    databases: Object.fromEntries(found.map((name, index) => [name, databases[index] ?? null])),
  };
}

/**
 * Everything in `storage.local` and in every IndexedDB database of the extension, as JSON of the form
 * `{local, databases: {<name>: {<store>: [{key, value}]}}}`, with sorted keys, so that two dumps can be compared as text.
 * Bytes stand as `{"$bytes": "<hex>"}`, dates as `{"$date": "<ISO 8601>"}`, keys as `{"$key": "<type> <algorithm>"}`.
 * @param page any page of the extension; it is closed afterwards.
 */
export async function dump(page: Page): Promise<string> {
  try {
    return JSON.stringify(await page.evaluate(readAll), null, 1);
  } finally {
    await page.close();
  }
}
