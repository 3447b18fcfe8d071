/** Items of a list that must be there. */

/** The item at the index. Throws RangeError where there is none: a mistake of ours, never of the input. */
export function itemAt<T>(items: ArrayLike<T>, index: number): T {
  if (index < 0 || index >= items.length) {
    throw new RangeError(`no item ${index} in a list of ${items.length}`);
  }
  return items[index] as T;
}
