/** The closed list of formats that the log can be taken out in. A new one is a file here and a line below. */
import type { Entry } from '../entry.ts';
import { csv } from './csv.ts';
import { jsonl } from './jsonl.ts';

export interface ExportFormat {
  id: string;
  mediaType: string;
  /** Name of a file that is written on `date`, with the day in local time. */
  fileName(date: Date): string;
  /** The file's text, piece by piece, to be encoded as UTF-8. */
  write(entries: Iterable<Entry>): Iterable<string>;
}

export const exportFormats = [jsonl, csv] as const satisfies readonly ExportFormat[];

export type ExportId = (typeof exportFormats)[number]['id'];

/** Undefined when there is no such format. */
export function exportFormat(id: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.id === id);
}
