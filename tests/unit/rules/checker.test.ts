import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type CheckContext,
  check,
  createChecker,
  type Finding,
  type Ruleset,
} from '../../../rules/index.ts';
import { official, rulesetOf } from './inline.ts';
import { anyEdit, anyText } from './texts.ts';

const more = 'message: "{actual} {expected}", reason: r, examples: [{bad: x}]';
const ruleset = rulesetOf(`
  - {id: a, kind: substitution, swap: {anvender: [bruker, nytter seg av], i henhold til: etter, på: oppå}, except: [vi anvender], ${more}}
  - {id: b, kind: existence, severity: must, terms: [Oslo, bl.a., '#anvender', vi], ${more}}
  - {id: c, kind: existence, quotations: check, terms: [NAV, kl], ${more}}
  - {id: d, kind: sentence-length, limit: 5, ${more}}
  - {id: e, kind: personal-data, form: fodselsnummer, ${more}}
  - {id: f, kind: personal-data, form: email, ${more}}
  - {id: g, kind: disclosure, mentions: [nav], accepts: [oslo], sentences: {nb: [Jeg jobber der.], en: [I work there.]}, ${more}}`);

const anyContext = fc.record<CheckContext>({
  language: fc.constantFrom('auto', 'nb', 'en'),
  reader: fc.constantFrom('nb', 'da'),
  role: fc.constantFrom('private', 'professional', 'official'),
  site: fc.constant(''),
  post: fc.constant('post'),
  limit: fc.option(fc.nat(80)),
});

it('gives after any edits and changes of circumstances what a check of the whole text gives', () => {
  const steps = fc.array(fc.tuple(anyEdit, anyContext), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(anyText, anyContext, steps, (start, context, edits) => {
      const checker = createChecker(ruleset);
      let text = start;
      expect(checker.check(text, context)).toEqual(check(text, ruleset, context));
      for (const [edit, next] of edits) {
        text = edit(text);
        expect(checker.check(text, next)).toEqual(check(text, ruleset, next));
        expect(checker.check(text, next)).toEqual(check(text, ruleset, next));
      }
    }),
    { numRuns: 300 },
  );
});

it('finds what stands at the span, and offers fixes that fit', () => {
  fc.assert(
    fc.property(anyText, anyContext, (text, context) => {
      const report = check(text, ruleset, context);
      for (const { start, end, actual, expected, fixes } of report.findings) {
        expect(text.slice(start, end)).toBe(actual);
        expect(fixes).toHaveLength(expected.length);
        for (const fix of fixes) {
          const grown = text.length + fix.text.length - (fix.end - fix.start);
          if (context.limit !== null) {
            expect(grown).toBeLessThanOrEqual(Math.max(context.limit, text.length));
          }
        }
      }
    }),
  );
});

it('looks again only at the sentences that changed', () => {
  const sentence = 'Vi anvender det.';
  const text = Array(40).fill(sentence).join(' ');
  const counted = counting(ruleset);
  const checker = createChecker(counted.ruleset);
  checker.check(text, official);
  const whole = counted.asked();
  checker.check(text.replace('det', 'dette'), official);
  expect(counted.asked() - whole).toBeLessThanOrEqual((3 * whole) / 40);
});

/** A ruleset that counts how often a rule is asked: it reads its options each time. */
function counting(original: Ruleset): { ruleset: Ruleset; asked: () => number } {
  let asked = 0;
  const rules = original.rules.map((rule) => ({
    ...rule,
    get options() {
      asked += 1;
      return rule.options;
    },
  }));
  return { ruleset: { ...original, rules }, asked: () => asked };
}

it('keeps nothing of one checker in another', () => {
  const one = createChecker(ruleset);
  const other = createChecker(ruleset);
  one.check('Vi anvender det.', official);
  const findings: Finding[] = other.check('', official).findings;
  expect(findings).toEqual([]);
  expect(one.check('Vi anvender det.', official).findings).not.toEqual([]);
});
