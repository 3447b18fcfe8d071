/** Seeded chance: the same seed and number give the same case on every machine. */
import { itemAt } from '../../rules/items.ts';

export interface Chance {
  /** A whole number from 0 to `limit - 1`. */
  below(limit: number): number;
  pick<Item>(items: ArrayLike<Item>): Item;
  /** True in `share` of all calls. */
  happens(share: number): boolean;
}

/** Chance for one case of a run. */
export function chanceFor(seed: number, index: number): Chance {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
  // mulberry32: small, and even enough to choose by.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: (items) => itemAt(items, below(items.length)),
    happens: (share) => next() < share,
  };
}
