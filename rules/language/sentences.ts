/** Where sentences end: at . ! ? and line breaks; not in abbreviations, dates, numbers and «…». */
import { closing, continuing, months } from './abbreviations.ts';

const lineBreak = /[\n\r\u2028\u2029]/u;
const stops = /[.!?…]+|[\n\r\u2028\u2029]+/gu;
const space = /\s*/uy;
/** Longest abbreviation that is looked for, in code units. */
const reach = 16;

/** What follows a full stop: the closing marks that belong to the sentence, then the next thing on the line. */
function lookAhead(text: string, offset: number) {
  let end = offset;
  while (/[»«"”“’)\]]/u.test(text.charAt(end))) end += 1;
  let next = end;
  while (next < text.length && /[^\S\n\r\u2028\u2029]/u.test(text.charAt(next))) next += 1;
  const word = /^[\p{L}\p{N}]{0,12}/u.exec(text.slice(next, next + 12))?.[0] ?? '';
  const lineEnds = next >= text.length || lineBreak.test(text.charAt(next));
  return { end, spaced: next > end || lineEnds, lineEnds, word, quoted: end > offset };
}

type Ahead = ReturnType<typeof lookAhead>;

function startsSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

/** True when the single full stop at `index` belongs to an abbreviation, an initial, an ordinal or a list number. */
function staysOpen(text: string, index: number, from: number, ahead: Ahead): boolean {
  const before = text.slice(Math.max(from, index - reach), index);
  const digits = /\d+$/u.exec(before)?.[0];
  if (digits) {
    if (before.trim() === digits && from >= index - reach) return true;
    if (months.has(ahead.word.toLowerCase())) return true;
    return digits.length <= 3 && /^[\p{Ll}\p{N}]/u.test(ahead.word);
  }
  const run = /[\p{L}\p{M}.]+$/u.exec(before)?.[0] ?? '';
  if (/(?:^|\.)\p{L}$/u.test(run) && !closing.has(run.toLowerCase())) return true;
  const name = run.toLowerCase().normalize('NFC');
  if (continuing.has(name)) return true;
  return closing.has(name) && /^[\p{Ll}\p{N}]/u.test(ahead.word);
}

function ends(text: string, run: string, index: number, from: number, ahead: Ahead): boolean {
  if (ahead.lineEnds) return true;
  if (!ahead.spaced) return false;
  if (ahead.quoted && startsSmall(ahead.word)) return false;
  if (/[!?]/u.test(run)) return true;
  return run === '.' && !staysOpen(text, index, from, ahead);
}

/**
 * Where the sentence that starts at `from` ends, with all white space after it. Knows nothing of what stands before `from`,
 * and looks no further than the first word after the end: so a change in a text moves only the ends next to it.
 */
export function sentenceEnd(text: string, from: number): number {
  stops.lastIndex = from;
  for (let stop = stops.exec(text); stop; stop = stops.exec(text)) {
    const [run] = stop;
    const end = stop.index + run.length;
    if (lineBreak.test(run)) {
      if (text.slice(from, stop.index).trim() !== '') return afterSpace(text, end);
    } else {
      const ahead = lookAhead(text, end);
      if (ends(text, run, stop.index, from, ahead)) return afterSpace(text, ahead.end);
    }
  }
  return text.length;
}

function afterSpace(text: string, offset: number): number {
  space.lastIndex = offset;
  space.test(text);
  return space.lastIndex;
}
