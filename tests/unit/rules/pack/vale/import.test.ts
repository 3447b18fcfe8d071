import { globSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, compile, type Pack } from '../../../../../rules/index.ts';
import { formatPack } from '../../../../../rules/pack/format.ts';
import { importVale, type ValeImport } from '../../../../../rules/pack/vale/import.ts';
import { idFor } from '../../../../../rules/pack/vale/rule-data.ts';
import { official } from '../../inline.ts';
import { packOf, placeOf, ruleId } from './imported.ts';

const about = { id: 'stil', title: 'Stil' };

/** Vetting takes most of the time: what was read once is not read again. */
const known = new Map<string, Pack & Omit<ValeImport, 'pack'>>();

function imported(...rules: string[]) {
  const key = JSON.stringify(rules);
  const files = rules.map((text, index) => ({ path: `Stil/Regel${index}.yml`, text }));
  const before = known.get(key);
  if (before) return before;
  const { pack, ...rest } = importVale(files, about);
  const read = { ...packOf(pack), ...rest };
  known.set(key, read);
  return read;
}

/** `[actual, message, …expected]` of each finding. */
function found(text: string, ...rules: string[]) {
  const { findings } = check(text, compile([imported(...rules)]), { ...official, language: 'en' });
  return findings.map(({ actual, message, expected }) => [actual, message, ...expected]);
}

describe('cases that Vale’s alerts are known for', () => {
  const root = 'tests/fixtures/vale';
  const cases = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  /** Each is explained in docs/vale-import.md. `+`: Takt speaks and Vale does not; `-`: the other way round. */
  const differences: Readonly<Record<string, readonly string[]>> = {
    'existence-zero-width': [
      '+ 1:1 Takt.Type Add',
      '+ 1:6 Takt.Gap  ',
      '+ 3:7 Takt.Gap  ',
      '- 1:1 Takt.Type ',
      '- 1:6 Takt.Gap ',
      '- 3:7 Takt.Gap ',
    ],
    'readability-text': ['+ 1:1 Takt.Grade ', '+ 1:1 Takt.Words '],
  };

  test.each(cases)('%s', (name) => {
    const folder = `${root}/${name}`;
    const files = globSync('styles/**/*.yml', { cwd: folder }).map((path) => ({
      path: path.replaceAll('\\', '/').replace('styles/', ''),
      text: readFileSync(`${folder}/${path}`, 'utf8'),
    }));
    const { pack, problems } = importVale(files, { id: name });
    expect(problems).toEqual([]);
    const [file] = globSync('text.*', { cwd: folder });
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const names = new Map(
      files
        .map(({ path }) => path.replace('.yml', '').replace('/', '.'))
        .map((of) => [idFor(of), of]),
    );
    const { findings } = check(text, compile([packOf(pack)]), { ...official, language: 'en' });
    const takt = findings.map(
      ({ rule, start, actual }) => `${placeOf(text, start)} ${names.get(ruleId(rule))} ${actual}`,
    );
    const vale = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')).map(
      (alert: Record<string, unknown>) =>
        `${alert.line}:${alert.column} ${alert.rule} ${alert.match}`,
    );
    const difference = [
      ...takt.filter((alert) => !vale.includes(alert)).map((alert) => `+ ${alert}`),
      ...vale.filter((alert: string) => !takt.includes(alert)).map((alert: string) => `- ${alert}`),
    ];
    expect(difference).toEqual(differences[name] ?? []);
  });
});

test('a pack in canonical form, with what every rule of a style shares', () => {
  const { pack } = importVale(
    [
      {
        path: 'Stil/UseShort_Words.yml',
        text: 'extends: existence\nmessage: "%s?"\nlevel: error\nlink: https://x.example/a\ntokens: [very]',
      },
      {
        path: 'Stil/Other.yml',
        text: 'extends: existence\nmessage: Oh\ndescription: Why.\ntokens: [so]',
      },
    ],
    about,
  );
  expect(formatPack(pack, 'p')).toEqual({ ok: true, text: pack });
  expect(packOf(pack)).toMatchObject({
    id: 'stil',
    title: 'Stil',
    version: '1.0.0',
    languages: ['nb', 'nn', 'da', 'en'],
    overlaps: 'show',
    rules: [
      {
        id: 'stil-other',
        severity: 'advice',
        message: 'Oh',
        reason: 'Why.',
        source: 'Stil.Other',
      },
      {
        id: 'stil-use-short-words',
        kind: 'pattern',
        severity: 'must',
        message: '{actual}?',
        reason: { en: 'This is a rule of Stil.' },
        source: 'https://x.example/a',
        quotations: 'check',
        examples: [{ bad: 'very' }],
        options: { patterns: ['very'], whole: true, cased: true, within: 'text' },
      },
    ],
  });
  expect(packOf(importVale([], { id: 'tom' }).pack)).toMatchObject({
    id: 'tom',
    title: 'tom',
    rules: [],
  });
});

