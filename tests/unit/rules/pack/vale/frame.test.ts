import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundary } from '../../../../../rules/pack/vale/expression.ts';
import {
  alternativesOf,
  beginsAndEndsInWords,
  unframed,
  withShortBoundaries,
} from '../../../../../rules/pack/vale/frame.ts';

const framed = (choice: string) => `${boundary}(?:${choice})${boundary}`;
const longest = 400;

describe('unframed', () => {
  test.each([
    ['', [{ sources: [''], whole: false }]],
    ['a|b', [{ sources: ['a|b'], whole: false }]],
    ['(?:a|b)', [{ sources: ['a|b'], whole: false }]],
    ['(a|b)', [{ sources: ['(a|b)'], whole: false }]],
    ['(?:a)|(?:b)', [{ sources: ['(?:a)|(?:b)'], whole: false }]],
    ['(?:a)b', [{ sources: ['(?:a)b'], whole: false }]],
    [framed('a|b c'), [{ sources: ['a|b c'], whole: true }]],
    [framed(String.raw`\.`), [{ sources: [framed(String.raw`\.`)], whole: false }]],
    [
      framed(String.raw`a|\.|b`),
      [
        { sources: ['a|b'], whole: true },
        { sources: [framed(String.raw`\.`)], whole: false },
      ],
    ],
    [`${boundary}a${boundary}`, [{ sources: [`${boundary}a${boundary}`], whole: false }]],
    [`x(?:a)${boundary}`, [{ sources: [`x(?:a)${boundary}`], whole: false }]],
    [`${boundary}(?:a)x`, [{ sources: [`${boundary}(?:a)x`], whole: false }]],
    [`${framed('a')}x`, [{ sources: [`${framed('a')}x`], whole: false }]],
    [`${framed('a')}|x`, [{ sources: [`${framed('a')}|x`], whole: false }]],
  ])('%s', (source, expected) => {
    expect(unframed(source, { isOne: false })).toEqual(expected);
  });

  test('in one list where it must be one rule', () => {
    expect(unframed(framed(String.raw`a|\.`), { isOne: true })).toEqual([
      { sources: [framed(String.raw`a|\.`)], whole: false },
    ]);
  });

  test('a long choice is cut where it is allowed to be, and no later', () => {
    const word = 'a'.repeat(199);
    const [exact] = unframed(`${word}|${word}b`, { isOne: false });
    expect(exact?.sources.map(({ length }) => length)).toEqual([longest]);
    const [over] = unframed(`${word}|${word}bb`, { isOne: false });
    expect(over?.sources.map(({ length }) => length)).toEqual([199, 201]);
    const [around] = unframed(framed(`${word}\\.|${word}\\.`), { isOne: false });
    expect(around?.sources).toEqual([framed(`${word}\\.`), framed(`${word}\\.`)]);
  });

  test('one that is long by itself is cut at its longest choice', () => {
    const words = Array.from({ length: 80 }, (_, index) => `word${index}`);
    const [cut] = unframed(`(?:a|b) (?:${words.join('|')})!`, { isOne: false });
    const sources = cut?.sources ?? [];
    expect(sources.length).toBeGreaterThan(1);
    expect(Math.max(...sources.map(({ length }) => length))).toBeLessThanOrEqual(longest);
    expect(sources.every((one) => /^\(\?:a\|b\) \(\?:word.*\)!$/u.test(one))).toBe(true);
    expect(sources.flatMap((one) => one.match(/word\d+/gu))).toEqual(words);
  });

  test('one that is only long because of its boundaries is not cut', () => {
    const source = `${boundary}(?:a|b)${boundary}-${boundary}(?:c|d)${boundary}`;
    expect(source.length).toBeGreaterThan(longest);
    expect(unframed(source, { isOne: false })).toEqual([
      { sources: [withShortBoundaries(source)], whole: false },
    ]);
  });

  test('what stands around a choice counts', () => {
    const [cut] = unframed(`${'b'.repeat(195)}(?:${'a'.repeat(200)}|${'c'.repeat(99)}|d)`, {
      isOne: false,
    });
    expect(cut?.sources.map(({ length }) => length)).toEqual([399, 300]);
    const [before, ...others] = ['e', 'f'].map((one) => `${one.repeat(56)}\\.`);
    const frame = framed('').length;
    const [around] = unframed(framed([before, ...others].join('|')), { isOne: false });
    expect(around?.sources.map(({ length }) => length - frame)).toEqual(
      frame + 2 * 58 + 1 <= longest ? [117] : [58, 58],
    );
  });

  test('one that is long and has no choice stays whole', () => {
    const long = 'a'.repeat(longest + 1);
    expect(unframed(long, { isOne: false })).toEqual([{ sources: [long], whole: false }]);
  });

  test.each([String.raw`(a)\1`, String.raw`(?<x>a)\k<x>`])('%s is not taken apart', (reference) => {
    const all = `${'b'.repeat(longest)}|${reference}`;
    expect(unframed(`(?:${all})`, { isOne: false })[0]?.sources).toEqual([all]);
  });

  test('finds the same, however it is cut', () => {
    const word = fc.stringMatching(/^[a-c]{1,3}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 200 }), fc.string(), (words, text) => {
        const alternatives = [...new Set(words)];
        const parts = unframed(`(?:${alternatives.join('|')})`, { isOne: false });
        const found = (source: string) => new RegExp(source, 'u').test(text);
        expect(parts.some(({ sources }) => sources.some(found))).toBe(
          found(alternatives.join('|')),
        );
      }),
    );
  });
});

