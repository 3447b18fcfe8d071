import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parsePack, proveExamples } from '../../../../rules/index.ts';
import { formatPack } from '../../../../rules/pack/format.ts';
import { importTable } from '../../../../rules/pack/import-table.ts';
import type { Cells } from '../../../../rules/pack/table-rows.ts';

const about = { file: 'ord.csv', id: 'ord', language: 'nb' } as const;

/** The rules that the rows make, and what is wrong with the others. */
function made(cells: Cells, more: { id?: string; language?: 'nb' | 'nn' | 'da' | 'en' } = {}) {
  const { pack, problems } = importTable(cells, { ...about, ...more });
  const parsed = pack === null ? null : parsePack(pack, 'p');
  if (parsed?.ok === false) throw new Error(JSON.stringify(parsed.problems));
  const brief = problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
  return { yaml: pack, pack: parsed?.pack, rules: parsed?.pack.rules ?? [], problems: brief };
}

it('makes a rule of each row, with all that the row says', () => {
  const { rules, problems } = made([
    ['Tungt ord', 'Skriv heller', 'Hvorfor', 'Alvor', 'Kilde', 'Eksempel', 'Eier'],
    ['anvende', 'bruke', 'Alle sier det.', 'må', 'Språkrådet', 'Du må anvende salt.', 'Kari'],
    ['', '', '', '', '', '', ''],
    [' i forhold til ', '', '', '', '', '', ''],
  ]);
  expect(problems).toEqual([]);
  expect(rules).toMatchObject([
    {
      id: 'anvende',
      kind: 'substitution',
      severity: 'must',
      message: 'Skriv heller «{expected}».',
      reason: 'Alle sier det.',
      source: 'Språkrådet',
      options: { swap: { anvende: 'bruke' } },
      examples: [{ bad: 'Du må anvende salt.', fixed: 'Du må bruke salt.' }],
    },
    {
      id: 'i-forhold-til',
      kind: 'existence',
      severity: 'advice',
      message: 'Kan du si det uten «{actual}»?',
      reason: 'Det er lettere å forstå.',
      options: { terms: ['i forhold til'] },
      examples: [{ bad: 'i forhold til' }],
    },
  ]);
  expect(rules[1]).not.toHaveProperty('source');
});

test.each([
  [
    'nb',
    'Unngå',
    'Enklere',
    'Begrunnelse',
    'Alvorlighet',
    'Kilde',
    'Eksempel',
    'Ordliste',
    'Skriv heller «{expected}».',
  ],
  [
    'nn',
    'Tungt  ord',
    'Enklare',
    'Kvifor',
    'Alvor',
    'Kjelde',
    'Døme',
    'Ordliste',
    'Skriv heller «{expected}».',
  ],
  [
    'da',
    'UNDGÅ',
    'Skriv hellere',
    'Begrundelse',
    'Alvorlighed',
    'Kilde',
    'Eksempel',
    'Ordliste',
    'Skriv hellere «{expected}».',
  ],
  [
    'en',
    'Heavy word',
    'Plain word',
    'Reason',
    'Severity',
    'Source',
    'Example',
    'Word list',
    'Try “{expected}”.',
  ],
] as const)(
  'knows the headings in %s, in any order',
  (language, heavy, plain, reason, severity, source, example, title, message) => {
    const { pack, rules } = made(
      [
        [example, source, severity, reason, plain, heavy],
        ['Et ord.', 'K', 'info', 'R', 'noe', 'ord'],
      ],
      { language },
    );
    expect(pack).toMatchObject({ id: 'ord', title, languages: [language], publisher: title });
    expect(rules).toMatchObject([
      {
        id: 'ord',
        severity: 'info',
        message,
        reason: 'R',
        source: 'K',
        examples: [{ bad: 'Et ord.', fixed: 'Et noe.' }],
      },
    ]);
  },
);

test.each(['nn', 'da', 'en'] as const)('has words of its own in %s', (language) => {
  const { pack, rules } = made([['ord'], ['fysj']], { language });
  const texts = [pack?.description, rules[0]?.message, rules[0]?.reason];
  const bokmål = made([['ord'], ['fysj']]);
  expect(texts).not.toContain(bokmål.pack?.description);
  expect(texts).not.toContain(bokmål.rules[0]?.message);
});

test.each([
  ['bruke; nytte', { anvende: ['bruke', 'nytte'] }],
  ['bruke / nytte', { anvende: ['bruke', 'nytte'] }],
  ['bruke | bruke', { anvende: 'bruke' }],
  ['bruke\nnytte', { anvende: ['bruke', 'nytte'] }],
  ['og/eller', { anvende: 'og/eller' }],
])('reads %j as what may stand instead', (plain, swap) => {
  expect(
    made([
      ['ord', 'bruk heller'],
      ['anvende', plain],
    ]).rules,
  ).toMatchObject([{ options: { swap } }]);
});

test.each([
  ['anvende; anvender', 'bruke; bruker', { anvende: 'bruke', anvender: 'bruker' }],
  ['anvende; anvender', 'bruke', { anvende: 'bruke', anvender: 'bruke' }],
  [
    'anvende; benytte',
    'bruke; ta; gripe',
    { anvende: ['bruke', 'ta', 'gripe'], benytte: ['bruke', 'ta', 'gripe'] },
  ],
])('pairs %j with %j', (heavy, plain, swap) => {
  expect(
    made([
      ['ord', 'bruk heller'],
      [heavy, plain],
    ]).rules,
  ).toMatchObject([{ options: { swap } }]);
});

