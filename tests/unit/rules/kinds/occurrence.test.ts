import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { check, createChecker } from '../../../../rules/index.ts';
import { occurrenceFormat } from '../../../../rules/kinds/occurrence.ts';
import { official, rulesetOf } from '../inline.ts';

const tail = `message: '{count}/{limit}'
    reason: r
    examples: [{bad: x}]`;

function found(options: string, text: string) {
  const ruleset = rulesetOf(`
  - id: antall
    kind: occurrence
    ${options}
    ${tail}`);
  return check(text, ruleset, official).findings.map(({ start, actual, message, fixes }) => {
    expect(text.slice(start, start + actual.length)).toBe(actual);
    expect(fixes).toEqual([]);
    return `${start} ${actual} ${message}`;
  });
}

describe('too many', () => {
  const marks = `pattern: '!'
    whole: false`;

  test.each([
    ['most: 1', 'Ja! Nei.', []],
    ['most: 1', 'Ja! Nei! Jo! Å!', ['7 ! 4/1']],
    ['most: 0', 'Ja!', ['2 ! 1/0']],
    ['most: 1\n    marks: first', 'Ja! Nei!', ['2 ! 2/1']],
    ['most: 1\n    within: sentence', 'Ja! Nei! Jo!', []],
    ['most: 1\n    within: sentence', 'Ja. Nei!!! Jo!', ['8 ! 3/1']],
    ['most: 1\n    within: paragraph', 'Ja! Nei.\n\nJo!', []],
    ['most: 1\n    within: paragraph', 'Ja! Nei.\n\n  Jo! Å! Æ.', ['17 ! 2/1']],
    ['most: 2\n    within: block', 'Ja!\nNei! Jo!\n\nÅ!!', ['11 ! 3/2']],
    ['most: 1\n    within: block', '\n\nJa!\nNei.\n\n\nÅ!! ', ['15 ! 2/1']],
    ['most: 1\n    within: paragraph', 'Ja!!\n Jo!!', ['3 ! 2/1', '9 ! 2/1']],
  ])('%s: %s', (options, text, expected) => {
    expect(found(`${marks}\n    ${options}`, text)).toEqual(expected);
  });

  test('what is blank is never marked as the first', () => {
    const spaces = `pattern: ' |\\*|@|a'
    whole: false
    most: 1`;
    expect(found(`${spaces}\n    marks: first`, '* @ b')).toEqual([]);
    expect(found(`${spaces}\n    marks: first`, '* b a')).toEqual(['4 a 4/1']);
    expect(found(spaces, '* b a')).toEqual(['1   4/1']);
  });
});

describe('too few', () => {
  const links = `pattern: 'https?://'
    whole: false
    least: 2`;

  test.each([
    [links, 'https://a.no https://b.no', []],
    [links, ' Se https://a.no', ['4 https:// 1/2']],
    [links, '\n Se på (dette) nå', ['2 Se 0/2']],
    [links, '', []],
    [links, ' \n ', []],
    [`${links}\n    marks: first`, 'Se https://a.no', ['3 https:// 1/2']],
    [`${links}\n    within: paragraph`, 'Ja.\n\n  Nei', ['0 Ja. 0/2', '7 Nei 0/2']],
    [`${links}\n    within: sentence`, 'Ja da.  Nei', ['0 Ja 0/2', '8 Nei 0/2']],
    [`${links}\n    most: 2`, 'https:// https:// https://', ['18 https:// 3/2']],
    [`${links}\n    most: 3`, 'https:// https:// https://', []],
  ])('%s: %s', (options, text, expected) => {
    expect(found(options, text)).toEqual(expected);
  });
});

