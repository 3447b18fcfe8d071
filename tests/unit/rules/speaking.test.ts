import { describe, expect, it, test } from 'vitest';
import { type CheckContext, check } from '../../../rules/index.ts';
import { holds } from '../../../rules/speaking.ts';
import { official, rulesetOf } from './inline.ts';

describe('a window', () => {
  const window = (from: string, to: string, yearly: boolean) => ({
    id: 'w',
    title: 'W',
    from,
    to,
    yearly,
  });

  test.each([
    ['2026-08-10', '2026-09-14', false, '2026-08-09', false],
    ['2026-08-10', '2026-09-14', false, '2026-08-10', true],
    ['2026-08-10', '2026-09-14', false, '2026-09-14', true],
    ['2026-08-10', '2026-09-14', false, '2026-09-15', false],
    ['2026-08-10', '2026-09-14', false, '2027-08-20', false],
    ['2026-08-10', '2026-09-14', true, '2027-08-20', true],
    ['2026-08-10', '2026-09-14', true, '2020-08-10', true],
    ['2026-08-10', '2026-09-14', true, '2020-09-14', true],
    ['2026-08-10', '2026-09-14', true, '2027-08-09', false],
    ['2026-08-10', '2026-09-14', true, '2027-09-15', false],
    // Over New Year.
    ['2026-12-20', '2027-01-05', true, '2030-12-20', true],
    ['2026-12-20', '2027-01-05', true, '2030-12-31', true],
    ['2026-12-20', '2027-01-05', true, '2030-01-01', true],
    ['2026-12-20', '2027-01-05', true, '2030-01-05', true],
    ['2026-12-20', '2027-01-05', true, '2030-01-06', false],
    ['2026-12-20', '2027-01-05', true, '2030-12-19', false],
    ['2026-12-20', '2027-01-05', false, '2027-01-01', true],
    // One day.
    ['2026-05-17', '2026-05-17', true, '2031-05-17', true],
    ['2026-05-17', '2026-05-17', true, '2031-05-18', false],
    ['2026-05-17', '2026-05-17', true, '2031-05-16', false],
  ])('%s to %s, yearly: %s, holds on %s: %s', (from, to, yearly, date, expected) => {
    expect(holds(window(from, to, yearly), date)).toBe(expected);
  });
});

/** Rules that speak of `fy` on the day, or where none is known. */
function spoken(more: string, date: string | undefined): string[] {
  const ruleset = rulesetOf(
    `
  - {id: alltid, kind: existence, terms: [alltid], message: m, reason: r, examples: [{bad: x}]}
  - {id: i, kind: existence, terms: [valg], during: [valg], message: m, reason: r, examples: [{bad: x}]}
  - {id: begge, kind: existence, terms: [begge], during: [valg, jul], message: m, reason: r, examples: [{bad: x}]}
  - {id: ute, kind: existence, terms: [ute], outside: [valg, jul], message: m, reason: r, examples: [{bad: x}]}`,
    `windows:
  - {id: valg, title: Valg, from: 2026-08-10, to: 2026-09-14}
  - {id: jul, title: Jul, from: 2026-12-20, to: 2027-01-05, yearly: true}
${more}`,
  );
  const context: CheckContext = { ...official, ...(date !== undefined && { date }) };
  return check('alltid valg begge ute', ruleset, context).findings.map(({ actual }) => actual);
}

describe('on a day', () => {
  test.each([
    ['2026-07-01', 'alltid ute'],
    ['2026-09-14', 'alltid valg begge'],
    ['2029-01-05', 'alltid begge'],
    ['2029-01-06', 'alltid ute'],
    [undefined, 'alltid ute'],
  ])('%s the rules speak that are meant for it: %s', (date, words) => {
    expect(spoken('', date)).toEqual(words.split(' '));
  });

  test.each([
    ['effective: 2026-07-01', '2026-06-30', ''],
    ['effective: 2026-07-01', '2026-07-01', 'alltid ute'],
    ['effective: 2026-07-01', '2031-07-01', 'alltid ute'],
    ['effective: 2026-07-01', undefined, ''],
    ['expires: 2026-07-01', '2026-07-01', 'alltid ute'],
    ['expires: 2026-07-01', '2026-07-02', ''],
    ['expires: 2026-07-01', '1999-07-02', 'alltid ute'],
    ['expires: 2026-07-01', undefined, ''],
    ['effective: 2026-07-01\nexpires: 2026-08-10', '2026-08-10', 'alltid valg begge'],
    ['effective: 2026-07-01\nexpires: 2026-08-10', '2026-08-11', ''],
  ])('%j leaves on %s: %j', (more, date, words) => {
    expect(spoken(more, date)).toEqual(words === '' ? [] : words.split(' '));
  });
});

it('a kind speaks only to those whom it is for', () => {
  const topic = rulesetOf(
    '  - {id: t, kind: topic, terms: [asyl], contact: kari, message: m, reason: r, examples: [{bad: x}]}',
    'contacts: [{id: kari, name: Kari, title: t}]',
  );
  const roles = (['official', 'professional', 'private'] as const).filter(
    (role) => check('Om asyl', topic, { ...official, role }).findings.length > 0,
  );
  expect(roles).toEqual(['official', 'professional']);
});

it('names whom to ask and what to answer, in the reader’s language and the text’s', () => {
  const topic = rulesetOf(
    `
  - {id: t, kind: topic, terms: [asyl], contact: kari, answer: svar, message: m, reason: r, examples: [{bad: x}]}
  - {id: u, kind: topic, terms: [barnevern], contact: ola, message: m, reason: r, examples: [{bad: x}]}`,
    `contacts:
  - {id: kari, name: Kari, title: {nb: rådgiver, en: adviser}, email: kari@eksempel.no, phone: '12 34'}
  - {id: ola, name: Ola, title: {nb: leder, en: head}}
answers:
  - {id: svar, title: {nb: Om asyl, en: On asylum}, text: {nb: Vi hjelper., en: We help.}}`,
  );
  const [first, second] = check('Om asyl. Om barnevern.', topic, {
    ...official,
    reader: 'en',
  }).findings;
  expect(first).toMatchObject({
    contact: { name: 'Kari', title: 'adviser', email: 'kari@eksempel.no', phone: '12 34' },
    answer: { title: 'On asylum', text: 'Vi hjelper.' },
  });
  expect(second?.contact).toEqual({ name: 'Ola', title: 'head' });
  expect(second).not.toHaveProperty('answer');
});
