import { describe, expect, it } from 'vitest';
import { parsePack, proveExamples } from '../../../../rules/index.ts';
import { packOf, packText } from '../inline.ts';

const rules = `
  - id: a
    kind: substitution
    swap: {anvende: bruke, nytte: bruke}
    message: m
    reason: r
    examples:
      - {bad: Vi skal anvende det., fixed: Vi skal bruke det.}
      - {bad: anvende og nytte, fixed: bruke og nytte}
      - bad: Vi skal bruke det.
      - good: bruke
      - good: nytte
      - gap: anvender
      - gap: anvende
  - id: b
    kind: disclosure
    mentions: [kommunen]
    accepts: [jeg jobber]
    sentences: {nb: [Jeg jobber der.]}
    message: m
    reason: r
    examples:
      - {bad: Om kommunen., fixed: Om kommunen. Jeg jobber der., role: professional}
      - {bad: Om kommunen., role: private}`;

describe('proveExamples', () => {
  it('names every example that does not hold, and where it stands', () => {
    const parsed = parsePack(packText(rules), 'p.yaml');
    if (!parsed.ok) throw new Error('the pack of this test must parse');
    const found = proveExamples(parsed.pack).map(({ rule, path, message }) => {
      const { line } = parsed.place(path);
      return `${line} ${rule} ${message}`;
    });
    expect(found).toEqual([
      '18 prøve/a expected «bruke og nytte»; the fix gives «bruke og bruke»',
      '19 prøve/a «Vi skal bruke det.» should fire this rule, but does not',
      '21 prøve/a «nytte» should not fire this rule, but does',
      '23 prøve/a «anvende» fires now: make it «bad»',
      '33 prøve/b «Om kommunen.» should fire this rule, but does not',
    ]);
  });

  it('sees what other packs do to a rule', () => {
    const mine = packOf(`
  - {id: a, kind: substitution, swap: {anvende: bruke}, message: m, reason: r, examples: [{bad: anvende, fixed: bruke}]}`);
    const other = {
      ...packOf(`
  - {id: a, kind: existence, terms: [bruke], message: m, reason: r, examples: [{bad: bruke}]}`),
      id: 'annen',
    };
    expect(proveExamples(mine)).toEqual([]);
    expect(proveExamples(mine, [other])).toHaveLength(1);
  });
});
