/** Entries with any text in them, the awkward ones above all. */
import fc from 'fast-check';
import type { Entry } from '../../../../log/entry.ts';
import { stored, storedConfirmation, uuid } from '../examples.ts';

const awkward = fc.constantFrom(
  ...['"', '""', ',', ';', '\n', '\r\n', '\r', '\t', "'", '=1+1', '+47', '-', '@x', '＝', ' ='],
  ...['🎉', '👩🏽‍🚀', 'é', '\u2028', '\u0085', '\uFEFF', '\u0000', '▇'],
);

export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');

const submittedEntry = fc
  .record({ seq: fc.integer({ min: 1 }), text: anyText, handle: anyText, words: anyText })
  .map(({ seq, text, handle, words }) => ({
    ...stored(seq, {
      submissionId: uuid(seq),
      text,
      account: { handle },
      findings: [
        { rule: 'a/b', severity: 'must', message: words, actual: words, decision: 'left' },
      ],
    }),
    organisation: handle,
  }));

const confirmedEntry = fc.integer({ min: 1 }).map((seq) => storedConfirmation(seq, 1));

export const anyEntries: fc.Arbitrary<Entry[]> = fc.array(
  fc.oneof(submittedEntry, confirmedEntry),
  {
    maxLength: 4,
  },
);
