import { describe, expect, test } from 'vitest';
import type { PatternProblem } from '../../../../rules/pattern/problem.ts';
import { type PatternFlags, vetPattern } from '../../../../rules/pattern/vet.ts';
import {
  counted,
  exponential,
  harmless,
  harmlessAsTheyAre,
  polynomial,
  refused,
} from './corpus.ts';

function problems(source: string, flags?: PatternFlags): PatternProblem[] {
  const verdict = vetPattern(source, flags);
  return verdict.ok ? [] : verdict.problems;
}

function partsOf(source: string, flags?: PatternFlags): string[] {
  return problems(source, flags).map(({ index, length }) => source.slice(index, index + length));
}

test('the corpus is large', () => {
  expect(harmless.length).toBeGreaterThanOrEqual(60);
  expect([...exponential, ...polynomial, ...counted].length).toBeGreaterThanOrEqual(40);
});

test.each(harmless)('passes: %s', (source) => {
  for (const whole of [true, false]) {
    for (const ignoreCase of [true, false]) {
      expect(problems(source, { whole, ignoreCase })).toEqual([]);
    }
  }
});

test.each(harmlessAsTheyAre)('passes as it is: %s', (source) => {
  expect(problems(source, { whole: false })).toEqual([]);
});

test.each([...exponential, ...polynomial, ...counted])('refuses with a text: $source', (evil) => {
  expect(partsOf(evil.source, evil.flags)).toEqual([evil.part]);
  const [problem] = problems(evil.source, evil.flags);
  expect(problem?.witness?.pump).not.toBe('');
  expect(problem?.witness).toBeDefined();
});

test.each(refused)('refuses: $source', ({ source, flags, part }) => {
  expect(partsOf(source, flags)).toEqual([part]);
  expect(problems(source, flags)[0]?.witness).toBeUndefined();
});

describe('how a search grows', () => {
  test.each([
    ['foo', true, 'linear'],
    ['foo.*', false, 'linear'],
    [String.raw`\s+`, false, 'linear'],
    [String.raw`(?:very|really) \w{1,5}`, true, 'linear'],
    ['[a-z]{2,3}!', true, 'linear'],
    [String.raw`\d+%`, true, 'restarts'],
    [String.raw`\s+$`, false, 'restarts'],
    [String.raw`\(.*?\)`, true, 'restarts'],
    ['(?=.*x)y', true, 'restarts'],
    ['(?<=^.*)x', true, 'restarts'],
  ] as const)('%s', (source, whole, cost) => {
    expect(vetPattern(source, { whole })).toEqual({ ok: true, cost });
  });
});

describe('what is said', () => {
  test.each([
    [
      '(a+)+b',
      '`(a+)+` can match the same text in many ways, so a long text such as «aaaaaa…!» would take forever; write `a+`.',
    ],
    [
      '(?:a|a)*b',
      '`(?:a|a)*` can match the same text in many ways, so a long text such as «aaaaa…!» would take forever; let each repeated part begin with a character that the part before it cannot match, or give limits such as `{1,20}`.',
    ],
    [
      'a*a*b',
      'The repetitions in `a*a*` can share out the same text in many ways, so a long text such as «aaaaa…!» would take far too long; let each repeated part begin with a character that the part before it cannot match, or give limits such as `{1,20}`.',
    ],
    [
      '(?:a|a){30}b',
      '`(?:a|a){30}` has too many ways to match a text such as «aaaa…!»; write smaller numbers, or parts that begin differently.',
    ],
    [
      '(a{1000}){1000}',
      '`(a{1000}){1000}` is too complicated to be sure that it is quick; write smaller numbers, or make several rules of it.',
    ],
    [
      String.raw`(\w+)\s\1`,
      '`\\1` repeats `(\\w+)`, which can be longer than 100 characters, so a long text could take very long; give the group a limit, such as `{1,40}` instead of `+`.',
    ],
    [
      String.raw`\1(a)`,
      '`\\1` stands before the end of the group that it repeats; write it after the group.',
    ],
    [
      '(a',
      'The pattern cannot be read at character 2: unterminated group; put a backslash before a character that stands for itself.',
    ],
    [
      `${'a'.repeat(1001)}`,
      'The pattern has 1001 characters and may have 1000; make several rules of it.',
    ],
  ])('%s', (source, message) => {
    expect(problems(source).map((problem) => problem.message)).toEqual([message]);
  });

  test('a long part is cut short', () => {
    const source = `(?:a|${'b'.repeat(80)}|a)*c`;
    expect(problems(source)[0]?.message).toContain(`\`(?:a|${'b'.repeat(55)}…\``);
  });
});

