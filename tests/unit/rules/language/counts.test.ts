import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readDocument } from '../../../../rules/document.ts';
import { countsOf } from '../../../../rules/language/counts.ts';
import {
  type Counts,
  countNames,
  type Dialect,
} from '../../../../rules/language/sentence-counts.ts';

const counted = (text: string, dialect: Dialect = 'takt', english = false): Partial<Counts> =>
  Object.fromEntries(
    Object.entries(countsOf(readDocument(text), dialect, english)).filter(
      ([, number]) => number > 0,
    ),
  );

describe('in Takt’s own way', () => {
  test.each([
    ['', {}],
    ['Hei på deg!', { words: 3, sentences: 1, paragraphs: 1, characters: 8 }],
    ['Ja. Nei.\n\nJo', { words: 3, sentences: 3, paragraphs: 2, characters: 7 }],
    ['Ja\n…\n', { words: 1, sentences: 1, paragraphs: 2, characters: 2 }],
    ['\n\nJa\n \n', { words: 1, sentences: 1, paragraphs: 1, characters: 2 }],
    [
      'kommune kommun 1234567',
      { words: 3, sentences: 1, paragraphs: 1, characters: 20, long_words: 1 },
    ],
    ['e-postar', { words: 1, sentences: 1, paragraphs: 1, characters: 7, long_words: 1 }],
    [
      'Se https://a.no @ola #tag #tog 😀😀😀 a@b.no',
      {
        words: 1,
        sentences: 1,
        paragraphs: 1,
        characters: 2,
        links: 1,
        handles: 1,
        hashtags: 2,
        emoji: 3,
      },
    ],
  ])('%j', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  it('counts syllables where the text is English, and otherwise none', () => {
    const text = 'Municipal recommended cats. Depended.';
    expect(counted(text, 'takt', true)).toMatchObject({
      syllables: 4 + 4 + 1 + 3,
      polysyllabic_words: 3,
      complex_words: 2,
    });
    expect(counted(text)).not.toHaveProperty('syllables');
  });
});

describe('as Vale does', () => {
  test.each([
    ['U.S.A. e-post don’t', { words: 5, characters: 12, sentences: 1 }],
    ["Don't go to a.no", { words: 5, characters: 11 }],
    ['blåbæ blåbær kommun', { words: 3, long_words: 2 }],
    ['one\ntwo three.\nFour', { sentences: 2, paragraphs: 1 }],
    ['One\n\ntwo', { sentences: 2, paragraphs: 2 }],
    ['One\n \ntwo', { sentences: 2, paragraphs: 1 }],
    ['One. Two! «Three?» Four …', { sentences: 4 }],
    ['One.\n\n\n\nTwo.', { sentences: 2, paragraphs: 3 }],
    ['Recommended municipal.', { syllables: 8, polysyllabic_words: 2, complex_words: 2 }],
    ['😀 #tag', { words: 1, emoji: 1, hashtags: 1 }],
  ])('%j', (text, expected) => {
    expect(counted(text, 'vale')).toMatchObject(expected);
  });

  it('finds no sentence where nothing stands', () => {
    expect(counted(' \n ', 'vale')).toEqual({ paragraphs: 1 });
  });
});

test('counting again after a change is counting the whole', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const document = readDocument(after, readDocument(before));
      for (const dialect of ['takt', 'vale'] as const) {
        const counts = countsOf(document, dialect, true);
        expect(counts).toEqual(countsOf(readDocument(after), dialect, true));
        for (const name of countNames) expect(counts[name]).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
