import { describe, expect, test } from 'vitest';
import { readValeStyle } from '../../../../../rules/pack/vale/read.ts';
import type { ValePattern, ValeRule } from '../../../../../rules/pack/vale/types.ts';

const head = 'message: Avoid it\n';

function read(text: string, path = 'Style/Rule.yml') {
  return readValeStyle([{ path, text }]);
}

function rule<K extends ValeRule['extends']>(
  kind: K,
  keys: string,
): Extract<ValeRule, { extends: K }> {
  const { rules, problems } = read(`extends: ${kind}\n${head}${keys}`);
  expect(problems).toEqual([]);
  const [first] = rules;
  if (first?.extends !== kind) throw new Error(`no ${kind} was read`);
  return first as Extract<ValeRule, { extends: K }>;
}

function found(pattern: ValePattern | null, text: string): string[] {
  if (!pattern) throw new Error('no pattern');
  const all = new RegExp(pattern.source, `${pattern.flags}g`);
  return [...text.matchAll(all)].map(([match]) => match);
}

function messages(text: string): string[] {
  const { rules, problems } = read(text);
  expect(rules).toEqual([]);
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('readValeStyle: files', () => {
  const text = `extends: existence\n${head}tokens: [a]\n`;

  test.each([
    ['Style/Rule.yml', 'Style.Rule'],
    ['styles/Style/Rule.yml', 'Style.Rule'],
    ['Rule.yml', 'Rule'],
    ['Style/Two.parts.yml', 'Style.Two'],
  ])('%s is the rule %s', (path, name) => {
    expect(read(text, path).rules).toMatchObject([{ name, file: path }]);
  });

  test.each([
    'Style/meta.json',
    'Style/Rule.yaml',
    'Style/Rule.test.yml',
    'Style/_drafts/Rule.yml',
    'Style/.hidden/Rule.yml',
    'styles/config/views/View.yml',
    'styles/Vocab/Base/Rule.yml',
  ])('%s is passed over', (path) => {
    expect(read(text, path)).toEqual({ rules: [], notImported: [], problems: [] });
  });

  test('orders by path', () => {
    const files = ['S/b.yml', 'S/a.yml', 'S/c.yml'].map((path) => ({ path, text }));
    expect(readValeStyle(files).rules.map(({ name }) => name)).toEqual(['S.a', 'S.b', 'S.c']);
  });

  test.each([
    ['script', 'a script would run as a program'],
    ['sequence', 'it needs the part of speech of every word'],
    ['spelling', 'it needs a dictionary'],
    ['Other.Rule', 'it builds on the rule Other.Rule'],
  ])('names %s as not imported', (kind, why) => {
    const { rules, notImported, problems } = read(`extends: ${kind}\n${head}`);
    expect({ rules, notImported, problems }).toEqual({
      rules: [],
      notImported: [{ name: 'Style.Rule', why }],
      problems: [],
    });
  });
});

describe('readValeStyle: what every rule has', () => {
  test('defaults', () => {
    expect(rule('existence', 'tokens: [a]')).toMatchObject({
      message: 'Avoid it',
      description: '',
      link: '',
      level: 'warning',
      scope: ['text'],
      limit: 0,
      action: null,
      exceptions: { words: null, phrases: null },
    });
  });

  test('all keys', () => {
    const keys = `description: Because
link: https://vale.sh
level: error
scope: [sentence, ~heading]
limit: 3
action:
  name: replace
  params: [b, 1]
name: ignored
matchcase: true
tests: []
code: false
tokens: a`;
    expect(rule('existence', keys)).toMatchObject({
      description: 'Because',
      link: 'https://vale.sh',
      level: 'error',
      scope: ['sentence', '~heading'],
      limit: 3,
      action: { name: 'replace', params: ['b', '1'] },
    });
  });

  test('keys are known in any letter case', () => {
    expect(rule('existence', 'Tokens: [a]\nIgnoreCase: true').pattern.flags).toBe('iu');
  });

  test('an action without a name is none', () => {
    expect(rule('existence', 'tokens: [a]\naction:\n  params: [b]').action).toBeNull();
  });

  test.each([
    ['tokens: a', '1:1 extends: nothing stands here; valid: existence, '],
    ['extends: existense', '1:10 extends: «existense» stands here; valid: existence, '],
    ['extends: existense', 'Did you mean «existence»?'],
    ['extends: zzzzzzzzzzzz', 'readability'],
    ['- a', '1:1 a Vale rule is a mapping with «extends» and «message»'],
    ['', '1:1 a Vale rule is a mapping'],
    ['extends: [existence]', '1:10 extends: a list stands here; expected text'],
    ['extends: existence\ntokens: [a]', 'message: nothing stands here; expected text'],
    [
      `extends: existence\n${head}tokens: [a]\nlevel: high`,
      '4:8 level: «high» stands here; valid: suggestion, warning, error',
    ],
    [
      `extends: existence\n${head}tokens: [a]\ntoken: [a]`,
      '4:1 unknown key «token»; valid here: extends',
    ],
    [`extends: existence\n${head}tokens: [a]\ntokenz: [a]`, 'Did you mean «tokens»?'],
    [`extends: existence\n${head}tokens: [a]\nqqqqqqqqqqqq: [a]`, 'vocab.'],
    [`extends: existence\n${head}tokens: [a]\ncode: true`, '4:7 code: write «scope: raw» instead'],
    [
      `extends: existence\n${head}tokens: [{a: 1}]`,
      '3:9 tokens: a mapping stands here; expected text',
    ],
    [
      `extends: existence\n${head}tokens: [a]\naction: fix`,
      '4:9 action: «fix» stands here; expected a mapping',
    ],
    [
      `extends: existence\n${head}tokens: [a]\naction:\n  nam: x`,
      '5:3 unknown key «nam»; valid here: name, params. Did you mean «name»?',
    ],
    [
      `extends: existence\n${head}tokens: [a]\naction:\n  name: [x]`,
      '5:9 name: a list stands here; expected text',
    ],
    [
      `extends: existence\n${head}tokens: [a]\nlimit: many`,
      '4:8 limit: «many» stands here; expected a number',
    ],
    [
      `extends: existence\n${head}tokens: [a]\nlimit: [1]`,
      '4:8 limit: a list stands here; expected a number',
    ],
    [
      `extends: existence\n${head}tokens: [a]\nappend: perhaps`,
      '4:9 append: «perhaps» stands here; valid: true, false',
    ],
    ['extends: existence: a', '1:10 not valid YAML'],
  ])('reports %j', (text, message) => {
    const all = messages(text);
    expect(
      all.some((line) => line.includes(message)),
      all.join('\n'),
    ).toBe(true);
  });

  test('a problem names the file', () => {
    expect(read('extends: x', 'A/b.yml').problems).toMatchObject([{ file: 'A/b.yml' }]);
  });

  test.each([
    ['true', true],
    ['"true"', true],
    ['1', true],
    ['T', true],
    ['false', false],
    ['"0"', false],
    ['0', false],
    ['""', false],
    ['', false],
  ])('ignorecase: %s is %s', (written, expected) => {
    const { pattern } = rule('existence', `tokens: [a]\nignorecase: ${written}`);
    expect(pattern.flags.includes('i')).toBe(expected);
  });
});

describe('readValeStyle: existence', () => {
  test.each([
    ['whole words', 'tokens: [a, b c, " "]', 'a ab, b c', ['a', 'b c']],
    ['numbers and truth', 'tokens: [2.5, true, false]', '2.5 1 11 0', ['2.5', '1', '0']],
    ['nonword', 'tokens: [a]\nnonword: true', 'ab', ['a']],
    ['raw alone', 'raw: [a, b]', 'abab', ['ab', 'ab']],
    ['raw before tokens', 'raw: [a]\ntokens: [-b]', 'a-b b', ['a-b']],
    ['raw after tokens', 'raw: [a]\ntokens: [b-]\nappend: true\nnonword: true', 'b-a b', ['b-a']],
    ['lines', 'tokens: [^a]\nnonword: true', 'a\na', ['a', 'a']],
    ['raw is of the text, not of lines', 'raw: [^a]', 'a\na', ['a']],
    ['blank tokens beside raw', 'raw: [a]\ntokens: [" "]\nnonword: true', 'a', ['a']],
  ])('%s', (_, keys, text, expected) => {
    expect(found(rule('existence', keys).pattern, text)).toEqual(expected);
  });

  test('exceptions keep their letter case, longest first', () => {
    const { exceptions } = rule('existence', 'tokens: [a]\nexceptions: [ab, abc, "(?i)x y", q r]');
    expect(found(exceptions.words, 'abc AB X Y q r')).toEqual(['abc', 'X Y', 'q r']);
    expect(found(exceptions.phrases, 'abc X Y Q R q r')).toEqual(['X Y', 'q r']);
  });

  test('exceptions of one word have no phrases', () => {
    const { exceptions } = rule('existence', 'tokens: [a]\nexceptions: [ab]');
    expect(exceptions.phrases).toBeNull();
    expect(found(exceptions.words, 'ab')).toEqual(['ab']);
  });

  test.each([
    ['', '1:1 tokens: nothing stands here; expected a list here or in «raw»'],
    ['tokens:\nraw: []', '3:8 tokens: nothing stands here'],
    [
      'tokens: ["(a"]',
      '3:9 tokens: «(?m)\\b(?:(a)\\b» cannot be used as a regular expression here: a «(» has no «)»',
    ],
    [
      'raw: ["a)"]',
      '3:6 raw: «a)(?m)(?:)» cannot be used as a regular expression here: a «)» has no «(»',
    ],
    ['tokens: [a]\nexceptions: ["(a"]', '4:13 exceptions: «'],
    [`raw: ["(${'a'.repeat(80)}"]`, `«(${'a'.repeat(59)}…» cannot`],
  ])('reports %j', (keys, message) => {
    expect(messages(`extends: existence\n${head}${keys}`)[0]).toContain(message);
  });
});

describe('readValeStyle: substitution', () => {
  const swaps = rule(
    'substitution',
    'swap:\n  ab: x|y\\|z|\n  abc: X Y-2\n  "(d|e)f(?:g)": $1h\n  ø: "[Oo]e"',
  );

  test('longest key first, in bytes', () => {
    expect(swaps.swaps.map(({ observed }) => observed)).toEqual(['(d|e)f(?:g)', 'abc', 'ab', 'ø']);
  });

  test('tells by the name of the group what was found', () => {
    const all = [...'abc ab efg'.matchAll(new RegExp(swaps.pattern.source, 'gu'))];
    const names = all.map(({ groups }) =>
      Object.entries(groups ?? {}).flatMap(([name, text]) => (text ? [`${name} ${text}`] : [])),
    );
    expect(names).toEqual([['swap1 abc'], ['swap2 ab'], ['swap0 efg']]);
  });

  test('options are cut at bars', () => {
    expect(swaps.swaps[2]?.options).toEqual(['x', 'y|z']);
  });

  test('parts only where a number refers to them', () => {
    const [first, second] = swaps.swaps;
    const pattern = first?.parts;
    if (!pattern) throw new Error('no parts');
    expect('efg'.replace(new RegExp(pattern.source, 'u'), '$1h')).toBe('eh');
    expect(second?.parts).toBeNull();
  });

  test('a replacement that is a pattern tells what is accepted', () => {
    expect(found(swaps.swaps[3]?.accepted ?? null, 'Oe')).toEqual(['Oe']);
    expect(found(swaps.swaps[3]?.accepted ?? null, 'xOe')).toEqual([]);
    expect(swaps.swaps[1]?.accepted).toBeNull();
  });

  test.each([
    ['a broken replacement', 'swap: {a: "(b"}'],
    ['one that replaces', 'swap: {a: "[b]"}\naction: {name: replace}'],
    ['letters', 'swap: {a: å 1-b}'],
  ])('%s accepts nothing else', (_, keys) => {
    expect(rule('substitution', keys).swaps[0]?.accepted).toBeNull();
  });

  test('another action leaves patterns as they are', () => {
    const { accepted } =
      rule('substitution', 'swap: {a: "[b]"}\naction: {name: edit}').swaps[0] ?? {};
    expect(accepted).not.toBeNull();
  });

  test('flags', () => {
    const keys =
      'swap: [{a: b}, {c: $1}]\nignorecase: true\nnonword: true\ncapitalize: true\npos: x';
    const insensitive = rule('substitution', keys);
    expect(insensitive.capitalize).toBe(true);
    expect(found(insensitive.pattern, 'xA')).toEqual(['A']);
    expect(insensitive.swaps[1]?.parts?.flags).toBe('iu');
    expect(swaps.capitalize).toBe(false);
    expect(found(swaps.pattern, 'xab AB')).toEqual([]);
  });

  test('equal lengths stay in the order that they were written in', () => {
    const keys = 'swap: {b: x, a: x, "€": x, "å": x, "😀": x, "zz": x}';
    const order = rule('substitution', keys).swaps.map(({ observed }) => observed);
    expect(order).toEqual(['😀', '€', 'å', 'zz', 'b', 'a']);
  });

  test('an empty replacement', () => {
    expect(rule('substitution', 'swap:\n  a:').swaps[0]).toMatchObject({
      expected: '',
      options: [],
    });
  });

  test.each([
    ['', 'swap: nothing stands here; expected a mapping'],
    ['swap: a', '3:7 swap: «a» stands here; expected a mapping'],
    ['swap: {a: [b]}', '3:7 swap: a list stands here; expected text'],
    ['swap: {"[a": b}', '3:7 swap: «'],
    ['swap: {a: b}\nexceptions: ["[a"]', '4:13 exceptions: «'],
  ])('reports %j', (keys, message) => {
    expect(messages(`extends: substitution\n${head}${keys}`)[0]).toContain(message);
  });
});

describe('readValeStyle: occurrence', () => {
  test('reads', () => {
    const { pattern, max, min } = rule(
      'occurrence',
      'token: a|b\nmax: 2.9\nmin: "1"\nignorecase: true',
    );
    expect([max, min, found(pattern, 'aBc')]).toEqual([2, 1, ['a', 'B']]);
  });

  test.each([
    ['max: 2', 'token: nothing stands here; expected text'],
    ['token: "(a"', '3:8 token: «(?:(a)» cannot'],
  ])('reports %j', (keys, message) => {
    expect(messages(`extends: occurrence\n${head}${keys}`)[0]).toContain(message);
  });
});

describe('readValeStyle: repetition', () => {
  test('reads', () => {
    const read = rule(
      'repetition',
      String.raw`tokens: ['[^\s]+']
max: 1
ignorecase: true
alpha: true
exceptions: [a]`,
    );
    expect(read).toMatchObject({ max: 1, ignorecase: true, alpha: true });
    expect(found(read.pattern, 'a b')).toEqual(['a', 'b']);
    expect(found(read.exceptions.words, 'a')).toEqual(['a']);
  });

  test('defaults', () => {
    const plain = rule('repetition', 'tokens: [a, b]');
    expect(plain).toMatchObject({ max: 0, ignorecase: false, alpha: false });
    expect(plain.pattern).toEqual({ source: '(a|b)', flags: 'u' });
  });

  test.each([
    ['', 'tokens: nothing stands here; expected a list'],
    ['tokens: ["(a"]', '3:9 tokens: «'],
    ['tokens: [a]\nexceptions: ["(a"]', '4:13 exceptions: «'],
  ])('reports %j', (keys, message) => {
    expect(messages(`extends: repetition\n${head}${keys}`)[0]).toContain(message);
  });
});

describe('readValeStyle: consistency', () => {
  test('reads', () => {
    const { pairs } = rule('consistency', 'either: {a: b, c: d}\nignorecase: true');
    expect(pairs.map(({ first, second }) => [first, second])).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const sides = [...'A b ab'.matchAll(new RegExp(pairs[0]?.pattern.source ?? '', 'giu'))];
    expect(sides.map(({ groups }) => ({ ...groups }))).toEqual([
      { first: 'A', second: undefined },
      { first: undefined, second: 'b' },
    ]);
  });

  test('unknown keys are let be, as in Vale', () => {
    expect(rule('consistency', 'either: {a: b}\nother: 1').pairs).toHaveLength(1);
  });

  test('nonword', () => {
    const { pairs } = rule('consistency', 'either: {a: b}\nnonword: true');
    expect(found(pairs[0]?.pattern ?? null, 'ab A')).toEqual(['a', 'b']);
  });

  test.each([
    ['', 'either: nothing stands here; expected a mapping'],
    ['either: {a: b, c: "(d"}', '3:9 either: «'],
  ])('reports %j', (keys, message) => {
    expect(messages(`extends: consistency\n${head}${keys}`)[0]).toContain(message);
  });
});

describe('readValeStyle: conditional', () => {
  test('reads', () => {
    const keys = String.raw`first: '\b([A-Z]{3})\b'
second: '\b\w+ \(([A-Z]{3})\)'
exceptions: [ABC]
ignorecase: true`;
    const read = rule('conditional', keys);
    expect(found(read.first, 'WHO who')).toEqual(['WHO']);
    expect(found(read.second, 'World (WHO)')).toEqual(['World (WHO)']);
    expect(read.secondCaptures).toBe(true);
    expect(found(read.exceptions.words, 'ABC')).toEqual(['ABC']);
  });

  test.each([
    ['(x)', true],
    ['(?<name>x)', true],
    ['(?P<name>x)', true],
    ['(?:x)', false],
    ['(?=x)', false],
    ['(?<=x)', false],
    ['(?<!x)', false],
    ['(?i)x', false],
    [String.raw`\(x\)`, false],
    ['[(]', false],
    ['[^()]', false],
    ['[](]', false],
    [String.raw`[\](]`, false],
    [String.raw`\[(x)\]`, true],
    [String.raw`[a-z](\d)`, true],
  ])('%s captures: %s', (second, expected) => {
    const keys = `first: a\nsecond: '${second}'`;
    expect(rule('conditional', keys).secondCaptures).toBe(expected);
  });

  test.each([
    ['second: b', 'first: nothing stands here; expected text'],
    ['first: b', 'second: nothing stands here; expected text'],
    ['first: "(a"\nsecond: b', '3:8 first: «(a» cannot'],
    ['first: a\nsecond: "(b"', '4:9 second: «(b» cannot'],
    ['first: a\nsecond: b\nexceptions: ["(a"]', '5:13 exceptions: «'],
  ])('reports %j', (keys, message) => {
    expect(messages(`extends: conditional\n${head}${keys}`)[0]).toContain(message);
  });
});

describe('readValeStyle: capitalization', () => {
  test('defaults', () => {
    expect(rule('capitalization', 'match: $title')).toMatchObject({
      match: '$title',
      style: 'AP',
      exceptionTerms: [],
      indicators: [],
      threshold: 0.8,
      prefix: null,
    });
  });

  test('all keys', () => {
    const keys = `match: '^[A-Z]'
style: Chicago
exceptions: [b, ab]
indicators: [':']
threshold: 0.5
prefix: '\\d+\\. '
vocab: false`;
    const read = rule('capitalization', keys);
    expect(read).toMatchObject({
      style: 'Chicago',
      exceptionTerms: ['ab', 'b'],
      indicators: [':'],
      threshold: 0.5,
    });
    expect(typeof read.match === 'string' ? [] : found(read.match, 'Ab')).toEqual(['A']);
    expect(found(read.prefix, '12. A')).toEqual(['12. ']);
    expect(found(read.exceptions.words, 'ab')).toEqual(['ab']);
  });

  test.each([
    ['style: AP', 'match: nothing stands here; expected text'],
    ['match: "(a"', '3:8 match: «(a» cannot'],
    ['match: $lower\nprefix: "(a"', '4:9 prefix: «(a» cannot'],
    ['match: $upper\nexceptions: ["(a"]', '4:13 exceptions: «'],
  ])('reports %j', (keys, message) => {
    expect(messages(`extends: capitalization\n${head}${keys}`)[0]).toContain(message);
  });
});

describe('readValeStyle: metric and readability', () => {
  test('metric', () => {
    const keys = 'formula: |\n  heading.h2 + words / 2\ncondition: "> 1"';
    expect(rule('metric', keys)).toMatchObject({
      formula: 'heading_h2 + words / 2',
      condition: '> 1',
    });
  });

  test('readability', () => {
    expect(rule('readability', 'metrics: [SMOG, Gunning Fog]\ngrade: 8.5')).toMatchObject({
      metrics: ['Gunning Fog', 'SMOG'],
      grade: 8.5,
    });
    expect(rule('readability', 'metrics: SMOG').grade).toBe(0);
  });

  test.each([
    ['metric', 'formula: a', 'condition: nothing stands here; expected text'],
    ['metric', 'condition: a', 'formula: nothing stands here; expected text'],
    ['readability', 'metrics: [LIX]', '3:10 metrics: «LIX» stands here; valid: Gunning Fog, '],
    ['readability', 'metrics: [SMOG, LIX, X]', '«LIX, X» stands here'],
    ['readability', 'grade: 8', 'metrics: nothing stands here; valid: Gunning Fog'],
  ])('%s reports %j', (kind, keys, message) => {
    expect(messages(`extends: ${kind}\n${head}${keys}`)[0]).toContain(message);
  });
});
