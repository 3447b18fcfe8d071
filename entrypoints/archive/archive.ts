/** The archive page: reads the log, shows it, and takes it out as a file. */
import type { ArchiveProps } from '../../components/archive/props.ts';
import { texts } from '../../components/texts/index.ts';
import { exportFormat } from '../../log/export/index.ts';
import { postRecords } from '../../log/records.ts';
import { openLog } from '../../log/store.ts';
import { browser } from '../../platform/browser.ts';
import { readerOf } from '../../platform/reader.ts';
import { readSettings } from '../../platform/settings/store.ts';

/** Draws at every change. */
export async function startArchive(draw: (props: ArchiveProps) => void): Promise<void> {
  const reader = readerOf(await readSettings(browser.storage.local));
  document.documentElement.lang = reader;
  let records: ArchiveProps['records'] = null;
  let problem: string | null = null;

  function show(): void {
    draw({ reader, records, problem, onExport: (format) => void save(format) });
  }

  async function read(): Promise<void> {
    try {
      records = postRecords(await (await openLog()).all());
    } catch (error) {
      console.error(error);
      problem = texts(reader).archive.unreadable;
    }
    show();
  }

  async function save(id: string): Promise<void> {
    const format = exportFormat(id);
    if (!format) return;
    const pieces = [...format.write(await (await openLog()).all())];
    const url = URL.createObjectURL(new Blob(pieces, { type: format.mediaType }));
    const link = document.createElement('a');
    link.href = url;
    link.download = format.fileName(new Date());
    link.click();
    URL.revokeObjectURL(url);
  }

  show();
  await read();
  // A post that was sent while the page was in the background is there when it comes back.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void read();
  });
}
