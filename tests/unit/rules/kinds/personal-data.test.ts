import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, check } from '../../../../rules/index.ts';
import { personalDataForms } from '../../../../rules/kinds/personal-data/index.ts';
import { official, rulesetOf } from '../inline.ts';

function rule(form: string, more = ''): string {
  return `  - {id: ${form}, kind: personal-data, form: ${form}, ${more} message: 'Fant {actual}.', reason: r, examples: [{bad: x}]}`;
}

const all = rulesetOf(personalDataForms.map((form) => rule(form)).join('\n'));
const seen = (text: string, ruleset = all) =>
  check(text, ruleset, official).findings.map(
    (finding) => `${finding.rule.split('/')[1]} ${finding.actual}`,
  );

// All numbers are made up, official test numbers, or of ranges set aside for fiction.
describe.each<[string, (string | [string, string])[], string[]]>([
  [
    'fodselsnummer',
    [
      '02013299997',
      '30108299920',
      '301082 99939',
      '020132-99997',
      '41018000049', // D-number
      ['Fnr: 02013299997.', '02013299997'],
      ['(02013299997)', '02013299997'],
    ],
    [
      '02013299998',
      '32013299997',
      'a02013299997',
      '020132999971',
      '1,02013299997',
      '123-02013299997',
    ],
  ],
  [
    'cpr',
    [
      '010190-1234',
      '010190 1234',
      '311299-4000',
      '610190-1234',
      '290200-4123',
      '290200-5123',
      '010199-6123',
      '290236-9123',
    ],
    [
      '320190-1234',
      '011390-1234',
      '290201-4123',
      '290258-5123',
      '290237-9123',
      '010190-12345',
      '+4501019012',
    ],
  ],
  [
    'personnummer',
    ['811218-9876', '19811218-9876', '811278-9873', '121212+1212'],
    ['811218-9875', '811318-9876', '17811218-9876'],
  ],
  [
    'payment-card',
    [
      '4111 1111 1111 1111',
      '5555-5555-5555-4444',
      '378282246310005',
      '3782 822463 10005',
      '30569309025904',
      '2223003122003222',
    ],
    ['4111 1111 1111 1112', '1111 1111 1111 1117', '41111 11111 111111', '4111111111111111111111'],
  ],
  [
    'iban',
    [
      'NO93 8601 1117 947',
      'NO9386011117947',
      'DK50 0040 0440 1162 43',
      'GB29NWBK60161331926819',
      'no93 8601 1117 947',
      ['NO93 8601 1117 947 OG', 'NO93 8601 1117 947'],
    ],
    [
      'NO94 8601 1117 947',
      'NO93 8601 1117 94',
      'NO93 8601 1117 9471',
      'XX93 8601 1117 947',
      'NO93  8601 1117 947',
    ],
  ],
  [
    'bank-account',
    ['8601 11 17947', '8601.11.17947', '86011117947'],
    ['8601 11 17948', '8601.11 17947', '8601 1117947'],
  ],
  [
    'phone',
    [
      '68 05 00 12',
      '680 50 012',
      '68050012',
      '+47 68 05 00 12',
      '0047 68050012',
      '+45 32 12 34 56',
      '070-123 45 67',
      '+46 70 123 45 67',
      '+44 20 7946 0018',
    ],
    [
      '20240131',
      '12 34 56 78',
      '50000000 kroner',
      'kr 50000000',
      '80080080',
      '68 05 00 12 34',
      '50 000 000',
      '68050012-1',
      '916 07 12',
      '02800',
    ],
  ],
  [
    'email',
    [
      'kari.nordmann@eksempel.no',
      'k@eksempel.kommune.no',
      ['Skriv til Kari@Eksempel.no.', 'Kari@Eksempel.no'],
    ],
    [
      'post@eksempel.no',
      'Postmottak@eksempel.no',
      'info.skole@eksempel.no',
      '@kari@eksempel.social',
      'kari@eksempel',
      'kari at eksempel.no',
    ],
  ],
  [
    'case-number',
    [
      ['Saksnr. 15/1441', '15/1441'],
      ['sak 2015/3321-7', '2015/3321-7'],
      ['i sag 24/10', '24/10'],
      ['j.nr. 10/136780', '10/136780'],
      ['ref: 23-4567', '23-4567'],
      ['saksnummer 202312345', '202312345'],
    ],
    ['15/1441', 'den 15/14', 'sak 202312345', 'årsak 15/1441', '1/2 kopp', 'tak 15/1441'],
  ],
])('%s', (form, hits, misses) => {
  const pairs = hits.map((hit) => (typeof hit === 'string' ? [hit, hit] : hit));
  it.each(pairs)('sees %s', (text, actual) => {
    expect(seen(text, rulesetOf(rule(form)))).toEqual([`${form} ${actual}`]);
    expect(seen(`Her: ${text} og mer`, rulesetOf(rule(form)))).toEqual([`${form} ${actual}`]);
  });

  it.each(misses)('lets %s be', (text) => {
    expect(seen(text, rulesetOf(rule(form)))).toEqual([]);
  });
});

