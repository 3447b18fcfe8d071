/** What a run of the soak has found so far. */
import type { Outcome } from './part.ts';

export interface Failure {
  index: number;
  fault: string;
}

export interface Figures {
  cases: number;
  counts: Record<string, number>;
  failures: Failure[];
  slowest: { index: number; milliseconds: number; characters: number };
  milliseconds: number;
  characters: number;
  /** Bytes in use after collecting: least and most. */
  heap: [number, number];
}

/** What a worker tells: it is done with all cases before `done`, since its last report with these figures. */
export interface Report {
  done: number;
  figures: Figures;
}

export function noFigures(): Figures {
  return {
    cases: 0,
    counts: {},
    failures: [],
    slowest: { index: -1, milliseconds: 0, characters: 0 },
    milliseconds: 0,
    characters: 0,
    heap: [Number.POSITIVE_INFINITY, 0],
  };
}

export function merged(
  figures: Figures,
  { faults, counted, cost }: Outcome,
  index: number,
): Figures {
  const { cases, counts, failures, slowest, milliseconds, characters, heap } = figures;
  return {
    cases: cases + 1,
    counts: { ...counts, [counted]: (counts[counted] ?? 0) + 1 },
    failures: [...failures, ...faults.map((fault) => ({ index, fault }))],
    slowest: cost.milliseconds > slowest.milliseconds ? { index, ...cost } : slowest,
    milliseconds: milliseconds + cost.milliseconds,
    characters: characters + cost.characters,
    heap,
  };
}

export function joined(one: Figures, other: Figures): Figures {
  const names = new Set([...Object.keys(one.counts), ...Object.keys(other.counts)]);
  const counts = [...names].map((name) => [
    name,
    (one.counts[name] ?? 0) + (other.counts[name] ?? 0),
  ]);
  return {
    cases: one.cases + other.cases,
    counts: Object.fromEntries(counts),
    failures: [...one.failures, ...other.failures],
    slowest: other.slowest.milliseconds > one.slowest.milliseconds ? other.slowest : one.slowest,
    milliseconds: one.milliseconds + other.milliseconds,
    characters: one.characters + other.characters,
    heap: [Math.min(one.heap[0], other.heap[0]), Math.max(one.heap[1], other.heap[1])],
  };
}
