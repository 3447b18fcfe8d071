import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type CheckContext, check } from '../../../../rules/index.ts';
import { metricFormat } from '../../../../rules/kinds/metric/index.ts';
import type { Language } from '../../../../rules/types.ts';
import { official, rulesetOf } from '../inline.ts';

interface Written {
  formula: string;
  condition: string;
  dialect?: 'takt' | 'vale';
}

function found(
  { formula, condition, dialect = 'takt' }: Written,
  text: string,
  changed: Partial<CheckContext> = {},
) {
  const ruleset = rulesetOf(`
  - id: tall
    kind: metric
    formula: ${JSON.stringify(formula)}
    condition: ${JSON.stringify(condition)}
    dialect: ${dialect}
    message: '{value} {limit}'
    reason: r
    examples: [{bad: x}]`);
  const { findings } = check(text, ruleset, { ...official, ...changed });
  return findings.map(({ start, end, message, fixes }) => {
    expect({ start, end, fixes }).toEqual({ start: 0, end: 0, fixes: [] });
    return message;
  });
}

/** The formula's value in a text of six words in three sentences, as the message says it. */
function resultOf(formula: string): string | undefined {
  return found({ formula, condition: '== value || value == 0' }, 'En to. Tre fire. Fem seks.')[0];
}

describe('formulas', () => {
  test.each([
    ['words', '6'],
    ['words / sentences', '2'],
    ['1 + 2 * 3 - 4', '3'],
    ['(1 + 2) * 3', '9'],
    ['2 * (3 + 4)', '14'],
    ['10 - 4 - 3', '3'],
    ['12 / 4 / 3', '1'],
    ['7 % 4 * 2', '6'],
    ['-2 + 5', '3'],
    ['3 - -2', '5'],
    ['-(1 + 2)', '-3'],
    ['.5 + 0.25', '0,75'],
    ['10 / 4', '2,5'],
    ['2 / 3', '0,67'],
    ['sqrt(16)', '4'],
    ['math.sqrt( 16 )', '4'],
    ['cbrt(27)', '3'],
    ['pow(2, 10)', '1024'],
    ['min(3, 2)', '2'],
    ['max(3, words, 2)', '6'],
    ['abs(-2)', '2'],
    ['ceil(1.2)', '2'],
    ['floor(1.8)', '1'],
    ['round(1.5)', '2'],
    ['trunc(-1.5)', '-1'],
    ['exp(0)', '1'],
    ['log(1)', '0'],
    ['log2(8)', '3'],
    ['log10(1000)', '3'],
    ['words > 5 ? 1 : 2', '1'],
    ['words > 6 ? 1 : words == 6 ? 2 : 3', '2'],
    ['words >= 6 && words <= 6 ? 1 : 2', '1'],
    ['words < 6 || words != 6 ? 1 : 2', '2'],
    ['words > 5 || words > 6 ? 1 : 2', '1'],
    ['words > 5 && words > 6 ? 1 : 2', '2'],
    ['words < 6 ? 1 : 2', '2'],
    ['words <= 5 ? 1 : 2', '2'],
    ['words >= 7 ? 1 : 2', '2'],
    ['!(words > 5) ? 1 : 2', '2'],
    ['!!(words > 5) ? 1 : 2', '1'],
    ['words > 9 ? 1 / 0 : 2', '2'],
    ['1 > 2 && 1 > 2 || 2 > 1 ? 1 : 2', '1'],
    ['1 + 1 == 2 ? 1 : 2', '1'],
    ['1 / 0', undefined],
    ['0 / 0', undefined],
    ['1 % 0', undefined],
    ['1 / 0 > 3 ? 1 : 2', undefined],
    ['!(1 / 0 > 3) ? 1 : 2', undefined],
    ['log(0)', undefined],
    ['sqrt(-1)', undefined],
    ['min(1, 1 / 0)', undefined],
    ['links + hashtags + handles + emoji', '0'],
  ])('%s is %s', (formula, value) => {
    expect(resultOf(formula)?.split(' ')[0]).toBe(value);
  });

  it('counts what stands in a text', () => {
    const text = 'Kommunen vår! 😀😀\n@a #b #c https://d.no';
    const formula = '1000 * emoji + 100 * hashtags + 10 * handles + links';
    expect(found({ formula, condition: '> 0' }, text)).toEqual(['2211 0']);
    const words = '1000 * paragraphs + 100 * characters + 10 * long_words + words';
    expect(found({ formula: words, condition: '> 0' }, text)).toEqual(['3112 0']);
  });
});

