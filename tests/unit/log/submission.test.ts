import { expect, test } from 'vitest';
import { submissionSchema } from '../../../log/entry.ts';
import { buildSubmission, type SubmissionDraft } from '../../../log/submission.ts';
import type { Finding } from '../../../rules/types.ts';
import { finding, personal, uuid } from './examples.ts';

const number = '01017012345';

function draft(part: Partial<SubmissionDraft>): SubmissionDraft {
  return {
    submissionId: uuid(1),
    site: 'mastodon',
    post: 'reply',
    account: { handle: 'eksempelvik' },
    answered: null,
    text: 'Vi anvender skjema.',
    report: { language: 'nb', findings: [] },
    decisions: [],
    ...part,
  };
}

function everything(part: Partial<SubmissionDraft>): string {
  return JSON.stringify(buildSubmission(draft(part)));
}

function report(...findings: Finding[]) {
  return { language: 'nb', findings } as const;
}

test('what it builds fits the schema of the log', () => {
  const text = `Vi anvender skjema. Hilsen ${number}`;
  const ignored = finding({ start: 3, actual: 'anvender' });
  const built = buildSubmission(
    draft({
      text,
      answered: { url: 'https://mastodon.example/@kari/1' },
      report: report({ ...ignored }, personal(text, number)),
      decisions: [
        { finding: finding({ start: 40, actual: 'foreta' }), decision: 'fixed' },
        { finding: ignored, decision: 'ignored' },
      ],
    }),
  );
  expect(submissionSchema.parse(built)).toEqual(built);
  expect(built?.findings.map(({ actual, decision }) => [actual, decision])).toEqual([
    ['foreta', 'fixed'],
    ['anvender', 'ignored'],
    [null, 'left'],
  ]);
});

test('a personal number reaches neither text, words nor messages', () => {
  const text = `Hilsen ${number}.`;
  const sentence = finding({ start: 0, actual: text, kind: 'sentence-length' });
  const built = everything({ text, report: report(personal(text, number), sentence) });
  expect(built).not.toContain(number);
  expect(built).toContain('Hilsen ▇▇▇▇▇▇▇▇▇▇▇.');
});

test('a number that was removed before posting is not logged with the finding that removed it', () => {
  const removed = { finding: personal(number, number), decision: 'fixed' } as const;
  const built = buildSubmission(draft({ decisions: [removed] }));
  expect(JSON.stringify(built)).not.toContain(number);
  expect(built?.text).toBe('Vi anvender skjema.');
  expect(built?.masked).toEqual([]);
});

test('of the post that is answered only a web address is kept', () => {
  const answered = { author: 'Kari', text: 'Hei', url: 'https://mastodon.example/@kari/1' };
  expect(buildSubmission(draft({ answered }))?.answered).toEqual({ url: answered.url });
  expect(buildSubmission(draft({ answered: { url: 'javascript:alert(1)' } }))?.answered).toEqual(
    {},
  );
});

test.each(['', ' \n\t', 'a'.repeat(1_000_001)])('no submission of text %#', (text) => {
  expect(buildSubmission(draft({ text }))).toBeNull();
});

test('of a finding nothing is kept but its rule, its words and what was done: no names, no answers', () => {
  const anvender = finding({ start: 3, actual: 'anvender' });
  const told: Finding = {
    ...anvender,
    overruled: [{ pack: { ...anvender.pack, title: 'Sektoren' }, severity: 'must', message: 'x' }],
    contact: { name: 'Kari Nes', title: 'skolesjef' },
    answer: { title: 'Skolen', text: 'Ikke bestemt.' },
  };
  expect(everything({ report: report(told) })).toBe(everything({ report: report(anvender) }));
});