describe('withShortBoundaries', () => {
  const letter = String.raw`[\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c\u200d]`;

  test.each([
    ['a', 'a'],
    [`${boundary}a`, `(?<!${letter})a`],
    [`a${boundary}`, `a(?!${letter})`],
    [framed('a|bc'), `(?<!${letter})(?:a|bc)(?!${letter})`],
    [`-${boundary}-`, `-${boundary}-`],
    [boundary, boundary],
    [`${boundary}a?`, `${boundary}a?`],
    [`${boundary}(?:a-)`, `(?<!${letter})(?:a-)`],
    [`(?:-a)${boundary}`, `(?:-a)(?!${letter})`],
    [`${boundary}(?:-a)`, `${boundary}(?:-a)`],
    [`(?:a-)${boundary}`, `(?:a-)${boundary}`],
    [`${boundary}\\p{Zs}`, `${boundary}\\p{Zs}`],
    [`a?${boundary}`, `a?${boundary}`],
    [`(?:${boundary}a|b${boundary})`, `(?:(?<!${letter})a|b(?!${letter}))`],
  ])('%s', (source, expected) => {
    expect(withShortBoundaries(source)).toBe(expected);
  });

  test('means the same', () => {
    const piece = fc.constantFrom('a', 'å', '-', '(?:a|b)', '(?:-|a)', 'a?', '[ab]', boundary);
    const text = fc.array(fc.constantFrom('a', 'å', 'b', '-', ' ')).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.array(piece), text, (pieces, where) => {
        const found = (source: string) =>
          Array.from(where.matchAll(new RegExp(source, 'gu')), ({ index, 0: all }) => [index, all]);
        expect(found(withShortBoundaries(pieces.join('')))).toEqual(found(pieces.join('')));
      }),
    );
  });
});

test.each([
  ['a', true],
  ['abc', true],
  ['å1', true],
  ['_a_', true],
  ['ж', true],
  ['-a', false],
  ['a-', false],
  ['a-b', true],
  ['a|-', false],
  ['', false],
  ['[ab]', true],
  ['[a-]', false],
  ['[^a]', false],
  [String.raw`\p{L}`, true],
  [String.raw`\p{L}b`, true],
  [String.raw`\p{Zs}`, false],
  [String.raw`[\u{10FFFF}]`, false],
  ['(a)(?:b)', true],
  ['(?:a|-)b', false],
  ['b(?:a|-)', false],
  ['b(-)', false],
  ['a+', true],
  ['-+', false],
  ['a?b', true],
  ['-?b', false],
  ['ba?', true],
  ['b-?', false],
  ['a?', false],
  ['(?:a?)b', false],
  ['(?=a)a', false],
  ['a(?=b)', false],
])('beginsAndEndsInWords: %s %s', (source, expected) => {
  expect(beginsAndEndsInWords(source)).toBe(expected);
});

test('alternativesOf', () => {
  expect(alternativesOf('a|(?:b|c)|')).toEqual(['a', '(?:b|c)', '']);
});
