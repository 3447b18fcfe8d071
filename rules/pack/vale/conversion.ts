/** What a Vale rule becomes, and what all kinds of conversion share. */
import { isMixed, sourceWithCapitals, withCapitals } from './letter-case.ts';
import type { Stretch } from './scope.ts';
import type { ValeExceptions, ValePattern } from './types.ts';

/** One Takt rule, but for what all rules have. */
export interface Conversion {
  kind: string;
  options: Record<string, unknown>;
  /** What fills the places of Vale's message in, in their order. */
  values: string[];
}

/** Where a rule on patterns looks. A paragraph of Vale goes on to a blank line. */
export function placeFor(stretch: Stretch): 'text' | 'block' | 'sentence' {
  return stretch === 'paragraph' ? 'block' : stretch;
}

export function silence({ words, phrases }: ValeExceptions) {
  return {
    ...(words && { unless: sourceWithCapitals(words) }),
    ...(phrases && { unlessIn: sourceWithCapitals(phrases) }),
  };
}

/** `$` stands for itself. */
export function escapedReplacement(text: string): string {
  return text.replaceAll('$', '$$$$');
}

/** How a pattern is run: with capitals minded throughout, or nowhere. */
export function inOneCase(pattern: ValePattern): { source: string; cased: boolean } {
  return isMixed(pattern)
    ? { source: withCapitals(pattern.source, pattern.flags), cased: true }
    : { source: pattern.source, cased: !pattern.flags.includes('i') };
}
