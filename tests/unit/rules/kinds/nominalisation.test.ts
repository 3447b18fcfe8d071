import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, type Language, languages, parsePack } from '../../../../rules/index.ts';
import { formats } from '../../../../rules/kinds/formats.ts';
import { brief, official, packText, rest, rulesetOf } from '../inline.ts';

const rule = (options = '', message = rest) =>
  rulesetOf(`
  - id: tungt
    kind: nominalisation
    ${options}
    ${message}`);
const every = rule();
const found = (language: Language, text: string, ruleset = every) =>
  brief(check(text, ruleset, { ...official, language }).findings);

describe('nominalisation in bokmål', () => {
  it.each([
    ['Vi må foreta en vurdering av saken.', ['foreta en vurdering av', 'vurdere']],
    ['Vi foretar vurdering av saken.', ['foretar vurdering av', 'vurderer']],
    ['Vi foretok en vurdering av saken.', ['foretok en vurdering av', 'vurderte']],
    ['Vi har foretatt vurderinger av saken.', ['foretatt vurderinger av', 'vurdert']],
    ['Gi en beskrivelse av saken.', ['Gi en beskrivelse av', 'Beskriv']],
    ['Å gi en beskrivelse av alt er tungt.', ['gi en beskrivelse av', 'beskrive']],
    ['Vi vil gi en beskrivelse av saken.', ['gi en beskrivelse av', 'beskrive']],
    ['Gjør dere en vurdering av saken?', ['Gjør dere en vurdering av', 'Vurderer dere']],
    [
      'Da gikk hun. Da foretok vi ikke en gjennomgang av saken.',
      ['foretok vi ikke en gjennomgang av', 'gikk vi ikke gjennom'],
    ],
    ['Har du behov for hjelp?', ['Har du behov for', 'Trenger du']],
    ['De har ikke mulighet til å komme.', ['har ikke mulighet til å', 'kan ikke']],
    ['TA KONTAKT MED OSS.', ['TA KONTAKT MED', 'KONTAKT']],
  ])('%s', (text, expected) => {
    expect(found('nb', text)).toEqual([expected]);
  });

  it.each([
    [
      'an adjective',
      'Vi foretok en grundig vurdering av saken.',
      'foretok en grundig vurdering av',
    ],
    ['a certain noun', 'Vi foretok vurderingen av saken.', 'foretok vurderingen av'],
    ['a passive', 'Det ble foretatt en vurdering av saken.', 'foretatt en vurdering av'],
    ['an s-passive', 'Det foretas en vurdering av saken.', 'foretas en vurdering av'],
    ['somebody who gets it', 'Vi gir dere en beskrivelse av saken.', 'gir dere en beskrivelse av'],
    ['a strong need', 'Vi har stort behov for hjelp.', 'har stort behov for'],
  ])('has no fix for %s', (_name, text, actual) => {
    expect(found('nb', text)).toEqual([[actual]]);
  });

  it.each([
    'En vurdering av saken kommer.',
    'Vi leste en vurdering av saken.',
    'Vi har en beskrivelse av saken.',
    'Vi har fått behov for hjelp.',
    'De har tilliten til oss.',
    'Vi foretar, vurdering av saken.',
    'Vi foretok reisen og vurdering av saken.',
    'Vi foretar oss ikke mange flere slags vurdering av saken.',
    'Vi foretok en vurderings av saken.',
  ])('is silent: %s', (text) => {
    expect(found('nb', text)).toEqual([]);
  });

  it('reads what goes before a participle in its own clause alone', () => {
    expect(found('nb', 'Saken ble sendt, foretatt en vurdering av.')).toEqual([
      ['foretatt en vurdering av', 'vurdert'],
    ]);
    expect(found('nb', 'Ble den en to tre fire fem foretatt en vurdering av?')).toEqual([
      ['foretatt en vurdering av', 'vurdert'],
    ]);
    expect(found('nb', 'Ble den en to tre fire foretatt en vurdering av?')).toEqual([
      ['foretatt en vurdering av', 'vurdert'],
    ]);
    expect(found('nb', 'Ble den en to tre foretatt en vurdering av?')).toEqual([
      ['foretatt en vurdering av'],
    ]);
  });
});

