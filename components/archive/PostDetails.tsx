/** Everything that was written down about one post. */
import type { ComponentChildren } from 'preact';
import type { CheckedFinding } from '../../log/entry.ts';
import type { Texts } from '../texts/index.ts';
import { occurrenceKeys } from '../ui/keys.ts';
import { OuterLink } from '../ui/OuterLink.tsx';
import type { PostRecord } from './props.ts';
import { wordsFound } from './words.ts';

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Findings({ findings, t }: { findings: CheckedFinding[]; t: Texts }) {
  if (findings.length === 0) return <>{t.archive.noFindings}</>;
  const keys = occurrenceKeys(findings.map(({ rule, actual }) => `${rule} ${actual}`));
  return (
    <ul>
      {findings.map((finding, index) => (
        <li key={keys[index]}>
          {finding.message}{' '}
          <span class="quiet">
            {[wordsFound(finding, t), t.archive.decisions[finding.decision]]
              .filter((part) => part !== '')
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function AnsweredFact({ record, t }: { record: PostRecord; t: Texts }) {
  const { answered } = record.entry.submission;
  if (!answered) return null;
  return (
    <Fact name={t.archive.answers}>
      {answered.url ? (
        <OuterLink url={answered.url} hint={t.opensInNewTab}>
          {answered.url}
        </OuterLink>
      ) : (
        t.archive.noAddress
      )}
    </Fact>
  );
}

export function PostDetails({ id, record, t }: { id: string; record: PostRecord; t: Texts }) {
  const { entry, permalink } = record;
  const { submission, organisation, packs } = entry;
  const handle = submission.account && `@${submission.account.handle}`;
  return (
    <div class="post-details" id={id}>
      <h2 class="ds-sr-only">{t.archive.text}</h2>
      <p class="post-text" lang={submission.language}>
        {submission.text}
      </p>
      {submission.masked.length > 0 && (
        <p class="quiet">{t.archive.masked(submission.masked.length)}</p>
      )}
      <dl>
        <AnsweredFact record={record} t={t} />
        <Fact name={t.archive.link}>
          {permalink ? (
            <OuterLink url={permalink} hint={t.opensInNewTab}>
              {permalink}
            </OuterLink>
          ) : (
            t.archive.unconfirmed
          )}
        </Fact>
        <Fact name={t.archive.findings}>
          <Findings findings={submission.findings} t={t} />
        </Fact>
        <Fact name={t.archive.role}>
          {[t.archive.roles[entry.role], organisation, handle].filter(Boolean).join(' · ')}
        </Fact>
        <Fact name={t.archive.language}>
          {t.languages[submission.language]} · {t.postKinds[submission.post]}
        </Fact>
        <Fact name={t.archive.packs}>
          {packs.map((pack) => `${pack.id} ${pack.version}`).join(', ')}
        </Fact>
        <Fact name={t.archive.page}>
          <OuterLink url={entry.pageUrl} hint={t.opensInNewTab}>
            {entry.pageUrl}
          </OuterLink>
        </Fact>
        <Fact name={t.archive.entry}>{entry.seq}</Fact>
      </dl>
    </div>
  );
}
