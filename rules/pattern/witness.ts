/** A text that shows how slow a pattern is. */
import { itemAt } from '../items.ts';
import { type Crowd, type Crowds, excess, sizeOf } from './crowd.ts';
import type { Trail } from './growth.ts';
import type { Witness } from './problem.ts';

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

/** A text made of the trail: the shortest part whose repetition makes more and more ways. `last`: sorts to end with, best first. */
export function showing(crowds: Crowds, trail: Trail, last: readonly number[]): Shown {
  const text = sortsOf(trail).slice(0, longest.text);
  const path = [crowds.start];
  for (const sort of text) path.push(next(crowds, itemAt(path, path.length - 1), sort));
  for (const [from, crowd] of path.entries()) {
    for (const to of path
      .keys()
      .drop(from + 1)
      .take(longest.pump)) {
      if (excess(crowd, itemAt(path, to)) > 0) continue;
      const pump = text.slice(from, to);
      const sizes = pumped(crowds, crowd, pump);
      if (!rising(sizes)) continue;
      return {
        prefix: text.slice(0, from),
        pump,
        suffix: deadly(crowds, crowd, last),
        growth: itemAt(sizes, 24) / itemAt(sizes, 12) > 100 ? 'doubling' : 'power',
        states: [...crowd.keys()],
      };
    }
  }
  const end = itemAt(path, path.length - 1);
  const states = path.flatMap((crowd) => [...crowd.keys()]);
  const suffix = deadly(crowds, end, last);
  return { prefix: [], pump: period(text), suffix, growth: 'none', states };
}

/** The witness in characters. */
export function spelled({ prefix, pump, suffix }: Shown, characters: readonly string[]): Witness {
  const text = (sorts: readonly number[]) => sorts.map((sort) => itemAt(characters, sort)).join('');
  return { prefix: text(prefix), pump: text(pump), suffix: text(suffix) };
}

function sortsOf(trail: Trail): number[] {
  const sorts: number[] = [];
  for (let at: Trail | null = trail; at?.before; at = at.before) sorts.push(at.sort);
  return sorts.reverse();
}

function next(crowds: Crowds, crowd: Crowd, sort: number): Crowd {
  return crowds.after(crowd).get(sort) ?? new Map();
}

/** How many ways there are after each of 24 repetitions. */
function pumped(crowds: Crowds, start: Crowd, pump: readonly number[]): number[] {
  const sizes = [sizeOf(start)];
  let crowd = start;
  while (sizes.length <= 24) {
    for (const sort of pump) crowd = next(crowds, crowd, sort);
    sizes.push(sizeOf(crowd));
  }
  return sizes;
}

function rising(sizes: readonly number[]): boolean {
  return sizes.every((size, index) => index === 0 || size > itemAt(sizes, index - 1));
}

/** A character after which no way goes on. */
function deadly(crowds: Crowds, crowd: Crowd, last: readonly number[]): number[] {
  const alive = crowds.after(crowd);
  return last.filter((sort) => !alive.has(sort)).slice(0, 1);
}

/** The shortest start of the text that it is a repetition of. */
function period(text: readonly number[]): readonly number[] {
  const length = text.findIndex(
    (_, shift) => shift > 0 && text.slice(shift).every((sort, index) => sort === text[index]),
  );
  return length < 0 ? text : text.slice(0, length);
}
