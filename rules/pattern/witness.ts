/** A text that shows how slow a pattern is. */
import { itemAt } from '../items.ts';
import { type Crowd, type Crowds, excess, sizeOf } from './crowd.ts';
import type { Trail } from './growth.ts';
import type { Witness } from './problem.ts';
import type { Direction } from './steps.ts';

export interface Shown {
  /** Characters by sort: before, what is repeated, and after. */
  prefix: readonly number[];
  pump: readonly number[];
  suffix: readonly number[];
  /** Whether repeating makes more ways: not at all, by a power of the length, or each time many times as many. */
  growth: 'none' | 'power' | 'doubling';
  /** The states that the ways go through while the text is repeated. */
  states: readonly number[];
}

/** Longest start of the text that is searched, and longest repeated part. */
const longest = { text: 300, pump: 60 };

/**
 * A text made of the trail: the shortest part whose repetition makes more and more ways.
 * `crowds`: those of the trail; `all`: those of any text; `last`: sorts to end with, best first.
 */
export function showing(crowds: Crowds, all: Crowds, trail: Trail, last: readonly number[]): Shown {
  const text = sortsOf(trail).slice(0, longest.text);
  const path = [crowds.start];
  for (const sort of text) path.push(crowds.step(itemAt(path, path.length - 1), sort));
  for (const [from, crowd] of path.entries()) {
    for (let to = from + 1; to < Math.min(path.length, from + longest.pump); to += 1) {
      if (excess(crowd, itemAt(path, to)) > 0) continue;
      const pump = text.slice(from, to);
      const many = pumped(crowds, crowd, pump);
      if (many.length <= 24) continue;
      const sizes = many.map(sizeOf);
      return {
        prefix: text.slice(0, from),
        pump,
        suffix: deadly(all, crowd, last),
        growth: itemAt(sizes, 24) / itemAt(sizes, 12) > 100 ? 'doubling' : 'power',
        states: [...itemAt(many, 24).keys()],
      };
    }
  }
  const end = itemAt(path, path.length - 1);
  const states = path.flatMap((crowd) => [...crowd.keys()]);
  const suffix = deadly(all, end, last);
  return { prefix: [], pump: period(text), suffix, growth: 'none', states };
}

/** The witness in characters; what was read backwards is turned round. */
export function spelled(
  { prefix, pump, suffix }: Shown,
  characters: readonly string[],
  direction: Direction,
): Witness {
  const text = (sorts: readonly number[]) => sorts.map((sort) => itemAt(characters, sort)).join('');
  if (direction === 'forward')
    return { prefix: text(prefix), pump: text(pump), suffix: text(suffix) };
  const turned = (sorts: readonly number[]) => text(sorts.toReversed());
  return { prefix: turned(suffix), pump: turned(pump), suffix: turned(prefix) };
}

function sortsOf(trail: Trail): number[] {
  const sorts: number[] = [];
  for (let at: Trail | null = trail; at?.before; at = at.before) sorts.push(at.sort);
  return sorts.reverse();
}

/** The crowds after none to 24 repetitions, or fewer: no more than are each larger than the one before. */
function pumped(crowds: Crowds, start: Crowd, pump: readonly number[]): Crowd[] {
  const many: Crowd[] = [];
  let crowd = start;
  for (let size = 0; many.length <= 24 && sizeOf(crowd) > size; ) {
    size = sizeOf(crowd);
    many.push(crowd);
    for (const sort of pump) crowd = crowds.step(crowd, sort);
  }
  return many;
}

/** A character after which no way goes on. */
function deadly(crowds: Crowds, crowd: Crowd, last: readonly number[]): number[] {
  return last.filter((sort) => crowds.step(crowd, sort).size === 0).slice(0, 1);
}

/** The shortest start of the text that it is a repetition of. */
function period(text: readonly number[]): readonly number[] {
  const length = text.findIndex(
    (_, shift) => shift > 0 && text.slice(shift).every((sort, index) => sort === text[index]),
  );
  return length < 0 ? text : text.slice(0, length);
}
