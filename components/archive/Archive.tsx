/** The log of work posts. The page imports `archive.css` and `../ui/page.css`. */
import { useId, useState } from 'preact/hooks';
import type { Language } from '../../rules/types.ts';
import { type Texts, texts } from '../texts/index.ts';
import { Button } from '../ui/Button.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { usePage } from '../ui/usePage.ts';
import { PostItem } from './PostItem.tsx';
import type { ArchiveProps, PostRecord } from './props.ts';
import { search } from './search.ts';

/** So many posts are drawn at a time: a log can hold thousands. */
const pageSize = 100;

interface ListProps {
  records: PostRecord[];
  reader: Language;
  t: Texts;
}

function List({ records, reader, t }: ListProps) {
  const [open, setOpen] = useState<string | null>(null);
  const [size, setSize] = useState(pageSize);
  return (
    <>
      <ul class="posts">
        {records.slice(0, size).map((record) => {
          const id = record.entry.submission.submissionId;
          return (
            <PostItem
              key={id}
              record={record}
              open={open === id}
              reader={reader}
              t={t}
              onToggle={() => setOpen(open === id ? null : id)}
            />
          );
        })}
      </ul>
      {records.length > size && (
        <Button onClick={() => setSize(size + pageSize)}>{t.archive.more}</Button>
      )}
    </>
  );
}

function Log({ records, reader, t, onExport }: ListProps & Pick<ArchiveProps, 'onExport'>) {
  const [query, setQuery] = useState('');
  const field = useId();
  const hits = search(records, query);
  const count =
    hits.length === records.length
      ? t.archive.posts(hits.length)
      : t.archive.shown(hits.length, records.length);
  return (
    <>
      <div class="log-tools">
        <div class="log-search">
          <label class="ds-label" for={field}>
            {t.archive.search}
          </label>
          <input
            id={field}
            class="ds-input"
            type="search"
            value={query}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        </div>
        <Button onClick={() => onExport('jsonl')}>{t.archive.exportJsonl}</Button>
        <Button onClick={() => onExport('csv')}>{t.archive.exportCsv}</Button>
      </div>
      <p class="quiet">{count}</p>
      <LiveRegion message={query ? count : ''} />
      {hits.length === 0 ? (
        <p>{t.archive.noHits}</p>
      ) : (
        <List records={hits} reader={reader} t={t} />
      )}
    </>
  );
}

export function Archive({ reader, records, problem, onExport }: ArchiveProps) {
  const t = texts(reader);
  usePage(reader, `Takt · ${t.archive.title}`);
  return (
    <main class="sheet">
      <h1>{t.archive.title}</h1>
      {problem && (
        <p class="notice attention" role="alert">
          {problem}
        </p>
      )}
      {!problem && records === null && <p role="status">{t.archive.loading}</p>}
      {records?.length === 0 && !problem && (
        <section class="empty">
          <h2>{t.archive.empty}</h2>
          <p>{t.archive.emptyNext}</p>
        </section>
      )}
      {records !== null && records.length > 0 && (
        <>
          <p>{t.archive.explain}</p>
          <Log records={records} reader={reader} t={t} onExport={onExport} />
        </>
      )}
    </main>
  );
}
