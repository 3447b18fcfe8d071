/** Which hits speak, where several stand in the same place. */
import { grouped } from './grouped.ts';
import { itemAt } from './items.ts';
import type { Hit } from './kinds/kind.ts';
import { heaviest } from './kinds/weight.ts';
import type { CompiledRule, PackFacts } from './ruleset.ts';
import type { Speaker } from './speaking.ts';
import { type Role, type Severity, type Span, severities } from './types.ts';

/** A hit, the rule that made it, and what other layers said of the same words. */
export interface Spoken extends Speaker {
  hit: Hit;
  overruled: readonly Spoken[];
}

function isShown({ pack }: CompiledRule, packs: readonly PackFacts[]): boolean {
  return itemAt(packs, pack).overlaps === 'show';
}

export function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

/** Only a post on behalf of the organisation can be held: elsewhere `must` is `advice`. */
export function severityIn(role: Role, severity: Severity): Severity {
  return role !== 'official' && severity === 'must' ? 'advice' : severity;
}

/**
 * Of hits of one kind in one place the heaviest alone; kinds do not compete here.
 * A rule of a pack that wants to be shown whatever others say competes only with itself.
 */
export function heaviestOfKinds(all: readonly Spoken[], packs: readonly PackFacts[]): Spoken[] {
  const rivals = ({ rule, kind }: Spoken) => (isShown(rule, packs) ? rule : kind);
  return [...grouped(all, rivals).values()].flatMap((same) =>
    heaviest(same.map((spoken) => ({ ...spoken.hit, spoken }))).map(({ spoken }) => spoken),
  );
}

/**
 * Of what is said of the same words the nearest layer speaks; of what meets otherwise the more severe, then the longer,
 * then the earlier. Scopes do not compete, and neither do packs that want to be shown whatever others say.
 */
export function withoutOverlaps(
  all: readonly Spoken[],
  packs: readonly PackFacts[],
  role: Role,
): Spoken[] {
  // What is said of a place between words, or of the text as a whole, takes no words from anybody.
  const stands = ({ rule, hit }: Spoken) => isShown(rule, packs) || hit.start === hit.end;
  const competing = all.filter((spoken) => !stands(spoken));
  if (competing.length < 2) return [...all];
  const scopes = grouped(nearestOnly(competing, packs), ({ kind }) => kind.scope);
  const standing = [...scopes.values()].flatMap((same) => firstComeFirstServed(same, role));
  return [...all.filter(stands), ...standing];
}

/** Of hits with one and the same span and scope, those that no layer above speaks over. */
function nearestOnly(all: readonly Spoken[], packs: readonly PackFacts[]): Spoken[] {
  const places = grouped(all, ({ hit, kind }) => `${hit.start} ${hit.end} ${kind.scope}`);
  return [...places.values()].flatMap((same) =>
    same.length === 1 ? same : withOverruled(same, packs),
  );
}

function withOverruled(same: readonly Spoken[], packs: readonly PackFacts[]): Spoken[] {
  // Many rules may stand on one word, but they are of few packs.
  const byPack = grouped(same, ({ rule }) => rule.pack);
  const below = new Map([...byPack.keys()].map((pack) => [pack, itemAt(packs, pack).below]));
  const isOverruled = (pack: number) => [...below.values()].some((bases) => bases.includes(pack));
  return [...byPack].flatMap(([pack, own]) => {
    if (isOverruled(pack)) return [];
    const overruled = [...byPack].flatMap(([other, theirs]) =>
      below.get(pack)?.includes(other) ? theirs : [],
    );
    return own.map((spoken) => ({ ...spoken, overruled: [...spoken.overruled, ...overruled] }));
  });
}

/** One that meets a place already taken is left out. Linear in the hits' lengths. */
function firstComeFirstServed(all: readonly Spoken[], role: Role): Spoken[] {
  const weight = ({ rule }: Spoken) => rank(severityIn(role, rule.severity));
  const length = ({ hit }: Spoken) => hit.end - hit.start;
  const sorted = [...all].sort(
    (a, b) => weight(b) - weight(a) || length(b) - length(a) || a.hit.start - b.hit.start,
  );
  const taken = new Uint8Array(furthest(all.map(({ hit }) => hit)));
  return sorted.filter(({ hit: { start, end } }) => {
    const free = !taken.subarray(start, end).includes(1);
    if (free) taken.fill(1, start, end);
    return free;
  });
}

/** The end of the span that ends last; 0 where there is none. */
function furthest(spans: readonly Span[]): number {
  return spans.reduce((length, { end }) => Math.max(length, end), 0);
}
