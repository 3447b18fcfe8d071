/** From the press of the site's post button to an entry in the log. A private post never gets past the first line. */
import { buildSubmission } from '../../log/submission.ts';
import type { Connection } from '../../platform/connection.ts';
import type { ComposerToBackground } from '../../platform/messages.ts';
import { watchPermalink } from '../../sites/permalink.ts';
import { watchSubmit } from '../../sites/submit.ts';
import type { Site } from '../../sites/types.ts';
import type { ComposerSession } from './composer-session.ts';
import type { Situation } from './situation.ts';

export interface PostingOptions {
  site: Site;
  session: ComposerSession;
  situation(): Situation;
  connection: Connection<ComposerToBackground>;
  signal: AbortSignal;
}

/** Sends what was submitted to the background in role `official`, and its address once the site shows it. */
export function watchPosting({
  site,
  session,
  situation,
  connection,
  signal,
}: PostingOptions): void {
  const { composer, draft } = session;
  const page = composer.root.ownerDocument;

  watchSubmit(
    composer,
    (text) => {
      if (situation().role === 'official') send(text);
      draft.sent();
      session.look();
    },
    signal,
  );

  function send(text: string): void {
    // The text may have changed since the last pause in typing, and the site may have emptied the field.
    session.judge(text);
    const submission = buildSubmission({
      submissionId: randomUuid(),
      site: site.id,
      post: composer.post,
      account: site.account(page),
      answered: site.answered(composer),
      text,
      report: draft.report,
      decisions: draft.decisions(),
    });
    if (!submission) return;
    connection.send({ type: 'submitted', submission, pageUrl: page.location.href });
    const { submissionId } = submission;
    watchPermalink(
      site,
      page,
      text,
      (permalink) => connection.send({ type: 'confirmed', submissionId, permalink }),
      signal,
    );
  }
}

/** A version 4 UUID; `crypto.randomUUID` is missing on pages without TLS. */
function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    if (index === 6) return (byte % 16) + 0x40;
    if (index === 8) return (byte % 64) + 0x80;
    return byte;
  }).map((byte) => byte.toString(16).padStart(2, '0'));
  const parts = [
    hex.slice(0, 4),
    hex.slice(4, 6),
    hex.slice(6, 8),
    hex.slice(8, 10),
    hex.slice(10),
  ];
  return parts.map((part) => part.join('')).join('-');
}
