import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { probes, specimensOf } from '../../../../../rules/pack/vale/specimen.ts';

describe('specimensOf', () => {
  test.each([
    ['', ['']],
    ['abc', ['abc']],
    ['a|b', ['a', 'b']],
    ['ab|c(?:d|e)', ['ab', 'cd', 'ce']],
    ['(a)(?:b)', ['ab']],
    ['(?:a|b)(?:c|d)', ['ac', 'bc', 'ad', 'bd']],
    ['a|a', ['a']],
    ['a?b', ['b', 'ab']],
    ['a*', ['', 'a']],
    ['a+', ['a']],
    ['a{3,}', ['aaa']],
    ['(?:a|b){2}', ['aa', 'bb']],
    ['[bc]', ['b', 'c']],
    ['[b-d]', ['b', 'c']],
    ['[w-z]', ['w', 'x']],
    ['[ b]', ['b', ' ']],
    [String.raw`[\d]`, ['1', '0']],
    ['[^a]', ['A', 'e']],
    [String.raw`\d`, ['1', '0']],
    [String.raw`\s`, [' ', '\n']],
    ['.', ['a', 'A']],
    [String.raw`\p{Lu}`, ['A', 'E']],
    [String.raw`(a|b)\1`, ['aa', 'ba', 'ab', 'bb']],
    [String.raw`(?<x>a)\k<x>`, ['aa']],
    ['(?=a)b', ['b', 'ab']],
    ['(?<=a)b', ['b', 'ab']],
    ['(?!a)b', ['b']],
    ['(?<!a)b', ['b']],
    ['^a$', ['a']],
    [String.raw`\u{1f600}`, ['😀']],
  ])('%s', (source, expected) => {
    expect(specimensOf(source)).toEqual(expected);
  });

  test('takes turns, and ends after twelve', () => {
    const many = 'abcdefghijklmnop'.split('').join('|');
    expect(specimensOf(many)).toEqual([...'abcdefghijkl']);
    expect(specimensOf(`(?:${many})|z`).slice(0, 3)).toEqual(['a', 'z', 'b']);
    expect(specimensOf(`(?:${many})(?:${many})`)).toHaveLength(12);
  });

  test('leaves out what is too long', () => {
    expect(specimensOf('a{300}').map(({ length }) => length)).toEqual([300]);
    expect(specimensOf('a{300}a')).toEqual([]);
    expect(specimensOf('a{5000}').map(({ length }) => length)).toEqual([300]);
    expect(specimensOf('(?:ab){200}')).toEqual([]);
  });

  test('what needs no look around is matched', () => {
    const piece = fc.constantFrom(
      'a',
      '[b-d]',
      '(?:e|f)',
      'g?',
      'h+',
      '[^a-z]',
      String.raw`\p{Lu}`,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const whole = new RegExp(`^(?:${pieces.join('')})$`, 'u');
        const specimens = specimensOf(pieces.join(''));
        expect(specimens).not.toEqual([]);
        expect(specimens.filter((text) => !whole.test(text))).toEqual([]);
      }),
    );
  });
});

test('probes have every printable sign of ASCII', () => {
  const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  expect(probes).toEqual(expect.arrayContaining([...printable, 'å', '\n', '\u00a0']));
});
