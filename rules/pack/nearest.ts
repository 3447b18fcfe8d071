/** The name that was probably meant. */
import { itemAt } from '../items.ts';

/** Edits between two words: insertions, deletions, replacements (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    let last = i + 1;
    const next = [last];
    for (let j = 0; j < b.length; j += 1) {
      const replaced = itemAt(row, j) + (a.charAt(i) === b.charAt(j) ? 0 : 1);
      last = Math.min(replaced, itemAt(row, j + 1) + 1, last + 1);
      next.push(last);
    }
    row = next;
  }
  return itemAt(row, b.length);
}

/** The nearest of `names`, or null when none is near: at most a third of the letters, and three, may differ. */
export function nearestName(name: string, names: readonly string[]): string | null {
  const written = name.slice(0, 60).toLowerCase();
  const near = names
    // As many edits as the lengths differ by are needed anyhow.
    .filter(({ length }) => Math.abs(length - [...written].length) <= 3)
    .map((candidate) => ({ candidate, edits: distance(written, candidate) }))
    .filter(({ candidate, edits }) => edits <= Math.min(3, Math.ceil(candidate.length / 3)))
    .sort((a, b) => a.edits - b.edits);
  return near[0]?.candidate ?? null;
}

/** The question with which a message on an unknown name ends, a space before it; '' when no name is near. */
export function didYouMean(name: string, names: readonly string[]): string {
  const near = nearestName(name, names);
  return near === null ? '' : ` Did you mean «${near}»?`;
}
