import { describe, expect, it } from 'vitest';
import {
  fitsInLine,
  mask,
  maskedMessage,
  offer,
  offerTexts,
} from '../../../../components/panel/offer.ts';
import { texts } from '../../../../components/texts/index.ts';
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
