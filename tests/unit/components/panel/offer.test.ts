import { describe, expect, it } from 'vitest';
import {
  changeLabel,
  fitsInLine,
  hasWords,
  mask,
  maskedMessage,
  offer,
  offerTexts,
} from '../../../../components/panel/offer.ts';
import { texts } from '../../../../components/texts/index.ts';
import { languages } from '../../../../rules/types.ts';
import { finding } from './finding.ts';

const t = texts('nb');
const number = finding({
  kind: 'personal-data',
  sensitive: true,
  actual: '01017012345',
  expected: [''],
  fixes: [{ start: 0, end: 12, text: ' ' }],
  message: 'Fødselsnummer: 01017012345',
});

describe('offer', () => {
  it('sees a swap, a removal and an addition by what the edit does', () => {
    expect(offer(finding(), 0)).toEqual({ kind: 'swap', from: 'anvender', to: 'bruker' });
    expect(offer(number, 0)).toEqual({ kind: 'remove', words: '01017012345' });
    const added = finding({
      expected: ['Jeg jobber der.'],
      fixes: [{ start: 40, end: 40, text: ' Jeg jobber der.' }],
    });
    expect(offer(added, 0)).toEqual({ kind: 'add', words: 'Jeg jobber der.' });
  });

  it('is null where only the writer can mend it', () => {
    expect(offer(finding({ expected: [], fixes: [] }), 0)).toBeNull();
  });

  it('has a line only for short words', () => {
    const long = finding({ actual: 'ord '.repeat(20) });
    expect(fitsInLine(offer(finding(), 0))).toBe(true);
    expect(fitsInLine(offer(long, 0))).toBe(false);
  });
});

describe('a finding about the whole text', () => {
  const whole = finding({ kind: 'reply', start: 0, end: 0, actual: '', expected: [], fixes: [] });
  const noQuotes = /[«»“”]\s*[«»“”]/u;
  const fixes = [
    { start: 0, end: 4, text: 'Hei,' },
    { start: 0, end: 4, text: '' },
    { start: 9, end: 9, text: ' Hilsen oss.' },
  ];

  it('has no words, and no line with old and new ones', () => {
    expect(hasWords(whole)).toBe(false);
    expect(hasWords(finding())).toBe(true);
    expect(fitsInLine(offer({ ...whole, expected: ['Hei,'], fixes }, 0))).toBe(false);
    expect(fitsInLine(offer(finding({ actual: '  ' }), 0))).toBe(false);
  });

  it.each(languages)('has no quotation marks round nothing in its labels in %s', (reader) => {
    const mended = { ...whole, expected: ['Hei,', '', 'Hilsen oss.'], fixes };
    for (const sensitive of [false, true])
      for (const index of fixes.keys()) {
        const made = offer(mended, index);
        const { long } = offerTexts(made ?? expect.fail(), { ...mended, sensitive }, texts(reader));
        expect(long).not.toBe('');
        expect(long).not.toMatch(noQuotes);
        expect(long).not.toContain(texts(reader).finding.hiddenWords);
      }
  });

  it.each([
    ['anvende', 'bruke', 'Bytt «anvende» med «bruke»'],
    ['anvende', '', 'Fjern «anvende»'],
    ['', 'bruke', 'Legg til «bruke»'],
    ['', '', 'Fjern'],
  ])('says of «%s» that becomes «%s»: %s', (from, to, label) => {
    expect(changeLabel(from, to, t)).toBe(label);
  });
});

describe('personal data', () => {
  it('is in neither the message nor the label of a closed card', () => {
    const made = offer(number, 0);
    expect(maskedMessage(number)).toBe(`Fødselsnummer: ${mask}`);
    expect(made && offerTexts(made, number, t).long).toBe('Fjern «skjulte ord»');
  });

  it('masks nothing where the words are no secret', () => {
    const open = finding({ message: 'Skriv ikke «anvender».' });
    expect(maskedMessage(open)).toBe(open.message);
  });
});
