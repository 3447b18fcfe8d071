/** What a step of the command line gives: a value, or lines for the person who called it. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; lines: string[] };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(...lines: string[]): { ok: false; lines: string[] } {
  return { ok: false, lines };
}

/** What the surroundings are to the command line; tests give their own. */
export interface Surroundings {
  environment: Readonly<Record<string, string | undefined>>;
  /** The day by this machine's clock, as `2026-11-21`. */
  today: string;
  stdin(): AsyncIterable<Uint8Array>;
  out(text: string): void;
  err(text: string): void;
}