test.each([
  ['Google.WordList', 'google-word-list'],
  ['write-good.E-Prime', 'write-good-e-prime'],
  ['A.AMPMTimes2', 'a-ampm-times2'],
  ['…', 'rule'],
])('%s is %s', (name, id) => {
  expect(idFor(name)).toBe(id);
});

const existence = (rest: string) => `extends: existence\nmessage: "%s"\n${rest}`;
const substitution = (rest: string) => `extends: substitution\nmessage: "Use %s, not %s"\n${rest}`;

describe('messages', () => {
  test.each([
    ["'Avoid ''%s'' at 100%%'", "Avoid 'very' at 100%"],
    ['"%[2]s|%[1]s|%s"', '|very|'],
    ['"a\\n  %q"', 'a “very”'],
    ['"%5.2f %v"', 'very'],
  ])('%s', (message, said) => {
    expect(
      found('very', `extends: existence\nmessage: ${message}\ntokens: [very]`).map(([, it]) => it),
    ).toEqual([said]);
  });

  test('one that is empty is the rule’s name', () => {
    expect(found('very', 'extends: existence\nmessage: ""\ntokens: [very]')).toEqual([
      ['very', 'Stil.Regel0'],
    ]);
  });
});

describe('scopes', () => {
  test.each([
    ['text', 'text'],
    ['raw', 'text'],
    ['summary', 'text'],
    ['[heading, sentence]', 'sentence'],
    ['sentence.text', 'sentence'],
    ['"~heading"', 'text'],
    ['"text & ~list"', 'text'],
    ['paragraph', 'block'],
    ['sentence', 'sentence'],
  ])('%s is %s', (scope, within) => {
    expect(imported(existence(`scope: ${scope}\ntokens: [very]`)).rules).toMatchObject([
      { options: { within } },
    ]);
  });

  test.each([
    'heading',
    'text.heading',
    'list',
    '"text & heading"',
    '"~text"',
    '"~txt"',
    'text.md',
  ])('%s is none of a post', (scope) => {
    const { rules, notImported } = imported(existence(`scope: ${scope}\ntokens: [very]`));
    expect(rules).toEqual([]);
    expect(notImported).toEqual([
      { name: 'Stil.Regel0', why: expect.stringMatching(/: a post has none of these$/u) },
    ]);
  });

  test('a paragraph goes on to a blank line', () => {
    const rule = existence(`scope: paragraph\nnonword: true\nraw: ['^\\w+']`);
    expect(found('One\ntwo\n\nthree', rule).map(([actual]) => actual)).toEqual(['One', 'three']);
    const swap = substitution("scope: paragraph\nnonword: true\nswap: {'a\\s+b': c}");
    expect(found('a\nb a\n\nb', swap).map(([actual]) => actual)).toEqual(['a\nb']);
  });
});

