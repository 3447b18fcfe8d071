import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  type CheckContext,
  check,
  createChecker,
  rewrite,
} from '../../../../rules/index.ts';
import { patternFormat } from '../../../../rules/kinds/pattern/format.ts';
import { longestText } from '../../../../rules/kinds/pattern/index.ts';
import { brief, official, rest, rulesetOf } from '../inline.ts';

const rulesetWith = (options: string) =>
  rulesetOf(`\n  - id: a\n    kind: pattern\n    ${options}\n    ${rest}`);
const found = (options: string, text: string, changed: Partial<CheckContext> = {}) =>
  brief(check(text, rulesetWith(options), { ...official, ...changed }).findings);

describe('pattern', () => {
  it.each([
    ['a pattern', "pattern: 'kr ?\\d+'", 'Det koster kr 50 nå.', [['kr 50']]],
    ['each of several', 'patterns: [a+b, c+d]', 'ccd og aab', [['ccd'], ['aab']]],
    ['a pattern beside several', 'pattern: x\n    patterns: [y]', 'x y', [['x'], ['y']]],
    ['whatever the capitals', 'pattern: ab', 'AB Ab ab', [['AB'], ['Ab'], ['ab']]],
    ['capitals as they are', 'pattern: aB\n    cased: true', 'AB aB ab', [['aB']]],
    ['whole words alone', 'pattern: et', 'et ett ætt et_t det et', [['et'], ['et']]],
    ['parts of words', 'pattern: et\n    whole: false', 'det', [['et']]],
    ['nothing where nothing is', 'pattern: b*', 'aa', []],
    ['the start and end of a sentence', 'pattern: ^hei$', 'Nei. Hei \n\n hei', [['Hei'], ['hei']]],
    ['nothing across sentences', "pattern: 'aa\\.\\s+b'", 'Aa. B', []],
    ['the longest of what meets', 'patterns: [a, a b, b c]', 'a b c', [['a b']]],
  ])('finds %s', (_what, options, text, expected) => {
    expect(found(options, text)).toEqual(expected);
  });

  it.each([
    [
      'swaps groups',
      "pattern: '(\\d+) kr'\n    instead: $1 kroner",
      'Det er 5 kr.',
      [['5 kr', '5 kroner']],
    ],
    ['has several', 'pattern: a\n    instead: [b, c]', 'a', [['a', 'b', 'c']]],
    ['says each once', 'pattern: (a)\n    instead: [b, b, $1b]', 'a', [['a', 'b', 'ab']]],
    ['swaps by name', "pattern: '(?<x>\\d)a'\n    instead: '$<x>b$&'", '1a', [['1a', '1b1a']]],
    [
      'has one for each pattern',
      'swap: {a: b, c: [d, e]}',
      'a c',
      [
        ['a', 'b'],
        ['c', 'd', 'e'],
      ],
    ],
    [
      'has one for the patterns beside',
      'pattern: x\n    instead: y\n    swap: {a: b}',
      'x a',
      [
        ['x', 'y'],
        ['a', 'b'],
      ],
    ],
    ['follows a capital', 'pattern: hei+\n    instead: hallo', 'Heii', [['Heii', 'Hallo']]],
    ['follows capitals', 'pattern: hei+\n    instead: hallo', 'HEII', [['HEII', 'HALLO']]],
    [
      'keeps its own capitals',
      'pattern: Nav\n    instead: nav\n    cased: true',
      'Nav',
      [['Nav', 'nav']],
    ],
    [
      'says nothing over again',
      'pattern: e-?post\n    instead: e-post',
      'e-post Epost',
      [['Epost', 'E-post']],
    ],
    [
      'says nothing over again in other code points',
      'pattern: "a\\u030a|\\u00e5"\n    instead: "\\u00e5"',
      'a\u030a',
      [],
    ],
    ['says only what is new', 'pattern: a|b\n    instead: [a, b]', 'a', [['a', 'b']]],
  ])('%s', (_what, options, text, expected) => {
    expect(found(options, text)).toEqual(expected);
  });

  it.each([
    ['found in it', "pattern: '\\d{4,}'\n    unless: ^00", '0012 1234', [['1234']]],
    [
      'around it',
      "pattern: '\\d{4,}'\n    unlessIn: 'år \\d+'",
      'år 1234 og 1234 og år 5678',
      [['1234']],
    ],
    ['in other capitals', 'pattern: ab\n    unless: AB', 'AB ab', [['ab']]],
    ['part of a word', 'pattern: "\\\\w+"\n    unless: b', 'abc d', [['d']]],
  ])('is silent by what is %s', (_what, options, text, expected) => {
    expect(found(options, text)).toEqual(expected);
    expect(found(`${options}\n    within: paragraph`, text)).toEqual(expected);
  });

  it.each(['sentence', 'paragraph', 'block', 'text'])(
    'leaves quotations and exceptions alone within a %s',
    (within) => {
      const options = `pattern: ab+\n    within: ${within}`;
      expect(found(options, 'Han sa «abb» og ab.')).toEqual([['ab']]);
      expect(found(`${options}\n    quotations: check`, 'Han sa «abb» og ab.')).toEqual([
        ['abb'],
        ['ab'],
      ]);
    },
  );

  it.each(['sentence', 'paragraph', 'block', 'text'])(
    'is silent where a term is excepted within a %s',
    (within) => {
      const options = `pattern: ab+\n    except: [abb her]\n    within: ${within}`;
      expect(found(options, 'abb her og abb der')).toEqual([['abb']]);
    },
  );

  it('marks the exact words, and its fix replaces them', () => {
    const text = 'Nei.  Det er 5 kr. Og 6  kr!';
    const ruleset = rulesetWith("pattern: '(\\d+) +kr'\n    instead: $1 kroner");
    const { findings } = check(text, ruleset, official);
    expect(findings.map(({ start, end, actual }) => [start, end, actual])).toEqual([
      [13, 17, '5 kr'],
      [22, 27, '6  kr'],
    ]);
    const fixes = findings.flatMap((finding) => finding.fixes.slice(0, 1));
    expect(applyEdits(text, fixes).text).toBe('Nei.  Det er 5 kroner. Og 6 kroner!');
    expect(rewrite(text, ruleset, official).text).toBe('Nei.  Det er 5 kroner. Og 6 kroner!');
  });

  it('fills groups in messages, those that took no part as nothing', () => {
    const ruleset = rulesetOf(`
  - {id: a, kind: pattern, pattern: '(x)|(y)(.)(.)(.)(.)(.)(.)(.)(.)', whole: false, message: '[{1}{2}{9}{10}]', reason: r, examples: [{bad: x}]}`);
    const said = (text: string) =>
      check(text, ruleset, official).findings.map(({ message }) => message);
    expect(said('x')).toEqual(['[x{10}]']);
    expect(said('yabcdefgh')).toEqual(['[yg{10}]']);
  });
});

