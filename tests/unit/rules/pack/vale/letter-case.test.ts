import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translateExpression } from '../../../../../rules/pack/vale/expression.ts';
import {
  isMixed,
  sourceWithCapitals,
  withCapitals,
} from '../../../../../rules/pack/vale/letter-case.ts';

test.each([
  ['a', false],
  ['(?:a)', false],
  ['(?i:a)', true],
  ['b(?-i:a)', true],
])('isMixed: %s %s', (source, expected) => {
  expect(isMixed({ source })).toBe(expected);
});

describe('withCapitals', () => {
  test.each([
    ['a1 å', 'i', '[aA]1 [åÅ]'],
    ['a', '', 'a'],
    ['ß', 'i', 'ß'],
    ['ǅ', 'i', '[ǅǆǄ]'],
    [String.raw`\.\x41`, 'i', String.raw`\.[\x41a]`],
    ['(?i:a)b', '', '(?:[aA])b'],
    ['(?-i:a)b', 'i', '(?:a)[bB]'],
    ['(?:a)b', 'i', '(?:[aA])[bB]'],
    ['(?:a)b', '', '(?:a)b'],
    ['(?i:a(?-i:b)c)', '', '(?:[aA](?:b)[cC])'],
    ['(?i:a(?:b))', '', '(?:[aA](?:[bB]))'],
    ['a|b', 'i', '[aA]|[bB]'],
    ['a+?b{2,}', 'i', '[aA]+?[bB]{2,}'],
    ['(?:ab)*', 'i', '(?:[aA][bB])*'],
    ['(a)', 'i', '([aA])'],
    ['(?<x>a|b)', 'i', '(?<x>[aA]|[bB])'],
    ['(?=a)(?!b)(?<=c)(?<!d)', 'i', '(?=[aA])(?![bB])(?<=[cC])(?<![dD])'],
    ['^a$', 'i', '^[aA]$'],
    ['(a)\\1', 'i', '([aA])\\1'],
    ['[a-z]', 'i', '[a-zA-Z]'],
    ['[A-Z]', '', '[A-Z]'],
    ['[a1-9å]', 'i', '[a1-9åAÅ]'],
    ['[^ab]', 'i', '[^abAB]'],
    [String.raw`[\p{L}-]`, 'i', String.raw`[\p{L}-]`],
    ['[Z-a]', 'i', '[Z-a]'],
    ['[!-a]', 'i', '[!-a]'],
    ['[a-~]', 'i', '[a-~]'],
    [String.raw`\p{Lu}.`, 'i', String.raw`\p{Lu}.`],
  ])('%s with «%s»', (source, flags, expected) => {
    expect(withCapitals(source, flags)).toBe(expected);
  });

  test('the case of letters does not matter, where it did not before', () => {
    const piece = fc.constantFrom('a', 'Å', '(?i)b', '(?-i)c', '(?i:d)', '[a-f]', '(?:e|F)', '1?');
    const text = fc.array(fc.constantFrom(...'aAåÅbBcCdDeEfF1')).map((all) => all.join(''));
    const native = (() => {
      try {
        return /(?i:a)/u.test('A');
      } catch {
        return false;
      }
    })();
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), text, (pieces, where) => {
        fc.pre(native);
        const pattern = translateExpression(pieces.join(''));
        if ('why' in pattern) throw new Error(pattern.why);
        const found = (source: string, flags: string) =>
          [...where.matchAll(new RegExp(source, `${flags}g`))].map(([all]) => all);
        expect(found(sourceWithCapitals(pattern), 'u')).toEqual(
          found(pattern.source, pattern.flags),
        );
      }),
    );
  });
});

test.each([
  [{ source: 'a', flags: 'u' }, 'a'],
  [{ source: 'a', flags: 'iu' }, '[aA]'],
  [{ source: '(?i:a)b', flags: 'u' }, '(?:[aA])b'],
])('sourceWithCapitals: %j', (pattern, expected) => {
  expect(sourceWithCapitals(pattern)).toBe(expected);
});
