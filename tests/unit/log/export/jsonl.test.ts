import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entrySchema } from '../../../../log/entry.ts';
import { jsonl } from '../../../../log/export/jsonl.ts';
import { stored } from '../examples.ts';
import { anyEntries } from './arbitrary.ts';

test('one line an entry, whatever a reader takes for a line, and each is exactly the entry', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const lines = [...jsonl.write(entries)].join('').split(/\r\n|[\n\r\u0085\u2028\u2029]/);
      expect(lines.pop()).toBe('');
      expect(lines.map((line) => entrySchema.parse(JSON.parse(line)))).toEqual(entries);
    }),
  );
});

test('survives UTF-8 even where an emoji was cut in two', () => {
  const entry = stored(1, { text: '🎉'.slice(0, 1) });
  const bytes = new TextEncoder().encode([...jsonl.write([entry])].join(''));
  expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(entry);
});

test('its file is named by the local day', () => {
  expect(jsonl.fileName(new Date(2026, 2, 4, 0, 5))).toBe('takt-log-2026-03-04.jsonl');
});
