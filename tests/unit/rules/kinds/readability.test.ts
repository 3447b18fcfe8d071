import { describe, expect, it, test } from 'vitest';
import { type CheckContext, check } from '../../../../rules/index.ts';
import { readabilityFormat } from '../../../../rules/kinds/readability.ts';
import type { Language } from '../../../../rules/types.ts';
import { official, rulesetOf } from '../inline.ts';

function found(options: string, text: string, changed: Partial<CheckContext> = {}) {
  const ruleset = rulesetOf(`
  - id: lesbarhet
    kind: readability
    ${options}
    message: '{value} {limit} {words}'
    reason: r
    examples: [{bad: x}]`);
  const { findings } = check(text, ruleset, { ...official, ...changed });
  return findings.map(({ start, end, message, fixes }) => {
    expect({ start, end, fixes }).toEqual({ start: 0, end: 0, fixes: [] });
    return message;
  });
}

// LIX 21.29, RIX 1, 28 words.
const sparv = Array(4).fill('a bc def ghij klmno pqrstu vxyzåäö.').join(' ');
// 12 words in 2 sentences.
const english = 'The municipal council will open a new park. Everybody is very welcome.';
const inEnglish = { language: 'en', reader: 'en' } as const;

describe('in all languages', () => {
  test.each([
    ['measure: lix\n    most: 21.29\n    from: 1', []],
    ['measure: lix\n    most: 21.28\n    from: 1', ['21,29 21,28 28']],
    ['measure: lix\n    most: 20\n    from: 28', ['21,29 20 28']],
    ['measure: lix\n    most: 20\n    from: 29', []],
    ['measure: lix\n    most: 20', []],
    ['measure: lix\n    least: 21.28\n    from: 1', []],
    ['measure: lix\n    least: 22\n    from: 1', ['21,29 22 28']],
    ['measure: lix\n    least: 20\n    most: 30\n    from: 1', []],
    ['measure: rix\n    most: 1\n    from: 1', []],
    ['measure: rix\n    most: 0.5\n    from: 1', ['1 0,5 28']],
    ['measures: [lix, rix]\n    most: 11\n    from: 1', ['11,14 11 28']],
  ])('%s', (options, messages) => {
    for (const language of ['nb', 'nn', 'da'] as const) {
      expect(found(options, sparv, { language })).toEqual(messages);
    }
    expect(found(options, sparv, { language: 'en' })).toEqual(messages);
  });

  it('measures from a hundred words on, unless the rule says otherwise', () => {
    const options = 'measure: lix\n    most: 10';
    const words = (count: number) => `${'ord '.repeat(count)}.`;
    expect(found(options, words(99))).toEqual([]);
    expect(found(options, words(100))).toEqual(['100 10 100']);
  });

  it('has nothing to measure in a text without words', () => {
    expect(found('measure: lix\n    least: 200\n    from: 1', '😀 …')).toEqual([]);
  });
});

describe('in English', () => {
  test.each([
    ['flesch-reading-ease', '38.6'],
    ['flesch-kincaid', '9.37'],
    ['gunning-fog', '9.07'],
    ['coleman-liau', '7.2'],
    ['smog', '8.84'],
    ['automated-readability', '3.94'],
  ])('%s is %s', (measure, value) => {
    const options = `measure: ${measure}\n    most: 1\n    from: 1`;
    expect(found(options, english, inEnglish)).toEqual([`${value} 1 12`]);
    expect(found(options, english, { language: 'nb' })).toEqual([]);
  });

  it('takes the mean of several, as Vale does for its rules', () => {
    const options = `measures: [flesch-kincaid, gunning-fog]
    most: 9.2
    from: 1
    dialect: vale`;
    expect(found(options, english, inEnglish)).toEqual(['9.22 9.20 12']);
    expect(found(options.replace('9.2', '9.3'), english, inEnglish)).toEqual([]);
  });

  it('counts words as Vale does for its rules', () => {
    const options = 'measure: lix\n    most: 0\n    from: 1';
    expect(found(options, 'e-post', inEnglish)).toEqual(['1 0 1']);
    expect(found(`${options}\n    dialect: vale`, 'e-post', inEnglish)).toEqual(['2.00 0.00 2']);
  });
});

describe('problems', () => {
  const base = { from: 100, dialect: 'takt' };
  const problems = (options: Record<string, unknown>, languages: Language[] = ['nb']) =>
    readabilityFormat
      .problems({ options: { ...base, ...options }, languages })
      .map(({ path, message }) => `${path.join('.')}: ${message}`);

  test.each([
    [{ measure: 'lix', most: 40 }, []],
    [{ measures: ['lix', 'rix'], least: 1, most: 1 }, []],
    [{ most: 40 }, [': say what is measured: «measure», or «measures» for a mean of several']],
    [
      { measure: 'lix', measures: ['rix'], most: 40 },
      [': say what is measured: «measure», or «measures» for a mean of several'],
    ],
    [{ measure: 'lix' }, [': say what is good: «most», «least» or both']],
    [{ measure: 'lix', least: 41, most: 40 }, ['least: 41 is more than «most», which is 40']],
    [
      { measure: 'smog', most: 9 },
      ['measure: smog can be measured in English alone (en); in all languages: lix, rix'],
    ],
    [
      { measures: ['lix', 'smog', 'gunning-fog'], most: 9 },
      [
        'measures: smog, gunning-fog can be measured in English alone (en); in all languages: lix, rix',
      ],
    ],
  ])('%j', (options, expected) => {
    expect(problems(options)).toEqual(expected);
  });

  it('lets a rule that speaks English too measure English', () => {
    expect(problems({ measure: 'smog', most: 9 }, ['nb', 'en'])).toEqual([]);
  });
});
