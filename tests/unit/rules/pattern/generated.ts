/** Random patterns, and texts that could be hard for them. */
import fc from 'fast-check';

const atom = fc.constantFrom(
  ...[
    'a',
    'b',
    'ab',
    '[ab]',
    '[^a]',
    '.',
    '\\w',
    '\\s',
    '\\d',
    ' ',
    '\\p{L}',
    'é',
    'A',
    '-',
    '\\b',
    '^',
    '$',
  ],
);
const count = fc.constantFrom(
  '',
  '',
  '',
  '*',
  '+',
  '?',
  '*?',
  '+?',
  '{2}',
  '{1,3}',
  '{0,12}',
  '{3,}',
  '{1,30}',
);

const { pattern } = fc.letrec<{ pattern: string; row: string; piece: string; group: string }>(
  (tie) => ({
    pattern: fc
      .array(tie('row'), { minLength: 1, maxLength: 3, depthIdentifier: 'pattern' })
      .map((rows) => rows.join('|')),
    row: fc
      .array(tie('piece'), { minLength: 1, maxLength: 4, depthIdentifier: 'pattern' })
      .map((pieces) => pieces.join('')),
    piece: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'pattern' },
      {
        weight: 5,
        arbitrary: fc.tuple(atom, count).map(([text, times]) => quantified(text, times)),
      },
      { weight: 3, arbitrary: fc.tuple(tie('group'), count).map(([text, times]) => text + times) },
      { weight: 1, arbitrary: tie('pattern').map((text) => `(?<=${text})`) },
      { weight: 1, arbitrary: tie('pattern').map((text) => `(?!${text})`) },
      { weight: 1, arbitrary: tie('pattern').map((text) => `(?=${text})`) },
    ),
    group: tie('pattern').map((text) => `(?:${text})`),
  }),
);

function quantified(text: string, times: string): string {
  if (['\\b', '^', '$'].includes(text)) return text;
  return text === 'ab' ? `(?:ab)${times}` : text + times;
}

/** Patterns that are valid with the flag `u`. */
export const patterns = fc.oneof(
  { weight: 6, arbitrary: pattern },
  { weight: 1, arbitrary: pattern.map((text) => `(\\w{1,8})${text}\\1`) },
);

const piece = fc.string({ unit: fc.constantFrom(...'aabb  éA1-'), minLength: 1, maxLength: 6 });

/** Texts of 1,000 code units: a start, something over and over, an end. */
export const hardTexts = fc
  .tuple(piece, piece, piece)
  .map(([start, pump, end]) => `${start}${pump.repeat(1000)}`.slice(0, 1000 - end.length) + end);

/** Short texts with the same characters. */
export const shortTexts = fc.string({ unit: fc.constantFrom(...'aabb  éA1-'), maxLength: 12 });
