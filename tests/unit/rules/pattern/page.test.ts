import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternSource } from '../../../../rules/pattern/source.ts';
import { windows } from '../../../../rules/pattern/windows.ts';

describe('patternSource', () => {
  test.each([
    ['bil', {}, 'bil bilen æbil bil_ bil. 1bil', ['bil', 'bil']],
    ['bil', { whole: true }, 'bilål', []],
    ['bil', { whole: false }, 'bil bilen', ['bil', 'bil']],
    ['a|b', {}, 'a ab b', ['a', 'b']],
    ['e', {}, 'e\u0301 e', ['e']],
  ])('%s %o in %s', (source, options, text, found) => {
    const pattern = new RegExp(patternSource(source, options), 'gu');
    expect([...text.matchAll(pattern)].map(([match]) => match)).toEqual(found);
  });

  test('whole words unless told otherwise', () => {
    expect(patternSource('a')).toBe(patternSource('a', { whole: true }));
  });
});

describe('windows', () => {
  test.each([
    ['', 5, []],
    ['abcde', 5, ['abcde']],
    ['abcdef', 5, ['abcde', 'f']],
    ['ab cdef', 5, ['ab ', 'cdef']],
    ['a b\ncdef', 5, ['a b\n', 'cdef']],
    ['abcde fgh', 5, ['abcde', ' fgh']],
    ['abcd efgh', 5, ['abcd ', 'efgh']],
    ['abcd😀e', 5, ['abcd', '😀e']],
    ['abc😀e', 5, ['abc😀', 'e']],
    ['abcd\uD83Dab', 5, ['abcd\uD83D', 'ab']],
    ['abcdx\uDE00b', 5, ['abcdx', '\uDE00b']],
    [' bcdefg', 5, [' ', 'bcdef', 'g']],
  ])('%j by %i', (text, most, parts) => {
    expect(windows(text, most).map(({ start, end }) => text.slice(start, end))).toEqual(parts);
  });

  test('1,000 code units unless told otherwise', () => {
    expect(windows('a'.repeat(1001))).toEqual([
      { start: 0, end: 1000 },
      { start: 1000, end: 1001 },
    ]);
    expect(windows('a'.repeat(1000))).toEqual([{ start: 0, end: 1000 }]);
  });

  test('the spans are the text, none too long, none cuts a character', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', ' ', '😀', 'æ', '\uD83D'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 12 }), (text, most) => {
        const parts = windows(text, most).map(({ start, end }) => text.slice(start, end));
        expect(parts.join('')).toBe(text);
        expect(parts.every(({ length }) => length > 0 && length <= most)).toBe(true);
        expect(parts.flatMap((part) => [...part])).toEqual([...text]);
      }),
    );
  });
});
