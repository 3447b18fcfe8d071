/** The same form of another word. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { forms, replacementsFor } from '../../../../../rules/language/inflect/index.ts';
import { termOf } from './read.ts';

describe('replacementsFor', () => {
  test.each([
    ['nb', 'anvende (verb)', 'bruke (verb)', 'anvendes', 'brukes'],
    ['nb', 'benytte (verb)', 'bruke (verb)', 'benyttet', 'brukte, brukt'],
    ['nb', 'benytte (verb)', 'starte (verb)', 'benyttet', 'startet'],
    ['nb', 'benytte (verb)', 'starte (verb)', 'benytta', 'starta'],
    ['nb', 'benytte (verb)', 'starte (verb:-e/-er/-a/-a)', 'benyttet', 'starta'],
    ['nb', 'anvende (verb)', 'starte (verb)', 'anvendte', 'startet, startede'],
    ['nb', 'anvende (verb)', 'sette (verb) i gang', 'anvendte', 'satte i gang'],
    ['nb', 'anvende (verb)', 'ha (verb)', 'anvendes', ''],
    ['nb', 'anvende (verb+imp)', 'bruke (verb)', 'anvend', 'bruk'],
    ['nb', 'være (verb) i besittelse av', 'ha (verb)', 'var i besittelse av', 'hadde'],
    ['nb', 'komme (verb) til anvendelse', 'gjelde (verb)', 'kommer til anvendelse', 'gjelder'],
    ['nb', 'anmodning (noun:f)', 'forespørsel (noun:m)', 'anmodninga', 'forespørselen'],
    ['nb', 'anmodning (noun:f)', 'melding (noun:f)', 'anmodningas', 'meldingas'],
    ['nb', 'anmodning (noun:f)', 'melding (noun:f)', 'anmodningens', 'meldingens'],
    ['nb', 'anmodning (noun:f)', 'uke (noun:f:-a/-er/-ene)', 'anmodningen', 'uka'],
    ['nb', 'anvendelse (noun:m)', 'bruk (noun:m:-en)', 'anvendelser', ''],
    ['nb', 'vedtak (noun:n)', 'møte (noun:n)', 'vedtak', 'møte, møter'],
    ['nb', 'vedtak (noun:n)', 'møte (noun:n)', 'vedtaka', 'møta'],
    ['nb', 'samt', 'og', 'samt', 'og'],
    ['nb', 'samt', 'bruke (verb)', 'samt', 'bruke'],
    ['nb', 'foreliggende (adj)', 'denne', 'foreliggende', 'denne'],
    ['nn', 'benytte (verb)', 'bruke (verb)', 'benytta', 'brukte, brukt, bruka'],
    ['nn', 'anvende (verb)', 'få (verb)', 'anvenda', 'få'],
    ['nn', 'setje (verb) i gang', 'starte (verb)', 'setja i gang', 'starta'],
    ['nn', 'skrive (verb)', 'lage (verb)', 'skriven', 'laga'],
    ['da', 'anvende (verb)', 'bruge (verb)', 'anvendtes', 'brugtes'],
    ['da', 'nødvendig (adj)', 'vigtig (adj)', 'nødvendigt', 'vigtigt'],
    ['en', 'utilize (verb)', 'use (verb)', 'utilizing', 'using'],
    ['en', 'utilize (verb)', 'get (verb)', 'utilized', 'got'],
    ['en', 'commence (verb)', 'begin (verb)', 'commenced', 'began, begun'],
    ['en', 'utilize (verb)', 'be (verb)', 'utilize', 'be, are'],
    ['en', 'be (verb) in possession of', 'have (verb)', 'is in possession of', 'has'],
  ] as const)('%s: %s → %s: %s → %s', (language, term, other, actual, expected) => {
    const form = forms(termOf(term, language)).find(({ text }) => text === actual);
    if (!form) throw new Error(`${actual} is not found`);
    const offered = replacementsFor(form, termOf(other, language));
    expect(offered.map(({ text }) => text).join(', ')).toBe(expected);
  });

  it('says for each text which places it stands in', () => {
    const [benyttet] = forms(termOf('benytte (verb)', 'nb')).filter(
      ({ text }) => text === 'benyttet',
    );
    expect(benyttet?.slots).toEqual(['past', 'participle']);
    const { slots = [] } = benyttet ?? {};
    expect(replacementsFor({ text: 'benyttet', slots }, termOf('bruke (verb)', 'nb'))).toEqual([
      { text: 'brukte', slots: ['past'] },
      { text: 'brukt', slots: ['participle'] },
    ]);
    expect(replacementsFor({ text: 'benyttet', slots }, termOf('og', 'nb'))).toEqual([
      { text: 'og', slots },
    ]);
  });

  const terms = [
    ...([
      'benytte (verb)',
      'bruke (verb)',
      'ta (verb) i bruk',
      'finnes (verb)',
      'uke (noun:f)',
    ] as const),
    ...(['vedtak (noun:n)', 'ny (adj:ny/nytt/nye)', 'synlig (adj)', 'samt'] as const),
  ].map((text) => termOf(text, 'nb'));

  it('never gives a place that the form has not, nor a text twice', () => {
    const any = fc.constantFrom(...terms);
    fc.assert(
      fc.property(any, any, (term, other) => {
        for (const form of forms(term)) {
          const offered = replacementsFor(form, other);
          for (const { slots } of offered) {
            expect(form.slots).toEqual(expect.arrayContaining([...slots]));
          }
          expect(new Set(offered.map(({ text }) => text)).size).toBe(offered.length);
        }
      }),
    );
  });

  it('has something for every place when a term stands for itself', () => {
    for (const term of terms) {
      for (const form of forms(term)) {
        const slots = replacementsFor(form, term).flatMap((offered) => offered.slots);
        expect([...slots].sort()).toEqual([...form.slots].sort());
      }
    }
  });
});
