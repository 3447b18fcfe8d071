import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  type CheckContext,
  check,
  compile,
  createChecker,
  parsePack,
} from '../../../../rules/index.ts';
import { languagePolicyFormat } from '../../../../rules/kinds/language-policy/index.ts';
import { brief, official, packOf, packText, rest, rulesetOf } from '../inline.ts';

const rule = (options = '') => `
  - id: a
    kind: language-policy
    message: '{language}/{wanted}'
    reason: r
    examples: [{bad: x}]
    ${options}`;
const bokmål = 'Vi åpner det nye biblioteket på lørdag, og alle er velkomne. Kom innom!';
const said = (
  ruleset: ReturnType<typeof rulesetOf>,
  changed: Partial<CheckContext> = {},
  text = bokmål,
) => check(text, ruleset, { ...official, ...changed }).findings.map(({ message }) => message);

describe('language-policy', () => {
  it('marks the first sentence of a text in another language than the rule allows', () => {
    const { findings } = check(` \n${bokmål}`, rulesetOf(rule('allowed: [nn]')), official);
    expect(findings).toMatchObject([
      {
        start: 2,
        end: 62,
        actual: 'Vi åpner det nye biblioteket på lørdag, og alle er velkomne.',
        expected: [],
        fixes: [],
        message: 'bokmål/nynorsk',
      },
    ]);
  });

  it.each([
    ['nb', 'bokmål/nynorsk, dansk eller engelsk'],
    ['nn', 'bokmål/nynorsk, dansk eller engelsk'],
    ['da', 'norsk bokmål/nynorsk, dansk eller engelsk'],
    ['en', 'Norwegian Bokmål/Norwegian Nynorsk, Danish or English'],
  ] as const)('says it to a reader of %s', (reader, message) => {
    expect(said(rulesetOf(rule('allowed: [nn, da, en]')), { reader })).toEqual([message]);
  });

  it.each([
    ['nb', 'bokmål'],
    ['nn', 'nynorsk'],
    ['da', 'dansk'],
    ['en', 'engelsk'],
  ] as const)('takes %s for what the text is said to be in', (language, name) => {
    const other = language === 'da' ? 'en' : 'da';
    expect(said(rulesetOf(rule(`allowed: [${other}]`)), { language })).toEqual([
      `${name}/${other === 'da' ? 'dansk' : 'engelsk'}`,
    ]);
    expect(said(rulesetOf(rule(`allowed: [${language}]`)), { language })).toEqual([]);
  });

  it('sees for itself what the text is in', () => {
    expect(said(rulesetOf(rule('allowed: [nn]')), { language: 'auto' })).toEqual([
      'bokmål/nynorsk',
    ]);
    expect(said(rulesetOf(rule('allowed: [nb]')), { language: 'auto' })).toEqual([]);
  });

  it.each([
    [7, 'least: 8', 0],
    [8, 'least: 8', 1],
    [7, '', 0],
    [8, '', 1],
    [2, 'least: 2', 1],
  ])('%i words with %s: %i findings', (count, least, findings) => {
    const text = 'ord '.repeat(count);
    const ruleset = rulesetOf(rule(`allowed: [nn]\n    ${least}`));
    expect(said(ruleset, {}, text)).toHaveLength(findings);
    expect(said(ruleset, {}, text.replace('ord ', 'ord.\n\n https://x.no/sak 🎉 \n'))).toHaveLength(
      findings,
    );
  });

  it.each([
    ['private', 0],
    ['professional', 1],
    ['official', 1],
  ] as const)('speaks %s: %i times', (role, count) => {
    expect(said(rulesetOf(rule('allowed: [nn]')), { role })).toHaveLength(count);
  });
});

describe('what a text should be in', () => {
  const accounts = `accounts:
  - {site: mastodon, handle: kommunen, name: K, role: official, languages: [nn]}
  - {site: x, handle: kommunen, name: K, role: official, languages: [da]}
  - {site: x, handle: fri, name: F, role: official}`;
  const policy = 'languagePolicy: {languages: [en]}';
  const both = rulesetOf(rule(), `${accounts}\n${policy}`);

  it.each([
    ['the account’s', { site: 'mastodon', account: 'kommunen' }, 'nynorsk'],
    ['the account’s on that site', { site: 'x', account: 'kommunen' }, 'dansk'],
    ['the pack’s, for an account that says nothing', { site: 'x', account: 'fri' }, 'engelsk'],
    ['the pack’s, for an account that is not known', { site: 'x', account: 'ola' }, 'engelsk'],
    ['the pack’s, where there is no account', { site: 'x' }, 'engelsk'],
  ])('is %s', (_whose, context, wanted) => {
    expect(said(both, context)).toEqual([`bokmål/${wanted}`]);
  });

  it('is the rule’s before all others', () => {
    const ruleset = rulesetOf(rule('allowed: [nn, en]'), `${accounts}\n${policy}`);
    expect(said(ruleset, { site: 'x', account: 'kommunen' })).toEqual([
      'bokmål/nynorsk eller engelsk',
    ]);
  });

  it('is not known where nobody says', () => {
    expect(said(rulesetOf(rule(), accounts), { site: 'x', account: 'fri' })).toEqual([]);
    expect(said(rulesetOf(rule()))).toEqual([]);
  });

  it('is what the nearest pack says, and the nearest that knows the account', () => {
    const near = parsePack(
      packText(
        '  []',
        `extends: [prøve]\nlanguagePolicy: {languages: [da]}\naccounts:\n  - {site: x, handle: kommunen, name: K, role: official, languages: [nn]}`,
      )
        .replace('id: prøve\n', 'id: nær\n')
        .replace('rules:\n  []', 'rules: []'),
      'near.yaml',
    );
    expect(near.ok).toBe(true);
    const layers = compile(near.ok ? [packOf(rule(), `${accounts}\n${policy}`), near.pack] : []);
    expect(said(layers)).toEqual(['bokmål/dansk']);
    expect(said(layers, { site: 'x', account: 'kommunen' })).toEqual(['bokmål/nynorsk']);
  });

  it('is not the policy of a pack further down, where the nearest has none', () => {
    expect(said(rulesetOf(rule(), 'languagePolicy: {languages: [nb]}'))).toEqual([]);
  });
});

