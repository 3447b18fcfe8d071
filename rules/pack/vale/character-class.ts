/** A class in brackets, from Vale's regular expressions to JavaScript's. */
import {
  type Cursor,
  classEscapes,
  literalInClass,
  take,
  takeCharacter,
  takeCode,
  takeProperty,
} from './characters.ts';

const posix: ReadonlyMap<string, string> = new Map([
  ['alnum', '0-9A-Za-z'],
  ['alpha', 'A-Za-z'],
  ['ascii', String.raw`\x00-\x7f`],
  ['blank', String.raw`\t `],
  ['cntrl', String.raw`\x00-\x1f\x7f`],
  ['digit', '0-9'],
  ['graph', String.raw`\x21-\x7e`],
  ['lower', 'a-z'],
  ['print', String.raw`\x20-\x7e`],
  ['punct', String.raw`\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e`],
  ['space', String.raw`\t\n\v\f\r `],
  ['upper', 'A-Z'],
  ['word', '0-9A-Za-z_'],
  ['xdigit', '0-9A-Fa-f'],
]);

/** Takes a class whose `[` has been taken. Throws SyntaxError on what JavaScript has no counterpart to. */
export function takeClass(cursor: Cursor): string {
  let out = take(cursor, /\^/uy) ? '[^' : '[';
  let first = true;
  while (first || !take(cursor, /\]/uy)) {
    out += takeSet(cursor) ?? takeRange(cursor, first);
    first = false;
  }
  return `${out}]`;
}

/** A class within the class, such as `\w` or `[:alpha:]`. Null where a character stands. */
function takeSet(cursor: Cursor): string | null {
  const named = take(cursor, /\[:([^:\]]*):\]/uy);
  if (named) {
    const set = posix.get(String(named[1]));
    if (set !== undefined) return set;
    throw new SyntaxError(`«${named[0]}» is not a class; valid: ${[...posix.keys()].join(', ')}`);
  }
  const property = take(cursor, /\\[pP]/uy);
  if (property) return takeProperty(cursor, property[0].slice(1));
  const escaped = take(cursor, /\\[dDwWsS]/uy);
  return escaped ? String(classEscapes.get(escaped[0].slice(1))) : null;
}

function takeRange(cursor: Cursor, first: boolean): string {
  if (!first && take(cursor, /-\[/uy)) throw subtraction();
  const start = takeMember(cursor);
  if (!take(cursor, /-(?!\])/uy)) return start;
  if (take(cursor, /\[/uy)) throw subtraction();
  return `${start}-${takeMember(cursor)}`;
}

function takeMember(cursor: Cursor): string {
  const character = takeCharacter(cursor, '«]»');
  if (character !== '\\') return literalInClass(character);
  const escaped = takeCharacter(cursor, 'a character');
  if (classEscapes.has(escaped)) throw new SyntaxError(`«\\${escaped}» cannot end a range`);
  if (escaped === 'b') return String.raw`\b`;
  return takeCode(cursor, escaped) ?? literalInClass(escaped);
}

function subtraction(): SyntaxError {
  return new SyntaxError('a class taken from a class, as in «[a-z-[aeiou]]», is not supported');
}
