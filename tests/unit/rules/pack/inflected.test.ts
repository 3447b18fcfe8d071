import { describe, expect, it, test } from 'vitest';
import { type CheckContext, check } from '../../../../rules/index.ts';
import { dictionaryForm, inflected, notationProblem } from '../../../../rules/pack/inflected.ts';
import type { Term } from '../../../../rules/pack/terms.ts';
import type { Language } from '../../../../rules/types.ts';
import { brief, official, rulesetOf } from '../inline.ts';

const swap = (pairs: string, languages = 'nb') =>
  rulesetOf(
    `  - {id: a, kind: substitution, languages: [${languages}], swap: {${pairs}}, message: m, reason: r, examples: [{bad: x}]}`,
  );
const offered = (pairs: string, text: string, language: Language = 'nb') => {
  const context: CheckContext = { ...official, language };
  return brief(check(text, swap(pairs, language), context).findings);
};
const fixed = (pairs: string, text: string, language: Language = 'nb') =>
  check(text, swap(pairs, language), { ...official, language }).findings.map(
    ({ fixes: [fix] }) => fix && text.slice(0, fix.start) + fix.text + text.slice(fix.end),
  );

describe('a term with a paradigm', () => {
  it('is found in every form, each with the same form of what may stand instead', () => {
    const pairs = 'anvende (verb:-e/-er/-te/-t): bruke (verb:-e/-er/-te/-t)';
    expect(offered(pairs, 'å anvende, vi anvender, vi anvendte, vi har anvendt')).toEqual([
      ['anvende', 'bruke'],
      ['anvender', 'bruker'],
      ['anvendte', 'brukte'],
      ['anvendt', 'brukt'],
    ]);
  });

  it('offers a word without a paradigm as it is', () => {
    expect(offered('anvende (verb:-e/-er/-te/-t): nå', 'vi anvender')).toEqual([
      ['anvender', 'nå'],
    ]);
    expect(offered('anvende: bruke (verb)', 'anvende')).toEqual([['anvende', 'bruke']]);
  });

  it('of two forms takes the one that the words before ask for', () => {
    const pairs = 'benytte (verb): bruke (verb:-e/-er/-te/-t)';
    expect(offered(pairs, 'vi benyttet')).toEqual([['benyttet', 'brukte']]);
    expect(offered(pairs, 'vi har benyttet')).toEqual([['benyttet', 'brukt']]);
    expect(offered(pairs, 'benyttet')).toEqual([['benyttet', 'brukte', 'brukt']]);
  });

  it('takes the article before it along where the gender differs', () => {
    const pairs = 'anmodning (noun:m): krav (noun:n)';
    expect(fixed(pairs, 'Vi har en anmodning.')).toEqual(['Vi har et krav.']);
    expect(fixed(pairs, 'Vi har en god anmodning.')).toEqual(['Vi har en god krav.']);
    expect(fixed('anmodning (noun:m): søknad (noun:m)', 'Vi har en anmodning.')).toEqual([
      'Vi har en søknad.',
    ]);
    expect(fixed('application (noun): request (noun)', 'It is an application.', 'en')).toEqual([
      'It is a request.',
    ]);
    expect(fixed('request (noun): application (noun)', 'A request.', 'en')).toEqual([
      'An application.',
    ]);
  });

  it('that cannot be read in a language is not looked for in it', () => {
    const pairs = 'anmodning (noun:m): krav (noun:n)';
    const both = swap(pairs, 'nb, en');
    expect(brief(check('anmodningen', both, official).findings)).toEqual([
      ['anmodningen', 'kravet'],
    ]);
  });
});

const term = (text: string, ...expected: string[]): Term => ({
  text,
  use: 'hit',
  cased: true,
  ...(expected.length > 0 && { expected: expected.map((one) => ({ text: one })) }),
});

describe('inflected', () => {
  it('leaves a term without notation as it is, in one language or in several', () => {
    expect(inflected(term('fy'), ['nb'])).toEqual([term('fy')]);
    expect(inflected(term('fy', 'æsj'), ['nb', 'nn', 'da', 'en'])).toEqual([term('fy', 'æsj')]);
  });

  it('leaves out a language in which a term cannot be read', () => {
    expect(inflected(term('anmodning (noun:m)'), ['en'])).toEqual([]);
    expect(inflected(term('fy', 'anmodning (noun:m)', 'æsj'), ['en'])).toEqual([term('fy', 'æsj')]);
  });

  it('says what offers a form only where there is something to offer', () => {
    const forms = inflected(term('benytte (verb)'), ['nb']);
    expect(forms.length).toBeGreaterThan(3);
    expect(forms.filter((form) => form.expected)).toEqual([]);
    expect(forms.find(({ text }) => text === 'benyttet')).toEqual({
      ...term('benyttet'),
      slots: ['past', 'participle'],
    });
    expect(forms.find(({ text }) => text === 'benytter')).toEqual(term('benytter'));
  });

  it('tells the gender of a noun, and of what may stand instead where that differs', () => {
    const [first] = inflected(term('anmodning (noun:m)', 'krav (noun:n)', 'søknad (noun:m)'), [
      'nb',
    ]);
    expect(first).toEqual({
      ...term('anmodning'),
      gender: 'm',
      expected: [{ text: 'krav', gender: 'n' }, { text: 'søknad' }],
    });
  });

  it('of one spelling in two languages offers what either does, each once, in the places of both', () => {
    const forms = inflected(term('benytte (verb)', 'bruke (verb)'), ['nb', 'nn']);
    const of = (text: string) => forms.filter((form) => form.text === text);
    expect(of('benytte')).toEqual([term('benytte', 'bruke')]);
    expect(of('benytta')).toEqual([
      {
        ...term('benytta'),
        slots: expect.arrayContaining(['past-a', 'participle-a', 'infinitive-a']),
        expected: [
          { text: 'brukte', slots: ['past-a'] },
          { text: 'brukt', slots: ['participle-a'] },
          { text: 'bruka', slots: ['infinitive-a'] },
        ],
      },
    ]);
    const nn = swap('benytte (verb): bruke (verb)', 'nb, nn');
    const told = (text: string, language: Language) =>
      brief(check(text, nn, { ...official, language }).findings);
    expect(told('å benytta', 'nn')).toEqual([['benytta', 'bruka']]);
    expect(told('har benytta', 'nb')).toEqual([['benytta', 'brukt']]);
  });

  it('of one spelling in two languages stays one term where nothing is offered', () => {
    const forms = inflected(term('benytte (verb)'), ['nb', 'nn']).map(({ text }) => text);
    expect(forms).toEqual([...new Set(forms)]);
    expect(forms).toContain('benyttar');
  });
});

test.each<[string, Language[], string | null]>([
  ['fy', ['nb'], null],
  ['benytte (verb)', ['nb'], null],
  ['anmodning (noun:m)', ['nb', 'en'], null],
  ['anmodning (noun:m)', ['en', 'nb'], null],
  ['(verb)', ['nb', 'nn'], '“(verb)” must follow a word that inflects.'],
])('the notation %j in %s: %s', (text, languages, expected) => {
  expect(notationProblem(text, languages)).toBe(expected);
});

test.each<[string, Language[], string]>([
  ['komme (verb) til anvendelse', ['nb'], 'komme til anvendelse'],
  ['anmodning (noun:m)', ['en', 'nb'], 'anmodning'],
  ['anmodning (noun:m)', ['en'], 'anmodning (noun:m)'],
])('%j in %s is %j in a dictionary', (text, languages, expected) => {
  expect(dictionaryForm(text, languages)).toBe(expected);
});
