import { describe, expect, test } from 'vitest';
import {
  escapedReplacement,
  inOneCase,
  placeFor,
  silence,
} from '../../../../../rules/pack/vale/conversion.ts';
import { boundary } from '../../../../../rules/pack/vale/expression.ts';
import { messageOf } from '../../../../../rules/pack/vale/message.ts';
import { marksAt } from '../../../../../rules/pack/vale/places.ts';
import { readValeStyle } from '../../../../../rules/pack/vale/read.ts';
import { idFor, packOf, ruleData } from '../../../../../rules/pack/vale/rule-data.ts';
import { stretchFor } from '../../../../../rules/pack/vale/scope.ts';

test.each([
  ['%s and %s', ['a', 'b'], 'a and b'],
  ['%[2]s, %s, %[1]s', ['a', 'b', 'c'], 'b, c, a'],
  ['%s%s', ['a'], 'a'],
  ['100%% %d', ['2'], '100% 2'],
  ['%q', ['a'], '“a”'],
  ['%-5.2f|%+d|% d|%#v|%05d', ['1', '2', '3', '4', '5'], '1|2|3|4|5'],
  ['%[12]s.', ['a'], '.'],
  ['%12.10s', ['a'], 'a'],
  ['  a\n\tb  ', [], 'a b'],
  ['5 % of', [], '5 f'],
  ['50 %', [], '50 %'],
])('messageOf: %j with %j', (message, values, expected) => {
  expect(messageOf(message, values)).toBe(expected);
});

test.each([
  [['text'], 'text'],
  [['text.txt'], 'text'],
  [['raw'], 'text'],
  [['raw.txt'], 'text'],
  [['summary'], 'text'],
  [['txt'], 'text'],
  [['paragraph'], 'paragraph'],
  [['paragraph.text.txt'], 'paragraph'],
  [['sentence'], 'sentence'],
  [['sentence.txt'], 'sentence'],
  [['sentence', 'paragraph'], 'paragraph'],
  [['sentence', 'raw'], 'text'],
  [['heading', 'sentence'], 'sentence'],
  [['heading'], null],
  [['text.heading'], null],
  [[], null],
  [['~heading'], 'text'],
  [['~heading & ~list'], 'text'],
  [['~text'], null],
  [['text & ~heading'], 'text'],
  [['text & heading'], null],
  [['sentence&~text'], null],
  [['raw & ~text'], 'text'],
  [['~text & raw'], 'text'],
  [['text & sentence'], 'sentence'],
  [['~paragraph & sentence'], 'sentence'],
])('stretchFor: %j is %s', (scopes, expected) => {
  expect(stretchFor(scopes)).toBe(expected);
});

describe('marksAt', () => {
  const letter = '(?=a)';

  test.each([
    letter,
    '(?<!a)',
    '^',
    '$',
    '(?:(?=a)|(?<=b))',
    '(?=a)|(?<=b)',
    '(?:)(?=a)',
    '(?=a)(?:)',
  ])('%s marks what stands there', (source) => {
    expect(marksAt(source)).toEqual([
      `(?:${source})(?:[\\p{L}\\p{N}]+|[^\\n])`,
      `[^\\n](?:${source})(?![^\\n])`,
    ]);
  });

  test.each(['', '(?:)', 'a', 'a?', '(?=a)b', '(?=a)|b', '(?:(?=a)|b)', '(?=a)|', '((?=a))'])(
    '%s is as it is',
    (source) => {
      expect(marksAt(source)).toBeNull();
    },
  );

  test('is read as the browser does', () => {
    expect(marksAt(String.raw`(?=\u{1f600})`)).not.toBeNull();
  });
});

test.each([
  ['text', 'text'],
  ['paragraph', 'block'],
  ['sentence', 'sentence'],
] as const)('placeFor: %s is %s', (stretch, expected) => {
  expect(placeFor(stretch)).toBe(expected);
});

