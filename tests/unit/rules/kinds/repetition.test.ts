import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, check } from '../../../../rules/index.ts';
import { official, rulesetOf } from '../inline.ts';

function rulesetWith(options: string) {
  return rulesetOf(
    `
  - id: dobbelt
    kind: repetition
    ${options}
    message: '{token}/{expected}'
    reason: r
    examples: [{bad: x}]`,
    options.includes('token') ? 'overlaps: show' : '',
  );
}

function found(options: string, text: string) {
  return check(text, rulesetWith(options), official).findings.map(
    ({ start, actual, message }) => `${start} ${actual}: ${message}`,
  );
}

function fixed(options: string, text: string) {
  const { findings } = check(text, rulesetWith(options), official);
  return applyEdits(
    text,
    findings.flatMap(({ fixes }) => fixes),
  ).text;
}

describe('words', () => {
  test.each([
    ['Se på på kartet.', ['3 på på: på/på'], 'Se på kartet.'],
    ['Det  det\tDET er bra', ['0 Det  det\tDET: DET/Det'], 'Det er bra'],
    ['I går går. Gå', ['2 går går: går/går'], 'I går. Gå'],
    ['Ja, ja. Ja', [], null],
    ['Ja\nja', [], null],
    ['22 22 10 10', [], null],
    ['på-på på‑på', ['0 på-på på‑på: på‑på/på-på'], 'på-på'],
    ['ja ja nei nei', ['0 ja ja: ja/ja', '6 nei nei: nei/nei'], 'ja nei'],
    ['ja nei ja', [], null],
    ['#ja ja', [], null],
    ['ja @ja ja', [], null],
    ['www.ja.no no', [], null],
    ['Hun sa «ja ja» til oss oss', ['19 oss oss: oss/oss'], 'Hun sa «ja ja» til oss'],
    ['', [], null],
  ])('%s', (text, expected, result) => {
    expect(found('severity: info', text)).toEqual(expected);
    expect(fixed('severity: info', text)).toBe(result ?? text);
  });

  test('capitals', () => {
    expect(found('cased: true', 'Det det det')).toEqual(['4 det det: det/det']);
    expect(found('cased: true', 'det det Det')).toEqual(['0 det det: det/det']);
  });

  test('except', () => {
    expect(found('except: [det det]', 'Se det det. Ja ja.')).toEqual(['12 Ja ja: ja/Ja']);
  });

  test('a fix leaves no repetition, and changes nothing else', () => {
    const word = fc.constantFrom('på', 'På', 'det', 'er', 'i', '12', ',', '.', '\n', '«', '»');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ');
        const result = fixed('quotations: check', text);
        expect(found('quotations: check', result)).toEqual([]);
        const once = (all: string) =>
          all.toLowerCase().replace(/(\p{L}+)(?: \1(?!\p{L}))+/gu, '$1');
        expect(once(result)).toBe(once(text));
      }),
    );
  });
});

describe('tokens', () => {
  const all = `token: '[^\\s]+'`;

  test.each([
    [all, 'ja nei nei', ['3 nei nei: nei/nei']],
    [all, 'ja Ja ja', ['0 ja Ja: Ja/ja', '3 Ja ja: ja/Ja']],
    [`${all}\n    cased: true`, 'ja Ja Ja', ['3 Ja Ja: Ja/Ja']],
    [all, 'ja, ja', []],
    [all, '12 12', ['0 12 12: 12/12']],
    [`${all}\n    letters: true`, '12 12 a1 a1 å å', ['12 å å: å/å']],
    [all, 'slutt\nslutt ja', ['0 slutt\nslutt: slutt/']],
    [`token: '\\s*ja'`, 'ja ja', ['0 ja ja: ja/ja']],
    [`token: 'ja|nei'`, 'ja. Ja', []],
    [`token: 'ja|nei'`, 'ja, så ja', ['0 ja, så ja: ja/ja']],
    [`token: 'ja[.]?'`, 'Ja. Ja. Nei', []],
    [`token: ' '`, 'a  b', []],
    [`${all}\n    most: 1`, 'ja ja nei nei jo jo', ['6 nei nei: nei/nei']],
    [`${all}\n    most: 2`, 'ja ja ja ja', ['6 ja ja: ja/ja']],
    [`${all}\n    unless: 'nei'`, 'ja ja nei nei', ['0 ja ja: ja/ja']],
    [`${all}\n    unless: 'NEI'`, 'ja ja nei nei', ['0 ja ja: ja/ja', '6 nei nei: nei/nei']],
    [`${all}\n    unlessIn: 'så ja ja'`, 'så ja ja, ja ja', ['10 ja ja: ja/ja']],
    [all, 'Hun sa «nå ja ja så» nei nei', ['21 nei nei: nei/nei']],
    [`${all}\n    quotations: check`, 'Hun sa «nå ja ja så»', ['11 ja ja: ja/ja']],
  ])('%s: %s', (options, text, expected) => {
    expect(found(options, text)).toEqual(expected);
  });

  test('the fix stays in one line', () => {
    expect(fixed(all, 'på på')).toBe('på');
    expect(fixed(all, 'på\npå')).toBe('på\npå');
    expect(fixed(`token: 'ja'`, 'ja, så ja')).toBe('ja');
  });
});
