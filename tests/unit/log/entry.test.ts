import { expect, test } from 'vitest';
import { entrySchema, submissionSchema } from '../../../log/entry.ts';
import { stored, storedConfirmation, submission } from './examples.ts';

test('takes an entry of each kind unchanged', () => {
  for (const entry of [stored(1), storedConfirmation(2, 1)]) {
    expect(entrySchema.parse(entry)).toEqual(entry);
  }
});

test.each([
  ['a private post', { ...stored(1), role: 'private' }],
  ['an unknown field', { ...stored(1), mood: 'glad' }],
  ['a time without offset', { ...stored(1), recordedAt: '2026-03-04T09:05:00' }],
  ['number 0', { ...stored(1), seq: 0 }],
  ['a script for an address', { ...storedConfirmation(2, 1), permalink: 'javascript:alert(1)' }],
  [
    'other people’s words',
    { ...stored(1), submission: { ...submission(1), answered: { text: 'Hei' } } },
  ],
])('refuses %s', (_what, entry) => {
  expect(entrySchema.safeParse(entry).success).toBe(false);
});

test('refuses a span that says masked where words still stand', () => {
  const masked = [{ start: 0, end: 2, rule: 'personal-data/phone' }];
  expect(submissionSchema.safeParse(submission(1, { text: '▇▇!', masked })).success).toBe(true);
  expect(submissionSchema.safeParse(submission(1, { text: '▇1!', masked })).success).toBe(false);
});
