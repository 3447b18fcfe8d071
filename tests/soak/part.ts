/** What a part of the soak is: cases by number, each made and examined on its own. */

/** What became of one case. `faults` is empty when everything held. */
export interface Outcome {
  faults: string[];
  /** What the case counts as in the figures. */
  counted: string;
  /** Milliseconds of processor time of the measured step, and the characters that it worked on. */
  cost: { milliseconds: number; characters: number };
}

export interface Part {
  name: string;
  /** Cases of a whole run. */
  count: number;
  /** What `cost` is the time of. */
  measured: string;
  examine(seed: number, index: number): Outcome;
  /** The case as a person can look at it. */
  written(seed: number, index: number): string;
}

/** Milliseconds of this process's own work, so that a busy machine does not count. */
export function timed<Value>(work: () => Value): { value: Value; milliseconds: number } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, milliseconds: (user + system) / 1000 };
}
