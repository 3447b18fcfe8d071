import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translateExpression } from '../../../../../rules/pack/vale/expression.ts';

function matches(expression: string, text: string): string[] {
  const pattern = translateExpression(expression);
  if ('why' in pattern) throw new Error(pattern.why);
  return [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].map(([all]) => all);
}

describe('translateExpression', () => {
  test.each([
    ['plain text', 'ab', 'ab abc', ['ab', 'ab']],
    ['alternatives', 'a|bc', 'abc', ['a', 'bc']],
    ['word boundary knows æøå', String.raw`\bre\b`, 'øre re', ['re']],
    ['word boundary knows marks', String.raw`\be`, 'e e\u0301e', ['e', 'e']],
    ['no boundary', String.raw`\Be`, 'e øe -', ['e']],
    ['no boundary between signs', String.raw`-\B-`, '--', ['--']],
    ['\\w is ASCII', String.raw`\w+`, 'blå_1', ['bl', '_1']],
    ['\\W takes letters beyond ASCII', String.raw`\W`, 'aå_-', ['å', '-']],
    ['\\d is ASCII', String.raw`\d+`, '12 ٣', ['12']],
    ['\\D', String.raw`\D+`, '1a٣2', ['a٣']],
    ['\\s is ASCII', String.raw`a\sa`, 'a a a\u00a0a', ['a a']],
    ['\\s has no vertical tab', String.raw`\s`, '\v\t', ['\t']],
    ['\\S', String.raw`\S+`, 'a\u00a0b c', ['a\u00a0b', 'c']],
    ['^ is the start of the text', '^a', 'a\na', ['a']],
    ['^ with m is the start of a line', '(?m)^a.', 'ab\nac', ['ab', 'ac']],
    ['$ is the very end', 'a$', 'a\na\n', []],
    ['$ is the end', 'a$', 'a\na', ['a']],
    ['$ with m is the end of a line', '(?m).a$', 'ba\nca\n', ['ba', 'ca']],
    ['$ with m is not before a return', '(?m)a$', 'a\r\na', ['a']],
    ['\\A, \\z and \\Z with m', String.raw`(?m)\Aa|b\z|b\Z`, 'a\na b\nb', ['a', 'b']],
    ['. takes no line break', 'a.', 'a\na\r', ['a\r']],
    ['. takes all with s', '(?s)a.', 'a\na', ['a\n']],
    ['s for a group', '(?s:a.)|b.', 'a\nb\nbc', ['a\n', 'bc']],
    ['s switched off', '(?s)a.(?-s).', 'a\nb', ['a\nb']],
    ['i for all', '(?i)ab|c', 'AB C', ['AB', 'C']],
    ['i and m for all', '(?im)^a', 'A\na', ['A', 'a']],
    ['i twice', '(?i)(?i)a', 'A', ['A']],
    ['i from the middle on', 'a(?i)b|c', 'aB AB C', ['aB', 'C']],
    ['i from the middle, counted', 'a(?i)b+', 'aBbA', ['aBb']],
    ['i to the end of its group', '(?:a(?i)b)c', 'aBc aBC', ['aBc']],
    ['i switched off and on', '(?i)a(?-i)b(?i)c', 'AbC ABC', ['AbC']],
    ['i switched off in a group', '(?i)a(?-i:b)c', 'AbC ABC', ['AbC']],
    ['i in one alternative', '(?:(?-i)a|(?i)b)', 'a A b B', ['a', 'b', 'B']],
    ['i within a group that it is on in', '(?i)(?:(?i)a)b', 'AB', ['AB']],
    ['no options at all', '(?)a', 'a', ['a']],
    ['m switched off', '(?m)a$(?-m)\n^', 'a\n', []],
    ['lookahead', 'a(?=b)|b(?!b)', 'abb', ['a', 'b']],
    ['lookbehind', '(?<=a)b|(?<!a)c', 'ab ac c', ['b', 'c']],
    ['comment', 'a(?#no [)b', 'ab', ['ab']],
    ['named group, Python', String.raw`(?P<x>a)\k<x>`, 'aa', ['aa']],
    ['named group, .NET', String.raw`(?'x'a)\k'x'`, 'aa', ['aa']],
    ['named group, Perl', String.raw`(?<x>a)\1`, 'aa', ['aa']],
    ['reference before a digit', String.raw`(a)\1{2}0`, 'aaa0', ['aaa0']],
    ['counts', 'a{2}b{1,}c{0,1}d*?e+?', 'aabbce', ['aabbce']],
    ['a brace that counts nothing', 'a{,2}|}|]', 'a{,2}}]', ['a{,2}', '}', ']']],
    ['needless escapes', String.raw`\-\'\"\_\%\#\&\ \y\/`, '-\'"_%#& y/', ['-\'"_%#& y/']],
    [
      'escaped syntax',
      String.raw`\(\)\[\]\{\}\.\*\+\?\^\$\|\\`,
      '()[]{}.*+?^$|\\',
      ['()[]{}.*+?^$|\\'],
    ],
    ['quoted', String.raw`\Qa.b\E.`, 'a.bc axbc', ['a.bc']],
    ['quoted to the end', String.raw`\Qa.*`, 'a.* ab', ['a.*']],
    ['codes', String.raw`\x41\x{e5}\u00f8\101\0\t`, 'AåøA\0\t', ['AåøA\0\t']],
    ['octal stops after three digits', String.raw`\0601`, '01', ['01']],
    ['octal past a byte', String.raw`\0777`, '?7', ['?7']],
    ['controls', String.raw`\a\e\f\n\r\v\cA`, '\x07\x1b\f\n\r\v\x01', ['\x07\x1b\f\n\r\v\x01']],
    ['category', String.raw`\p{Lu}\pL\PL`, 'Åå1', ['Åå1']],
    ['category denied', String.raw`\P{Lu}+`, 'Åå1', ['å1']],
    ['script', String.raw`\p{Greek}+`, 'aβγ', ['βγ']],
    ['beyond the plane', '😀+[😀-😂]', '😀😀😁', ['😀😀😁']],
  ])('%s', (_, expression, text, expected) => {
    expect(matches(expression, text)).toEqual(expected);
  });

  test.each([
    ['range', '[a-c]+', 'abcd', ['abc']],
    ['denied', '[^a-c]+', 'abcd', ['d']],
    ['] first', '[]a]+', 'a]b', ['a]']],
    ['] first after ^', '[^]a]+', 'a]b', ['b']],
    ['[ within', '[[a]+', '[a', ['[a']],
    ['^ within', '[a^]+', 'a^', ['a^']],
    ['- first and last', '[-a][a-]', '-a a-', ['-a', 'a-']],
    ['- escaped', String.raw`[a\-z]+`, 'a-z b', ['a-z']],
    ['- after a class', String.raw`[\w-.]+`, 'a-. b', ['a-.', 'b']],
    ['classes', String.raw`[\d\s]+`, '1 2\u00a0', ['1 2']],
    ['what is not', String.raw`[\W]|[\D]|[\S]`, 'åa1', ['å', 'a', '1']],
    ['needless escapes', String.raw`[\'\"\.]+`, '\'".', ['\'".']],
    ['backspace', String.raw`[\b]`, '\b', ['\b']],
    ['codes', String.raw`[\x41-\x{43}\060]+`, 'ABC0D', ['ABC0']],
    ['category', String.raw`[\p{Lu}\PL]+`, 'Å1å', ['Å1']],
    ['POSIX', '[[:alpha:][:digit:]_]+', 'a1_å', ['a1_']],
    ['POSIX denied', '[^[:space:]]+', 'a\vb', ['a', 'b']],
    [
      'POSIX names',
      '[[:alnum:]][[:ascii:]][[:blank:]][[:cntrl:]][[:graph:]]',
      'aa \x01!',
      ['aa \x01!'],
    ],
    [
      'POSIX letters',
      '[[:lower:]][[:print:]][[:punct:]][[:upper:]][[:word:]][[:xdigit:]]',
      'a ~A_f',
      ['a ~A_f'],
    ],
    ['insensitive', '(?i)[a-c]+', 'aBC', ['aBC']],
  ])('class: %s', (_, expression, text, expected) => {
    expect(matches(expression, text)).toEqual(expected);
  });

  test.each([
    ['(a', 'a «(» has no «)»'],
    ['a)', 'a «)» has no «(»'],
    ['[a', 'it ends where «]» must follow'],
    ['[a\\', 'it ends where a character must follow'],
    ['a\\', 'it ends where a character must follow'],
    ['\\c', 'it ends where a letter must follow'],
    ['(?>a)', 'the group «(?>a» is not supported'],
    ['(?x)a', 'the group «(?x)» is not supported'],
    ['\\Ga', '«\\G» is not supported'],
    ['\\xg', 'hexadecimal digits must follow'],
    ['\\p', 'a class such as {L} must follow «\\p»'],
    ['[\\P]', 'a class such as {L} must follow «\\P»'],
    ['[[:alfa:]]', '«[:alfa:]» is not a class; valid: alnum, alpha'],
    ['[a-\\d]', '«\\d» cannot end a range'],
    ['[a-z-[aeiou]]', 'a class taken from a class'],
    ['[\\w-[a]]', 'a class taken from a class'],
    ['[a-[b]]', 'a class taken from a class'],
    ['*a', /^Nothing to repeat$/u],
    ['\\p{Elvish}', /^Invalid property name$/u],
  ])('says why %s cannot be used', (expression, why) => {
    const said =
      typeof why === 'string' ? expect.stringContaining(why) : expect.stringMatching(why);
    expect(translateExpression(expression)).toEqual({ why: said });
  });

  test('sets flags and no more groups than the author did', () => {
    expect(translateExpression('(?i)a')).toEqual({ source: 'a', flags: 'iu' });
    expect(translateExpression('a(?i)b')).toEqual({ source: 'a(?i:b)', flags: 'u' });
    expect(translateExpression('(?i)a(?-i)b')).toEqual({ source: 'a(?-i:b)', flags: 'iu' });
  });

  test('reads a long expression in good time', () => {
    const words = Array.from({ length: 5000 }, (_, index) => `word${index}`).join('|');
    const started = performance.now();
    translateExpression(words);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('never throws, and what it gives can be used', () => {
    const piece = fc.constantFrom('\\', '[', ']', '(', ')', '?', 'i', ':', '-', 'a', '^', '{', '2');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 2 }))), (pieces) => {
        const pattern = translateExpression(pieces.join(''));
        if ('source' in pattern) new RegExp(pattern.source, pattern.flags);
        else expect(pattern.why).not.toBe('');
      }),
    );
  });

  test('a quoted text finds itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!text.includes('\\E'));
        expect(matches(`\\Q${text}\\E`, text)).toEqual([text]);
      }),
    );
  });
});
