import type { Entry } from '../entry.ts';
import { timestamp } from '../timestamp.ts';

/** What a column shows of each kind of entry; an empty field where it has nothing to show. Lists are JSON. */
const columns: Record<string, (entry: Entry) => string | number | null | undefined> = {
  seq: (entry) => entry.seq,
  kind: (entry) => entry.kind,
  recordedAt: (entry) => entry.recordedAt,
  submissionId: (entry) =>
    entry.kind === 'submitted' ? entry.submission.submissionId : entry.submissionId,
  permalink: (entry) => (entry.kind === 'confirmed' ? entry.permalink : null),
  role: (entry) => (entry.kind === 'submitted' ? entry.role : null),
  organisation: (entry) => (entry.kind === 'submitted' ? entry.organisation : null),
  site: (entry) => submission(entry)?.site,
  account: (entry) => submission(entry)?.account?.handle,
  accountName: (entry) => submission(entry)?.account?.name,
  post: (entry) => submission(entry)?.post,
  answers: (entry) => submission(entry)?.answered?.url,
  pageUrl: (entry) => (entry.kind === 'submitted' ? entry.pageUrl : null),
  language: (entry) => submission(entry)?.language,
  text: (entry) => submission(entry)?.text,
  masked: (entry) => json(submission(entry)?.masked),
  findings: (entry) => json(submission(entry)?.findings),
  packs: (entry) => (entry.kind === 'submitted' ? json(entry.packs) : null),
  appVersion: (entry) => entry.appVersion,
  v: (entry) => entry.v,
};

/**
 * CSV by RFC 4180: commas, CRLF, every field in quotes; UTF-8 with a byte order mark, which Excel needs.
 * A field that a spreadsheet could take for a formula, or that begins with an apostrophe, gets one apostrophe
 * put before it. To have the stored value back, take one apostrophe away where a field begins with one.
 */
export const csv = {
  id: 'csv' as const,
  mediaType: 'text/csv;charset=utf-8;header=present',
  fileName: (date: Date) => `takt-log-${timestamp(date).slice(0, 10)}.csv`,
  *write(entries: Iterable<Entry>): Iterable<string> {
    yield `\uFEFF${row(Object.keys(columns))}`;
    for (const entry of entries) {
      yield row(Object.values(columns).map((show) => String(show(entry) ?? '')));
    }
  },
};

function submission(entry: Entry) {
  return entry.kind === 'submitted' ? entry.submission : null;
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

function row(fields: readonly string[]): string {
  return `${fields.map((field) => `"${defuse(field).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/** Formulas begin with = + - @, also as full-width characters; spreadsheets may skip blanks before them. */
function defuse(field: string): string {
  return /^(?:'|[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(field) ? `'${field}` : field;
}
