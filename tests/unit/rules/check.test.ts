import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type CheckContext, check, compile } from '../../../rules/index.ts';
import { brief, official, packOf, rest, rulesetOf } from './inline.ts';
import { anyText } from './texts.ts';

const ruleset = rulesetOf(
  `
  - id: tungt
    kind: substitution
    severity: must
    guideline: klart
    swap:
      anvender: bruker
      i henhold til: [ifølge, etter]
      henhold: grunn
      og/eller: eller
      e.g.: for example
      (sic): slik
      på grunn av: fordi
      NAV: Nav
    message: {nb: 'Skriv «{expected}», ikke «{actual}». {annet}', en: 'Write «{expected}».'}
    reason: {nb: Enklere., en: Simpler.}
    examples: [{bad: Vi anvender., fixed: Vi bruker.}, {bad: We anvender., fixed: We bruker., language: en}]`,
  `guidelines: [{id: klart, title: {nb: Klart, en: Clear}, text: {nb: Skriv klart., en: Write clearly.}, url: 'https://eksempel.no'}]`,
);
const found = (text: string, context: Partial<CheckContext> = {}) =>
  check(text, ruleset, { ...official, ...context }).findings;

describe('terms', () => {
  it.each([
    ['Vi anvender det.', [['anvender', 'bruker']]],
    ['Vi\u00A0ANVENDER det.', [['ANVENDER', 'BRUKER']]],
    ['Anvender vi det?', [['Anvender', 'Bruker']]],
    ['I henhold til loven', [['I henhold til', 'Ifølge', 'Etter']]],
    ['i  henhold\u00A0til loven', [['i  henhold\u00A0til', 'ifølge', 'etter']]],
    ['i henhold\ntil loven', [['henhold', 'grunn']]],
    ['i-henhold til og / eller', []],
    ['ja og/eller nei', [['og/eller', 'eller']]],
    ['see e.g. this', [['e.g.', 'for example']]],
    ['see e.g this', []],
    ['(sic) og (sic og sic) og sic', [['(sic)', 'slik']]],
    ['sic) og noe', []],
    ['pa\u030A grunn av', [['pa\u030A grunn av', 'fordi']]],
    ['anvenderen, åanvender og anvender2', []],
    ['an\u00ADvender', [['an\u00ADvender', 'bruker']]],
    ['https://a.no/anvender anvender@a.no @anvender #anvender', []],
    ['Hun sa «vi anvender», men vi anvender ikke.', [['anvender', 'bruker']]],
    ['Hun sa «vi anvender\nVi anvender ikke.', [['anvender', 'bruker']]],
    ['Firmaet Anvender er nytt.', []],
    ['NAV, Nav og nav', [['NAV', 'Nav']]],
  ])('%j', (text, expected) => {
    expect(brief(found(text))).toEqual(expected);
  });
});

describe('a finding', () => {
  it('says all that its reader needs', () => {
    expect(found('Vi anvender det.')).toEqual([
      {
        rule: 'prøve/tungt',
        kind: 'substitution',
        severity: 'must',
        start: 3,
        end: 11,
        actual: 'anvender',
        expected: ['bruker'],
        fixes: [{ start: 3, end: 11, text: 'bruker' }],
        message: 'Skriv «bruker», ikke «anvender». {annet}',
        reason: 'Enklere.',
        guideline: { title: 'Klart', text: 'Skriv klart.', url: 'https://eksempel.no' },
        example: { before: 'Vi anvender.', after: 'Vi bruker.' },
        pack: { id: 'prøve', title: 'Prøvepakke', version: '1.2.3' },
        overruled: [],
        sensitive: false,
      },
    ]);
  });

  it('speaks the reader’s language and shows an example in the text’s', () => {
    const [finding] = found('We anvender it.', { language: 'en', reader: 'en' });
    expect(finding).toMatchObject({
      message: 'Write «bruker».',
      reason: 'Simpler.',
      guideline: { title: 'Clear', text: 'Write clearly.' },
      example: { before: 'We anvender.' },
      pack: { title: 'Test pack' },
    });
    expect(found('Vi anvender.', { reader: 'da' })[0]?.message).toContain('Skriv');
  });

  it.each([
    ['official', 'must'],
    ['professional', 'advice'],
    ['private', 'advice'],
  ] as const)('is in role %s at most %s', (role, severity) => {
    expect(found('Vi anvender det.', { role })[0]?.severity).toBe(severity);
  });

  it('never offers what the site has no room for', () => {
    const text = 'ja og i henhold til';
    expect(brief(found('e.g.', { limit: 5 }))).toEqual([['e.g.']]);
    expect(brief(found(text, { limit: 5 }))).toEqual([['i henhold til', 'ifølge', 'etter']]);
  });
});