describe('existence', () => {
  test('what is no whole word to Takt keeps Vale’s own boundaries, in a rule of its own', () => {
    const rule = existence(`tokens: [very, 'e\\.g\\.', '(?:really|so)', 'ab(?:c)?', '[\\w]+ly']`);
    const { rules } = imported(rule);
    expect(rules.map(({ id, options }) => [id, options.whole, options.patterns])).toEqual([
      ['stil-regel0', true, ['very|(?:really|so)|ab(?:c)?|[0-9A-Za-z_]+ly']],
      ['stil-regel0-2', false, [expect.stringContaining('e\\.g\\.')]],
    ]);
    expect(found('It is very. e.g.x e.g. sadly abc', rule).map(([actual]) => actual)).toEqual([
      'very',
      'e.g.',
      'sadly',
      'abc',
    ]);
  });

  test('long lists become several patterns, and each is short enough to be vetted', () => {
    const words = Array.from({ length: 300 }, (_, index) => `wörd${index}`);
    const long = existence(`ignorecase: true\ntokens: [${words.join(', ')}]`);
    expect(found('Wörd0 wörd299 wörd300', long).map(([actual]) => actual)).toEqual([
      'Wörd0',
      'wörd299',
    ]);
    const raw = existence(`raw: ['\\b(?:is|are)\\s']\ntokens: [${words.join(', ')}]`);
    expect(found('is wörd0, are wörd299, wörd1', raw).map(([actual]) => actual)).toEqual([
      'is wörd0',
      'are wörd299',
    ]);
  });

  test('where capitals count in a part only', () => {
    const rule = existence(
      `tokens: ['So', '(?i:[a-c]x|\\d)Y', '(?i)very']\nexceptions: ['(?i)VERY big']`,
    );
    expect(found('VERY so So AxY bXy 1Y', rule).map(([actual]) => actual)).toEqual([
      'VERY',
      'So',
      'AxY',
      '1Y',
    ]);
    expect(found('a very Big one', rule)).toEqual([]);
  });

  test('what may stand instead', () => {
    const rule = existence(`tokens: [very]\naction: {name: replace, params: ['$5', quite]}`);
    expect(found('very', rule)).toEqual([['very', 'very', '$5', 'quite']]);
    const removed = existence('tokens: [very]\naction: {name: remove}');
    expect(found('very', removed)).toEqual([['very', 'very']]);
  });

  test('what could freeze a page is left out, with the reason', () => {
    const { rules, notImported } = imported(existence(`nonword: true\ntokens: ['(a+)+$']`));
    expect(rules).toEqual([]);
    expect(notImported).toEqual([{ name: 'Stil.Regel0', why: expect.stringContaining('(a+)+') }]);
  });

  test('a part that can be used is', () => {
    const { rules, notImported } = imported(existence(`tokens: [very, '(x+x+)+!']`));
    expect(rules).toHaveLength(1);
    expect(notImported).toEqual([
      { name: 'Stil.Regel0', why: expect.stringMatching(/^a part of it: /u) },
    ]);
  });
});

describe('a limit', () => {
  const often = 'very e.g.x so very so e.g.x';

  test('holds for all of the rule, so it is not parted', () => {
    const tokens = "tokens: [very, so, 'e\\.g\\.']";
    expect(found(often, existence(tokens))).toHaveLength(6);
    const few = existence(`limit: 3\n${tokens}`);
    expect(imported(few).rules).toMatchObject([{ id: 'stil-regel0', atMost: 3 }]);
    expect(found(often, few).map(([actual]) => actual)).toEqual(['very', 'e.g.', 'so']);
  });

  test('of swaps', () => {
    const swaps = "swap: {very: quite, 'e\\.g\\.': such as, osv: OSV}";
    const few = substitution(`ignorecase: true\nlimit: 2\n${swaps}`);
    expect(found(often, few).map(([actual]) => actual)).toEqual(['very', 'e.g.']);
    expect(imported(few).rules).toHaveLength(1);
  });

  test.each([
    ['limit: 5000', 1000],
    ['limit: 0', undefined],
    ['limit: -1', undefined],
  ])('%s is %s', (limit, atMost) => {
    expect(imported(existence(`${limit}\ntokens: [very]`)).rules[0]?.atMost).toBe(atMost);
  });
});

describe('places between letters', () => {
  test.each([
    ["'\\A(?!(?:feat|fix)\\b)'", 'Add æøå9', ['Add']],
    ["'\\A(?!(?:feat|fix)\\b)'", 'fix it', []],
    ["'(?<=\\ba)(?=\\s)'", 'a b', [' ']],
    ["'(?m)(?<!\\.)$'", 'One.\nTwo\n\nthree', ['o', 'e']],
    ["'(?:(?<=b)|(?=cø))'", 'abå1, cø', ['å1', 'cø']],
    ["'a|(?<=b)'", 'bab', ['a']],
    ["'(?:a|(?<=b))'", 'bab', ['a']],
    ["''", 'bab', []],
  ])('%s in %j', (raw, text, expected) => {
    const rule = `extends: existence\nmessage: "A gap%s"\nnonword: true\nraw: [${raw}]`;
    expect(found(text, rule)).toEqual(
      expected.map((actual) => [actual, expect.stringMatching(/^A gap/u)]),
    );
  });

  test('a message has nothing to say of what it marks', () => {
    const rule = existence(`nonword: true\nraw: ['(?<=a)(?=b)']`).replace('%s', 'Gap «%s»');
    expect(found('ab', rule)).toEqual([['b', 'Gap «»']]);
  });
});

