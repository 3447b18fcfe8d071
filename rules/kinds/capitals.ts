/** Capitals: seen, and carried over to a replacement. */

/** The first character, which may be of two code units; '' of an empty text. */
function firstOf(text: string): string {
  const [first = ''] = text;
  return first;
}

/** A capital first and not all capitals: «Anvender», not «ANVENDER» and not «anvender». */
export function isCapitalised(word: string): boolean {
  const first = firstOf(word);
  if (first === first.toLowerCase()) return false;
  return word === first || word !== word.toUpperCase();
}

/** The replacement in the capitals of what it replaces: Anvender → Bruker, ANVENDER → BRUKER. */
export function followCase(actual: string, replacement: string): string {
  const letters = Array.from(actual.matchAll(/\p{L}/gu)).length;
  if (letters > 1 && actual === actual.toUpperCase() && actual !== actual.toLowerCase()) {
    return replacement.toUpperCase();
  }
  const first = firstOf(actual);
  if (first === first.toLowerCase()) return replacement;
  const head = firstOf(replacement);
  return head.toUpperCase() + replacement.slice(head.length);
}
