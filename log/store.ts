import type { IDBPObjectStore } from 'idb';
import { logDatabase } from './database.ts';
import {
  type ConfirmedEntry,
  type Entry,
  entrySchema,
  type NewEntry,
  type SubmittedEntry,
} from './entry.ts';
import type { LogSchema } from './upgrades.ts';

/** Why an entry was not logged. `message` says it in a plain sentence, for a developer or a support desk. */
export interface AppendRefusal {
  ok: false;
  reason: 'invalid' | 'unknown-submission' | 'conflict' | 'full' | 'storage';
  message: string;
}

/** `added` is false when this was logged before: `seq` is then the entry that stands. */
export type AppendResult = { ok: true; seq: number; added: boolean } | AppendRefusal;

/** The posting log of this browser profile. */
export interface Log {
  /**
   * Gives the entry the next number and stores it; resolves when it is on disk. Never rejects.
   * What was logged before is not logged twice, so a message that may have been lost can be sent again.
   */
  append(entry: NewEntry): Promise<AppendResult>;
  /** Every entry by `seq`. Reading rejects with a `LogUnreadable`. */
  all(): Promise<Entry[]>;
  get(seq: number): Promise<Entry | undefined>;
  count(): Promise<number>;
}

/** The log could not be read. The browser's own error is the `cause`. */
export class LogUnreadable extends Error {
  override name = 'LogUnreadable';
}

type WriteStore = IDBPObjectStore<LogSchema, ['entries'], 'entries', 'readwrite'>;

/**
 * Opens the log, and makes it at first use. Rejects with a `LogUnreadable` when the browser has no storage for it.
 * For the background and the extension's own pages: in a content script the database would belong to the site.
 */
export async function openLog(name = 'takt-log'): Promise<Log> {
  const use = logDatabase(name);
  const read: typeof use = (work) => use(work).catch(unreadable);
  const log: Log = {
    append: (entry) =>
      use(async (database) => {
        const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' });
        const [result] = await Promise.all([write(transaction.store, entry), transaction.done]);
        return result;
      }).catch(notStored),
    all: () => read((database) => database.getAll('entries')),
    get: (seq) => read((database) => database.get('entries', seq)),
    count: () => read((database) => database.count('entries')),
  };
  await log.count();
  return log;
}

/** Inside one transaction, so that no other writer can take the same number. */
async function write(store: WriteStore, entry: NewEntry): Promise<AppendResult> {
  const last = await store.openKeyCursor(null, 'prev');
  const checked = entrySchema.safeParse({ ...entry, seq: (last?.key ?? 0) + 1 });
  if (!checked.success) return refuse('invalid', `not a log entry: ${checked.error.message}`);
  const next = checked.data;
  const known =
    next.kind === 'submitted'
      ? await knownSubmission(store, next)
      : await knownConfirmation(store, next);
  if (known) return known;
  await store.add(next);
  return { ok: true, seq: next.seq, added: true };
}

async function knownSubmission(
  store: WriteStore,
  next: SubmittedEntry,
): Promise<AppendResult | null> {
  const { submission } = next;
  const first = await store.index('submitted').get(submission.submissionId);
  if (first?.kind !== 'submitted') return null;
  // Both were parsed by one schema, so equal submissions have equal key order.
  return JSON.stringify(first.submission) === JSON.stringify(submission)
    ? { ok: true, seq: first.seq, added: false }
    : refuse('conflict', `submission ${submission.submissionId} is logged with other content`);
}

async function knownConfirmation(
  store: WriteStore,
  next: ConfirmedEntry,
): Promise<AppendResult | null> {
  const { submissionId, permalink } = next;
  if ((await store.index('submitted').getKey(submissionId)) === undefined) {
    return refuse('unknown-submission', `no submission ${submissionId} is logged`);
  }
  const earlier = await store.index('confirmed').getAll(submissionId);
  const first = earlier.find(
    (entry) => entry.kind === 'confirmed' && entry.permalink === permalink,
  );
  return first ? { ok: true, seq: first.seq, added: false } : null;
}

function refuse(reason: AppendRefusal['reason'], message: string): AppendRefusal {
  return { ok: false, reason, message };
}

function notStored(error: unknown): AppendRefusal {
  const { name, message } = describe(error);
  return name === 'QuotaExceededError'
    ? refuse('full', 'the disk, or the browser’s storage for Takt, is full')
    : refuse('storage', `the browser could not store the entry: ${name}: ${message}`);
}

function unreadable(error: unknown): never {
  const { name, message } = describe(error);
  throw new LogUnreadable(`the log could not be read: ${name}: ${message}`, { cause: error });
}

function describe(error: unknown): { name: string; message: string } {
  if (error instanceof Error || error instanceof DOMException) return error;
  return { name: 'Error', message: String(error) };
}
