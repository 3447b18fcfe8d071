/** Patterns that match between letters, made to mark what stands there: nobody sees a mark without length. */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

const parser = new RegExpParser();

/** Patterns for the word or the sign after each place, or at the end of a line the one before; null where matches have a length. */
export function marksAt(source: string): string[] | null {
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode: true });
  if (!alternatives.every(isPlace)) return null;
  const place = `(?:${source})`;
  return [String.raw`${place}(?:[\p{L}\p{N}]+|[^\n])`, String.raw`[^\n]${place}(?![^\n])`];
}

/** It asks for something around, and takes nothing. */
function isPlace({ elements }: AST.Alternative): boolean {
  const asked = elements.filter(({ raw }) => raw !== '(?:)');
  return asked.length > 0 && asked.every(asks);
}

function asks(node: AST.Element): boolean {
  return node.type === 'Group' ? node.alternatives.every(isPlace) : node.type === 'Assertion';
}
