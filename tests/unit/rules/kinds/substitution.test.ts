import { describe, expect, it } from 'vitest';
import { applyEdits, check, type Language } from '../../../../rules/index.ts';
import { official, rulesetOf } from '../inline.ts';

const ruleset = rulesetOf(`
  - id: nb
    kind: substitution
    languages: [nb]
    swap:
      anvende (verb:-e/-er/-te/-t): bruke (verb:-e/-er/-te/-t)
      benytte (verb:-e/-er/-et/-et): bruke (verb:-e/-er/-te/-t)
      være (verb) i besittelse av: ha (verb)
      anmodning (noun:m): [krav (noun:n), ønske (noun:n)]
      i henhold til: [ifølge, etter]
      på nuværende tidspunkt: nå
      NAV: Nav
    message: 'Skriv «{expected}».'
    reason: r
    examples: [{bad: Vi anvender det., fixed: Vi bruker det.}]
  - id: en
    kind: substitution
    languages: [en]
    swap:
      utilize (verb): use (verb)
      application (noun): request (noun)
      attempt (noun): endeavour (noun)
    message: m
    reason: r
    examples: [{bad: We utilize it., fixed: We use it.}]`);

function findings(text: string, language: Language = 'nb') {
  return check(text, ruleset, { ...official, language }).findings;
}

/** The text with the first fix of each finding. */
function fixed(text: string, language: Language = 'nb'): string {
  const edits = findings(text, language).flatMap(({ fixes }) => fixes.slice(0, 1));
  return applyEdits(text, edits).text;
}

describe('the same form', () => {
  it.each([
    ['Salt anvendes her. Vi anvendte det.', 'Salt brukes her. Vi brukte det.'],
    ['Hun var i besittelse av nøkler.', 'Hun hadde nøkler.'],
    ['Vi har ikke benyttet det.', 'Vi har ikke brukt det.'],
    ['Vi benyttet det.', 'Vi brukte det.'],
    ['ANVENDER VI DET?', 'BRUKER VI DET?'],
    ['I henhold til loven', 'Ifølge loven'],
    ['NAV er her.', 'Nav er her.'],
  ])('%j → %j', (text, expected) => {
    expect(fixed(text)).toBe(expected);
  });

  it('offers both where nothing tells past and participle apart', () => {
    const [unclear, past, participle] = [
      'Kommunen benyttet det',
      'Vi benyttet det',
      'er benyttet',
    ].map((text) => findings(text)[0]?.expected);
    expect(unclear).toEqual(['brukte', 'brukt']);
    expect(past).toEqual(['brukte']);
    expect(participle).toEqual(['brukt']);
  });
});

describe('the article before', () => {
  it.each([
    ['nb', 'Det er en anmodning.', 'Det er et krav.'],
    ['nb', 'En anmodning kom.', 'Et krav kom.'],
    ['nb', 'Denne anmodningen kom.', 'Dette kravet kom.'],
    ['nb', 'Vår anmodning kom.', 'Vårt krav kom.'],
    ['nb', 'Alle anmodninger kom.', 'Alle krav kom.'],
    ['nb', 'En  anmodning', 'En  krav'],
    ['nb', 'en, anmodning', 'en, krav'],
    ['en', 'An application came.', 'A request came.'],
    ['en', 'It was a attempt', 'It was an endeavour'],
    ['en', 'The application came.', 'The request came.'],
    ['en', 'A utilized thing', 'A used thing'],
  ] as const)('%s: %j → %j', (language, text, expected) => {
    expect(fixed(text, language)).toBe(expected);
  });

  it('belongs to the fix, not to the finding', () => {
    const [finding] = findings('Det er en anmodning.');
    expect(finding).toMatchObject({
      actual: 'anmodning',
      expected: ['krav', 'ønske'],
      fixes: [
        { start: 7, end: 19, text: 'et krav' },
        { start: 7, end: 19, text: 'et ønske' },
      ],
    });
  });
});

describe('a name', () => {
  it.each([
    ['Firmaet Anvender er nytt.', []],
    ['Anvender vi det?', ['Anvender']],
    ['Slik: Anvender vi det?', ['Anvender']],
    ['På Nuværende Tidspunkt', []],
    ['PÅ NUVÆRENDE TIDSPUNKT', ['PÅ NUVÆRENDE TIDSPUNKT']],
    ['Hos NAV', ['NAV']],
    ['Hos Nav', []],
  ])('%j: %j', (text, actual) => {
    expect(findings(text).map((finding) => finding.actual)).toEqual(actual);
  });
});

describe('what is offered', () => {
  const others = rulesetOf(`
  - id: begge
    kind: substitution
    languages: [nb, nn]
    swap: {'anvende (verb:-e/-er/-te/-t)': 'bruke (verb:-e/-er/-te/-t)'}
    message: m
    reason: r
    examples: [{gap: x}]
  - id: lik
    kind: substitution
    swap: {eX: ex, benytte (verb:-e/-er/-et/-et): 'bli (verb:bli/blir/ble/-)'}
    languages: [nb]
    message: m
    reason: r
    examples: [{gap: x}]`);
  const offered = (text: string) =>
    check(text, others, official).findings.map(({ actual, expected }) => [actual, ...expected]);

  it.each([
    ['Det er anvendt.', [['anvendt', 'brukt']]],
    // The capitals of what stands there make the replacement the same again.
    ['EX', []],
    // The replacement has no such form: the writer must find one.
    ['Vi har benyttet det.', [['benyttet']]],
    ['Vi benyttet det.', [['benyttet', 'ble']]],
  ])('%j: %j', (text, expected) => {
    expect(offered(text)).toEqual(expected);
  });
});