describe('beyond a sentence', () => {
  it.each([
    ['sentence', 'Aa. B\nAa. B', []],
    ['paragraph', 'Aa. B\nAa.\nB', ['Aa. B']],
    ['block', 'Aa. B\nAa.\nB\nAa.\n\nB', ['Aa. B', 'Aa.\nB']],
    ['text', 'Aa. B\nAa.\n\nB', ['Aa. B', 'Aa.\n\nB']],
  ])('a match lies in one %s', (within, text, actual) => {
    const options = `pattern: 'aa\\.\\s+b'\n    instead: c\n    within: ${within}`;
    expect(found(options, text).map(([words]) => words)).toEqual(actual);
  });

  it.each([
    ['paragraph', '^b', 'a b\nb', 4],
    ['block', '^b', 'a\nb\n\nb', 5],
    ['text', '^b', 'a\nb', -1],
    ['text', 'b$', 'b\nb', 2],
  ])('`^` and `$` are the ends of a %s: %s', (within, pattern, text, start) => {
    const { findings } = check(
      text,
      rulesetWith(`pattern: ${pattern}\n    within: ${within}`),
      official,
    );
    expect(findings.map((finding) => finding.start)).toEqual(start < 0 ? [] : [start]);
  });

  it.each([
    ['of more than a line is not replaced', 'a\nb', 'c', ['a\nb']],
    ['on a line is', 'a b', 'c', ['a b', 'c']],
    ['on a line is not replaced by what is of more', 'x a\nb y', '$1', ['a\nb']],
  ])('a match %s', (_what, text, instead, expected) => {
    const options = `pattern: (a\\sb)\n    instead: ${instead}\n    within: text`;
    const all = found(options, text);
    expect(all).toEqual(instead === '$1' ? [] : [expected]);
  });

  it('a replacement of more than a line is left out', () => {
    const options = "pattern: '(?<=(a\\s))b'\n    instead: [$1, c]\n    within: text";
    expect(found(options, 'a\nb')).toEqual([['b', 'c']]);
  });

  it('goes no further than the longest text', () => {
    const filler = 'ord '.repeat(longestText / 4 - 1);
    for (const options of [
      'pattern: treff\n    within: text',
      'pattern: treff\n    within: paragraph',
      'pattern: treff\n    within: block',
    ]) {
      expect(found(options, `${filler}. treff`)).toEqual([]);
      expect(found(options, `${filler.slice(40)}. treff`)).toEqual([['treff']]);
      expect(found(options, `${filler}\nord\ntreff`)).toEqual([]);
      expect(found(options, `${filler.slice(40)}\nord\ntreff`)).toEqual([['treff']]);
    }
  });

  it('goes no further into a sentence', () => {
    const filler = 'ord '.repeat(longestText / 4 - 2);
    expect(found('pattern: treff', ` ${filler}treff`)).toEqual([['treff']]);
    expect(found('pattern: treff', `${filler}ord ord treff`)).toEqual([]);
  });

  it('has a bound on its work, whatever the text and an accepted pattern', () => {
    for (const within of ['sentence', 'paragraph', 'block', 'text']) {
      const slow = rulesetWith(`pattern: 'x*y'\n    whole: false\n    within: ${within}`);
      const started = performance.now();
      check(`y${'x'.repeat(200_000)}`, slow, official);
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  });
});

it.each(['sentence', 'paragraph', 'block', 'text'])(
  'finds the same within a %s while one writes as at once, and marks what it says',
  (within) => {
    const piece = fc.constantFrom('ab ', 'b', 'AB. ', '«', '» ', '\n', 'abb ');
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const ruleset = rulesetWith(`pattern: 'ab+(?:\\s+b)?'\n    instead: c\n    within: ${within}`);
    const checker = createChecker(ruleset);
    fc.assert(
      fc.property(text, (written) => {
        const { findings } = checker.check(written, official);
        // A copy remembers nothing.
        expect(findings).toEqual(check(written, structuredClone(ruleset), official).findings);
        for (const { start, end, actual } of findings) {
          expect(written.slice(start, end)).toBe(actual);
        }
      }),
    );
  },
);

describe('a rule of kind pattern', () => {
  const problems = (options: Record<string, unknown>) =>
    patternFormat.problems({ options, languages: ['nb'] });

  it('must say what to look for', () => {
    const message = 'say what to look for: «pattern», «patterns» or «swap»';
    expect(problems({})).toEqual([{ path: [], message }]);
    expect(problems({ instead: 'a' })).toEqual([{ path: [], message }]);
    expect(problems({ pattern: 'a', instead: 'b' })).toEqual([]);
    expect(problems({ patterns: ['a'], instead: 'b' })).toEqual([]);
    expect(problems({ swap: { a: 'b' } })).toEqual([]);
  });

  it('must say what is replaced', () => {
    expect(problems({ swap: { a: 'b' }, instead: 'c' })).toEqual([
      {
        path: [],
        key: 'instead',
        message: '«instead» belongs to «pattern» or «patterns»: what may stand for their matches',
      },
    ]);
  });

  it('brings to the page what each match must hold', () => {
    const { rules } = rulesetWith('pattern: (?:Kort|lang) tid\n    swap: {"\\\\d": x}');
    expect(rules).toMatchObject([
      {
        options: {
          cased: false,
          whole: true,
          within: 'sentence',
          searches: [
            { source: '(?:Kort|lang) tid', instead: [], required: ['kort tid', 'lang tid'] },
            { source: '\\d', instead: ['x'], required: null },
          ],
        },
      },
    ]);
    expect(Object.keys(rules[0]?.options ?? {})).not.toContain('pattern');
  });

  it('says what it looks for', () => {
    expect(patternFormat.about).toMatch(/regular expression/);
    expect(patternFormat.values).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(
      Object.entries(patternFormat.fields).map(([name, { optional }]) => [name, optional]),
    ).toEqual(
      [
        'cased',
        'whole',
        'within',
        'unless',
        'unlessIn',
        'pattern',
        'patterns',
        'instead',
        'swap',
      ].map((name) => [name, true]),
    );
  });
});
