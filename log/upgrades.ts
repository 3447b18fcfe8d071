import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Entry } from './entry.ts';

/** What the database holds. */
export interface LogSchema extends DBSchema {
  entries: {
    key: number;
    value: Entry;
    indexes: {
      /** Each submission once. */
      submitted: string;
      confirmed: string;
    };
  };
}

export type UpgradeTransaction = IDBPTransaction<
  LogSchema,
  StoreNames<LogSchema>[],
  'versionchange'
>;

/** Takes the database one version further. What is logged stays as it was written. */
export type Upgrade = (
  database: IDBPDatabase<LogSchema>,
  transaction: UpgradeTransaction,
) => void | Promise<void>;

/** Step n makes version n + 1 of version n. A step that was released is never changed: add one at the end. */
export const upgrades: readonly Upgrade[] = [
  (database) => {
    const entries = database.createObjectStore('entries', { keyPath: 'seq' });
    entries.createIndex('submitted', 'submission.submissionId', { unique: true });
    entries.createIndex('confirmed', 'submissionId');
  },
];

/** Runs the steps that a database of version `from` (0: new) still lacks, in order. */
export async function upgradeLog(
  database: IDBPDatabase<LogSchema>,
  from: number,
  transaction: UpgradeTransaction,
  steps: readonly Upgrade[] = upgrades,
): Promise<void> {
  for (const step of steps.slice(from)) await step(database, transaction);
}
