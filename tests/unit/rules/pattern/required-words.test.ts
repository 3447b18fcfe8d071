import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requiredWords } from '../../../../rules/pattern/required-words.ts';
import { searchable } from '../../../../rules/pattern/searchable.ts';
import { patterns, shortTexts } from './generated.ts';
import { native } from './running.ts';

test.each([
  ['foo', ['foo']],
  ['Foo|BAR', ['foo', 'bar']],
  ['foo|', null],
  ['foo|\\w', null],
  ['(?:very|really) \\w+', ['very ', 'really ']],
  ['(very|really) \\w+', ['very ', 'really ']],
  ['colou?r', ['color', 'colour']],
  ['colou??rs?', ['color', 'colors', 'colour', 'colours']],
  ['a{0}foo', ['foo']],
  ['a{3}', ['aaa']],
  ['(?:ab){1}', ['ab']],
  ['(?:ab){1,3}', ['ab']],
  ['(?:ab|c)+', ['ab', 'c']],
  ['(?:ab)*cd', ['cd']],
  ['(?:ab){0,2}', null],
  ['(?:\\d?)?a', ['a']],
  ['a{61}', ['a']],
  ['(?:abcdefghij){7}x', ['abcdefghij']],
  ['[ab]c', ['ac', 'bc']],
  ['[aA]', ['a']],
  ['[a-c]d', ['d']],
  ['[^a]b', ['b']],
  ['a.bc', ['bc']],
  ['abc.b', ['abc']],
  ['\\w+ing|\\w+ed', ['ing', 'ed']],
  ['\\w(?:ab\\w|cd)\\w', ['ab', 'cd']],
  ['\\w+', null],
  ['(?=foo)\\w', null],
  ['(?<!foo)bar\\b', ['bar']],
  ['(ab)\\1', ['ab']],
  ['[abcd][abcd][abcd][abcd]', ['aaa', 'aab']],
  ['æøå', ['æøå']],
  ['sK', ['sk']],
  ['ſ', null],
  ['Σa', ['a']],
  ['µa', ['a']],
  ['İa', ['a']],
  ['ža', ['a']],
  ['«—a', ['«—a']],
  ['(', null],
])('%s', (source, words) => {
  const found = requiredWords(source);
  if (source.startsWith('[abcd]')) expect(found?.slice(0, 2)).toEqual(words);
  else expect(found).toEqual(words);
});

test('as many texts as are looked for are kept, and no more', () => {
  expect(requiredWords('[abcd][abcd][abcd]')).toHaveLength(64);
  const names = Array.from({ length: 65 }, (_, at) => `word${at}`);
  expect(requiredWords(names.slice(1).join('|'))).toHaveLength(64);
  expect(requiredWords(names.join('|'))).toBeNull();
  expect(requiredWords(`${'a'.repeat(60)}`)).toEqual(['a'.repeat(60)]);
});

test.each([
  ['ſ', 's'],
  ['K', 'k'],
  ['Å', 'å'],
  ['ÆØÅ', 'æøå'],
])('%s is looked for as %s', (text, looked) => {
  expect(searchable(text)).toBe(looked);
});

const others = [...Array(0x250).keys(), 0x3bc, 0x1e9e, 0x212a, 0x212b].map((code) =>
  String.fromCodePoint(code),
);

test('letters that the flag i takes for one are looked for as one', () => {
  for (let code = 0; code < 0x250; code += 1) {
    const letter = String.fromCodePoint(code);
    const words = requiredWords(letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'));
    const same = new RegExp(`[${letter.replace(/[\\\]^-]/, '\\$&')}]`, 'iu');
    for (const text of others) {
      if (words && same.test(text)) expect(searchable(text)).toContain(words[0]);
    }
  }
});

test('no match is without all of them', () => {
  fc.assert(
    fc.property(patterns, fc.boolean(), shortTexts, (source, ignoreCase, text) => {
      const words = requiredWords(source);
      for (const [match] of text
        .slice(0, 8)
        .matchAll(native(source, { ignoreCase, whole: false }))) {
        const found = searchable(match);
        expect(words === null || words.some((word) => found.includes(word))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
