import { describe, expect, it } from 'vitest';
import { check } from '../../../../rules/index.ts';
import { official, rulesetOf } from '../inline.ts';

const ruleset = rulesetOf(`
  - id: tomt
    kind: existence
    languages: [nb]
    terms: [på sett og vis, 'NAV-loven', 'benytte (verb:-e/-er/-et/-et)', '#ad', e.g.]
    except: [benyttet anledningen]
    message: '{actual}: {expected}.'
    reason: r
    examples: [{bad: på sett og vis}]`);
const found = (text: string) => check(text, ruleset, official).findings;

describe('existence', () => {
  it.each([
    ['Det er på sett og vis bra.', ['på sett og vis']],
    ['På sett og vis er det bra.', ['På sett og vis']],
    ['Det er på  sett\u00A0og vis bra.', ['på  sett\u00A0og vis']],
    ['På sett. Og vis meg.', []],
    ['NAV-loven og Nav-loven', ['NAV-loven']],
    ['Vi benytter og benyttet og benyttes.', ['benytter', 'benyttet', 'benyttes']],
    ['Vi benyttet anledningen.', []],
    ['Kjøp nå #ad', ['#ad']],
    ['e.g. dette', ['e.g.']],
    ['«på sett og vis», sa hun', []],
  ])('%j', (text, actual) => {
    expect(found(text).map((finding) => finding.actual)).toEqual(actual);
  });

  it('has no fix, and says what stood there', () => {
    expect(found('på sett og vis')).toMatchObject([
      { expected: [], fixes: [], message: 'på sett og vis: .' },
    ]);
  });
});