describe('substitution', () => {
  test.each([
    ['swap: {utilize: use}', 'Utilize utilize', [['utilize', 'Use use, not utilize', 'use']]],
    [
      'ignorecase: true\nswap: {utilize: use|make use of}',
      'Utilize',
      [['Utilize', 'Use Use, not Utilize', 'Use', 'Make use of']],
    ],
    [
      'ignorecase: true\nswap: {github: GitHub}',
      'GITHUB GitHub',
      [['GITHUB', 'Use GitHub, not GITHUB', 'GitHub']],
    ],
    [
      `swap: {'(\\w+)ly unique': $1}`,
      'truely unique',
      [['truely unique', 'Use true, not truely unique', 'true']],
    ],
    [`swap: {'(cent)s?': '$'}`, 'cents', [['cents', 'Use $, not cents', '$']]],
    [`swap: {'e-?mail': 'e-?post'}`, 'email', [['email', 'Use e-?post, not email']]],
    [`swap: {'ok|Okay': 'OK|ok'}`, 'ok Okay', [['Okay', 'Use OK, not Okay', 'OK', 'ok']]],
    [`swap: {'etc\\.': and so on}`, 'etc.x', [['etc.', 'Use and so on, not etc.', 'and so on']]],
    [`swap: {obvious: ''}`, 'obvious', [['obvious', 'Use , not obvious']]],
    [`nonword: true\nswap: {'\\.\\.\\.': …}`, 'a...', [['...', 'Use …, not ...', '…']]],
    ['swap: {very: so}\nexceptions: [very]', 'very', []],
  ])('%s', (rest, text, expected) => {
    expect(found(text, substitution(rest))).toEqual(expected);
  });
});

test('indicators: a capital may follow what ends so', () => {
  const rule = (keys: string) =>
    `extends: capitalization\nmessage: "%s"\nmatch: $sentence\nthreshold: 1\n${keys}`;
  expect(found('Note: Read this', rule(''))).toHaveLength(1);
  expect(found('Note: Read this', rule('indicators: [":"]'))).toEqual([]);
  expect(found('Note; Read this', rule('indicators: [":"]'))).toHaveLength(1);
  expect(imported(rule('indicators: [":"]')).rules).toMatchObject([
    { options: { indicators: [':'] } },
  ]);
});

test.each([
  [
    'extends: occurrence\nmessage: "%d"\nmax: 1\nscope: paragraph\ntoken: a',
    'a\na\n\na',
    [['a', '2']],
  ],
  ['extends: occurrence\nmessage: "%d"\nmin: 2\ntoken: (?i)A', 'b a', [['a', '1']]],
  [
    'extends: repetition\nmessage: "%s"\ntokens: ["[^\\\\s]+"]\nignorecase: true',
    'A a',
    [['A a', 'a', 'A']],
  ],
  [
    'extends: repetition\nmessage: "%s"\ntokens: ["(?i)a", b]',
    'a a b b',
    [
      ['a a', 'a', 'a'],
      ['b b', 'b', 'b'],
    ],
  ],
  ['extends: consistency\nmessage: "%s"\neither: {(?i)ax: b}', 'AX b ax', [['ax', 'ax']]],
  [
    'extends: consistency\nmessage: "%s"\nignorecase: true\nnonword: true\neither: {ax: b}',
    'AXB',
    [['B', 'B']],
  ],
  [
    'extends: conditional\nmessage: "%s"\nfirst: "[A-Z]{3}"\nsecond: "\\\\(([A-Z]{3})\\\\)"\nexceptions: [API]',
    'ABC DEF (DEF) API',
    [['ABC', 'ABC']],
  ],
  [
    'extends: capitalization\nmessage: "%s/%s"\nmatch: $sentence\nscope: sentence\nexceptions: [API]\nprefix: "x "',
    'Big Text Here',
    [['Big Text Here', 'Big Text Here/Big text here']],
  ],
  ['extends: conditional\nmessage: "%s"\nscope: paragraph\nfirst: a\nsecond: b', 'a\nb', []],
  ['extends: capitalization\nmessage: m\nmatch: "^a"', 'b', [['b', 'm']]],
  ['extends: metric\nmessage: "%s"\nformula: words\ncondition: "> 1"', 'a b', [['', '2.00']]],
  [
    'extends: readability\nmessage: m\nmetrics: [SMOG, Coleman-Liau]\ngrade: 1',
    'Reconsideration necessitates extraordinary organisation.',
    [['', 'm']],
  ],
])('%s', (rule, text, expected) => {
  expect(found(text, rule)).toEqual(expected);
});

