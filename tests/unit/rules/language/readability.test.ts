import { expect, it } from 'vitest';
import { readDocument } from '../../../../rules/document.ts';
import { statistics } from '../../../../rules/language/readability.ts';

const of = (text: string) => statistics(readDocument(text));

it('gives the known value for the known vector (Sparv)', () => {
  const sentence = 'a bc def ghij klmno pqrstu vxyzåäö.';
  const text = Array(4).fill(sentence).join(' ');
  expect(of(text)).toEqual({ characters: text.length, words: 28, sentences: 4, lix: 21.29 });
});

it('counts letters, not code units or hyphens: six letters are short, decomposed or not', () => {
  expect(of('pa\u030Apa\u030Ap').lix).toBe(1);
  expect(of('e-postar').lix).toBe(101);
  expect(of('a-b-c-d').lix).toBe(1);
});

it('counts UTF-16 code units, and no word in links, tags and emoji', () => {
  expect(of('Se https://a.no/b #tag @ola 😀')).toEqual({
    characters: 30,
    words: 1,
    sentences: 1,
    lix: 1,
  });
});

it.each(['', ' \n ', '😀 …'])('has no LIX for %j', (text) => {
  expect(of(text)).toEqual({ characters: text.length, words: 0, sentences: 0, lix: null });
});
