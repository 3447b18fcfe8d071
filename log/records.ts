import type { Entry, SubmittedEntry } from './entry.ts';

/** A work post: its submission and, once the site showed it, its address. */
export interface PostRecord {
  entry: SubmittedEntry;
  permalink: string | null;
}

/** The posts of a log, newest first. Where a post was confirmed more than once, the last address counts. */
export function postRecords(entries: Iterable<Entry>): PostRecord[] {
  const bySeq = [...entries].sort((a, b) => a.seq - b.seq);
  const permalinks = new Map<string, string>();
  for (const entry of bySeq) {
    if (entry.kind === 'confirmed') permalinks.set(entry.submissionId, entry.permalink);
  }
  return bySeq
    .filter((entry) => entry.kind === 'submitted')
    .map((entry) => ({ entry, permalink: permalinks.get(entry.submission.submissionId) ?? null }))
    .reverse();
}
