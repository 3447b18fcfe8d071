/** Packs into one ruleset of plain data. */
import { itemAt } from '../items.ts';
import { formatOf } from '../kinds/formats.ts';
import type { BeforeAfter, CompiledRule, Overruled, PackFacts, Ruleset } from '../ruleset.ts';
import type { Language, RuleSeverity, Severity } from '../types.ts';
import { withoutHeadwords } from './headwords.ts';
import { inflected } from './inflected.ts';
import { basesOf, inLayers, type LayeredRule, layered } from './layers.ts';
import type { Pack, Rule } from './schema.ts';
import { type Term, termTable } from './terms.ts';

/**
 * Compiles packs. Each counts after those that it builds on; of two packs with one id the later counts.
 * The result survives JSON. What a rule offers never contains a term that an active pack speaks of.
 * Rules that are off are left out. What is wrong between packs is said by `layerProblems`, and left out here.
 */
export function compile(packs: readonly Pack[]): Ruleset {
  const active = inLayers(packs);
  const speaking = layered(active).flatMap((layers) => {
    const rule = compileRule(layers, active);
    return rule ? [{ rule, terms: termsOf(layers.rule, rule) }] : [];
  });
  const rules = speaking.map(({ rule }) => rule);
  const terms = withoutHeadwords(
    rules,
    speaking.map(({ terms: own }) => own),
  );
  return {
    packs: active.map((pack) => factsOf(pack, active)),
    organisation: active.findLast(({ organisation }) => organisation)?.organisation ?? null,
    accounts: active.flatMap(({ accounts }) => accounts),
    contacts: active.flatMap(({ contacts }) => contacts),
    guidelines: active.flatMap(({ id, guidelines }) =>
      guidelines.map((guideline) => ({ ...guideline, pack: id })),
    ),
    rules,
    terms: termTable(terms),
  };
}

function factsOf(pack: Pack, active: readonly Pack[]): PackFacts {
  const { takt: _takt, rules: _rules, overrides: _overrides, ...facts } = pack;
  const bases = basesOf(pack, active);
  // Of packs in a circle each would overrule the other, and none would speak: the order settles it.
  const lower = active.slice(0, active.indexOf(pack));
  const below = lower.flatMap(({ id }, index) => (bases.has(id) ? [index] : []));
  return { ...facts, below };
}

function termsOf(rule: Rule, { languages }: CompiledRule): readonly Term[] {
  const except = (rule.except ?? []).map((text): Term => ({ text, use: 'except' }));
  const own = formatOf(rule.kind).terms({ options: rule.options, languages });
  return [...own, ...except].flatMap((term) => inflected(term, languages));
}

/** The rule as its layers leave it; null when they leave it off. */
function compileRule(layers: LayeredRule, active: readonly Pack[]): CompiledRule | null {
  const { rule, pack, changes } = layers;
  const index = (of: Pack) => active.indexOf(of);
  const last = <Key extends 'severity' | 'message' | 'reason'>(key: Key) =>
    changes.findLast(({ override }) => override[key] !== undefined)?.override[key] ?? rule[key];
  const severity = last('severity');
  if (!isOn(severity)) return null;
  const guide = changes.findLast(({ override }) => override.guideline !== undefined);
  const guideline = guide?.override.guideline ?? rule.guideline;
  const { id, kind, roles, sites, posts, during, outside, atMost, quotations } = rule;
  return {
    id: `${pack.id}/${id}`,
    kind,
    severity,
    message: last('message'),
    reason: last('reason'),
    pack: index(pack),
    spokenBy: index(changes.at(-1)?.pack ?? pack),
    overruled: overruledOf(layers, index),
    ...(guideline !== undefined && {
      guideline: { pack: index(guide?.pack ?? pack), id: guideline },
    }),
    languages: rule.languages ?? pack.languages,
    ...(roles && { roles }),
    ...(sites && { sites }),
    ...(posts && { posts }),
    ...(during && { during }),
    ...(outside && { outside }),
    ...(atMost !== undefined && { atMost }),
    quotations,
    examples: rule.examples.flatMap(beforeAfter).slice(0, 2),
    options: keptOptions(rule, rule.languages ?? pack.languages),
  };
}

function isOn(severity: RuleSeverity): severity is Severity {
  return severity !== 'off';
}

function keptOptions({ kind, options }: Rule, languages: readonly Language[]): object {
  const format = formatOf(kind);
  const kept = Object.entries(options).filter(([name]) => format.kept.includes(name));
  return { ...Object.fromEntries(kept), ...format.compiled({ options, languages }) };
}

/** What the rule's own pack and all layers but the last said, the nearest first. */
function overruledOf(
  { rule, pack, changes }: LayeredRule,
  index: (pack: Pack) => number,
): Overruled[] {
  if (changes.length === 0) return [];
  const { severity, message, reason } = rule;
  const said = [{ pack: index(pack), severity, message, reason }];
  for (const { pack: upper, override } of changes.slice(0, -1)) {
    const before = itemAt(said, said.length - 1);
    const { severity: now = before.severity, message: words = before.message } = override;
    const { reason: why = before.reason } = override;
    said.push({ pack: index(upper), severity: now, message: words, reason: why });
  }
  return said.reverse();
}

function beforeAfter({ bad, fixed, language }: Rule['examples'][number]): BeforeAfter[] {
  if (bad === undefined || fixed === undefined || fixed === bad) return [];
  return [{ before: bad, after: fixed, ...(language && { language }) }];
}
