/** Groups of Vale's regular expressions, and the options that they carry. */
import { take } from './characters.ts';
import { innermost, leaveRun, type Options, put, type Writer } from './writer.ts';

/** Reads on after a `(`. Throws SyntaxError on a group that JavaScript has no counterpart to. */
export function openGroup(writer: Writer): void {
  const { cursor, options } = writer;
  if (take(cursor, /\?#[^)]*\)/uy)) return;
  const switched = take(cursor, /\?([ims]*)(?:-([ims]+))?([:)])/uy);
  if (switched) {
    switchOptions(writer, switched);
    return;
  }
  const name = take(cursor, /\?(?:P?<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)')/uy);
  const unnamed = name ?? take(cursor, /\?<?[=!]|(?!\?)/uy);
  if (!unnamed) {
    const start = cursor.text.slice(cursor.at, cursor.at + 3);
    throw new SyntaxError(`the group «(${start}» is not supported`);
  }
  put(writer, name ? `(?<${name[1] ?? name[2]}>` : `(${unnamed[0]}`);
  enter(writer, options);
}

function enter(writer: Writer, inner: Options): void {
  const { ignoreCase } = writer.options;
  writer.frames.push({ outer: writer.options, base: ignoreCase, shown: ignoreCase });
  writer.options = inner;
}

/** `(?i)` holds to the end of the group around it, `(?i:…)` within itself. */
function switchOptions(writer: Writer, found: RegExpExecArray): void {
  const [on, off] = [String(found[1]), found[2] ?? ''];
  const holds = (letter: string, before: boolean) =>
    (before || on.includes(letter)) && !off.includes(letter);
  const { ignoreCase, multiline, dotAll } = writer.options;
  const options = {
    ignoreCase: holds('i', ignoreCase),
    multiline: holds('m', multiline),
    dotAll: holds('s', dotAll),
  };
  if (found[3] === ':') {
    put(writer, '(?:');
    enter(writer, options);
    return;
  }
  writer.options = options;
  if (writer.out !== '') return;
  const frame = innermost(writer);
  frame.base = options.ignoreCase;
  frame.shown = options.ignoreCase;
}

/** Reads on after a `)`. Throws SyntaxError where no group is open. */
export function closeGroup(writer: Writer): void {
  if (writer.frames.length === 1) throw new SyntaxError('a «)» has no «(»');
  leaveRun(writer, ')');
  writer.options = innermost(writer).outer;
  writer.frames.pop();
}
