/** Single characters of Vale's regular expressions, in JavaScript's syntax. */

/** Where reading stands in an expression, in UTF-16 code units. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** Takes what the pattern finds right here, or nothing. The pattern must have the flag `y`. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found) cursor.at = pattern.lastIndex;
  return found;
}

/** Takes one character. Throws SyntaxError at the end of the expression. */
export function takeCharacter(cursor: Cursor, wanted: string): string {
  const code = cursor.text.codePointAt(cursor.at);
  if (code === undefined) throw new SyntaxError(`it ends where ${wanted} must follow`);
  const character = String.fromCodePoint(code);
  cursor.at += character.length;
  return character;
}

const word = '0-9A-Za-z_';
const space = String.raw`\t\n\f\r `;

/** Vale's engine reads these as ASCII: inside brackets, and the same for what is not in them. */
export const classEscapes: ReadonlyMap<string, string> = new Map([
  ['d', '0-9'],
  ['w', word],
  ['s', space],
  ['D', String.raw`\x00-\x2f\x3a-\u{10ffff}`],
  ['W', String.raw`\x00-\x2f\x3a-\x40\x5b-\x5e\x60\x7b-\u{10ffff}`],
  ['S', String.raw`\x00-\x08\x0b\x0e-\x1f\x21-\u{10ffff}`],
]);

const controls: ReadonlyMap<string, string> = new Map([
  ['a', String.raw`\x07`],
  ['e', String.raw`\x1b`],
  ['t', String.raw`\t`],
  ['n', String.raw`\n`],
  ['r', String.raw`\r`],
  ['f', String.raw`\f`],
  ['v', String.raw`\v`],
]);

/** The character itself: escaped where JavaScript would read it as syntax. */
export function literal(character: string): string {
  return /[\^$\\.*+?()[\]{}|/]/u.test(character) ? `\\${character}` : character;
}

/** As `literal`, inside brackets. */
export function literalInClass(character: string): string {
  return /[\^\\[\]-]/u.test(character) ? `\\${character}` : character;
}

/** The character that `\` and what follows stands for, or null where it is an ordinary one. */
export function takeCode(cursor: Cursor, character: string): string | null {
  const control = controls.get(character);
  if (control !== undefined) return control;
  if (character === 'x') return takeHexadecimal(cursor, /\{([\dA-Fa-f]+)\}|([\dA-Fa-f]{2})/uy);
  if (character === 'u') return takeHexadecimal(cursor, /([\dA-Fa-f]{4})/uy);
  if (character === 'c') return `\\c${takeCharacter(cursor, 'a letter')}`;
  if (/[0-7]/u.test(character)) {
    const octal = `${character}${take(cursor, /[0-7]{0,2}/uy)}`;
    return `\\u{${(Number.parseInt(octal, 8) % 256).toString(16)}}`;
  }
  return null;
}

function takeHexadecimal(cursor: Cursor, pattern: RegExp): string {
  const digits = take(cursor, pattern);
  if (!digits) throw new SyntaxError('hexadecimal digits must follow «\\x» and «\\u»');
  return `\\u{${digits.slice(1).join('')}}`;
}

/** The Unicode class after `\p` or `\P`: a category such as `L` and `Lu`, else a script. */
export function takeProperty(cursor: Cursor, letter: string): string {
  const named = take(cursor, /\{([A-Za-z_]+)\}|([A-Z])/uy);
  if (!named) throw new SyntaxError(`a class such as {L} must follow «\\${letter}»`);
  const name = named.slice(1).join('');
  return `\\${letter}{${/^[CLMNPSZ][a-z]?$/u.test(name) ? name : `Script=${name}`}}`;
}
