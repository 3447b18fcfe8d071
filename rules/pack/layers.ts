/** Packs that build on each other: who lies on top of whom, and what the layers make of each rule. */
import { didYouMean } from './nearest.ts';
import type { Override, Pack, Rule } from './schema.ts';
import type { Path } from './source.ts';

/** Something wrong between packs. `path` leads to it in `pack`. */
export interface LayerProblem {
  pack: Pack;
  path: Path;
  message: string;
}

/** A rule as the layers leave it. */
export interface LayeredRule {
  rule: Rule;
  /** The pack that the rule is from, and those that changed it, the nearest last. */
  pack: Pack;
  changes: readonly { pack: Pack; override: Override }[];
}

/** Packs with the farthest first: every pack comes after those that it builds on. Of two with one id the later counts. */
export function inLayers(packs: readonly Pack[]): Pack[] {
  const byId = new Map(packs.map((pack) => [pack.id, pack]));
  const done = new Set<Pack>();
  const visit = (pack: Pack, above: readonly Pack[]): void => {
    if (done.has(pack) || above.includes(pack)) return;
    for (const id of pack.extends) {
      const base = byId.get(id);
      if (base) visit(base, [...above, pack]);
    }
    done.add(pack);
  };
  for (const pack of byId.values()) visit(pack, []);
  return [...done];
}

/** Ids of all packs that `pack` builds on, near and far, itself left out. */
export function basesOf(pack: Pack, packs: readonly Pack[]): Set<string> {
  const bases = new Set<string>();
  const visit = (one: Pack): void => {
    for (const id of one.extends) {
      const base = packs.find((candidate) => candidate.id === id);
      if (bases.has(id)) continue;
      bases.add(id);
      if (base) visit(base);
    }
  };
  visit(pack);
  bases.delete(pack.id);
  return bases;
}

/** All rules with what nearer layers say of them. `packs` as `inLayers` gives them. */
export function layered(packs: readonly Pack[]): LayeredRule[] {
  const above = new Map(packs.map((pack) => [pack, basesOf(pack, packs)]));
  return packs.flatMap((pack) =>
    pack.rules.map((rule) => ({
      rule,
      pack,
      changes: packs
        .filter((upper) => above.get(upper)?.has(pack.id))
        .flatMap((upper) =>
          upper.overrides
            .filter((override) => speaksOf(override, pack.id, rule.id))
            // Of one pack, what it says of the rule by name counts more than what it says of all.
            .sort((a, b) => Number(isForAll(b)) - Number(isForAll(a)))
            .map((override) => ({ pack: upper, override })),
        ),
    })),
  );
}

function speaksOf({ rule }: Override, pack: string, id: string): boolean {
  return rule === `${pack}/${id}` || rule === `${pack}/*`;
}

function isForAll({ rule }: Override): boolean {
  return rule.endsWith('/*');
}

/** Everything that is wrong between these packs: bases that are not there, circles, overrides of nothing, and layers that disagree. */
export function layerProblems(packs: readonly Pack[]): LayerProblem[] {
  return packs.flatMap((pack) => [
    ...missingBases(pack, packs),
    ...circles(pack, packs),
    ...strayOverrides(pack, packs),
    ...conflicts(pack, packs),
  ]);
}

function missingBases(pack: Pack, packs: readonly Pack[]): LayerProblem[] {
  const known = packs.map(({ id }) => id).filter((id) => id !== pack.id);
  return pack.extends.flatMap((id, index) => {
    if (known.includes(id) || id === pack.id) return [];
    const message = `there is no pack «${id}» to build on; valid: ${known.join(', ') || 'none'}.${didYouMean(id, known)}`;
    return [{ pack, path: ['extends', index], message }];
  });
}

function circles(pack: Pack, packs: readonly Pack[]): LayerProblem[] {
  return pack.extends.flatMap((id, index) => {
    const base = packs.find((candidate) => candidate.id === id);
    const isCircle = id === pack.id || (base && basesOf(base, packs).has(pack.id));
    if (!isCircle) return [];
    const message = `«${id}» builds on this pack in turn: layers may not go in a circle`;
    return [{ pack, path: ['extends', index], message }];
  });
}

function strayOverrides(pack: Pack, packs: readonly Pack[]): LayerProblem[] {
  const bases = basesOf(pack, packs);
  const valid = packs
    .filter(({ id }) => bases.has(id))
    .flatMap(({ id, rules }) => [`${id}/*`, ...rules.map((rule) => `${id}/${rule.id}`)]);
  return pack.overrides.flatMap(({ rule }, index) => {
    if (valid.includes(rule)) return [];
    const message = `no pack that this one builds on has a rule «${rule}».${didYouMean(rule, valid)}`;
    return [{ pack, path: ['overrides', index, 'rule'], message }];
  });
}

/** Two packs, neither above the other, that say different things of the same rule. Told at the later of the two. */
function conflicts(pack: Pack, packs: readonly Pack[]): LayerProblem[] {
  const earlier = packs.slice(0, packs.indexOf(pack));
  const isBeside = (other: Pack) =>
    !basesOf(pack, packs).has(other.id) && !basesOf(other, packs).has(pack.id);
  return pack.overrides.flatMap((override, index) =>
    earlier
      .filter((other) => isBeside(other) && !settledAbove(pack, other, override, packs))
      .filter((other) => other.overrides.some((said) => disagree(said, override)))
      .map((other) => ({
        pack,
        path: ['overrides', index],
        message: `«${other.id}» says something else of «${override.rule}», and neither pack builds on the other; let one extend the other`,
      })),
  );
}

/** True when a pack above both of them says what counts. */
function settledAbove(one: Pack, other: Pack, { rule }: Override, packs: readonly Pack[]): boolean {
  return packs.some((upper) => {
    const bases = basesOf(upper, packs);
    const isAbove = bases.has(one.id) && bases.has(other.id);
    return isAbove && upper.overrides.some((override) => override.rule === rule);
  });
}

function disagree(one: Override, other: Override): boolean {
  return one.rule === other.rule && JSON.stringify(one) !== JSON.stringify(other);
}
