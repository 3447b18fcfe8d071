/** What the archive page is given and what it gives back. */

import type { SubmittedEntry } from '../../log/entry.ts';
import type { Language } from '../../rules/types.ts';

/** A work post as the archive shows it: its submission and, when the site showed it, its address. */
export interface PostRecord {
  entry: SubmittedEntry;
  permalink: string | null;
}

export interface ArchiveProps {
  reader: Language;
  /** Newest first; null while the log is read. */
  records: PostRecord[] | null;
  /** A plain sentence when the log could not be read. */
  problem: string | null;
  onExport(format: 'jsonl' | 'csv'): void;
}
