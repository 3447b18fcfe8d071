import { describe, expect, test } from 'vitest';
import { check } from '../../../../rules/index.ts';
import { official, rulesetOf } from '../inline.ts';

function found(options: string, text: string) {
  const ruleset = rulesetOf(`
  - id: hvis
    kind: conditional
    ${options}
    message: m
    reason: r
    examples: [{bad: x}]`);
  return check(text, ruleset, official).findings.map(({ start, end, actual, fixes, expected }) => {
    expect(text.slice(start, end)).toBe(actual);
    expect([fixes, expected]).toEqual([[], []]);
    return `${start} ${actual}`;
  });
}

describe('an abbreviation and its explanation', () => {
  const abbreviation = String.raw`first: '\p{Lu}{3,5}'
    second: '\((\p{Lu}{3,5})\)|«(\p{Lu}+)»'
    known: [NRK, FAU]`;

  test.each([
    ['', 'KST møtes.', ['0 KST']],
    ['', 'Kommunestyret (KST) møtes. KST vedtar.', []],
    ['', 'KST vedtar. Kommunestyret (KST) møtes.', []],
    ['', 'KST vedtar.\n\nKommunestyret («KST») møtes.', []],
    ['', 'Rådet (KST), KOM og NRK, FAU og FAUA', ['13 KOM', '32 FAUA']],
    ['', 'KST, KOM, KST. KOM, KST', ['0 KST', '5 KOM']],
    ['each: true', 'KST, KOM, KST', ['0 KST', '5 KOM', '10 KST']],
    ['', 'kst, Kst og AKSTEN, KSTs', []],
    ['cased: false', 'kst', ['0 kst']],
    ['cased: false', 'kst (KST)', ['0 kst']],
    ['whole: false', 'KSTs', ['0 KST']],
    ['', 'Hun sa «nei til KST» her', []],
    ['quotations: check', 'Hun sa «nei til KST» her', ['16 KST']],
    ['', 'Hun sa «rådet (KST)» om KST', []],
    [`unless: 'OM'`, 'KST, KOM', ['0 KST']],
    [`unless: 'om'`, 'KST, KOM', ['0 KST', '5 KOM']],
    [`unlessIn: '[KA]ST TV'`, 'KST TV, KST', ['8 KST']],
    [`unlessIn: 'T TV'`, 'KST TV', ['0 KST']],
    [`unlessIn: 'KST\\sTV'`, 'KST\nTV', []],
    ['', '', []],
  ])('%s: %s', (options, text, expected) => {
    expect(found(`${abbreviation}\n    ${options}`, text)).toEqual(expected);
  });
});

describe('a companion', () => {
  const companion = `first: undersøkelse|kart
    second: innen|før
    known: [kart]`;

  test.each([
    ['Svar på vår undersøkelse.', ['12 undersøkelse']],
    ['Svar på vår undersøkelse. Frist før jul.', []],
    ['Før jul kommer en undersøkelse', ['18 undersøkelse']],
    ['Se kart', []],
    ['Se kartet', []],
    ['Innenfor: en undersøkelse', ['13 undersøkelse']],
    ['innenfor: en undersøkelse', []],
  ])('%s', (text, expected) => {
    expect(found(companion, text)).toEqual(expected);
  });

  test('a match goes over line ends only where asked for', () => {
    const lines = String.raw`first: 'a\sb'
    second: c`;
    expect(found(lines, 'a\nb')).toEqual([]);
    expect(found(`${lines}\n    within: text`, 'a\nb')).toEqual(['0 a\nb']);
    expect(found(`${lines}\n    within: text`, 'a\nb c')).toEqual([]);
  });

  test('a group that took no part names nothing, and one that is empty neither', () => {
    const groups = `first: ja|nei
    second: 'eller (ja)|(nei)?!'`;
    expect(found(groups, 'ja nei !')).toEqual(['0 ja', '3 nei']);
    expect(found(groups, 'ja nei!')).toEqual(['0 ja']);
  });
});
