import { expect, test } from 'vitest';
import { convert } from '../../../../../rules/pack/vale/convert.ts';
import { boundary } from '../../../../../rules/pack/vale/expression.ts';
import { readValeStyle } from '../../../../../rules/pack/vale/read.ts';
import type { Stretch } from '../../../../../rules/pack/vale/scope.ts';

/** Vale's boundaries as `<b>`, which is what a reader can read. */
function legible(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(boundary, '<b>');
  if (Array.isArray(value)) return value.map(legible);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, of]) => [key.replaceAll(boundary, '<b>'), legible(of)]),
  );
}

test.each<[Stretch, string, unknown]>([
  [
    'paragraph',
    'extends: occurrence\ntoken: a\nmax: 2',
    [
      {
        kind: 'occurrence',
        options: {
          most: 2,
          within: 'block',
          marks: 'first',
          pattern: '(?:a)',
          cased: true,
          whole: false,
        },
        values: ['{count}'],
      },
    ],
  ],
  [
    'text',
    'extends: occurrence\ntoken: a\nmin: 1\nignorecase: true',
    [
      {
        kind: 'occurrence',
        options: {
          least: 1,
          within: 'text',
          marks: 'first',
          pattern: '(?:a)',
          cased: false,
          whole: false,
        },
        values: ['{count}'],
      },
    ],
  ],
  [
    'sentence',
    'extends: repetition\ntokens: [a]\nignorecase: true\nalpha: true\nmax: 1\nexceptions: [b]',
    [
      {
        kind: 'repetition',
        options: { token: '(a)', cased: false, letters: true, most: 1, unless: '<b>(?:b)<b>' },
        values: ['{token}'],
      },
    ],
  ],
  [
    'sentence',
    'extends: repetition\ntokens: ["(?i)a"]',
    [
      {
        kind: 'repetition',
        options: { token: '((?:[aA]))', cased: true, letters: false, most: 0 },
        values: ['{token}'],
      },
    ],
  ],
  [
    'text',
    'extends: conditional\nfirst: "(?i)a"\nsecond: (b)\nexceptions: [c d]',
    [
      {
        kind: 'conditional',
        options: {
          first: '[aA]',
          second: '(b)',
          cased: true,
          whole: false,
          within: 'text',
          each: true,
          unless: '<b>(?:c d)<b>',
          unlessIn: '<b>(?:(?:c d))<b>',
        },
        values: ['{actual}'],
      },
    ],
  ],
  [
    'sentence',
    'extends: conditional\nfirst: a\nsecond: b',
    [
      {
        kind: 'conditional',
        options: {
          first: 'a',
          second: 'b',
          cased: true,
          whole: false,
          within: 'block',
          each: true,
        },
        values: ['{actual}'],
      },
    ],
  ],
  [
    'text',
    'extends: capitalization\nmatch: $title',
    [
      {
        kind: 'capitalization',
        options: { match: 'title', where: 'text', style: 'AP', threshold: 0.8, dialect: 'vale' },
        values: ['{actual}', '{suggestion}'],
      },
    ],
  ],
  [
    'sentence',
    'extends: capitalization\nmatch: "(?i)a"\nstyle: Chicago\nexceptions: [b]\nindicators: [":"]\nthreshold: 0.5\nprefix: c',
    [
      {
        kind: 'capitalization',
        options: {
          match: 'pattern',
          pattern: '[aA]',
          where: 'sentence',
          style: 'Chicago',
          keepPattern: '<b>(?:b)<b>',
          threshold: 0.5,
          prefix: 'c',
          indicators: [':'],
          dialect: 'vale',
        },
        values: ['{actual}', '{suggestion}'],
      },
    ],
  ],
  [
    'text',
    'extends: metric\nformula: words\ncondition: "> 1"',
    [
      {
        kind: 'metric',
        options: { formula: 'words', condition: '> 1', dialect: 'vale' },
        values: ['{value}'],
      },
    ],
  ],
  [
    'text',
    'extends: readability\nmetrics: [SMOG, Gunning Fog, Coleman-Liau, Flesch-Kincaid, Automated Readability]\ngrade: 8',
    [
      {
        kind: 'readability',
        options: {
          measures: [
            'gunning-fog',
            'coleman-liau',
            'flesch-kincaid',
            'smog',
            'automated-readability',
          ],
          most: 8,
          from: 1,
          dialect: 'vale',
        },
        values: ['{value}'],
      },
    ],
  ],
  [
    'text',
    'extends: consistency\neither: {a: b, c: d}',
    [
      {
        kind: 'consistency',
        options: {
          patterns: { '<b>(?:a)<b>': '<b>(?:b)<b>', '<b>(?:c)<b>': '<b>(?:d)<b>' },
          cased: true,
          whole: false,
          within: 'text',
          speaks: 'last',
        },
        values: ['{actual}'],
      },
    ],
  ],
  [
    'text',
    'extends: consistency\nnonword: true\nignorecase: true\neither: {a: b}',
    [
      {
        kind: 'consistency',
        options: {
          patterns: { '(?:a)': '(?:b)' },
          cased: false,
          whole: false,
          within: 'text',
          speaks: 'last',
        },
        values: ['{actual}'],
      },
    ],
  ],
  [
    'text',
    'extends: consistency\nnonword: true\neither: {"(?i)a": b}',
    [
      {
        kind: 'consistency',
        options: {
          patterns: { '(?:(?:[aA]))': '(?:b)' },
          cased: true,
          whole: false,
          within: 'text',
          speaks: 'last',
        },
        values: ['{actual}'],
      },
    ],
  ],
  [
    'text',
    'extends: consistency\nnonword: true\neither: {"(a": "b)"}',
    [
      {
        kind: 'consistency',
        options: {
          patterns: { '(a': 'b)' },
          cased: true,
          whole: false,
          within: 'text',
          speaks: 'last',
        },
        values: ['{actual}'],
      },
    ],
  ],
  [
    'paragraph',
    'extends: existence\ntokens: [a, "-"]\nignorecase: true\nexceptions: [b]',
    [
      {
        kind: 'pattern',
        options: {
          patterns: ['a'],
          whole: true,
          cased: false,
          within: 'block',
          unless: '<b>(?:b)<b>',
        },
        values: ['{actual}'],
      },
      {
        kind: 'pattern',
        options: {
          patterns: ['<b>(?:-)<b>'],
          whole: false,
          cased: false,
          within: 'block',
          unless: '<b>(?:b)<b>',
        },
        values: ['{actual}'],
      },
    ],
  ],
  [
    'text',
    'extends: existence\ntokens: [a]\naction: {name: replace, params: ["$1", "", b]}',
    [
      {
        kind: 'pattern',
        options: {
          patterns: ['a'],
          instead: ['$$1', 'b'],
          whole: true,
          cased: true,
          within: 'text',
        },
        values: ['{actual}', '{expected}'],
      },
    ],
  ],
  [
    'text',
    'extends: existence\ntokens: [a]\naction: {name: remove, params: [b]}',
    [
      {
        kind: 'pattern',
        options: { patterns: ['a'], whole: true, cased: true, within: 'text' },
        values: ['{actual}'],
      },
    ],
  ],
  [
    'text',
    'extends: existence\nnonword: true\ntokens: ["(?=a)"]\nlimit: 2',
    [
      {
        kind: 'pattern',
        options: {
          patterns: [
            String.raw`(?:(?:(?=a)))(?:[\p{L}\p{N}]+|[^\n])`,
            String.raw`[^\n](?:(?:(?=a)))(?![^\n])`,
          ],
          whole: false,
          cased: true,
          within: 'text',
        },
        values: [],
      },
    ],
  ],
  [
    'text',
    'extends: existence\ntokens: [a, "-"]\nlimit: 2',
    [
      {
        kind: 'pattern',
        options: { patterns: ['<b>(?:a|-)<b>'], whole: false, cased: true, within: 'text' },
        values: ['{actual}'],
      },
    ],
  ],
  [
    'paragraph',
    'extends: substitution\nswap: {a: b}',
    [
      {
        kind: 'pattern',
        options: { swap: { a: 'b' }, cased: true, whole: true, within: 'block' },
        values: ['{expected}', '{actual}'],
      },
    ],
  ],
  [
    'text',
    'extends: substitution\nswap: {a: b|c, "-": d}\nignorecase: true',
    [
      {
        kind: 'pattern',
        options: { swap: { a: ['b', 'c'] }, cased: false, whole: true, within: 'text' },
        values: ['{expected}', '{actual}'],
      },
      {
        kind: 'pattern',
        options: { swap: { '<b>(?:-)<b>': 'd' }, cased: false, whole: false, within: 'text' },
        values: ['{expected}', '{actual}'],
      },
    ],
  ],
  [
    'text',
    'extends: substitution\nnonword: true\nswap: {a: b$}',
    [
      {
        kind: 'pattern',
        options: { swap: { a: 'b$$' }, cased: true, whole: false, within: 'text' },
        values: ['{expected}', '{actual}'],
      },
    ],
  ],
  [
    'text',
    'extends: substitution\nnonword: true\nswap: {"(a)b(c)": d, "x\\\\(": y}',
    [
      {
        kind: 'pattern',
        options: {
          swap: { '(?:a)b(?:c)': 'd', 'x\\(': 'y' },
          cased: true,
          whole: false,
          within: 'text',
        },
        values: ['{expected}', '{actual}'],
      },
    ],
  ],
  [
    'text',
    'extends: substitution\nnonword: true\nswap: {"(a)b": "$1 $"}',
    [
      {
        kind: 'pattern',
        options: { swap: { '(a)b': '$1 $$' }, cased: true, whole: false, within: 'text' },
        values: ['{expected}', '{actual}'],
      },
    ],
  ],
  [
    'text',
    'extends: substitution\nnonword: true\nignorecase: true\nswap: {github: GitHub, ab: c}',
    [
      {
        kind: 'pattern',
        options: {
          swap: { '[gG][iI][tT][hH][uU][bB]': 'GitHub' },
          cased: true,
          whole: false,
          within: 'text',
        },
        values: ['{expected}', '{actual}'],
      },
      {
        kind: 'pattern',
        options: { swap: { ab: 'c' }, cased: false, whole: false, within: 'text' },
        values: ['{expected}', '{actual}'],
      },
    ],
  ],
  [
    'text',
    'extends: substitution\nnonword: true\nswap: {a: "[b]", c: ""}',
    [
      {
        kind: 'pattern',
        options: {
          patterns: ['a'],
          cased: true,
          whole: false,
          within: 'text',
          unless: String.raw`(?<![\s\S])(?:[b])(?![\s\S])`,
        },
        values: ['[b]', '{actual}'],
      },
      {
        kind: 'pattern',
        options: { patterns: ['c'], cased: true, whole: false, within: 'text' },
        values: ['', '{actual}'],
      },
    ],
  ],
  [
    'text',
    'extends: substitution\nnonword: true\nswap: {"a|b": "b|c.", x: y}\nexceptions: [q, "r s"]',
    [
      {
        kind: 'pattern',
        options: {
          swap: { 'a|b': ['b', 'c.'], x: 'y' },
          cased: true,
          whole: false,
          within: 'text',
          unless: String.raw`<b>(?:r s|q)<b>|(?<![\s\S])(?:b)(?![\s\S])`,
          unlessIn: '<b>(?:(?:r s))<b>',
        },
        values: ['{expected}', '{actual}'],
      },
    ],
  ],
  [
    'text',
    'extends: substitution\nswap: {"(a": x, "b)": y}',
    [
      {
        kind: 'pattern',
        options: { swap: { '(a': 'x', 'b)': 'y' }, cased: true, whole: false, within: 'text' },
        values: ['{expected}', '{actual}'],
      },
    ],
  ],
  [
    'text',
    'extends: substitution\nnonword: true\nswap: {"(?i)a(?-i)b": x, c: y}',
    [
      {
        kind: 'pattern',
        options: { swap: { '[aA](?:b)': 'x', c: 'y' }, cased: true, whole: false, within: 'text' },
        values: ['{expected}', '{actual}'],
      },
    ],
  ],
  [
    'text',
    'extends: substitution\nlimit: 2\nignorecase: true\nswap: {a: x, "-": y}',
    [
      {
        kind: 'pattern',
        options: {
          swap: { '<b>(?:[aA])<b>': 'x', '<b>(?:-)<b>': 'y' },
          cased: true,
          whole: false,
          within: 'text',
        },
        values: ['{expected}', '{actual}'],
      },
    ],
  ],
])('in the %s: %s', (stretch, rule, expected) => {
  const { rules, problems } = readValeStyle([{ path: 'S/A.yml', text: `message: m\n${rule}` }]);
  expect(problems).toEqual([]);
  expect(rules.map((one) => legible(convert(one, stretch)))).toEqual([expected]);
});
