import { expect, it, test } from 'vitest';
import { type Term, termTable, wordsIn } from '../../../../rules/pack/terms.ts';

const hit = (text: string, more: Partial<Term> = {}): Term => ({ text, use: 'hit', ...more });

test.each([
  ['', 0],
  ['!!', 0],
  [' fy ', 1],
  ['og/eller', 2],
  ['#annonse', 1],
  ['@ola og kari', 3],
  ['bl.a.', 2],
])('%j has %i words', (text, count) => {
  expect(wordsIn(text)).toBe(count);
});

it('lists terms by what is compared, and keeps of each only what is unusual', () => {
  const { phrases } = termTable([
    [hit(' Fy  fy '), hit('!!'), hit('fy fy', { use: 'except' })],
    [
      hit('(e.g.)', { expected: [{ text: 'for example' }] }),
      hit('NAV', { cased: true, slots: ['past'], gender: 'n' }),
      hit('nav', { cased: true, expected: [] }),
    ],
  ]);
  expect(phrases).toEqual([
    ['fy fy', [{ rule: 0 }, { rule: 0, use: 'except' }]],
    ['e.g', [{ rule: 1, lead: '(', trail: '.)', expected: [{ text: 'for example' }] }]],
    ['nav', [{ rule: 1, cased: 'NAV', slots: ['past'], gender: 'n' }, { rule: 1 }]],
  ]);
});
