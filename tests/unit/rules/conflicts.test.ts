import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, type Language, rewrite } from '../../../rules/index.ts';
import { official, rulesetOf } from './inline.ts';

/** Words that lists suggest, and that the same lists call heavy elsewhere. */
interface Trap {
  language: Language;
  heavy: string;
  plain: string;
  instead: string[];
}

const [, ...rows] = readFileSync(new URL('../../fixtures/conflicts.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const traps = rows.map((row): Trap => {
  const [language = '', heavy = '', plain = '', instead = ''] = row.split('\t');
  return { language: language as Language, heavy, plain, instead: instead.split('; ') };
});

/** Both entries of every trap of a language, as a list would have them. */
function listOf(language: Language) {
  const swap = new Map<string, string[]>();
  for (const trap of traps.filter((one) => one.language === language)) {
    swap.set(trap.heavy, [...(swap.get(trap.heavy) ?? []), trap.plain]);
    swap.set(trap.plain, [...(swap.get(trap.plain) ?? []), ...trap.instead]);
  }
  const entries = [...swap].map(
    ([heavy, plain]) => `      ${JSON.stringify(heavy)}: ${JSON.stringify([...new Set(plain)])}`,
  );
  return rulesetOf(`  - id: liste
    kind: substitution
    message: m
    reason: r
    swap:
${entries.join('\n')}
    examples: [{gap: x}]`);
}

const lists = new Map(
  [...new Set(traps.map(({ language }) => language))].map((l) => [l, listOf(l)]),
);

it('has the traps that were found in the lists', () => {
  expect(traps).toHaveLength(32);
});

describe.each(traps)('$language $heavy → $plain', ({ language, heavy, plain }) => {
  const ruleset = lists.get(language);
  const context = { ...official, language, reader: language };
  const text = `x ${heavy} y ${plain} z`;

  it('is never offered, and a rewrite brings in no heavy word and is done at once', () => {
    if (!ruleset) throw new Error('every language has a list');
    for (const finding of check(text, ruleset, context).findings) {
      for (const expected of finding.expected) {
        const again = check(expected, ruleset, context).findings;
        expect(
          again.map(({ actual }) => actual),
          `${finding.actual} → ${expected}`,
        ).toEqual([]);
      }
    }
    const result = rewrite(text, ruleset, context).text;
    expect(rewrite(result, ruleset, context).text).toBe(result);
    const before = check(text, ruleset, context).findings.map(({ actual }) => actual);
    const after = check(result, ruleset, context).findings.map(({ actual }) => actual);
    expect(before).toEqual(expect.arrayContaining(after));
  });
});