describe('conditions', () => {
  const text = 'En to tre.';
  test.each([
    ['> 2', ['3 2']],
    ['> 3', []],
    ['>= 3', ['3 3']],
    ['< 4', ['3 4']],
    ['== 3', ['3 3']],
    ['!= 3', []],
    ['> sentences * 2', ['3 2']],
    ['+ 1 > 3', ['3 3']],
    ['> 2 && sentences > 0', ['3 2']],
    ['> 9 || words > 1', ['3 9']],
    ['> 2 && value < 9', ['3 2']],
    ['> (words > 1 ? 2 : 9)', ['3 2']],
    ['> 1 / 0', []],
    ['> 2 ? words > 2 : words > 9', ['3 2']],
  ])('%s', (condition, messages) => {
    expect(found({ formula: 'words', condition }, text)).toEqual(messages);
  });

  it('compares six decimals, as Vale does', () => {
    expect(found({ formula: '0.1 + 0.2', condition: '== 0.3' }, text)).toEqual(['0,3 0,3']);
  });

  it('has nothing to say of a text without words', () => {
    expect(found({ formula: 'emoji', condition: '> 0' }, '😀')).toEqual([]);
  });
});

describe('dialects and languages', () => {
  it('shows numbers as the reader writes them, and as Vale does for its rules', () => {
    const text = 'One two three. Four.';
    const rule = { formula: 'words / 8', condition: '> 0' };
    expect(found(rule, text, { reader: 'en' })).toEqual(['0.5 0']);
    expect(found(rule, text, { reader: 'da' })).toEqual(['0,5 0']);
    expect(found({ ...rule, dialect: 'vale' }, text)).toEqual(['0.50 0.00']);
  });

  it('counts as Vale does for its rules, whose headings no post has', () => {
    const rule = { formula: 'words + heading_h2 + list', condition: '> 0' };
    expect(found({ ...rule, dialect: 'vale' }, 'e-post')).toEqual(['2.00 0.00']);
  });

  it.each(['syllables', 'complex_words', 'polysyllabic_words'])(
    'has %s in English alone',
    (name) => {
      const rule = { formula: name, condition: '> 0' };
      expect(found(rule, 'Municipal.', { language: 'en' })).toHaveLength(1);
      expect(found(rule, 'Municipal.', { language: 'nb' })).toEqual([]);
      const inCondition = { formula: 'words', condition: `<= ${name}` };
      expect(found(inCondition, 'Municipal.', { language: 'en' })).toHaveLength(1);
      expect(found(inCondition, 'Municipal.', { language: 'nb' })).toEqual([]);
    },
  );
});

function problems(
  formula: string,
  condition = '> 1',
  languages: Language[] = ['nb'],
  dialect = 'takt',
) {
  return metricFormat
    .problems({ options: { formula, condition, dialect }, languages })
    .map(({ path, message }) => `${path.join('.')} ${message}`);
}

