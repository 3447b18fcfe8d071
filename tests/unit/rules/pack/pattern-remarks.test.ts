import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../../rules/index.ts';
import { packText, rest } from '../inline.ts';

/** A pack of one rule with the options, which begin at line 12, column 5. */
const packWith = (options: string, kind = 'pattern') =>
  packText(`  - id: a\n    kind: ${kind}\n    ${options}\n    ${rest}`);
const problemsOf = (options: string, kind?: string) => {
  const parsed = parsePack(packWith(options, kind), 'a.yaml');
  return parsed.ok ? [] : parsed.problems;
};
const quoted = (source: string) => `'${source.replaceAll("'", "''")}'`;

/** Each could stop a page. */
const evil = [
  '(a+)+b',
  '(a*)*b',
  '(?:a|a)*b',
  '(?:a|aa)+b',
  '(?:a|b|ab)*c',
  '(?:a?b?)*c',
  '(?:\\w+\\s?)+$',
  '(?:\\w+\\s*)+:',
  '(?:\\d+|\\w+)+!',
  '^(?:[a-z]+)*\\d',
  '((a+)+)+b',
  '(?:x+x+)+y',
  '(?:a{1,5})+b',
  '(?:a|[ab]|b)+c',
  '(?:\\p{L}+\\p{M}*)+!',
  '(?:\\p{Lu}|[A-Z])+!',
  '(?:a|A)+b',
  '(?:æ|Æ)+!',
  'x(?=(?:a+)+b)',
  'x(?!(?:a+)+b)',
  '(?:"[^"]*"|[^,]*)*;',
  '(?:.|\\s)*x',
  'a*a*b',
  '(.*)(.*)(.*)x',
  '\\d*\\.?\\d+%',
  '.*foo.*bar',
  '\\w+\\d+!',
  '\\p{L}+\\p{Ll}+\\d',
  '[a-z]+[A-Z]+!',
  '(?:(?!.*x).)+y',
  '(\\s*[0-9]+){8,11}',
  '(?:a?){25}a{25}',
];

describe('a pattern that could stop a page', () => {
  it.each(evil)('%s is refused where it stands, with a text that shows it', (source) => {
    const problems = problemsOf(`pattern: ${quoted(source)}`);
    expect(problems).toMatchObject([{ file: 'a.yaml', line: 12, column: 14 }]);
    expect(problems[0]?.message).toMatch(
      /^rules\.0\.pattern: .*\ba (?:long )?text such as «.+…?.*».* \(characters \d+ to \d+\)$/su,
    );
  });

  it('is said with the place in the pattern, and what to write instead', () => {
    expect(problemsOf("pattern: '(a+)+b'")).toEqual([
      {
        file: 'a.yaml',
        line: 12,
        column: 14,
        message: expect.stringMatching(
          /^rules\.0\.pattern: `\(a\+\)\+` can match .* such as «aaaa+…!» .* write `a\+`\. \(characters 1 to 5\)$/u,
        ),
      },
    ]);
  });

  it.each([
    ['in a list', 'patterns: [ok, (a+)+b]', 'pattern', 20, 'patterns.1'],
    ['as a key', "swap: {'(a+)+b': c}", 'pattern', 12, 'swap.(a+)+b'],
    ['in another kind', "pattern: '(a+)+b'\n    most: 1", 'occurrence', 14, 'pattern'],
    ['in another kind’s mapping', "patterns: {x: '(a+)+b'}", 'consistency', 19, 'patterns.x'],
    ['as what silences', "pattern: a\n    unless: '(a+)+b'", 'pattern', 13, 'unless'],
  ])('is refused %s', (_where, options, kind, column, path) => {
    expect(problemsOf(options, kind)).toMatchObject([
      { column, message: expect.stringContaining(`rules.0.${path}: `) },
    ]);
  });

  it.each([
    // Only ignoring capitals, only minding them, and only where the match must end with a word.
    ['(?:a|A)+b', 'cased: true', 0],
    ['(?:a|A)+b', 'cased: false', 1],
    ['(?:a|A)+b', 'whole: true', 1],
    ['(?:A|[^a])+!', 'cased: true', 1],
    ['(?:A|[^a])+!', 'cased: false', 1],
    ['(?:a|a)*?', 'whole: false', 0],
    ['(?:a|a)*?', 'whole: true', 1],
    ['(?:a|a)*?', 'cased: true', 1],
  ])('%s with %s: %i problems', (source, flag, count) => {
    expect(problemsOf(`pattern: ${quoted(source)}\n    ${flag}`)).toHaveLength(count);
  });

  it('is not minded for whole words in a kind that knows none', () => {
    expect(problemsOf("token: '(?:a|a)*?'", 'repetition')).toEqual([]);
  });
});

it.each([
  'in order to|due to the fact that',
  '[!?]{2,}',
  '(\\d+) ?(kr|NOK)',
  '#\\p{L}+',
  'https?://\\S+',
  '(?:kl\\.?|klokka) ?\\d{1,2}[.:]\\d{2}',
  '(?<word>\\p{L}{1,30}) \\k<word>',
  '[A-ZÆØÅ]{3,}',
])('%s is accepted', (source) => {
  expect(problemsOf(`pattern: ${quoted(source)}`)).toEqual([]);
});

describe('what cannot be read or meant', () => {
  it.each([
    [
      'a syntax error',
      'pattern: "a("',
      /^rules\.0\.pattern: The pattern cannot be read.*\(character \d\)$/u,
    ],
    ['an empty pattern, once', "pattern: ''", /^rules\.0\.pattern: may not be empty/u],
    [
      'a group that is not there',
      'pattern: (a)\n    instead: x$2',
      /^rules\.0\.instead: «\$2» names a group .* \(characters 2 to 3\)$/u,
    ],
    [
      'a group that one of the patterns does not have',
      'patterns: [(a), b]\n    instead: [$&, $1]',
      /^rules\.0\.instead\.1: «\$1»/u,
    ],
    [
      'a group that the key does not have',
      "swap: {'(a)': $1, b: [$1]}",
      /^rules\.0\.swap\.b\.0: «\$1»/u,
    ],
    ['a replacement of two lines', 'pattern: a\n    instead: "b\\nc"', /must be one line/u],
  ])('%s', (_what, options, message) => {
    const problems = problemsOf(options);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(message);
  });

  it.each([
    'pattern: (a)\n    instead: $1',
    'patterns: [(a), (b)]\n    instead: [$1, $&, $$]',
    "swap: {'(?<x>a)': $<x>}",
    // Groups of what silences are nothing to a replacement.
    'pattern: (a)\n    unless: b\n    instead: $1',
  ])('but not %s', (options) => {
    expect(problemsOf(options)).toEqual([]);
  });

  it('is said beside a replacement that has no pattern to stand for', () => {
    expect(problemsOf('pattern: [1]\n    instead: $1').map(({ message }) => message)).toEqual([
      'rules.0.pattern: a list stands here; expected text',
    ]);
  });
});