test('silence has only what the rule has', () => {
  const free = { source: 'a', flags: 'iu' };
  const cased = { source: 'b', flags: 'u' };
  expect(silence({ words: null, phrases: null })).toEqual({});
  expect(silence({ words: free, phrases: null })).toEqual({ unless: '[aA]' });
  expect(silence({ words: null, phrases: cased })).toEqual({ unlessIn: 'b' });
});

test.each([
  [
    { source: 'a', flags: 'u' },
    { source: 'a', cased: true },
  ],
  [
    { source: 'a', flags: 'iu' },
    { source: 'a', cased: false },
  ],
  [
    { source: '(?-i:a)b', flags: 'iu' },
    { source: '(?:a)[bB]', cased: true },
  ],
  [
    { source: '(?i:a)b', flags: 'u' },
    { source: '(?:[aA])b', cased: true },
  ],
])('inOneCase: %j', (pattern, expected) => {
  expect(inOneCase(pattern)).toEqual(expected);
});

test('escapedReplacement: a dollar sign stands for itself', () => {
  expect('x'.replace(/x/u, escapedReplacement('$1 $& $$'))).toBe('$1 $& $$');
});

test.each([
  ['Google.WordList', 'google-word-list'],
  ['write-good.E-Prime', 'write-good-e-prime'],
  ['A.AMPMTimes2', 'a-ampm-times2'],
  ['A.v2Rule', 'a-v2-rule'],
  ['Språk.ÆrligTalt', 'språk-ærlig-talt'],
  ['--a--b--', 'a-b'],
  ['…', 'rule'],
])('idFor: %s is %s', (name, id) => {
  expect(idFor(name)).toBe(id);
});

test('packOf says who publishes it, in all languages', () => {
  const text = packOf([], { id: 'stil' });
  for (const line of [
    'takt: 1',
    'id: stil',
    'version: 1.0.0',
    'title: stil',
    'publisher: stil',
    'nb: Regler fra Vale.',
    'nn: Reglar frå Vale.',
    'da: Regler fra Vale.',
    'en: Rules from Vale.',
    'overlaps: show',
    'rules: []',
  ]) {
    expect(text).toContain(line);
  }
});

describe('ruleData', () => {
  const data = (keys: string, options: Record<string, unknown> = {}) => {
    const text = `extends: existence\ntokens: [a]\n${keys}`;
    const { rules } = readValeStyle([{ path: 'Stil/Regel.yml', text }]);
    return rules.map((rule) => ruleData(rule, { kind: 'pattern', options, values: ['{x}'] }, 'id'));
  };

  test('has what every rule has', () => {
    expect(data('message: "m %s"')).toEqual([
      {
        id: 'id',
        kind: 'pattern',
        severity: 'advice',
        message: 'm {x}',
        reason: {
          nb: 'Dette er en regel i Stil.',
          nn: 'Dette er ein regel i Stil.',
          da: 'Dette er en regel i Stil.',
          en: 'This is a rule of Stil.',
        },
        source: 'Stil.Regel',
        quotations: 'check',
      },
    ]);
  });

  test.each([
    ['message: ""', { message: 'Stil.Regel' }],
    ['message: m\ndescription: "Why %s."\nlink: https://x.example', { reason: 'Why .' }],
    ['message: m\nlink: https://x.example', { source: 'https://x.example' }],
    ['message: m\nlevel: suggestion', { severity: 'info' }],
    ['message: m\nlevel: warning', { severity: 'advice' }],
    ['message: m\nlevel: error', { severity: 'must' }],
    ['message: m\nlimit: 1', { atMost: 1 }],
    ['message: m\nlimit: 1001', { atMost: 1000 }],
  ])('%j', (keys, expected) => {
    expect(data(keys)).toMatchObject([expected]);
  });

  test('writes patterns shorter, wherever they stand, and lets all else be', () => {
    const short = `(?<!${'[\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}\\u200c\\u200d]'})a`;
    const long = `${boundary}a`;
    const options = { text: long, list: [long], map: { [long]: long }, number: 1, none: null };
    expect(data('message: m', options)).toMatchObject([
      { text: short, list: [short], map: { [short]: short }, number: 1, none: null },
    ]);
  });
});
