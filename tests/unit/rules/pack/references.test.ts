/** What no schema sees: names that lead nowhere, dates that are turned, examples and options that cannot be meant. */
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../../rules/index.ts';
import { packText } from '../inline.ts';

function problems(rules: string, more = ''): string[] {
  const parsed = parsePack(packText(rules, more), 'p.yaml');
  return parsed.ok ? [] : parsed.problems.map(({ message }) => message);
}

const rule = (inside: string) =>
  `  - {id: a, kind: existence, terms: [fy], message: m, reason: r, ${inside}}`;
const examples = (inside: string) => rule(`examples: ${inside}`);

describe('names', () => {
  const more = `windows:
  - {id: valg, title: V, from: 2026-08-01, to: 2026-09-14}
contacts: [{id: kari, name: K, title: t}]
answers: [{id: svar, title: t, text: t}]
overrides: [{rule: base/a, guideline: g}]`;
  const topic = (inside: string) =>
    `  - {id: a, kind: topic, terms: [fy], message: m, reason: r, examples: [{bad: fy}], ${inside}}`;

  it('lead to what the pack has', () => {
    const all = topic('contact: kari, answer: svar, during: [valg], outside: [valg], guideline: g');
    expect(problems(all, `${more}\nguidelines: [{id: g, title: t, text: t}]`)).toEqual([]);
  });

  it.each([
    ['contact: karl', 'contact', '«karl» in «contacts»; valid: kari. Did you mean «kari»?'],
    ['contact: kari, answer: noe', 'answer', '«noe» in «answers»; valid: svar.'],
    ['contact: kari, during: [valg, x]', 'during.1', '«x» in «windows»; valid: valg.'],
    [
      'contact: kari, outside: [valgt]',
      'outside.0',
      '«valgt» in «windows»; valid: valg. Did you mean «valg»?',
    ],
    [
      'contact: kari, guideline: h',
      'guideline',
      '«h» in «guidelines»; valid: g. Did you mean «g»?',
    ],
  ])('%s', (inside, path, message) => {
    const found = problems(topic(inside), `${more}\nguidelines: [{id: g, title: t, text: t}]`);
    expect(found).toEqual([`rules.0.${path}: there is no ${message}`]);
  });

  it('of an override lead to guidelines of the pack', () => {
    expect(problems(examples('[{bad: fy}]'), more)).toEqual([
      'overrides.0.guideline: there is no «g» in «guidelines»; valid: none, since the pack has no guidelines.',
    ]);
  });

  it.each(['guidelines', 'contacts', 'answers', 'windows', 'retention'])(
    'are given once in %s',
    (list) => {
      const inside: Record<string, string> = {
        guidelines: 'title: t, text: t',
        contacts: 'name: n, title: t',
        answers: 'title: t, text: t',
        windows: 'title: t, from: 2026-01-01, to: 2026-01-02',
        retention: 'title: t, years: 5',
      };
      const entry = (id: string) => `{id: ${id}, ${inside[list]}}`;
      const two = (second: string) =>
        problems(examples('[{bad: fy}]'), `${list}: [${entry('x')}, ${entry(second)}]`);
      expect(two('y')).toEqual([]);
      expect(two('x')).toEqual([`${list}.1.id: the id «x» is already taken in «${list}»`]);
    },
  );

  it('that are not there are one problem, not two', () => {
    const nameless = `contacts: [{name: n, title: t}, {name: n, title: t}]`;
    expect(problems(examples('[{bad: fy}]'), nameless)).toEqual([
      'contacts.0: «id» is missing; expected text',
      'contacts.1: «id» is missing; expected text',
    ]);
    expect(problems(rule('examples: [{bad: fy}], during: [3]'))).toEqual([
      'rules.0.during.0: «3» stands here; expected text',
    ]);
    expect(problems(rule('examples: [{bad: fy}], guideline: 3'), 'guidelines: 4')).toEqual([
      'guidelines: «4» stands here; expected a list',
      'rules.0.guideline: «3» stands here; expected text',
    ]);
  });
});

describe('an example', () => {
  it.each([
    ['[{bad: fy, fixed: x}, {good: x}, {gap: x}]', []],
    [
      '[{fixed: x}]',
      ['rules.0.examples.0: an example is «bad», «good» or «gap»; none stands here'],
    ],
    [
      '[{bad: fy}, {bad: a, gap: b}]',
      ['rules.0.examples.1: an example is «bad», «good» or «gap»; «bad» and «gap» stands here'],
    ],
    [
      '[{good: x, fixed: y}]',
      ['rules.0.examples.0.fixed: «fixed» belongs to «bad»: what such a text becomes'],
    ],
    ['[fy]', ['rules.0.examples.0: «fy» stands here; expected a mapping']],
    ['[null]', ['rules.0.examples.0: nothing stands here; expected a mapping']],
  ])('%s', (written, expected) => {
    expect(problems(examples(written))).toEqual(expected);
  });
});

