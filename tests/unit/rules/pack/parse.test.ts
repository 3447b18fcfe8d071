import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../../rules/index.ts';
import { readSource } from '../../../../rules/pack/source.ts';
import { packText } from '../inline.ts';

function problems(text: string): string[] {
  const parsed = parsePack(text, 'p.yaml');
  return parsed.ok
    ? []
    : parsed.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const good = packText(`
  - id: a
    kind: existence
    terms: [fy]
    message: m
    reason: r
    examples: [{bad: fy}]`);

describe('a good pack', () => {
  it('is read, with defaults filled in', () => {
    const parsed = parsePack(good, 'p.yaml');
    expect(parsed).toMatchObject({
      ok: true,
      pack: {
        id: 'prøve',
        accounts: [],
        rules: [{ severity: 'advice', quotations: 'skip', options: { terms: ['fy'] } }],
      },
    });
    expect(parsed.ok && parsed.place(['rules', 0, 'terms', 0])).toEqual({ line: 13, column: 13 });
  });
});

/** The good pack with one line changed: what stood there → what stands there now. */
function changed(from: string, to: string): string[] {
  expect(good).toContain(from);
  return problems(good.replace(from, to));
}

describe('one mistake', () => {
  it.each([
    [
      'unknown key',
      'reason: r',
      'reasn: r',
      [
        '11:5 rules.0: «reason» is missing; expected text or a mapping',
        /^15:5 rules\.0\.reasn: unknown key «reasn»; valid here: id, severity, .*Did you mean «reason»\?$/,
      ],
    ],
    [
      'unknown kind',
      'kind: existence',
      'kind: existense',
      [
        /^12:11 rules\.0\.kind: «existense» stands here; valid: .*, existence, .* Did you mean «existence»\?$/,
      ],
    ],
    [
      'missing kind',
      'kind: existence',
      '',
      [/^11:5 rules\.0: «kind» is missing; expected substitution, existence, sentence-length,/],
    ],
    [
      'unknown enum value',
      'kind: existence',
      'kind: existence\n    severity: mast',
      [
        '13:15 rules.0.severity: «mast» stands here; valid: off, info, advice, must. Did you mean «must»?',
      ],
    ],
    [
      'wrong type',
      'terms: [fy]',
      'terms: 3',
      ['13:12 rules.0.terms: «3» stands here; expected a list'],
    ],
    [
      'wrong type in a list',
      'terms: [fy]',
      'terms: [fy, 3]',
      ['13:17 rules.0.terms.1: «3» stands here; expected text'],
    ],
    [
      'nothing',
      'message: m',
      'message:',
      ['14:13 rules.0.message: nothing stands here; expected text or a mapping'],
    ],
    [
      'unknown language',
      'message: m',
      'message: {no: m}',
      [
        '14:15 rules.0.message.no: unknown key «no»; valid here: nb, nn, da, en. Did you mean «nb»?',
      ],
    ],
    [
      'empty list',
      'terms: [fy]',
      'terms: []',
      ['13:12 rules.0.terms: may not be empty; expected at least one entry'],
    ],
    [
      'no version',
      'version: 1.2.3',
      'version: 1.2',
      ['3:10 version: «1.2» stands here; expected text'],
    ],
    ['another format', 'takt: 1', 'takt: 0', ['1:7 takt: «0» stands here; valid: 1.']],
    [
      'bad id',
      'id: a\n',
      'id: A b\n',
      ['11:9 rules.0.id: «A b» stands here; an id has small letters, digits and single hyphens'],
    ],
    [
      'dangling guideline',
      'reason: r',
      'reason: r\n    guideline: klart',
      [
        '16:16 rules.0.guideline: there is no «klart» in «guidelines»; valid: none, since the pack has no guidelines.',
      ],
    ],
    [
      'term without a word',
      'terms: [fy]',
      "terms: ['!!']",
      ['13:13 rules.0.terms.0: «!!» has no word in it, so it can never be found'],
    ],
    ['tab', '    kind: existence', '\tkind: existence', [/^12:1 not valid YAML: .*[Tt]ab/]],
    [
      'key twice',
      'reason: r',
      'reason: r\n    reason: s',
      [/^16:5 not valid YAML: Map keys must be unique/],
    ],
    [
      'alias',
      'message: m\n    reason: r',
      'message: &x m\n    reason: *x',
      [/^15:13 \*x refers to another part of the file/],
    ],
    [
      'unclosed quote',
      'message: m',
      'message: "m',
      ['14:14 not valid YAML: Missing closing "quote'],
    ],
    ['unclosed', 'terms: [fy]', 'terms: [fy', [/^1\d:\d+ not valid YAML/]],
  ])('%s', (_, from, to, expected) => {
    const found = changed(from, to);
    for (const message of expected)
      expect(found).toContainEqual(
        typeof message === 'string' ? message : expect.stringMatching(message),
      );
    expect(found.length).toBeLessThanOrEqual(Math.max(expected.length, 2));
  });

  it('is told even where another one stops the schema: all come at once, in order', () => {
    const text = packText(
      `
  - {id: a, kind: existense, terms: [x], message: m, reason: r, examples: [{bad: x}]}
  - {id: b, kind: substitution, swap: {'?': x, y: "a\\nb"}, guideline: klar, message: m, reason: r, examples: []}
  - {id: b, kind: personal-data, form: fodselnummer, message: m, reason: r, examples: [{bad: x}]}`,
      `guidelines: [{id: klart, title: t, text: t}, {id: klart, title: t, text: t, url: x}]
contacts: [{id: c, name: n, title: t, email: nobody}]
extra: 1`,
    );
    const found = problems(text);
    const places = found.map((line) => line.split(' ')[0]?.split(':').map(Number) ?? []);
    expect(places).toEqual([...places].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
    for (const part of [
      'the id «klart» is already taken in «guidelines»',
      '«x» stands here; expected a web address with https://',
      '«nobody» stands here; expected an e-mail address',
      'unknown key «extra»',
      'Did you mean «existence»?',
      '«?» has no word in it',
      'this must be one line',
      'there is no «klar» in «guidelines»; valid: klart, klart. Did you mean «klart»?',
      'rules.1.examples: may not be empty',
      'the id «b» is already taken in «rules»',
      'Did you mean «fodselsnummer»?',
    ]) {
      expect(found.join('\n')).toContain(part);
    }
  });
});

describe('a place', () => {
  const parsed = parsePack(good, 'p.yaml');
  const at = (...path: (string | number)[]) => {
    const { line, column } = parsed.ok ? parsed.place(path) : { line: 0, column: 0 };
    return `${line}:${column}`;
  };

  it('is the value’s own, or that of the nearest thing around it', () => {
    expect(at()).toBe('1:1');
    expect(at('version')).toBe('3:10');
    expect(at('rules', 0, 'message')).toBe('14:14');
    expect(at('rules', 0, 'sites', 0)).toBe('11:5');
    expect(at('nothing')).toBe('1:1');
  });

  it('of a key is the key’s own', () => {
    const keys = changed('reason: r', 'reason: {nb: r, ~: s, xx: u}');
    expect(keys.map((problem) => problem.split(' ').slice(0, 2).join(' '))).toEqual([
      expect.stringMatching(/^15:13 /u),
      '15:27 rules.0.reason.xx:',
    ]);
  });

  it('of a key that is a list or a mapping is that key’s own, and nothing else is said', () => {
    const said = 'a list or a mapping stands here as a key; a key is text';
    expect(changed('reason: r', 'reason: {nb: r, [a, b]: t, xx: u}')).toEqual([`15:21 ${said}`]);
    expect(changed('reason: r', `${'? '.repeat(200)}a`)[0]).toBe(`15:7 ${said}`);
  });

  it('of a key is not that of a key of the same name further in', () => {
    const [problem] = changed('message: m', 'x: {nb: {y: 1}}\n    y: 2\n    message: m').slice(-1);
    expect(problem).toMatch(/^15:5 rules\.0\.y: unknown key «y»/u);
  });

  it.each([
    ['roleNames: {official: {no: x}}', '«no»; valid here: nb, nn, da, en. Did you mean «nb»?'],
    [
      'accounts: [{site: s, handle: h, name: n, role: official, roll: x}]',
      '«roll»; valid here: site, handle, name, role, languages. Did you mean «role»?',
    ],
    [
      'languagePolicy: {languages: [nb], share: {nb: 1}}',
      '«share»; valid here: languages, shares. Did you mean «shares»?',
    ],
  ])('names the keys that are valid there: %s', (more, said) => {
    const parsedAgain = parsePack(`${good}${more}\n`, 'p.yaml');
    const messages = parsedAgain.ok ? [] : parsedAgain.problems.map(({ message }) => message);
    expect(messages).toEqual([expect.stringContaining(`unknown key ${said}`)]);
  });

  it('names the keys that are valid in an example, and in the kind of rule that stands there', () => {
    expect(changed('{bad: fy}', '{bad: fy, baad: x}')[0]).toContain(
      'valid here: bad, fixed, good, gap,',
    );
    expect(changed('terms: [fy]', 'terms: [fy]\n    limit: 3')[0]).not.toContain(
      'valid here: limit',
    );
    expect(changed('kind: existence', 'kind: sentence-length\n    limit: 3').join()).toMatch(
      /unknown key «terms»; valid here: .*\blimit\b/u,
    );
  });
});

describe('what is no pack at all', () => {
  it.each([
    ['', '1:1 the file is empty'],
    ['# only a comment\n', '1:1 the file is empty'],
    ['- a\n- b\n', '1:1 this is not a mapping'],
    ['just words', '1:1 this is not a mapping'],
    ['a: 1\n---\nb: 2\n', '2:1 not valid YAML'],
    ['a: !!js/function x', '1:4 not valid YAML'],
    [`a: &a [x]\nb: &b [*a,*a]\nc: [*b,*b]`, '2:8 *a refers'],
    ['['.repeat(20_000), '1:1 the YAML cannot be read; it may be nested too deeply ('],
    [`a: ${'x'.repeat(1_000_001)}`, '1:1 the pack has 1000004 characters; at most 1000000'],
    ['\uFEFFtakt: 1', '«id» is missing'],
    ['__proto__: {a: 1}\nconstructor: 3', 'unknown key «constructor»'],
  ])('%#', (text, message) => {
    expect(problems(text).join('\n')).toContain(message);
  });

  it('never throws, and always says what is wrong', () => {
    const lines = good.split('\n');
    const mangled = fc
      .tuple(fc.nat(lines.length - 1), fc.nat(30), fc.string({ unit: 'binary', maxLength: 6 }))
      .map(([line, column, put]) =>
        lines
          .map((text, at) =>
            at === line ? text.slice(0, column) + put + text.slice(column) : text,
          )
          .join('\n'),
      );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), mangled), (text) => {
        const parsed = parsePack(text, 'p.yaml');
        if (parsed.ok) return;
        expect(parsed.problems.length).toBeGreaterThan(0);
        for (const { line, column, message } of parsed.problems) {
          expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
          expect(message).toMatch(/\S/);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('says what a kind has to say of its options, in their place', () => {
  const text = packText(
    '  - {id: a, kind: metric, formula: words /, condition: "> 3", message: m, reason: r, examples: [{bad: x}]}',
  );
  expect(problems(text).join()).toMatch(/^\d+:\d+ rules\.0\.formula: /);
});

it('gives a place even for what was too large to read', () => {
  const source = readSource('x'.repeat(1_000_001), 'p.yaml');
  expect([source.place(['rules', 3]), source.placeOfKey([], 'id')]).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 1 },
  ]);
});
