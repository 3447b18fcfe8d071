import { type IDBPDatabase, openDB } from 'idb';
import { type LogSchema, upgradeLog, upgrades } from './upgrades.ts';

export type LogDatabase = IDBPDatabase<LogSchema>;

/**
 * Runs `work` on the log's database, which is opened when it is first asked for and again after the browser
 * closed it or a newer version of the extension took it over. Rejects with the browser's error.
 */
export type UseDatabase = <Result>(
  work: (database: LogDatabase) => Promise<Result>,
) => Promise<Result>;

export function logDatabase(name: string): UseDatabase {
  let current: Promise<LogDatabase> | null = null;

  function open(): Promise<LogDatabase> {
    const opened = openDB<LogSchema>(name, upgrades.length, {
      upgrade: (database, from, _to, transaction) => upgradeLog(database, from, transaction),
      // Another page needs a newer version: in its way we would block it for as long as we live.
      blocking: () => {
        forget();
        void opened.then((database) => database.close());
      },
      terminated: forget,
    });
    current = opened;
    opened.catch(forget);
    return opened;

    function forget(): void {
      if (current === opened) current = null;
    }
  }

  return async (work) => {
    const database = await (current ?? open());
    try {
      return await work(database);
    } catch (error) {
      if (!isClosed(error)) throw error;
      // It was closed before the transaction could start, so nothing was done yet.
      current = null;
      return work(await open());
    }
  };
}

/** What `transaction()` throws on a connection that is closed. */
function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}
