import { expect, test } from 'vitest';
import { filled, inLanguage } from '../../../rules/local-text.ts';
import type { Language, LocalText } from '../../../rules/types.ts';

test.each<[LocalText, Language, string]>([
  ['alt', 'en', 'alt'],
  [{ nb: 'B', nn: 'N', da: 'D', en: 'E' }, 'nn', 'N'],
  [{ nb: 'B', da: 'D', en: 'E' }, 'nn', 'B'],
  [{ da: 'D', en: 'E' }, 'nn', 'D'],
  [{ en: 'E' }, 'nn', 'E'],
  [{ nn: 'N', da: 'D', en: 'E' }, 'nb', 'N'],
  [{ da: 'D', en: 'E' }, 'nb', 'D'],
  [{ en: 'E' }, 'nb', 'E'],
  [{ nb: 'B', nn: 'N', en: 'E' }, 'da', 'B'],
  [{ nn: 'N', en: 'E' }, 'da', 'N'],
  [{ en: 'E' }, 'da', 'E'],
  [{ nb: 'B', nn: 'N', da: 'D', en: 'E' }, 'en', 'E'],
  [{ nb: 'B', nn: 'N', da: 'D' }, 'en', 'B'],
  [{ nn: 'N', da: 'D' }, 'en', 'N'],
  [{ da: 'D' }, 'en', 'D'],
  [{}, 'nb', ''],
])('%j for %s is %j', (text, reader, expected) => {
  expect(inLanguage(text, reader)).toBe(expected);
});

test.each([
  ['ingenting', 'ingenting'],
  ['{a} og {a}, {b}', '1 og 1, 22'],
  ['{ukjent} {a}', '{ukjent} 1'],
  ['{ord}', 'tre'],
  ['{a', '{a'],
  ['{}', '{}'],
  ['{a b}', '{a b}'],
])('%j is filled in as %j', (template, expected) => {
  expect(filled(template, { a: '1', b: '22', ord: 'tre' })).toBe(expected);
});
