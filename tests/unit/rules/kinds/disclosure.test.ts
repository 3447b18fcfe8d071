import { describe, expect, it } from 'vitest';
import { applyEdits, type CheckContext, check } from '../../../../rules/index.ts';
import { official, rulesetOf } from '../inline.ts';

const ruleset = rulesetOf(`
  - id: ansatt
    kind: disclosure
    mentions: [Eksempelvik kommune, kommunen, '@eksempelvik']
    accepts: [jeg jobber i, '#ansatt']
    except: [ordføreren i kommunen]
    sentences:
      nb: [Jeg jobber i Eksempelvik kommune., Jeg jobber i kommunen.]
      en: [I work there.]
    message: m
    reason: r
    examples: [{bad: x}]`);
const found = (text: string, changed: Partial<CheckContext> = {}) =>
  check(text, ruleset, { ...official, ...changed }).findings.map(({ actual, expected, fixes }) => ({
    actual,
    expected,
    fixed: applyEdits(text, fixes).text,
  }));

describe('disclosure', () => {
  it('speaks once, at the first mention, and adds the longest sentence at the end', () => {
    expect(found('Bra av kommunen. Heia eksempelvik kommune!')).toEqual([
      {
        actual: 'kommunen',
        expected: ['Jeg jobber i Eksempelvik kommune.'],
        fixed: 'Bra av kommunen. Heia eksempelvik kommune! Jeg jobber i Eksempelvik kommune.',
      },
    ]);
  });

  it('takes the first variant that the site has room for, and offers none where none fits', () => {
    expect(found('Heia kommunen!', { limit: 47 })[0]?.expected).toEqual(['Jeg jobber i kommunen.']);
    expect(found('Heia kommunen!', { limit: 48 })[0]?.expected).toEqual([
      'Jeg jobber i Eksempelvik kommune.',
    ]);
    expect(found('Heia kommunen!', { limit: 20 })).toEqual([
      { actual: 'kommunen', expected: [], fixed: 'Heia kommunen!' },
    ]);
  });

  it('offers only what is in the text’s own language', () => {
    expect(found('kommunen', { language: 'en' })[0]?.expected).toEqual(['I work there.']);
    expect(found('kommunen', { language: 'nn' })[0]?.expected).toEqual([]);
  });

  it.each([
    ['Heia kommunen! Jeg jobber i helsa.', 0],
    ['Heia kommunen! #ansatt', 0],
    ['Heia @eksempelvik', 1],
    ['Ordføreren i kommunen sa ja.', 0],
    ['Hun sa «heia kommunen».', 0],
    ['Heia!', 0],
  ])('%s', (text, count) => {
    expect(found(text)).toHaveLength(count);
  });

  it.each([
    ['private', 0],
    ['professional', 1],
    ['official', 1],
  ] as const)('in role %s', (role, count) => {
    expect(found('Heia kommunen!', { role })).toHaveLength(count);
  });
});