test('what the front end leaves out, and what is wrong in the files', () => {
  const { notImported, problems, rules } = imported(
    'extends: spelling\nmessage: m',
    'extends: existens\nmessage: m',
  );
  expect(rules).toEqual([]);
  expect(notImported).toMatchObject([{ name: 'Stil.Regel0' }]);
  expect(problems).toMatchObject([{ file: 'Stil/Regel1.yml', line: 1 }]);
});

test('expressions that are none without their neighbours are left out', () => {
  const { rules, notImported } = imported(
    "extends: consistency\nmessage: m\neither: {'(a': 'b)', '(?i)(c': 'd)'}",
    substitution("swap: {'(a': x, 'b)': y}"),
  );
  expect(rules).toEqual([]);
  expect(notImported.map(({ name }) => name)).toEqual(['Stil.Regel0', 'Stil.Regel1']);
});

test('an id that no pack may have is the pack’s problem', () => {
  const files = [{ path: 'S/A.yml', text: existence('tokens: [very]') }];
  const { pack, problems } = importVale(files, { id: 'Not An Id' });
  expect(pack).toContain('gap: …');
  expect(problems).toMatchObject([{ file: 'Not An Id', message: expect.stringContaining('id') }]);
});

describe('examples', () => {
  test.each([
    [existence("tokens: ['(?:very)?x?']"), [['bad']]],
    [existence("nonword: true\ntokens: ['\\b?very']"), [['bad']]],
    [existence("nonword: true\ntokens: ['(?<=a )very(?= b)(?! c)']"), [['bad']]],
    [existence("nonword: true\ntokens: ['(x|yy)\\1-[^a-z]{2}\\p{Lu}']"), [['bad']]],
    [existence("nonword: true\ntokens: ['(?<=zq{3})very']"), [['bad']]],
    [existence("nonword: true\ntokens: ['(?!very)very']"), [['gap']]],
    [existence("nonword: true\ntokens: ['a{700}']"), [['gap']]],
    ['extends: metric\nmessage: m\nformula: syllables\ncondition: "> 10"', [['bad', 'language']]],
    ['extends: metric\nmessage: m\nformula: words\ncondition: "< 0"', [['gap']]],
    ['extends: consistency\nmessage: m\neither: {"\\\\b?a": b}', [['bad']]],
  ])('%s', (rule, keys) => {
    expect(imported(rule).rules.flatMap(({ examples }) => examples.map(Object.keys))).toEqual(keys);
  });

  test('rules of one style do not silence each other', () => {
    const { rules } = imported(
      existence("nonword: true\ntokens: ['a(?=b)']"),
      existence("nonword: true\ntokens: ['ab']"),
    );
    expect(rules.map(({ examples }) => examples.map(Object.keys))).toEqual([[['bad']], [['bad']]]);
  });
});

test('whatever the words, the pack is valid and finds them', () => {
  const token = fc.stringMatching(/^[a-zæøå]{1,8}(?:[ '.-][a-z]{1,5})?[.!]?$/u);
  fc.assert(
    fc.property(fc.uniqueArray(token, { minLength: 1, maxLength: 5 }), (tokens) => {
      const literal = tokens.map((one) => one.replaceAll('.', '\\.'));
      const rule = existence(`nonword: true\ntokens: ${JSON.stringify(literal)}`);
      const marked = found(tokens.map((one) => `( ${one} )`).join(' '), rule);
      expect(marked.length).toBeGreaterThanOrEqual(tokens.length);
    }),
    { numRuns: 20 },
  );
});
