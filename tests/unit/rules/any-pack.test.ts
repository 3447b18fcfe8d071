/** What holds for any text and any packs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  check,
  createChecker,
  remap,
  rewrite,
  type Span,
} from '../../../rules/index.ts';
import { anyContext, anyRuleset } from './any-pack.ts';
import { anyEdit, anyText } from './texts.ts';

// Making a pack and compiling it is most of the time.
describe('any text, any packs', { timeout: 60_000 }, () => {
  it('every finding is the text at its span, in order, and every fix can be made', () => {
    fc.assert(
      fc.property(anyText, anyRuleset, anyContext, (text, ruleset, context) => {
        const { findings } = check(text, ruleset, context);
        let from = 0;
        for (const { start, end, actual, expected, fixes } of findings) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(text.slice(start, end)).toBe(actual);
          expect(fixes).toHaveLength(expected.length);
          for (const fix of fixes) {
            const { text: result, remaining } = applyEdits(text, [fix]);
            expect(remaining).toEqual([]);
            const room = context.limit ?? Number.POSITIVE_INFINITY;
            expect(result.length).toBeLessThanOrEqual(Math.max(text.length, room));
          }
          from = start;
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a text that is edited is checked as if it were new', () => {
    const steps = fc.array(anyEdit, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyText, anyRuleset, anyContext, steps, (start, ruleset, context, edits) => {
        const checker = createChecker(ruleset);
        let text = start;
        checker.check(text, context);
        for (const edit of edits) {
          text = edit(text);
          expect(checker.check(text, context)).toEqual(check(text, ruleset, context));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('what is carried over to an edited text stands there, and its fixes can be made', () => {
    fc.assert(
      fc.property(anyText, anyRuleset, anyContext, anyEdit, (before, ruleset, context, edit) => {
        const after = edit(before);
        const { findings } = check(before, ruleset, context);
        const kept = remap(findings, before, after, context.limit);
        expect(kept.length).toBeLessThanOrEqual(findings.length);
        for (const { start, end, actual, fixes } of kept) {
          expect(after.slice(start, end)).toBe(actual);
          expect(applyEdits(after, fixes.slice(0, 1)).remaining).toEqual([]);
        }
        expect(remap(findings, before, before, context.limit)).toEqual(findings);
      }),
      { numRuns: 100 },
    );
  });

  it('a rewrite changes nothing the second time, and is made of edits of the text', () => {
    fc.assert(
      fc.property(anyText, anyRuleset, anyContext, (text, ruleset, context) => {
        const once = rewrite(text, ruleset, context);
        expect(applyEdits(text, once.edits)).toMatchObject({ text: once.text, remaining: [] });
        expect(rewrite(once.text, ruleset, context)).toEqual({ text: once.text, edits: [] });
        const room = context.limit ?? Number.POSITIVE_INFINITY;
        expect(once.text.length).toBeLessThanOrEqual(Math.max(text.length, room));
      }),
      { numRuns: 100 },
    );
  });

  it('of one scope no two stand on the same words, where every pack leaves its place to others', () => {
    const overlapping = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
    fc.assert(
      fc.property(anyText, anyRuleset, anyContext, (text, ruleset, context) => {
        fc.pre(ruleset.packs.every(({ overlaps }) => overlaps === 'nearest'));
        const words = check(text, ruleset, context).findings.filter(
          ({ kind, start, end }) => ['substitution', 'existence'].includes(kind) && start < end,
        );
        for (const [index, one] of words.entries()) {
          expect(words.slice(index + 1).filter((other) => overlapping(one, other))).toEqual([]);
        }
      }),
    );
  });
});
