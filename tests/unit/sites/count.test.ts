import { describe, expect, it } from 'vitest';
import { bluesky } from '../../../sites/bluesky.ts';
import { mastodon } from '../../../sites/mastodon.ts';
import { x } from '../../../sites/x.ts';

const family = '👩‍👩‍👧';

describe('x', () => {
  it.each([
    ['', 0],
    ['Blåbær', 6],
    ['bla\u030aba\u0308r', 6],
    ['«sitat» – ja…', 13 + 1],
    [family, 2],
    ['🇳🇴👋🏽', 4],
    ['日本', 4],
    ['Se https://eksempel.no/en/ganske/lang/adresse?med=mer.', 3 + 23 + 1],
    ['eksempel.no og eksempel.finnesikke', 23 + ' og eksempel.finnesikke'.length],
    ['kari@eksempel.no', 16],
  ])('weighs «%s»', (text, length) => {
    expect(x.count(text)).toBe(length);
  });
});

describe('mastodon', () => {
  it.each([
    [family, 1],
    ['Se https://e.no.', 3 + 23 + 1],
    ['eksempel.no', 11],
    ['Hei @kari@mastodon.social!', 'Hei @kari!'.length],
    ['kari@eksempel.no', 16],
  ])('counts «%s»', (text, length) => {
    expect(mastodon.count(text)).toBe(length);
  });
});

describe('bluesky', () => {
  it.each([
    [family, 1],
    ['https://eksempel.no/', 11],
    ['https://eksempel.no/en/ganske/lang/adresse', 11 + 13 + 3],
  ])('counts «%s»', (text, length) => {
    expect(bluesky.count(text)).toBe(length);
  });
});
