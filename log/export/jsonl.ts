import type { Entry } from '../entry.ts';
import { timestamp } from '../timestamp.ts';

/**
 * JSON Lines: one entry a line, exactly as stored. Line separators that some readers also split at
 * (U+0085, U+2028, U+2029) are written as escapes; a JSON parser gives them back.
 */
export const jsonl = {
  id: 'jsonl' as const,
  mediaType: 'application/jsonl',
  fileName: (date: Date) => `takt-log-${timestamp(date).slice(0, 10)}.jsonl`,
  *write(entries: Iterable<Entry>): Iterable<string> {
    for (const entry of entries) yield `${escapeSeparators(JSON.stringify(entry))}\n`;
  },
};

function escapeSeparators(json: string): string {
  return json.replace(
    /[\u0085\u2028\u2029]/g,
    (separator) => `\\u${separator.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