describe('where', () => {
  test.each([
    ['(a', 1, 1],
    ['a)', 0, 1],
    ['x**', 2, 1],
    ['[b-a]', 3, 1],
    [String.raw`\p{Nonsense}`, 10, 1],
    ['(?i:a)', 0, 1],
    ['a'.repeat(1003), 1000, 3],
    ['foo (a+)+b', 4, 5],
    ['x*(a+)+b', 2, 5],
    ['a*a*b|c', 0, 4],
  ])('%s', (source, index, length) => {
    expect(problems(source)).toMatchObject([{ index, length }]);
  });

  test('several references are named each', () => {
    expect(partsOf(String.raw`\1\2(a)(b)`)).toEqual([String.raw`\1`, String.raw`\2`]);
    expect(partsOf(String.raw`(a+)\1(b+)\2`)).toEqual([String.raw`\1`, String.raw`\2`]);
  });

  test('what grows slowly is found too', () => {
    const word = '(?:abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789)*';
    expect(partsOf(`${word}${word}!`)).toEqual([`${word}${word}`]);
  });

  test('what cannot be counted in time', () => {
    expect(partsOf('.*this is a text of more than forty characters in all.*x')).toEqual(['.*']);
  });

  test('the largest repetition, or all, of what is too complicated', () => {
    const choices = Array.from({ length: 12 }, () => '(?:|||)').join('');
    expect(partsOf(`a+${choices}b`)).toEqual(['a+']);
    expect(partsOf(`a+${choices}(?:b|c+)(?=de{1,2})`)).toEqual(['e{1,2}']);
    expect(partsOf(`${choices}b`)).toEqual([`${choices}b`]);
  });
});

describe('references', () => {
  test.each([
    String.raw`(a{100})\1`,
    String.raw`(a|bc(?=d+)){2}\1`,
    String.raw`(?<x>[ab]{2})-\k<x>`,
    String.raw`()\1`,
    String.raw`((?:){5}|b{0})\1`,
    String.raw`(a)(\1|b)(\2|c)\3`,
    String.raw`(a)b(?<=\1b)`,
  ])('%s passes', (source) => {
    expect(problems(source)).toEqual([]);
  });

  test('references to references are measured in no time', () => {
    const doubling = (own: string) =>
      `(${own})${Array.from({ length: 60 }, (_, at) => `(\\${at + 1}|\\${at + 1})`).join('')}`;
    expect(problems(doubling('a'))).toHaveLength(1);
    expect(partsOf('(a)(\\1\\1)(\\2\\2)(\\3\\3)(\\4\\4)(\\5\\5)(\\6\\6)(\\7\\7)\\8')).toEqual([
      '\\8',
    ]);
  });
});

describe('assertions', () => {
  test.each([
    [String.raw`(?:\b\w+\b\s*)+!`, true],
    [String.raw`(?:\w+\B\s*)+!`, false],
    [String.raw`(?:\w+\b\B\s*)+!`, true],
    [String.raw`(?:\w+\b\b\s*\b)+!`, true],
    [String.raw`(?:\b\B\w)+!`, true],
    ['^a+$', true],
    ['(?<!a+)b', true],
    ['.+(?<!a+)b', false],
    ['.+(?<!a{1,3})b', true],
    [String.raw`\w+(?=\s+is)`, true],
    [String.raw`\w+(?=.*is)`, false],
    ['(?<=(?<=a+)b)c', true],
    ['(?<=(?=a+)b)c', true],
    ['(?<=b(?=a*a*c))x', false],
    ['(?<=(?:a|a)*b)x', false],
    ['(?:(?=a*)a)+b', false],
    ['(?:(?!a*)a)+b', false],
    ['(?:(?=a)a)+b', true],
    ['(?:(?<!a)b){3}', true],
  ])('%s: %s', (source, ok) => {
    expect(vetPattern(source).ok).toBe(ok);
  });
});

test.each([
  ['()'.repeat(400)],
  ['('.repeat(490) + ')'.repeat(490)],
  [`${'(?:a?'.repeat(140)}${')?'.repeat(140)}b`],
  [`${'(?:'.repeat(200)}a${')*'.repeat(200)}b`],
  [`${'a?'.repeat(400)}b`],
  ['a{1,99999999999999999999}b{99999999999999999999}'],
  ['(?:.{0,40}a){3}.{0,40}b'],
  ['.*?foo.{0,60}bar.{0,60}baz.{0,60}qux'],
  [String.raw`(?:\w+ ){0,60}[\p{L}\p{M}]+(?: \w+){0,60}\p{Lu}`],
  [Array.from({ length: 190 }, (_, at) => String.fromCodePoint(0x1f300 + at)).join('.|')],
  [Array.from({ length: 120 }, (_, at) => `[${String.fromCodePoint(0x400 + at)}\\p{L}]`).join('')],
  ['[^a]|[^b]|[^c]|[^d]|[^e]|[^f]|[^g]'.repeat(20)],
])('an answer comes soon: %s', (source) => {
  const start = performance.now();
  for (const ignoreCase of [false, true]) vetPattern(source.slice(0, 1000), { ignoreCase });
  // Generous: the machine may be busy.
  expect(performance.now() - start).toBeLessThan(1500);
});

test('the same pattern gets the same answer', () => {
  for (const { source, flags } of [...exponential, ...polynomial]) {
    expect(vetPattern(source, flags)).toEqual(vetPattern(source, flags));
  }
});

test('gives the same verdict when it has read very many patterns since', () => {
  const first = vetPattern('(a+)+b');
  for (let number = 0; number < 520; number += 1) vetPattern(`a${number}`);
  expect(vetPattern('(a+)+b')).toEqual(first);
});
