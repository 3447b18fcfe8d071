/** Keys for lists whose items have no name of their own. */

/** `names` made unique: the second `a` becomes another key than the first, the same each time. */
export function occurrenceKeys(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return `${name}\u001f${times}`;
  });
}
