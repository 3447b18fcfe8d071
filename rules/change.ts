/** What changed between two texts. */

/** The one stretch that differs: `[start, beforeEnd)` became `[start, afterEnd)`. */
export interface Change {
  start: number;
  beforeEnd: number;
  afterEnd: number;
}

/** Code units that are compared at once, as whole strings: much faster than one by one. */
const stride = 512;

function samePrefix(one: string, other: string, most: number): number {
  let length = 0;
  while (
    length + stride <= most &&
    one.slice(length, length + stride) === other.slice(length, length + stride)
  ) {
    length += stride;
  }
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}

function sameSuffix(one: string, other: string, most: number): number {
  const tail = (text: string, from: number, to: number) =>
    text.slice(text.length - to, text.length - from);
  let length = 0;
  while (
    length + stride <= most &&
    tail(one, length, length + stride) === tail(other, length, length + stride)
  ) {
    length += stride;
  }
  while (
    length < most &&
    one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)
  ) {
    length += 1;
  }
  return length;
}

/** The smallest stretch that has to be replaced to turn `before` into `after`, as far to the right as it can stand. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const start = samePrefix(before, after, shorter);
  const tail = sameSuffix(before, after, shorter - start);
  return { start, beforeEnd: before.length - tail, afterEnd: after.length - tail };
}
