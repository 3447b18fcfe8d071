import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replaced } from '../../../../rules/pattern/replaced.ts';
import { checkReplacement, groupsOf } from '../../../../rules/pattern/replacement.ts';

test.each([
  ['a(b)(?<year>c)', { count: 2, names: ['year'] }],
  ['(?:a)', { count: 0, names: [] }],
  ['(', { count: 0, names: [] }],
])('groups of %s', (source, groups) => {
  expect(groupsOf(source)).toEqual(groups);
});

describe('checkReplacement', () => {
  test.each([
    ['(a)', '$1 $$ $& 5 $ and $x'],
    ['(a)', '$10 $01'],
    ['(?<year>a)', '$<year>'],
    ['(a)'.repeat(12), '$12 $9'],
  ])('%s may have %s', (source, replacement) => {
    expect(checkReplacement(source, replacement)).toEqual([]);
  });

  test.each([
    [
      'a',
      'x $1',
      2,
      '«$1» names a group that the pattern does not have: it has no groups; write $& for the whole match, or $$1 for the characters themselves.',
    ],
    [
      '(a)',
      '$2',
      0,
      '«$2» names a group that the pattern does not have: it has one group, $1; write $& for the whole match, or $$2 for the characters themselves.',
    ],
    [
      '(a)(b)',
      '$30',
      0,
      '«$30» names a group that the pattern does not have: its groups are $1 to $2; write $& for the whole match, or $$30 for the characters themselves.',
    ],
    [
      '(a)',
      '$0',
      0,
      '«$0» names a group that the pattern does not have: it has one group, $1; write $& for the whole match, or $$0 for the characters themselves.',
    ],
    [
      '(a)',
      '$00',
      0,
      '«$00» names a group that the pattern does not have: it has one group, $1; write $& for the whole match, or $$00 for the characters themselves.',
    ],
    [
      '(a)',
      'ab$<year>',
      2,
      '«$<year>» names a group that the pattern does not have: no group has a name; write $$<year> for the characters themselves.',
    ],
    [
      '(?<a>a)(?<b>b)',
      '$<c>',
      0,
      '«$<c>» names a group that the pattern does not have: it has $<a>, $<b>; write $$<c> for the characters themselves.',
    ],
    [
      '(?<a>a)',
      '$<a',
      0,
      '«$<» names a group that the pattern does not have: it has $<a>; write $$< for the characters themselves.',
    ],
    [
      'a',
      '$`',
      0,
      '«$`» is not supported, since it would bring in text beside the match; write $$` for the characters themselves.',
    ],
  ])('%s may not have %s', (source, replacement, index, message) => {
    const [problem, ...more] = checkReplacement(source, replacement);
    expect(problem).toMatchObject({ index, message });
    expect(more).toEqual([]);
  });

  test('the length is that of what is wrong', () => {
    expect(checkReplacement('a', '$<year> $12')).toMatchObject([
      { length: 7 },
      { length: 3, index: 8 },
    ]);
  });
});

describe('replaced', () => {
  const pieces = fc.constantFrom(
    '$',
    '$$',
    '$&',
    '$1',
    '$2',
    '$3',
    '$0',
    '$00',
    '$01',
    '$02',
    '$10',
    '$11',
    '$<a>',
    '$<b>',
    '$<',
    '>',
    'x',
    '1',
    ' ',
  );
  test.each([
    ['(a)(b)?', 'a'],
    ['(?<a>a)(?<b>x)?', 'a'],
    ['a', 'a'],
    [`${'(a)'.repeat(11)}`, 'a'.repeat(11)],
  ])('%s as the language itself has it', (source, text) => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const pattern = new RegExp(source, 'u');
        const match = text.match(pattern);
        const replacement = parts.join('');
        expect(match && replaced(match, replacement)).toBe(text.replace(pattern, replacement));
      }),
    );
  });
});

test('a group that took no part is put in as nothing', () => {
  const match = /(a)?(?<b>x)?c/u.exec('c');
  const unnamed = /(a)?c/u.exec('c');
  expect(match && replaced(match, '<$1$2$<b>>')).toBe('<>');
  expect(unnamed && replaced(unnamed, '<$15>')).toBe('<5>');
});
