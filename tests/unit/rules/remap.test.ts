import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, check, remap } from '../../../rules/index.ts';
import { official, rest, rulesetOf } from './inline.ts';
import { anyText } from './texts.ts';

const ruleset = rulesetOf(`
  - {id: tungt, kind: substitution, swap: {anvender: bruker, i henhold til: ifølge}, message: m, reason: r, examples: [{bad: x}]}
  - id: åpen
    kind: disclosure
    mentions: [kommunen]
    accepts: [jeg jobber]
    sentences: {nb: [Jeg jobber der.]}
    ${rest}`);
const findingsOf = (text: string) => check(text, ruleset, official).findings;
const moved = (before: string, after: string, limit: number | null = null) =>
  remap(findingsOf(before), before, after, limit).map(({ actual, start, fixes }) => ({
    actual,
    start,
    fixed: applyEdits(after, fixes.slice(0, 1)).text,
  }));

describe('remap', () => {
  it('keeps what stands before the change and shifts what stands after it', () => {
    expect(moved('Vi anvender og anvender.', 'Vi anvender mye og anvender.')).toEqual([
      { actual: 'anvender', start: 3, fixed: 'Vi bruker mye og anvender.' },
      { actual: 'anvender', start: 19, fixed: 'Vi anvender mye og bruker.' },
    ]);
  });

  it.each([
    ['typed into', 'Vi anvender.', 'Vi anvXender.'],
    ['typed on to', 'Vi anvender', 'Vi anvenderen'],
    ['typed in front of', 'Vi anvender', 'Vi gjenanvender'],
    ['deleted', 'Vi anvender.', 'Vi .'],
    ['replaced with all else', 'Vi anvender.', 'Noe helt annet'],
  ])('drops what was %s', (_, before, after) => {
    expect(moved(before, after)).toEqual([]);
  });

  it('keeps a word when a space or a full stop is typed after it', () => {
    expect(moved('Vi anvender', 'Vi anvender.')).toHaveLength(1);
  });

  it('keeps a sentence for the end of the text at the end of the text', () => {
    expect(moved('Om kommunen.', 'Om kommunen. Og mer')).toEqual([
      { actual: 'kommunen', start: 3, fixed: 'Om kommunen. Og mer Jeg jobber der.' },
    ]);
    expect(moved('Om kommunen.', 'Litt om kommunen. ')[0]?.fixed).toBe(undefined);
    expect(moved('Om kommunen.', 'Om kommunen. ')[0]?.fixed).toBe('Om kommunen. Jeg jobber der.');
  });

  it('drops a finding whose fix would no longer fit the site', () => {
    expect(moved('Om kommunen.', 'Om kommunen. Ja', 31)).toHaveLength(1);
    expect(moved('Om kommunen.', 'Om kommunen. Ja.', 31)).toHaveLength(0);
  });

  it('gives only findings that stand where they say, whatever the change', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (start, out, put, end) => {
        const before = `${start} anvender ${out} i henhold til kommunen ${end}`;
        const after = `${start} anvender ${put} i henhold til kommunen ${end}`;
        for (const finding of remap(findingsOf(before), before, after)) {
          expect(after.slice(finding.start, finding.end)).toBe(finding.actual);
          expect(applyEdits(after, finding.fixes.slice(0, 1)).remaining).toEqual([]);
          for (const fix of finding.fixes) {
            const atEnd = fix.start === after.length && fix.end === after.length;
            expect(atEnd || (fix.start === finding.start && fix.end === finding.end)).toBe(true);
          }
        }
      }),
    );
  });

  describe('with fixes outside of the words', () => {
    const before = 'En sak om dette her.';
    const put = (fixes: { start: number; end: number; text: string }[], after: string) => {
      const [template] = check('Vi anvender.', ruleset, official).findings;
      if (!template) throw new Error('the term of this test must be found');
      const finding = { ...template, start: 10, end: 15, actual: 'dette', fixes };
      return remap([finding], before, after).map(({ start, fixes: kept }) => [start, ...kept]);
    };
    const article = { start: 7, end: 15, text: 'om det' };
    const far = { start: 0, end: 2, text: 'Ei' };
    const atEnd = { start: 20, end: 20, text: ' Jeg jobber der.' };

    it.each([
      // [what changed, the text after it, fixes before, fixes after]
      ['before all', `Ja. ${before}`, [article], [{ start: 11, end: 19, text: 'om det' }]],
      ['after all', `${before} Ja.`, [article, far], [article, far]],
      ['between', 'En viktig sak om dette her.', [far], [far]],
      ['after the fix', 'En sak her om dette her.', [far], [far]],
      ['at the end', `${before} `, [atEnd], [{ start: 21, end: 21, text: 'Jeg jobber der.' }]],
    ])('moves them along: %s', (_, after, fixes, expected) => {
      expect(put(fixes, after)).toEqual([[after.indexOf('dette'), ...expected]]);
    });

    it.each([
      ['the article', 'En sak OM dette her.', [article]],
      ['the far word', 'Et sak om dette her.', [far]],
      ['one of two', 'Et sak om dette her.', [article, far]],
    ])('drops the finding where %s changed', (_, after, fixes) => {
      expect(put(fixes, after)).toEqual([]);
    });
  });

  it('drops what no longer stands there, even where the change says that it should', () => {
    const [finding] = findingsOf('Vi anvender.');
    if (!finding) throw new Error('the term of this test must be found');
    expect(remap([{ ...finding, actual: 'noe annet' }], 'Vi anvender.', 'Vi anvender. ')).toEqual(
      [],
    );
    expect(
      remap([{ ...finding, actual: 'noe annet' }], 'Vi anvender.', 'Vi anvender.'),
    ).toHaveLength(1);
  });

  it('keeps a fix that makes the text no longer, however little room there is', () => {
    expect(moved('Vi anvender.', 'Vi anvender det.', 3)).toHaveLength(1);
  });

  it.each([
    ['Vi anvender', 'Vi anvender2', 0],
    ['Vi anvender', 'Vi anvender\u0301', 0],
    ['Vi anvender', '2Vi anvender', 1],
    ['anvender', '2anvender', 0],
    ['anvender', '-anvender', 1],
    ['anvender', 'anvender-', 1],
  ])('%j → %j keeps %i', (before, after, count) => {
    expect(moved(before, after)).toHaveLength(count);
  });
});