describe('days', () => {
  const window = (inside: string) => `windows: [{id: w, title: W, ${inside}}]`;
  it.each([
    [window('from: 2026-01-01, to: 2026-01-01'), []],
    [window('from: 2026-12-20, to: 2026-01-05, yearly: true'), []],
    [
      window('from: 2026-12-20, to: 2026-01-05'),
      ['windows.0.to: this is before «from», 2026-12-20'],
    ],
    [
      window('from: 2026-12-20, to: 2026-01-05, yearly: false'),
      ['windows.0.to: this is before «from», 2026-12-20'],
    ],
    ['effective: 2026-01-01\nexpires: 2026-01-01', []],
    [
      'effective: 2026-01-02\nexpires: 2026-01-01',
      ['expires: this is before «effective», 2026-01-02'],
    ],
    [
      `effective: 2026-01-02\nexpires: 2026-01-01\n${window('from: 2026-02-02, to: 2026-01-01')}`,
      [
        'expires: this is before «effective», 2026-01-02',
        'windows.0.to: this is before «from», 2026-02-02',
      ],
    ],
    [
      'effective: 3\nexpires: 2',
      ['effective: «3» stands here; expected text', 'expires: «2» stands here; expected text'],
    ],
    [
      'effective: 2026-02-30',
      ['effective: «2026-02-30» stands here; expected a day such as 2026-11-21'],
    ],
    [
      window('from: 9, to: 2'),
      [
        'windows.0.from: «9» stands here; expected text',
        'windows.0.to: «2» stands here; expected text',
      ],
    ],
  ])('%j', (more, expected) => {
    expect(problems(examples('[{bad: fy}]'), more).sort()).toEqual(expected);
  });
});

describe('options', () => {
  const swap = (pairs: string, more = '') =>
    `  - {id: a, kind: substitution, swap: {${pairs}}, message: m, reason: r, examples: [{bad: x}]${more}}`;
  const words = (count: number) => Array(count).fill('ord').join(' ');

  it.each([
    [
      rule(`examples: [{bad: fy}], except: ['!!']`),
      ['rules.0.except.0: «!!» has no word in it, so it can never be found'],
    ],
    [swap(`${words(20)}: x`), []],
    [
      swap(`${words(21)}: x`),
      [
        expect.stringMatching(
          /^rules\.0\.swap\.ord .*: this has 21 words; a term has at most 20$/u,
        ),
      ],
    ],
    [swap(`fy: ${words(21)}`), []],
    [swap("fy: '!'"), []],
    [swap("'!': fy"), ['rules.0.swap.!: «!» has no word in it, so it can never be found']],
    [swap('(verb): fy'), ['rules.0.swap.(verb): “(verb)” must follow a word that inflects.']],
    [swap('fy: (verb)'), ['rules.0.swap.fy: “(verb)” must follow a word that inflects.']],
    [swap('fy: [a, (verb)]'), ['rules.0.swap.fy.1: “(verb)” must follow a word that inflects.']],
    // Read in the languages of the rule, else of the pack.
    [swap('anmodning (noun:m): krav'), []],
    [swap('anmodning (noun:m): krav', ', languages: [nb, en]'), []],
    [
      swap('anmodning (noun:m): krav', ', languages: [en]'),
      [expect.stringMatching(/^rules\.0\.swap\.anmodning \(noun:m\): /u)],
    ],
    [swap("'': fy"), ['rules.0.swap.: not valid: Invalid key in record']],
    [swap("fy: ''"), [expect.stringContaining('rules.0.swap.fy')]],
  ])('%#', (rules, expected) => {
    expect(problems(rules)).toEqual(expected);
  });

  it('are read in any language where the pack’s are no languages', () => {
    const text = packText(swap('anmodning (noun:m): krav')).replace('[nb, nn, da, en]', '[xx]');
    const parsed = parsePack(text, 'p.yaml');
    const found = parsed.ok ? [] : parsed.problems.map(({ message }) => message);
    expect(found).toEqual([expect.stringMatching(/^languages\.0: «xx» stands here; valid: nb/u)]);
  });

  it('are read in the languages of the pack where the rule names none', () => {
    const text = packText(swap('anmodning (noun:m): krav')).replace('[nb, nn, da, en]', '[en]');
    expect(parsePack(text, 'p.yaml').ok).toBe(false);
  });

  it('are looked at where others are wrong, and never throw', () => {
    expect(problems('  - 3')).toEqual([expect.stringContaining('rules.0')]);
    expect(problems(swap('fy').replace('{fy}', '3'))).toEqual([
      'rules.0.swap: «3» stands here; expected a mapping',
    ]);
    expect(problems(swap('fy').replace('{fy}', 'null'))).toEqual([
      'rules.0.swap: nothing stands here; expected a mapping',
    ]);
  });
});

