/** Times of two or more pieces of work, taken in turns, so that a busy machine hurts all of them alike. */

/** In milliseconds. */
export interface Timing {
  name: string;
  median: number;
}

export type Work = () => unknown;

function once(work: Work): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Runs every piece `rounds` times to warm up, then `rounds` times in turns. */
export function inTurns(works: Readonly<Record<string, Work>>, rounds = 80): Timing[] {
  const times = Object.keys(works).map((name) => ({ name, all: [] as number[] }));
  for (let round = 0; round < 2 * rounds; round += 1) {
    for (const { name, all } of times) {
      const work = works[name];
      if (work) all.push(once(work));
    }
  }
  return times.map(({ name, all }) => ({ name, median: medianOf(all.slice(rounds)) }));
}

/** As `inTurns`, for work that gives a promise. */
export async function inTurnsLater(
  works: Readonly<Record<string, () => Promise<unknown>>>,
  rounds: number,
): Promise<Timing[]> {
  const times: Timing[] = [];
  for (const [name, work] of Object.entries(works)) {
    const all: number[] = [];
    for (let round = 0; round < 2 * rounds; round += 1) {
      const started = performance.now();
      await work();
      all.push(performance.now() - started);
    }
    times.push({ name, median: medianOf(all.slice(rounds)) });
  }
  return times;
}

export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(3) : value.toFixed(1)} ms`;
}

export function ratio(value: number, of: number): string {
  return `${(value / of).toFixed(2)} ×`;
}