describe('what is counted', () => {
  test.each([
    ['terms: [dessverre, leider]\n    most: 1', 'Dessverre nei. Vi må leider.', ['21 leider 2/1']],
    ['terms: [ja]\n    within: sentence\n    most: 1', 'Ja nei. Ja ja.', ['11 ja 2/1']],
    ['terms: [ja]\n    within: paragraph\n    most: 1', 'Ja nei.\nJa. Ja.', ['12 Ja 2/1']],
    ['terms: [på, på nytt]\n    most: 1', 'Se på nytt', []],
    ["terms: [ja]\n    pattern: 'nei'\n    most: 1", 'Nei. Ja. Nei', ['5 Ja 3/1']],
    ["pattern: 'Nei'\n    cased: true\n    most: 1", 'Nei. NEI. nei. Nei', ['15 Nei 2/1']],
    ["pattern: 'ei'\n    most: 0", 'Nei, ei', ['5 ei 1/0']],
    ["pattern: 'ei'\n    whole: false\n    most: 1", 'Nei, ei', ['5 ei 2/1']],
  ])('%s: %s', (options, text, expected) => {
    expect(found(options, text)).toEqual(expected);
  });

  test.each(['sentence', 'paragraph', 'text'])('quotations, in each %s', (within) => {
    const options = `pattern: ja
    terms: [jo]
    within: ${within}
    most: 1`;
    expect(found(options, 'Vi ja «ja jo ja» nei')).toEqual([]);
    expect(found(options, 'Vi ja «ja jo ja» jo')).toEqual(['17 jo 2/1']);
    expect(found(`${options}\n    quotations: check`, 'Vi ja «ja jo ja» nei')).toEqual([
      '7 ja 4/1',
    ]);
  });

  test('`except` takes terms out', () => {
    const options = `terms: [ja]
    except: [ja takk]
    most: 0`;
    expect(found(options, 'Ja takk.')).toEqual([]);
    expect(found(options, 'Ja takk. Ja.')).toEqual(['9 Ja 1/0']);
  });
});

test.each([
  [{ terms: ['ja'] }, [], 'say how often it may stand: «most», «least» or both'],
  [{ most: 1 }, [], 'say what is counted: «terms», «pattern» or both'],
  [{ least: 1 }, [], 'say what is counted: «terms», «pattern» or both'],
  [{ pattern: 'ja', most: 1, least: 2 }, ['least'], '2 is more than «most», which is 1'],
])('refuses %j', (options, path, message) => {
  expect(occurrenceFormat.problems({ options, languages: ['nb'] })).toEqual([{ path, message }]);
});

test.each([
  [{ terms: ['ja'], most: 1 }],
  [{ pattern: 'ja', least: 1 }],
  [{ pattern: 'ja', most: 1, least: 1 }],
])('takes %j', (options) => {
  expect(occurrenceFormat.problems({ options, languages: ['nb'] })).toEqual([]);
});

test('two equal bounds are no mistake', () => {
  expect(found('terms: [ja]\n    most: 1\n    least: 1', 'Ja.')).toEqual([]);
});

test('writing on gives the same as reading afresh', () => {
  const ruleset = rulesetOf(
    ['text', 'paragraph', 'sentence']
      .map(
        (within) => `
  - id: ${within}
    kind: occurrence
    pattern: '!|ja'
    whole: false
    most: 2
    least: 1
    within: ${within}
    ${tail}`,
      )
      .join(''),
  );
  const piece = fc.constantFrom('ja', '! ', '. ', '\n', ' nei ', '«', '»', '😀');
  const texts = fc.array(
    fc.array(piece).map((pieces) => pieces.join('')),
    { minLength: 2 },
  );
  fc.assert(
    fc.property(texts, (all) => {
      const checker = createChecker(ruleset);
      for (const text of all) {
        const { findings } = checker.check(text, official);
        expect(findings).toEqual(check(text, ruleset, official).findings);
        for (const { start, end, actual } of findings) expect(text.slice(start, end)).toBe(actual);
      }
    }),
  );
});

it('counts in a text of several windows', () => {
  const text = 'Ja da, vi kommer. '.repeat(200);
  expect(found('pattern: ja\n    most: 150', text)).toEqual([`${150 * 18} Ja 200/150`]);
  const sentence = 'ja da '.repeat(400);
  expect(found('pattern: ja\n    within: sentence\n    most: 300', sentence)).toEqual([
    `${300 * 6} ja 400/300`,
  ]);
});
