/** How many ways the engine has to read one and the same text: a count for each state. */
import { itemAt } from '../items.ts';
import type { Automaton, State } from './automaton.ts';

/** The states that the engine can be in after the same text, each with the number of ways to get there. */
export type Crowd = ReadonlyMap<number, number>;

/** Where one state leads with a character of one sort, and in how many ways. */
type Moves = ReadonlyMap<number, Crowd>;

export interface Crowds {
  start: Crowd;
  /** The crowds after each sort of character that leads anywhere. */
  after: (crowd: Crowd) => Map<number, Crowd>;
  /** Steps that the engine takes before the next character, over all ways. */
  work: (crowd: Crowd) => number;
  /** How many units of our own work `after` has taken. */
  spent: () => number;
}

/** States in `safe` are left out: the engine never turns back from them. */
export function crowdsOf(automaton: Automaton, safe: ReadonlySet<number>): Crowds {
  const known = new Map<number, Moves>();
  let spent = 0;

  const movesOf = (number: number): Moves => {
    const moves = known.get(number) ?? readMoves(itemAt(automaton, number), automaton, safe);
    known.set(number, moves);
    return moves;
  };

  const after = (crowd: Crowd): Map<number, Crowd> => {
    const sums = new Map<number, Map<number, number>>();
    for (const [number, ways] of crowd) {
      for (const [sort, next] of movesOf(number)) {
        const sum = sums.get(sort) ?? new Map<number, number>();
        sums.set(sort, sum);
        spent += next.size;
        for (const [to, times] of next) sum.set(to, (sum.get(to) ?? 0) + ways * times);
      }
    }
    return sums;
  };

  const work = (crowd: Crowd) =>
    [...crowd].reduce((sum, [number, ways]) => sum + ways * itemAt(automaton, number).work, 0);

  return { start: new Map(safe.has(0) ? [] : [[0, 1]]), after, work, spent: () => spent };
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
  return moves;
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
