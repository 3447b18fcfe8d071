/** What changed between two texts. */

/** The one stretch that differs: `[start, beforeEnd)` became `[start, afterEnd)`. */
export interface Change {
  start: number;
  beforeEnd: number;
  afterEnd: number;
}

/** Code units that are compared at once, as whole strings, which is much faster than one by one. */
const strides = [8192, 512, 32, 1];

/** How far `isSame` holds, up to `most`: it is asked of stretches that follow one another. */
function reach(most: number, isSame: (from: number, to: number) => boolean): number {
  let length = 0;
  for (const stride of strides) {
    while (length + stride <= most && isSame(length, length + stride)) length += stride;
  }
  return length;
}

/** The smallest stretch that has to be replaced to turn `before` into `after`, as far to the right as it can stand. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const start = reach(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const fromEnd = (text: string, from: number, to: number) =>
    text.slice(text.length - to, text.length - from);
  const tail = reach(
    shorter - start,
    (from, to) => fromEnd(before, from, to) === fromEnd(after, from, to),
  );
  return { start, beforeEnd: before.length - tail, afterEnd: after.length - tail };
}
