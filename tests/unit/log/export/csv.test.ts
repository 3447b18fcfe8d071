import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../../../log/export/csv.ts';
import { stored, storedConfirmation } from '../examples.ts';
import { anyEntries } from './arbitrary.ts';

/** Reads CSV by RFC 4180, of which this is the whole grammar for quoted fields. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  const token = /"((?:[^"]|"")*)"(,|\r\n)/gy;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (!match) throw new Error('not CSV by RFC 4180');
    rows.at(-1)?.push((match[1] ?? '').replaceAll('""', '"'));
    if (match[2] !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** As the documentation tells a reader to do. */
function restore(field: string): string {
  return field.startsWith("'") ? field.slice(1) : field;
}

function records(text: string): Record<string, string>[] {
  const [header = [], ...rows] = parse(text.replace(/^\uFEFF/, ''));
  return rows.map((row) => {
    expect(row.length).toBe(header.length);
    return Object.fromEntries(header.map((column, at) => [column, restore(row[at] ?? '')]));
  });
}

const written = (entries: Parameters<typeof csv.write>[0]) => [...csv.write(entries)].join('');

test('whatever is posted comes back, and nothing begins like a formula', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const text = written(entries);
      const back = records(text);
      expect(back.length).toBe(entries.length);
      for (const [at, entry] of entries.entries()) {
        if (entry.kind !== 'submitted') continue;
        expect(back[at]).toMatchObject({
          seq: String(entry.seq),
          text: entry.submission.text,
          account: entry.submission.account?.handle,
          organisation: entry.organisation,
          findings: JSON.stringify(entry.submission.findings),
        });
      }
      for (const field of parse(text.slice(1)).flat()) expect(field).not.toMatch(/^\s*[=+\-@＝]/);
    }),
  );
});

test('begins with a byte order mark and a header, and ends every line with CRLF', () => {
  const text = written([storedConfirmation(2, 1)]);
  expect(text.startsWith('\uFEFF"seq","kind","recordedAt"')).toBe(true);
  expect(text.split('\r\n').length).toBe(3);
});

test('shows a confirmation by its address, and leaves empty what it does not have', () => {
  expect(records(written([storedConfirmation(2, 1)]))[0]).toMatchObject({
    kind: 'confirmed',
    permalink: 'https://mastodon.example/@x/1',
    text: '',
    findings: '',
  });
});

test('an apostrophe of the writer’s own is not lost', () => {
  expect(records(written([stored(1, { text: "'t Is" })]))[0]?.text).toBe("'t Is");
});

test('names the kind of file and the local day', () => {
  expect(csv.mediaType).toMatch(/^text\/csv/);
  expect(csv.fileName(new Date(2026, 2, 4, 23, 55))).toBe('takt-log-2026-03-04.csv');
});