describe('nominalisation in the other languages', () => {
  it.each([
    ['nn', 'Vi har gjort ei vurdering av saka.', ['gjort ei vurdering av', 'vurdert']],
    ['nn', 'Vi har ikkje behov for hjelp.', ['har ikkje behov for', 'treng ikkje']],
    ['nn', 'Det må gjerast ei vurdering av saka.', ['gjerast ei vurdering av']],
    ['da', 'Vi foretog en vurdering af sagen.', ['foretog en vurdering af', 'vurderede']],
    ['da', 'Vi har ikke behov for hjælp.', ['har ikke behov for', 'har ikke brug for']],
    ['en', 'We made a decision to close.', ['made a decision to', 'decided to']],
    ['en', 'They have undertaken a review of it.', ['undertaken a review of', 'reviewed']],
    ['en', 'She makes an attempt to win.', ['makes an attempt to', 'tries to']],
    [
      'en',
      'The team carried out an inspection of it.',
      ['carried out an inspection of', 'inspected'],
    ],
    ['en', 'Making a decision on it is hard.', ['Making a decision on', 'Deciding on']],
    [
      'en',
      'We have made a decision about whether to go.',
      ['made a decision about whether', 'decided whether'],
    ],
    ['en', 'It is being made use of.', ['made use of']],
    ['en', 'We\nout a review of it made a review of it.', ['made a review of', 'reviewed']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(found(language, text)).toEqual([expected]);
  });

  it('keeps to the language of the text', () => {
    expect(found('da', 'Vi må foreta en vurdering av saken.')).toEqual([]);
  });
});

describe('nominalisation with pairs of its own', () => {
  const own = rule(
    `languages: [nb]
    standard: false
    pairs:
      befaring (noun:f) av: [inspisere (verb), se på]
      møte (noun:n) med: {}`.replace(/\n.*\{\}/u, ''),
  );

  it('offers each verb in the same form, and knows nothing else', () => {
    expect(found('nb', 'De gjennomførte en befaring av skolen.', own)).toEqual([
      ['gjennomførte en befaring av', 'inspiserte'],
    ]);
    expect(found('nb', 'De skal ha befaring av skolen.', own)).toEqual([
      ['ha befaring av', 'inspisere', 'se på'],
    ]);
    expect(found('nb', 'De foretok en vurdering av skolen.', own)).toEqual([]);
  });

  it('looks for a pair only in the languages that it can be read in', () => {
    const both = rule(`languages: [nb, en]
    standard: false
    pairs: {'befaring (noun:f) av': 'inspisere (verb)'}`);
    expect(found('nb', 'De gjennomførte befaringer av skolen.', both)).toEqual([
      ['gjennomførte befaringer av', 'inspiserte'],
    ]);
    expect(found('en', 'They made befaring av it.', both)).toEqual([]);
  });

  it('is silent where another rule speaks of every verb', () => {
    const two = rulesetOf(`
  - id: tungt
    kind: nominalisation
    ${rest}
  - id: ord
    kind: existence
    terms: [vurdere]
    ${rest}`);
    expect(found('nb', 'De foretok en vurdering av skolen.', two)).toEqual([]);
  });

  it('says what cannot be read, and where', () => {
    const text = packText(`
  - id: tungt
    kind: nominalisation
    languages: [nb]
    pairs:
      befaring (noun:x) av: befare (verb)
      måling (noun:f) av: [mule (verb:-z)]
    ${rest}`);
    const parsed = parsePack(text, 'p.yaml');
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems.map(({ line }) => line)).toEqual([15, 15, 16]);
  });
});

describe('nominalisation of several nouns', () => {
  const chains = rule(
    'nouns: 3',
    rest.replace(/message: .*/u, "message: '{count} tunge ord: {verb}'"),
  );
  const messages = (language: Language, text: string) =>
    check(text, chains, { ...official, language }).findings.map(({ actual, message }) => [
      actual,
      message,
    ]);

  it.each([
    [
      'nb',
      'Det gjelder etablering, gjennomføring og vurdering her.',
      'etablering, gjennomføring og vurdering',
    ],
    ['nn', 'Det gjeld etablering, gjennomføringa og vurderingar her.', null],
    [
      'da',
      'Det gælder planlægning, behandling og anvendelse her.',
      'planlægning, behandling og anvendelse',
    ],
    [
      'en',
      'The implementation, consideration and termination of it.',
      'implementation, consideration and termination',
    ],
    ['nb', 'Det gjelder etablering og vurdering av regjeringen.', null],
  ] as const)('%s: %s', (language, text, actual) => {
    expect(messages(language, text)).toEqual(actual === null ? [] : [[actual, '3 tunge ord: ']]);
  });

  it('fills in the verb where a pair speaks', () => {
    expect(messages('nb', 'Vi foretok en vurdering av saken.')).toEqual([
      ['foretok en vurdering av', '1 tunge ord: vurdere'],
    ]);
  });
});

describe('the pairs that Takt knows', () => {
  const format = formats.find(({ kind }) => kind === 'nominalisation');
  const options = { standard: true, pairs: {} };

  it.each(languages)('can all be read in %s, each with a verb', (language) => {
    const terms = format?.terms({ options, languages: [language] }) ?? [];
    expect(terms.length).toBeGreaterThan(100);
    expect(terms.length).toBeLessThan(3000);
    for (const { text, expected = [] } of terms) {
      expect(text).not.toContain('(');
      expect(expected[0]?.text).toMatch(/^\p{L}/u);
      expect(expected[0]?.forms).toHaveProperty('infinitive');
      expect(expected[0]?.after).not.toEqual([]);
    }
  });

  it('never offers what is heavy itself', () => {
    const nouns = ['vurdering', 'gjennomgang', 'kontroll', 'endring'];
    const lights = ['foreta', 'gjør', 'gjennomførte', 'utført'];
    fc.assert(
      fc.property(fc.constantFrom(...nouns), fc.constantFrom(...lights), (noun, light) => {
        const [finding] = check(`Vi ${light} en ${noun} av saken.`, every, official).findings;
        const [fixed = ''] = finding?.expected ?? [];
        expect(fixed).not.toBe('');
        expect(found('nb', `Vi ${fixed} saken.`)).toEqual([]);
      }),
    );
  });
});