describe('a rule speaks only where it is meant to', () => {
  const narrow = rulesetOf(`
  - id: smal
    kind: existence
    terms: [fy]
    languages: [nb]
    roles: [official]
    sites: [mastodon]
    posts: [reply]
    ${rest}`);
  const there = { ...official, site: 'mastodon', post: 'reply' } as const;
  it.each([
    [{}, 1],
    [{ language: 'nn' }, 0],
    [{ role: 'private' }, 0],
    [{ site: 'bluesky' }, 0],
    [{ site: '' }, 0],
    [{ post: 'post' }, 0],
  ] as const)('%j', (changed, count) => {
    expect(check('fy', narrow, { ...there, ...changed }).findings).toHaveLength(count);
  });

  it('takes its pack’s languages where it names none', () => {
    const bokmål = compile([
      {
        ...packOf(`
  - {id: a, kind: existence, terms: [fy], message: m, reason: r, examples: [{bad: fy}]}`),
        languages: ['nb'],
      },
    ]);
    expect(check('fy', bokmål, official).findings).toHaveLength(1);
    expect(check('fy', bokmål, { ...official, language: 'en' }).findings).toHaveLength(0);
  });
});

describe('one place, several rules', () => {
  const several = rulesetOf(`
  - {id: råd, kind: existence, terms: [stor sak, lys av], message: m, reason: r, examples: [{bad: x}]}
  - {id: må, kind: existence, severity: must, terms: [sak], message: m, reason: r, examples: [{bad: x}]}
  - {id: bytt, kind: substitution, severity: must, swap: {i lys av: etter, saken: greia}, except: [i lys av dagen], message: m, reason: r, examples: [{bad: x}]}
  - {id: sitat, kind: existence, quotations: check, terms: [dum], message: m, reason: r, examples: [{bad: x}]}
  - {id: lang, kind: sentence-length, limit: 5, message: '{words} av {limit}', reason: r, examples: [{bad: x}]}`);
  const spoken = (text: string) =>
    check(text, several, official).findings.map(({ rule, actual }) => `${rule} ${actual}`);

  it.each([
    ['en stor sak', ['prøve/råd stor sak']],
    ['en sak', ['prøve/må sak']],
    ['i lys av saken', ['prøve/bytt i lys av', 'prøve/bytt saken']],
    ['i lys av dagen', ['prøve/råd lys av']],
    ['«så dum» og «stor sak»', ['prøve/sitat dum']],
    ['her er det en sak til dere', ['prøve/lang her er det en sak til dere', 'prøve/må sak']],
  ])('%s', (text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });

  it('fills in what the rule’s kind knows', () => {
    const { findings } = check('her er det seks ord nå', several, official);
    expect(findings.map(({ message }) => message)).toEqual(['6 av 5']);
  });
});

it('does not know a rule kind of another version, and goes on', () => {
  const two = rulesetOf(`
  - {id: a, kind: existence, terms: [anvender], ${rest.replaceAll('\n    ', ', ')}}
  - {id: b, kind: existence, terms: [det], ${rest.replaceAll('\n    ', ', ')}}`);
  const rules = two.rules.map((rule, index) =>
    index === 0 ? { ...rule, kind: 'unheard-of' } : rule,
  );
  expect(brief(check('Vi anvender det.', { ...two, rules }, official).findings)).toEqual([['det']]);
});

it('is the same after a journey through JSON', () => {
  const copy = JSON.parse(JSON.stringify(ruleset));
  expect(copy).toEqual(ruleset);
  expect(check('Vi anvender NAV.', copy, official)).toEqual(
    check('Vi anvender NAV.', ruleset, official),
  );
});

it('never throws; every finding is the text at its span and every fix can be made', () => {
  const languages = fc.constantFrom('auto', 'nb', 'nn', 'da', 'en');
  const roles = fc.constantFrom('private', 'professional', 'official');
  const limits = fc.option(fc.integer({ min: 0, max: 80 }));
  fc.assert(
    fc.property(anyText, languages, roles, limits, (text, language, role, limit) => {
      const report = check(text, ruleset, { ...official, language, role, limit });
      expect(report.stats.characters).toBe(text.length);
      for (const { start, end, actual, expected, fixes } of report.findings) {
        expect(text.slice(start, end)).toBe(actual);
        expect(fixes).toHaveLength(expected.length);
        for (const fix of fixes) {
          const made = applyEdits(text, [fix]);
          expect(made.remaining).toEqual([]);
          const room = Math.max(limit ?? Number.POSITIVE_INFINITY, text.length);
          expect(made.text.length).toBeLessThanOrEqual(room);
        }
      }
    }),
  );
});

it('lets a rule speak no more often in a text than it asks for', () => {
  const shy = rulesetOf(`
  - {id: a, kind: existence, atMost: 2, terms: [fy], ${rest.replaceAll('\n    ', ', ')}}
  - {id: b, kind: existence, terms: [æsj], ${rest.replaceAll('\n    ', ', ')}}`);
  const { findings } = check('Fy fy. Æsj æsj. Fy. Æsj.', shy, official);
  expect(findings.map(({ actual }) => actual)).toEqual(['Fy', 'fy', 'Æsj', 'æsj', 'Æsj']);
});
