import { describe, expect, it } from 'vitest';
import { identify } from '../../../../rules/language/identify.ts';

describe('identify', () => {
  it.each([
    ['nb', 'Jeg vet ikke hva som skjer, men vi har nå åpnet kontoret igjen.'],
    ['nb', 'Kommunen skal foreta en vurdering av saken.'],
    ['nb', 'Hvor kan jeg søke om plass i barnehagen?'],
    ['nn', 'Eg veit ikkje kva som skjer, men dei har opna kontoret att.'],
    ['nn', 'Me tek imot søknader frå i dag.'],
    ['nn', 'Korleis søkjer eg om plass i barnehagen?'],
    ['da', 'Jeg ved ikke, hvad der sker, men nogle af os har åbnet kontoret igen.'],
    ['da', 'Vi tager imod ansøgninger fra i dag.'],
    ['da', 'Borgerne ventede længe på svar og klagede.'],
    ['en', 'I do not know what is happening, but the office has opened again.'],
    ['en', 'Apply for a place in kindergarten'],
  ])('%s: %s', (language, text) => {
    for (const fallback of ['nb', 'en'] as const) expect(identify(text, fallback)).toBe(language);
  });

  it.each(['', '12 345', '😀', 'https://eksempel.no/the/of/and', '@ikkje #kva'])(
    'has nothing to go by in %j and falls back',
    (text) => {
      for (const fallback of ['nb', 'nn', 'da', 'en'] as const) {
        expect(identify(text, fallback)).toBe(fallback);
      }
    },
  );
});

it('is not thrown off by very many different words', () => {
  const odd = Array.from({ length: 6_000 }, (_, index) => `k${index}`).join(' ');
  expect(identify(`${odd} og jeg vet ikke hva det er`, 'en')).toBe('nb');
  expect(identify('og eg veit ikkje kva det er', 'en')).toBe('nn');
});