describe('problems', () => {
  test.each([
    ['', 'at character 1: it ends here; expected a number, a count or a function'],
    ['words +', 'at character 8: it ends here; expected a number, a count or a function'],
    ['wrods', 'Did you mean «words»?'],
    ['words sentences', 'at character 7: «sentences» stands here; expected an operator'],
    ['(words', 'at character 7: it ends here; expected «)»'],
    ['words)', 'at character 6: «)» stands here; expected an operator'],
    ['1 + * 2', 'at character 5: «*» stands here; expected a number, a count or a function'],
    ['1 + § 2', 'at character 5: «§» stands here; expected a number, a count or a function'],
    ['words > 2 ? 1', 'at character 14: it ends here; expected «:»'],
    [
      'words ? 1 : 2',
      'at character 1: this is a number; expected a condition such as «words > 20»',
    ],
    [
      '1 + (words > 2)',
      'at character 5: this is a condition such as «words > 20»; expected a number',
    ],
    [
      '(words > 2) + 1',
      'at character 1: this is a condition such as «words > 20»; expected a number',
    ],
    ['words > 2 ? 1 : 2 > 1', 'at character 17: this is a condition'],
    ['-(1 > 2)', 'at character 2: this is a condition'],
    ['!words', 'at character 2: this is a number'],
    ['sqrt(1 > 2)', 'at character 6: this is a condition'],
    ['sqrt(4', 'at character 7: it ends here; expected «)»'],
    ['sqrt(4, 2)', 'at character 1: «sqrt» takes 1; 2 stand here'],
    ['pow(2)', 'at character 1: «pow» takes 2; 1 stand here'],
    ['min(1,2,3,4,5,6,7,8,9,0)', '«min» takes 1 to 9; 10 stand here'],
    ['squrt(4)', 'Did you mean «sqrt»?'],
    ['xyzzy(4)', '«xyzzy» is no function; valid: abs, ceil, floor, round'],
    ['toString', '«toString» is no count'],
    ['words > 2', 'this is a condition; write a formula that gives a number'],
    ['heading_h1', '«heading_h1» is no count'],
    [
      'syllables + complex_words',
      '«complex_words», «syllables» can be counted in English alone (en)',
    ],
    ['('.repeat(1001), 'this has 1001 characters; a formula has at most 1000'],
  ])('%s', (formula, message) => {
    const [problem = '', ...more] = problems(formula);
    expect(problem).toContain(message);
    expect(problem).toMatch(/^formula /u);
    expect(more).toEqual([]);
  });

  it('says nothing of what is unknown and like no other', () => {
    expect(problems('xyzzy')[0]).toMatch(/emoji\.$/u);
  });

  test.each([
    ['> ', 'condition at character 3: it ends here; expected a number, a count or a function'],
    ['20', 'condition at character 1: «20» stands here; expected an operator'],
    ['+ 1', 'condition this gives a number; write a condition such as «> 20»'],
    ['', 'condition this gives a number; write a condition such as «> 20»'],
    ['? 1 : 2', 'condition at character 1: this is a number'],
  ])('condition %j', (condition, message) => {
    expect(problems('words', condition)[0]).toContain(message);
  });

  it('passes what is right', () => {
    expect(problems('words')).toEqual([]);
    expect(problems(`${'('.repeat(499)}1${')'.repeat(499)}`)).toEqual([]);
    expect(problems('syllables', '> 1', ['nb', 'en'])).toEqual([]);
    expect(problems('heading_h6 + pre + list + blockquote', '> 1', ['en'], 'vale')).toEqual([]);
  });

  it('tells of formula and condition at once', () => {
    expect(problems('wrods', '> wrods')).toHaveLength(2);
  });
});

describe('whatever is written', () => {
  const piece = fc.constantFrom(
    ...[
      'words',
      'value',
      '1',
      '.5',
      '+',
      '-',
      '/',
      '(',
      ')',
      '?',
      ':',
      '>',
      '&&',
      '!',
      'sqrt(',
      ',',
      ' ',
    ],
  );

  it('never throws, and a formula that has no problem can be used', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.array(piece, { maxLength: 6 }), (a, b) => {
        const written = { formula: a.join(''), condition: b.join('') };
        const said = problems(written.formula, written.condition);
        const times = unvetted(written);
        const isRead = !said.some((problem) => problem.includes(' at character '));
        expect(times).toBeLessThanOrEqual(isRead ? 1 : 0);
        for (const { message } of metricFormat.problems({
          options: { ...written, dialect: 'takt' },
          languages: ['nb'],
        })) {
          const at = /^at character (\d+)/u.exec(message)?.[1] ?? '1';
          expect(Number(at)).toBeLessThanOrEqual(
            Math.max(written.formula.length, written.condition.length) + 1,
          );
        }
      }),
    );
  });
});

const vetted = rulesetOf(`
  - id: tall
    kind: metric
    formula: words
    condition: '> 0'
    message: m
    reason: r
    examples: [{bad: x}]`);

/** How often a rule that was never vetted speaks. */
function unvetted(written: { formula: string; condition: string }): number {
  const options = { ...written, dialect: 'takt' };
  const changed = { ...vetted, rules: vetted.rules.map((rule) => ({ ...rule, options })) };
  return check('En to.', changed, official).findings.length;
}
