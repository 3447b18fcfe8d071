/** Which hits of one kind stand, where several meet. */
import { grouped } from '../grouped.ts';
import type { Span } from '../types.ts';

interface Weighed extends Span {
  weight: number;
}

/**
 * Leaves out every hit that meets a heavier one that stands. Equals stay side by side: severity decides between them later.
 * Linear in the hits' lengths.
 */
export function heaviest<H extends Weighed>(hits: readonly H[]): H[] {
  if (hits.length < 2) return [...hits];
  const taken = new Uint8Array(hits.reduce((length, { end }) => Math.max(length, end), 0));
  const groups = grouped(hits, ({ weight }) => weight);
  const heaviestFirst = [...groups].sort(([a], [b]) => b - a);
  return heaviestFirst.flatMap(([, equals]) => {
    const standing = equals.filter(({ start, end }) => !taken.subarray(start, end).includes(1));
    for (const { start, end } of standing) taken.fill(1, start, end);
    return standing;
  });
}
