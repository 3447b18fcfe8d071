/**
 * The most that one attempt can cost on any text that a pattern is run on.
 *
 * The ways through the automaton are counted for all texts at once, a character at a time, as in the theory of ambiguity
 * (Weber and Seidl 1991; Allauzen, Mohri and Rastogi 2008; Weideman and others 2016). A text that no other outdoes is kept;
 * where there are too many, two are made one that is at least as bad. So the cost is never counted too low.
 */
import { itemAt } from '../items.ts';
import { type Crowd, type Crowds, excess, nameOf, sizeOf } from './crowd.ts';
import { longestStretch } from './windows.ts';

/** A text, by its last character and by what stood before, with its crowd. */
export interface Trail {
  crowd: Crowd;
  sort: number;
  before: Trail | null;
}

export interface Growth {
  /** Steps of the engine on the worst text, or more; Infinity where the counting was given up. */
  cost: number;
  /** The number of ways grows with the text. */
  grows: boolean;
  /** Our own budget was not enough. */
  unsure: boolean;
  /** The worst text. */
  worst: Trail;
  /** Units of our own work that it took. */
  spent: number;
}

export interface Bounds {
  /** Counting stops at this cost. */
  cost: number;
  /** Units of our own work. */
  work: number;
  /** Texts that are kept for each length: a few in any case, more as long as their crowds have so few entries in all. */
  kept: number;
}

/** How many texts are kept in any case. */
const fewest = 4;

/** `restarts`: a new attempt starts before each character, beside those under way. */
export function measureGrowth(crowds: Crowds, bounds: Bounds, restarts = false): Growth {
  let layer: Trail[] = [{ crowd: crowds.start, sort: -1, before: null }];
  const before = crowds.spent();
  let compared = 0;
  let cost = 0;
  const seen = new Map<string, number>();
  const past: { work: number; size: number }[] = [];
  const result = (unsure: boolean): Growth => ({
    cost,
    grows: growing(past.map(({ size }) => size)),
    unsure,
    worst: itemAt(layer, 0),
    spent: crowds.spent() - before + compared,
  });

  while (past.length < longestStretch) {
    const work = Math.max(...layer.map(({ crowd }) => crowds.work(crowd)));
    past.push({ work, size: Math.max(...layer.map(({ crowd }) => sizeOf(crowd))) });
    cost += work;
    if (cost > bounds.cost) return { ...result(false), grows: true };
    const name = layer.map(({ crowd }) => nameOf(crowd)).join('|');
    const earlier = seen.get(name);
    if (earlier !== undefined) {
      const period = past.slice(earlier + 1).map((each) => each.work);
      const each = period.reduce((sum, some) => sum + some, 0) / period.length;
      cost += each * (longestStretch - past.length);
      return { ...result(false), grows: cost > bounds.cost };
    }
    seen.set(name, past.length - 1);
    const next = layer.flatMap((trail) => onward(trail, crowds, restarts));
    if (next.length === 0) return { ...result(false), grows: false };
    const most = worst(next, crowds, bounds.kept);
    compared += most.compared;
    if (crowds.spent() - before + compared > bounds.work) return result(true);
    layer = most.trails;
  }
  return result(false);
}

function onward(trail: Trail, crowds: Crowds, restarts: boolean): Trail[] {
  return [...crowds.after(trail.crowd)].map(([sort, crowd]) => ({
    crowd: restarts ? new Map([...crowd, ...crowds.start]) : crowd,
    sort,
    before: trail,
  }));
}

/** Those that no other outdoes, the worst first; what is too many is joined to the nearest. */
function worst(
  trails: readonly Trail[],
  crowds: Crowds,
  kept: number,
): { trails: Trail[]; compared: number } {
  const distinct = new Map(trails.map((trail) => [nameOf(trail.crowd), trail]));
  const ranked = [...distinct]
    .map(([name, trail]) => ({ name, trail, work: crowds.work(trail.crowd) }))
    .sort((a, b) => b.work - a.work || (a.name < b.name ? -1 : 1));
  const best: Trail[] = [];
  let compared = 0;
  let entries = 0;
  for (const { trail } of ranked) {
    const { crowd } = trail;
    const full = best.length >= fewest && entries + crowd.size > kept;
    const first = itemAt([...crowd.keys()], 0);
    let nearest = { index: -1, more: Number.POSITIVE_INFINITY };
    for (const [index, other] of best.entries()) {
      // Only one that has the first state can outdo it; to be joined, any will do.
      compared += 0.2;
      if (!full && !other.crowd.has(first)) continue;
      compared += crowd.size;
      const more = excess(crowd, other.crowd);
      if (more < nearest.more) nearest = { index, more };
    }
    if (nearest.more === 0) continue;
    entries += crowd.size;
    if (full) best[nearest.index] = joined(itemAt(best, nearest.index), trail);
    else best.push(trail);
  }
  return { trails: best, compared: compared / 2 };
}

function joined(trail: Trail, other: Trail): Trail {
  const crowd = new Map(trail.crowd);
  for (const [number, ways] of other.crowd) {
    crowd.set(number, Math.max(ways, crowd.get(number) ?? 0));
  }
  return { ...trail, crowd };
}

/** True when the second half has more than the first ever had. */
function growing(sizes: readonly number[]): boolean {
  const half = Math.ceil(sizes.length / 2);
  return Math.max(...sizes.slice(half)) > Math.max(...sizes.slice(0, half));
}