describe('a value', () => {
  const limit = (value: string) =>
    `  - {id: a, kind: sentence-length, limit: ${value}, message: m, reason: r, examples: [{bad: x}]}`;
  it.each([
    [limit('fem'), ['rules.0.limit: «fem» stands here; expected a number']],
    [limit('1.5'), ['rules.0.limit: «1.5» stands here; expected a whole number']],
    [limit('-1'), [expect.stringMatching(/^rules\.0\.limit: «-1» stands here; at least \d+$/u)]],
    [
      limit('1000000'),
      [expect.stringMatching(/^rules\.0\.limit: «1000000» stands here; at most \d+$/u)],
    ],
    [limit('{a: 1}'), ['rules.0.limit: a mapping stands here; expected a number']],
    [limit('[1]'), ['rules.0.limit: a list stands here; expected a number']],
    [limit("''"), ['rules.0.limit: nothing stands here; expected a number']],
    [limit('x'.repeat(40)), [`rules.0.limit: «${'x'.repeat(40)}» stands here; expected a number`]],
    [limit('x'.repeat(41)), [`rules.0.limit: «${'x'.repeat(40)}…» stands here; expected a number`]],
    [limit('true'), ['rules.0.limit: «true» stands here; expected a number']],
  ])('%#', (rules, expected) => {
    expect(problems(rules)).toEqual(expected);
  });

  it.each([
    ['organisation: {name: n}', ['organisation: «shortName» is missing; expected text']],
    [
      'organisation: {name: n, shortName: s, x: 1, y: 2}',
      [
        'organisation.x: unknown key «x»; valid here: name, shortName.',
        'organisation.y: unknown key «y»; valid here: name, shortName.',
      ],
    ],
    [
      'roleNames: {boss: Sjef}',
      [
        expect.stringMatching(
          /^roleNames\.boss: unknown key «boss»; valid here: private, professional, official\.$/u,
        ),
      ],
    ],
    [
      'languagePolicy: {languages: [nb], shares: {nb: 101}}',
      ['languagePolicy.shares.nb: «101» stands here; at most 100'],
    ],
    [
      'languagePolicy: {languages: [nb], shares: {no: 1}}',
      [
        expect.stringMatching(
          /^languagePolicy\.shares\.no: unknown key «no»; valid here: nb, nn, da, en\. Did you mean «nb»\?$/u,
        ),
      ],
    ],
    [
      'retention: [{id: r, title: t, years: evig}]',
      ['retention.0.years: «evig» stands here; expected a number or forever'],
    ],
    ['retention: [{id: r, title: t, years: forever}]', []],
    [
      'accounts: [{site: s, handle: h, name: n, role: chef}]',
      ['accounts.0.role: «chef» stands here; valid: private, professional, official.'],
    ],
    [
      'guidelines: [{id: g, title: t, text: t, url: eksempel}]',
      ['guidelines.0.url: «eksempel» stands here; expected a web address with https://'],
    ],
    [
      'overrides: [{rule: a}]',
      [
        'overrides.0.rule: «a» stands here; name it as pack/rule, or pack/* for all rules of a pack',
      ],
    ],
    ['overlaps: vis', ['overlaps: «vis» stands here; valid: nearest, show.']],
  ])('%s', (more, expected) => {
    expect(problems(examples('[{bad: fy}]'), more)).toEqual(expected);
  });
});

describe('very much', () => {
  it('is said with how much, not shown', () => {
    const long = 'x'.repeat(20_001);
    expect(problems(examples('[{bad: fy}]').replace('message: m', `message: ${long}`))).toEqual([
      'rules.0.message: 20001 characters stand here; at most 20000',
    ]);
    const languages = 'languages: [nb, nb, nb, nb, nb]';
    expect(problems(rule(`examples: [{bad: fy}], ${languages}`))).toEqual([
      'rules.0.languages: a list of 5 stands here; at most 4',
    ]);
  });

  it('of what would be valid is counted', () => {
    const guidelines = (count: number) =>
      `guidelines: [${Array.from({ length: count }, (_, index) => `{id: g${index}, title: t, text: t}`).join(', ')}]`;
    const [some] = problems(rule('examples: [{bad: fy}], guideline: nei'), guidelines(100));
    expect(some).toMatch(/, g98, g99\.$/u);
    const [many] = problems(rule('examples: [{bad: fy}], guideline: nei'), guidelines(102));
    expect(many).toMatch(/, g98, g99 and 2 more\.$/u);
  });

  const many = (text: (index: number) => string) =>
    Array.from({ length: 3000 }, (_, index) => text(index)).join(', ');
  const terms = (list: string) =>
    examples('[{bad: fy}]').replace('terms: [fy]', `terms: [${list}]`);
  it.each([
    ['keys', examples('[{bad: fy}]'), `organisation: {${many((index) => `k${index}: 1`)}}`],
    ['entries', terms(many(() => '3')), ''],
    ['terms', terms(many(() => "'!'")), ''],
  ])('that is wrong is told in part: %s', (_, rules, more) => {
    const found = problems(rules, more);
    expect(found).toHaveLength(1001);
    expect(found.at(-1)).toBe('there are more problems from here on; mend those before first');
    expect(found.slice(0, -1).join()).not.toContain('there are more problems');
  });
});
