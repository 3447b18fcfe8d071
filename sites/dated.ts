/** Selectors are data with a date: sites change without notice, and the newest is tried first. */
import type { DatedSelector } from './types.ts';

/** Selectors that were seen on one day, best first. `source` tells where they were seen. */
export function dated(seen: string, source: string, ...selectors: string[]): DatedSelector[] {
  return selectors.map((selector) => ({ selector, seen, source }));
}
