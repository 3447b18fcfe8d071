/** Writes a JavaScript expression piece by piece, in the letter case that holds at each. */
import { itemAt } from '../../items.ts';
import type { Cursor } from './characters.ts';

export interface Options {
  ignoreCase: boolean;
  multiline: boolean;
  dotAll: boolean;
}

/** A group that is open: what its end restores, and which letter case the text so far is written in. */
interface Frame {
  outer: Options;
  base: boolean;
  shown: boolean;
}

export interface Writer {
  cursor: Cursor;
  options: Options;
  frames: Frame[];
  out: string;
}

/** The group that is open at the end. */
export function innermost({ frames }: Writer): Frame {
  return itemAt(frames, frames.length - 1);
}

/** Ends the stretch that is written in another letter case than its group, and writes what follows. */
export function leaveRun(writer: Writer, then = ''): void {
  const frame = innermost(writer);
  if (frame.shown !== frame.base) writer.out += ')';
  frame.shown = frame.base;
  writer.out += then;
}

/** Writes one atom, in the letter case that holds here. */
export function put(writer: Writer, text: string): void {
  const frame = innermost(writer);
  const { ignoreCase } = writer.options;
  if (frame.shown !== ignoreCase) {
    leaveRun(writer);
    if (ignoreCase !== frame.base) writer.out += ignoreCase ? '(?i:' : '(?-i:';
    frame.shown = ignoreCase;
  }
  writer.out += text;
}