describe('mixed forms of Norwegian', () => {
  const mixed = rulesetOf(`
  - id: a
    kind: language-policy
    mixed: true
    least: 4
    ${rest.replace("'Skriv «{expected}», ikke «{actual}».'", "'{language}/{wanted}'")}`);
  const found = (text: string, changed: Partial<CheckContext> = {}) =>
    brief(check(text, mixed, { ...official, ...changed }).findings);

  it.each([
    ['nb', 'Jeg vet ikke kva som skjer.', [['kva', 'hva']]],
    ['nb', 'Jeg vet det. Ikkje gå hjem nå!', [['Ikkje', 'Ikke']]],
    ['nb', 'Jeg så at dei ikke kom.', [['dei', 'de', 'dem']]],
    ['nb', 'EG VET AT JEG KAN.', [['EG', 'JEG']]],
    ['nn', 'Eg veit ikkje hva som skjer.', [['hva', 'kva']]],
    ['nn', 'Eg ser at noen kjem no.', [['noen', 'nokon', 'nokre']]],
    ['nb', 'Jeg vet ikke hva som skjer.', []],
    ['nn', 'Eg veit ikkje kva som skjer.', []],
    // More of the other: then it is in the other.
    ['nb', 'Eg veit ikkje hva som skjer.', []],
    ['nb', 'Det er kva som skjer i byen.', []],
    // Names, and what others say.
    ['nb', 'Jeg leser Sjå og hører det.', []],
    ['nb', 'Jeg hører Eit glas rosa, ikke noe annet.', []],
    ['nb', 'Jeg hørte «ikkje gjer det» og lo.', []],
    ['nb', 'Jeg så. «Ikke ikke ikke», sa ho. Ikkje eg.', []],
    ['da', 'Jeg ved ikke kva eg skal.', []],
    ['en', 'Jeg vet ikke kva eg skal.', []],
    ['nb', 'Jeg vet ikkje.', []],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(found(text, { language })).toEqual(expected);
  });

  it('counts other people’s words where the rule asks for it', () => {
    const ruleset = rulesetOf(rule('mixed: true\n    least: 1\n    quotations: check'));
    expect(brief(check('Jeg hørte «ikkje» og lo.', ruleset, official).findings)).toEqual([
      ['ikkje', 'ikke'],
    ]);
  });

  it('says what the word is, and what the text is', () => {
    const { findings } = check('Jeg vet ikke kva.', mixed, { ...official, reader: 'en' });
    expect(findings.map(({ message }) => message)).toEqual(['Norwegian Nynorsk/Norwegian Bokmål']);
  });

  it('offers the form that fits', () => {
    const text = 'Jeg vet. Og ikke kva, og kven er hun.';
    const { findings } = check(text, mixed, official);
    const fixes = findings.flatMap((finding) => finding.fixes.slice(0, 1));
    expect(applyEdits(text, fixes).text).toBe('Jeg vet. Og ikke hva, og hvem er hun.');
  });

  it('finds the same while one writes as at once', () => {
    const piece = fc.constantFrom('Jeg vet ', 'ikkje ', 'ikke ', 'Nei. ', '«', '» ', '\n', 'Kva ');
    const checker = createChecker(mixed);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const written = pieces.join('');
        const { findings } = checker.check(written, official);
        expect(findings).toEqual(check(written, mixed, official).findings);
        for (const { start, end, actual } of findings)
          expect(written.slice(start, end)).toBe(actual);
      }),
    );
  });
});

describe('a rule of kind language-policy', () => {
  it('must be asked of texts in other languages than those that may stand', () => {
    const problems = (options: object, languages: ('nb' | 'nn')[]) =>
      languagePolicyFormat.problems({ options: { ...options }, languages });
    expect(problems({ allowed: ['nb', 'nn'] }, ['nb', 'nn'])).toEqual([
      {
        path: ['allowed'],
        message:
          'the rule is asked of texts in nb, nn alone, which may all stand; give the rule more «languages»',
      },
    ]);
    expect(problems({ allowed: ['nb'] }, ['nb', 'nn'])).toEqual([]);
    expect(problems({ allowed: ['nb'], mixed: true }, ['nb'])).toEqual([]);
    expect(problems({}, ['nb'])).toEqual([]);
  });

  it('says what it looks for', () => {
    expect(languagePolicyFormat.about).toMatch(/language/);
    expect(languagePolicyFormat.values).toEqual(['language', 'wanted']);
    expect(Object.keys(languagePolicyFormat.fields)).toEqual(['allowed', 'least', 'mixed']);
  });
});
