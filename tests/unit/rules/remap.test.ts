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
});