test.each([
  'av',
  'OFF',
  'fra',
  'info',
  'orientering',
  'til orientering',
  'For information',
  'advice',
  'råd',
  'bør',
  'should',
  'must',
  'Må',
  'skal',
])('knows the severity %s', (severity) => {
  const { rules, problems } = made([
    ['ord', 'alvor'],
    ['x', severity],
  ]);
  expect(problems).toEqual([]);
  const word = severity.toLowerCase();
  const expected = /av|off|fra/.test(word)
    ? 'off'
    : /info|ori/.test(word)
      ? 'info'
      : /must|må|skal/.test(word)
        ? 'must'
        : 'advice';
  expect(rules).toMatchObject([{ severity: expected }]);
});

test.each([
  ['Énergi', 'energi'],
  ['å/ø  æ!', 'å-ø-æ'],
  ['«ord»', 'ord'],
  ['Ωmega', 'mega'],
  ['Ω', 'word'],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('names the rule of %j %j', (term, id) => {
  expect(made([['ord'], [term]]).rules).toMatchObject([{ id }]);
});

it('gives every rule a name of its own', () => {
  expect(made([['ord'], ['a b'], ['a-b'], ['a, b']]).rules.map(({ id }) => id)).toEqual([
    'a-b',
    'a-b-2',
    'a-b-3',
  ]);
});

describe('names what is wrong by row and column, and goes on', () => {
  test.each<[string, string[], string]>([
    ['no word', ['bruke', '', ''], '3:2 there is no heavy word in this row'],
    ['nothing to find', ['bruke', '—', ''], '3:2 «—» has no word in it, so it can never be found'],
    ['a text', ['', 'ord '.repeat(21), ''], '3:2 this has 21 words; a term has at most 20'],
    ['a word again', ['', 'Anvende', ''], '3:2 «Anvende» stands in row 2 already'],
    ['an odd severity', ['', 'nytte', 'mst'], '3:3 «mst» is no severity; valid: off, av, '],
  ])('%s', (_, row, message) => {
    const { rules, problems } = made([
      ['skriv heller', 'ord', 'alvor'],
      ['bruke', 'anvende', ''],
      row,
    ]);
    expect(rules.map(({ id }) => id)).toEqual(['anvende']);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.startsWith(message)).toBe(true);
  });

  it('an example without the word gives way to the word itself', () => {
    const { rules, problems } = made([
      ['ord', 'eksempel', 'bruk heller'],
      ['anvende', 'Vi bruker salt.', 'bruke'],
    ]);
    expect(problems).toEqual([
      '2:2 the example «Vi bruker salt.» does not hold «anvende» as a text would; it is left out',
    ]);
    expect(rules).toMatchObject([{ examples: [{ bad: 'anvende', fixed: 'bruke' }] }]);
  });

  it('a word that another row says all of, before what is wrong further down', () => {
    const { rules, problems } = made([
      ['ord', 'bruk heller'],
      ['til tross', 'trass'],
      ['til  tross', 'trass'],
      ['', 'x'],
    ]);
    expect(rules.map(({ id }) => id)).toEqual(['til-tross']);
    expect(problems).toEqual([
      expect.stringMatching(/^3:1 «til {2}tross» cannot be found in a text/),
      '4:1 there is no heavy word in this row',
    ]);
  });

  it('a word that is to stand instead of itself', () => {
    expect(
      made([
        ['ord', 'bruk heller'],
        ['fin; bra', 'god; bra'],
      ]),
    ).toMatchObject({
      rules: [],
      problems: ['2:2 «bra» stands on both sides'],
    });
  });

  it('a replacement that another row speaks of is not offered', () => {
    expect(
      made([
        ['ord', 'bruk heller'],
        ['benytte', 'anvende'],
        ['anvende', 'bruke'],
      ]).rules,
    ).toMatchObject([
      { examples: [{ bad: 'benytte' }] },
      { examples: [{ bad: 'anvende', fixed: 'bruke' }] },
    ]);
  });
});

test.each<[string, Cells, string[]]>([
  [
    'nothing',
    [],
    ['1:1 no column is headed «Tungt ord» or «Heavy word»; the first row has nothing'],
  ],
  [
    'other columns',
    [['Ting', ' ', 'Sak']],
    ['1:1 no column is headed «Tungt ord» or «Heavy word»; the first row has Ting, Sak'],
  ],
  ['no rows', [['Ord'], ['']], []],
  [
    'no row that can be a rule',
    [
      ['Ord', 'Bruk heller'],
      ['fin', 'fin'],
    ],
    [expect.stringMatching(/^2:2 /)],
  ],
])('makes no pack of %s', (_, cells, problems) => {
  expect(made(cells)).toMatchObject({ yaml: null, problems });
});

it('says what is wrong with the id', () => {
  expect(made([['ord'], ['x']], { id: 'A b' })).toMatchObject({
    yaml: null,
    problems: [expect.stringMatching(/^1:1 id: «A b» stands here; an id has small letters/)],
  });
});

it('makes, of whatever a table holds, a pack in canonical form whose examples hold', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      'anvende',
      'bruke',
      'Bruke',
      'a; b',
      'må',
      '__proto__',
      '"x"',
      '#tag',
      'null',
      '12',
      'a: b',
      'ta i bruk',
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
      const head = ['heavy', 'plain', 'reason', 'source', 'example', 'other'];
      const { yaml, pack } = made([head, ...rows]);
      if (!yaml || !pack) return;
      expect(proveExamples(pack)).toEqual([]);
      expect(formatPack(yaml, 'p')).toEqual({ ok: true, text: yaml });
    }),
    { numRuns: 30 },
  );
});
