/** Capitals: seen, and carried over to a replacement. */

/** A capital first and not all capitals: «Anvender», not «ANVENDER» and not «anvender». */
export function isCapitalised(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  if (first === first.toLowerCase()) return false;
  return word === first || word !== word.toUpperCase();
}

/** The replacement in the capitals of what it replaces: Anvender → Bruker, ANVENDER → BRUKER. */
export function followCase(actual: string, replacement: string): string {
  const letters = actual.match(/\p{L}/gu)?.length ?? 0;
  if (letters > 1 && actual === actual.toUpperCase() && actual !== actual.toLowerCase()) {
    return replacement.toUpperCase();
  }
  const first = String.fromCodePoint(actual.codePointAt(0) ?? 0);
  if (first === first.toLowerCase() || replacement === '') return replacement;
  const head = String.fromCodePoint(replacement.codePointAt(0) ?? 0);
  return head.toUpperCase() + replacement.slice(head.length);
}