it.each([
  ['02013299997', 'fodselsnummer'],
  ['NO93 8601 1117 947', 'iban'],
  ['811218-9876', 'personnummer'],
  ['8601 11 17947', 'bank-account'],
  ['saksnr 68050012', 'case-number'],
])('of overlapping forms the surest speaks: %s is %s', (text, form) => {
  expect(seen(text)).toHaveLength(1);
  expect(seen(text)[0]).toMatch(new RegExp(`^${form} `));
});

it.each([
  'https://eksempel.no/02013299997',
  'www.eksempel.no/?kort=4111111111111111',
  '@a02013299997',
  '#sak02013299997',
  '«02013299997»',
])('does not look into links, handles, hashtags and quotations: %s', (text) => {
  expect(seen(text)).toEqual([]);
});

it('looks into quotations where the rule says so', () => {
  expect(
    seen('«02013299997»', rulesetOf(rule('fodselsnummer', 'quotations: check,'))),
  ).toHaveLength(1);
});

it('knows the numbers and addresses that the pack gives out itself', () => {
  const ruleset = rulesetOf(
    `${rule('phone', "known: ['32 12 34 56'],")}\n${rule('email')}`,
    `contacts: [{id: c, name: Kari, title: t, email: kari@eksempel.no, phone: +47 68 05 00 12}]`,
  );
  expect(seen('68050012, 680 50 012, +45 32123456, KARI@eksempel.no', ruleset)).toEqual([]);
  expect(seen('68050013 ola@eksempel.no', ruleset)).toHaveLength(2);
});

it('offers to delete only what is sensitive, and never repeats it', () => {
  const text = 'Kari (02013299997) har 68 05 00 12';
  const findings = check(text, all, official).findings;
  expect(
    findings.map(({ sensitive, expected, message }) => ({ sensitive, expected, message })),
  ).toEqual([
    { sensitive: true, expected: [''], message: 'Fant ….' },
    { sensitive: false, expected: [], message: 'Fant 68 05 00 12.' },
  ]);
  expect(
    applyEdits(
      text,
      findings.flatMap(({ fixes }) => fixes),
    ).text,
  ).toBe('Kari () har 68 05 00 12');
});

it('stays fast on rows of digits and separators', () => {
  const digits = fc.string({
    unit: fc.constantFrom('0', '1', '4', ' ', '-', '.', '+', '(', '@', 'N', 'O'),
    maxLength: 200,
  });
  fc.assert(
    fc.property(digits, (text) => {
      const started = performance.now();
      check(text, all, official);
      expect(performance.now() - started).toBeLessThan(500);
    }),
  );
  for (const part of ['1', '1 ', '+1', '4111 ', 'NO93 ', 'a@', 'sak 1/2 ', '(1)', '0047']) {
    const started = performance.now();
    check(part.repeat(20_000), all, official);
    expect(performance.now() - started, part).toBeLessThan(30_000);
  }
});
