/** One logged post: a line that opens. */
import { useId } from 'preact/hooks';
import type { Language } from '../../rules/types.ts';
import { moment, type Texts } from '../texts/index.ts';
import { siteName } from '../texts/sites.ts';
import { Icon } from '../ui/Icon.tsx';
import { PostDetails } from './PostDetails.tsx';
import type { PostRecord } from './props.ts';

export interface PostItemProps {
  record: PostRecord;
  open: boolean;
  reader: Language;
  t: Texts;
  onToggle(): void;
}

/** Enough for the line; the style sheet cuts it where the line ends. */
const firstWords = 160;

export function PostItem({ record, open, reader, t, onToggle }: PostItemProps) {
  const { submission, recordedAt } = record.entry;
  const { account, site, text } = submission;
  const details = useId();
  return (
    <li class="post" data-open={open || undefined}>
      <button
        type="button"
        class="post-line"
        aria-expanded={open}
        aria-controls={open ? details : undefined}
        onClick={onToggle}
      >
        <Icon name="chevron" />
        <time dateTime={recordedAt}>{moment(recordedAt, reader)}</time>
        <span class="post-place">
          {siteName(site)} ·{' '}
          {account ? (account.name ?? `@${account.handle}`) : t.archive.noAccount}
        </span>
        <span class="post-words">{text.slice(0, firstWords)}</span>
      </button>
      {open && <PostDetails id={details} record={record} t={t} />}
    </li>
  );
}
