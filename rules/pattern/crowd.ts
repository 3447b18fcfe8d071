/** How many ways the engine has to read one and the same text: a count for each state. */
import { itemAt } from '../items.ts';
import type { Automaton, State } from './automaton.ts';

/** The states that the engine can be in after the same text, each with the number of ways to get there. */
export type Crowd = ReadonlyMap<number, number>;

/** What a character of each sort leads to; those sorts that lead to the same are known by the same number. */
type Moves = ReadonlyMap<number, { same: number; next: Crowd }>;

export interface Crowds {
  start: Crowd;
  /** The crowds after each sort of character that leads anywhere; of sorts that lead to the same, the first. */
  after: (crowd: Crowd) => Map<number, Crowd>;
  /** The crowd after a character of one sort. */
  step: (crowd: Crowd, sort: number) => Crowd;
  /** Steps that the engine takes before the next character, over all ways. */
  work: (crowd: Crowd) => number;
  /** How many units of our own work `after` has taken. */
  spent: () => number;
}

/**
 * States in `safe` are left out: the engine never turns back from them.
 * `unmatched`: only texts after which no match can end.
 */
export function crowdsOf(
  automaton: Automaton,
  safe: ReadonlySet<number>,
  unmatched = false,
): Crowds {
  const known = new Map<number, Moves>();
  let spent = 0;

  const movesOf = (number: number): Moves => {
    const moves = known.get(number) ?? readMoves(itemAt(automaton, number), automaton, safe);
    known.set(number, moves);
    return moves;
  };

  const after = (crowd: Crowd): Map<number, Crowd> => {
    const sums = new Map<number, Crowd>();
    for (const sort of distinctSorts(crowd)) {
      const sum = step(crowd, sort);
      spent += sum.size;
      if (!unmatched || !ends(sum)) sums.set(sort, sum);
    }
    return sums;
  };

  const distinctSorts = (crowd: Crowd): Iterable<number> => {
    const names = new Map<number, string>();
    for (const number of crowd.keys()) {
      for (const [sort, { same }] of movesOf(number)) {
        spent += 0.1;
        names.set(sort, `${names.get(sort) ?? ''} ${number}/${same}`);
      }
    }
    const firsts = new Map<string, number>();
    for (const [sort, name] of names) if (!firsts.has(name)) firsts.set(name, sort);
    return firsts.values();
  };

  const step = (crowd: Crowd, sort: number): Crowd => {
    const sum = new Map<number, number>();
    for (const [number, ways] of crowd) {
      for (const [to, times] of movesOf(number).get(sort)?.next ?? []) {
        sum.set(to, (sum.get(to) ?? 0) + ways * times);
      }
    }
    return sum;
  };

  const ends = (crowd: Crowd) =>
    [...crowd.keys()].some((number) =>
      itemAt(itemAt(automaton, number).rows, 0).some((move) => move.ends),
    );

  const work = (crowd: Crowd) => {
    let sum = 0;
    for (const [number, ways] of crowd) sum += ways * itemAt(automaton, number).work;
    return sum;
  };

  return { start: new Map(safe.has(0) ? [] : [[0, 1]]), after, step, work, spent: () => spent };
}

function readMoves({ rows }: State, automaton: Automaton, safe: ReadonlySet<number>): Moves {
  const moves = new Map<number, Map<number, number>>();
  for (const row of rows) {
    // For each sort, whether a sure end came first: the engine does not try what is behind it.
    const ends: (readonly number[])[] = [];
    for (const move of row) {
      if (move.ends && move.sure) ends.push(move.unless);
      for (const to of move.to.filter((number) => !safe.has(number))) {
        for (const sort of itemAt(automaton, to).sorts) {
          if (ends.some((unless) => !unless.includes(sort))) continue;
          const next = moves.get(sort) ?? new Map<number, number>();
          moves.set(sort, next);
          next.set(to, (next.get(to) ?? 0) + 1);
        }
      }
    }
  }
  const names = [...new Set([...moves.values()].map(nameOf))];
  return new Map(
    [...moves].map(([sort, next]) => [sort, { same: names.indexOf(nameOf(next)), next }]),
  );
}

/** By how much the first is more than the second, over all states. */
export function excess(crowd: Crowd, other: Crowd): number {
  let sum = 0;
  for (const [number, ways] of crowd) sum += Math.max(0, ways - (other.get(number) ?? 0));
  return sum;
}

/** How many ways there are in all. */
export function sizeOf(crowd: Crowd): number {
  return [...crowd.values()].reduce((sum, ways) => sum + ways, 0);
}

/** Two crowds are the same when this is. */
export function nameOf(crowd: Crowd): string {
  return [...crowd]
    .sort(([a], [b]) => a - b)
    .map(([number, ways]) => `${number}:${ways}`)
    .join(' ');
}
