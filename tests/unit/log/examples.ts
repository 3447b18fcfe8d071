/** Findings and entries to test with, all made up. */
import type { ConfirmedEntry, NewEntry, Submission, SubmittedEntry } from '../../../log/entry.ts';
import type { Finding } from '../../../rules/types.ts';

export function finding(part: Partial<Finding> & Pick<Finding, 'start' | 'actual'>): Finding {
  return {
    rule: 'klarsprak-nb/anvende',
    kind: 'substitution',
    severity: 'advice',
    end: part.start + part.actual.length,
    expected: [],
    fixes: [],
    message: `«${part.actual}» kan sies enklere.`,
    reason: 'Vanlige ord er lettere å lese.',
    pack: { id: 'klarsprak-nb', title: 'Klarspråk', version: '1.0.0' },
    overruled: [],
    sensitive: false,
    ...part,
  };
}

/** A sensitive finding of `actual` where it first stands in `text`. */
export function personal(text: string, actual: string): Finding {
  return finding({
    start: text.indexOf(actual),
    actual,
    rule: 'personal-data/fodselsnummer',
    kind: 'personal-data',
    severity: 'must',
    sensitive: true,
  });
}

export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function submission(number: number, part: Partial<Submission> = {}): Submission {
  return {
    submissionId: uuid(number),
    site: 'mastodon',
    post: 'reply',
    account: { handle: 'eksempelvik', name: 'Eksempelvik kommune' },
    answered: { url: 'https://mastodon.example/@kari/1' },
    text: 'Biblioteket er åpent på lørdag.',
    masked: [],
    language: 'nb',
    findings: [],
    ...part,
  };
}

export function submitted(number: number, part: Partial<Submission> = {}) {
  return {
    v: 0,
    recordedAt: '2026-03-04T09:05:00+01:00',
    appVersion: '0.1.0',
    kind: 'submitted',
    role: 'official',
    organisation: 'Eksempelvik',
    packs: [{ id: 'klarsprak-nb', version: '1.0.0' }],
    pageUrl: 'https://mastodon.example/home',
    submission: submission(number, part),
  } satisfies NewEntry;
}

export function confirmed(number: number, permalink = `https://mastodon.example/@x/${number}`) {
  return {
    v: 0,
    recordedAt: '2026-03-04T09:05:02+01:00',
    appVersion: '0.1.0',
    kind: 'confirmed',
    submissionId: uuid(number),
    permalink,
  } satisfies NewEntry;
}

export function stored(seq: number, part: Partial<Submission> = {}): SubmittedEntry {
  return { ...submitted(seq, part), seq };
}

export function storedConfirmation(
  seq: number,
  number: number,
  permalink?: string,
): ConfirmedEntry {
  return { ...confirmed(number, permalink), seq };
}
