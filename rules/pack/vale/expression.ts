/** Vale's regular expressions (the engine regexp2 in its RE2 mode) as JavaScript's. */
import { takeClass } from './character-class.ts';
import {
  type Cursor,
  classEscapes,
  literal,
  take,
  takeCharacter,
  takeCode,
  takeProperty,
} from './characters.ts';
import { closeGroup, openGroup } from './groups.ts';
import type { ValePattern } from './types.ts';
import { leaveRun, type Options, put, type Writer } from './writer.ts';

/** A word's characters in Vale's engine: `\b` knows all letters, while `\w` is ASCII. */
export const inWord = String.raw`[\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c\u200d]`;

/** Vale's `\b` as it is translated. */
export const boundary = `(?:(?<=${inWord})(?!${inWord})|(?<!${inWord})(?=${inWord}))`;

const textStart = String.raw`(?<![\s\S])`;
const textEnd = String.raw`(?![\s\S])`;

const assertions: ReadonlyMap<string, string> = new Map([
  ['b', boundary],
  ['B', `(?:(?<=${inWord})(?=${inWord})|(?<!${inWord})(?!${inWord}))`],
  ['A', textStart],
  ['z', textEnd],
  ['Z', textEnd],
]);

/** Translates, or says why that cannot be done. Never throws. */
export function translateExpression(expression: string): ValePattern | { why: string } {
  try {
    return translate(expression);
  } catch (error) {
    return { why: String(error).replace(/^\w+: (?:Invalid regular expression: .*: )?/su, '') };
  }
}

function translate(expression: string): ValePattern {
  const options = { ignoreCase: false, multiline: false, dotAll: false };
  const bottom = { outer: options, base: false, shown: false };
  const cursor = { text: expression, at: 0 };
  const writer: Writer = { cursor, options, frames: [bottom], out: '' };
  while (cursor.at < expression.length) writeNext(writer);
  if (writer.frames.length > 1) throw new SyntaxError('a «(» has no «)»');
  leaveRun(writer);
  const flags = bottom.base ? 'iu' : 'u';
  new RegExp(writer.out, flags);
  return { source: writer.out, flags };
}

function writeNext(writer: Writer): void {
  const { cursor, options } = writer;
  const count = take(cursor, /(?:[*+?]|\{\d+(?:,\d*)?\})\??/uy);
  if (count) {
    writer.out += count[0];
    return;
  }
  const character = takeCharacter(cursor, 'something');
  if (character === '(') openGroup(writer);
  else if (character === ')') closeGroup(writer);
  else if (character === '|') leaveRun(writer, '|');
  else if (character === '\\') writeEscape(writer);
  else put(writer, character === '[' ? takeClass(cursor) : plain(character, options));
}

/** A character that stands outside groups and brackets. */
function plain(character: string, { multiline, dotAll }: Options): string {
  if (character === '^') return multiline ? String.raw`(?<![^\n])` : textStart;
  if (character === '$') return multiline ? String.raw`(?![^\n])` : textEnd;
  if (character === '.') return dotAll ? String.raw`[\s\S]` : String.raw`[^\n]`;
  return literal(character);
}

function writeEscape(writer: Writer): void {
  const { cursor } = writer;
  const quoted = take(cursor, /Q([\s\S]*?)(?:\\E|$)/uy);
  if (quoted) {
    for (const character of String(quoted[1])) put(writer, literal(character));
  } else {
    put(writer, reference(cursor) ?? escaped(cursor, takeCharacter(cursor, 'a character')));
  }
}

function reference(cursor: Cursor): string | null {
  const named = take(cursor, /k(?:<(\w+)>|'(\w+)')/uy);
  if (named) return `\\k<${named[1] ?? named[2]}>`;
  const numbered = take(cursor, /[1-9]\d?(?!\d)/uy);
  return numbered && `(?:\\${numbered[0]})`;
}

function escaped(cursor: Cursor, character: string): string {
  const assertion = assertions.get(character);
  if (assertion !== undefined) return assertion;
  const set = classEscapes.get(character);
  if (set !== undefined) return `[${set}]`;
  if (character === 'p' || character === 'P') return takeProperty(cursor, character);
  if (character === 'G') throw new SyntaxError('«\\G» is not supported');
  return takeCode(cursor, character) ?? literal(character);
}
