/** Packs into one ruleset of plain data. */
import type { BeforeAfter, CompiledRule, PackFacts, Ruleset } from '../ruleset.ts';
import { withoutHeadwords } from './headwords.ts';
import type { Pack, Rule } from './schema.ts';

/**
 * Compiles packs, the most general first. Of two packs with one id the later counts.
 * The result survives JSON. What a substitution offers never contains a term that an active pack speaks of.
 */
export function compile(packs: readonly Pack[]): Ruleset {
  const active = [...new Map(packs.map((pack) => [pack.id, pack])).values()];
  const rules = active.flatMap((pack, index) =>
    pack.rules.map((rule) => compileRule(rule, pack, index)),
  );
  return {
    packs: active.map(factsOf),
    organisation: active.findLast(({ organisation }) => organisation)?.organisation ?? null,
    accounts: active.flatMap(({ accounts }) => accounts),
    contacts: active.flatMap(({ contacts }) => contacts),
    guidelines: active.flatMap(({ id, guidelines }) =>
      guidelines.map((guideline) => ({ ...guideline, pack: id })),
    ),
    rules: withoutHeadwords(rules),
  };
}

function factsOf({ takt: _takt, rules: _rules, ...facts }: Pack): PackFacts {
  return facts;
}

function compileRule(rule: Rule, pack: Pack, index: number): CompiledRule {
  const { examples, good: _good, gap: _gap, review: _review, source: _source, ...rest } = rule;
  return {
    ...rest,
    id: `${pack.id}/${rule.id}`,
    pack: index,
    languages: rule.languages ?? pack.languages,
    examples: examples.flatMap(beforeAfter),
  };
}

function beforeAfter({ bad, fixed, language }: Rule['examples'][number]): BeforeAfter[] {
  if (fixed === undefined || fixed === bad) return [];
  return [{ before: bad, after: fixed, ...(language && { language }) }];
}
