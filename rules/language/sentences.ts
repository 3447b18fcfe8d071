/** Where sentences end: at . ! ? and line breaks; not in abbreviations, dates, numbers and «…». */
import { closing, continuing, months } from './abbreviations.ts';

const lineBreak = /[\n\r\u2028\u2029]/;
const stops = /[.!?…]+|[\n\r\u2028\u2029]+/g;
const space = /\s*/uy;
/** Longest abbreviation that is looked for, in code units. */
const reach = 16;

const closers = '»«"”“’)]';

function isSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 0x20 || (code !== 0x0a && /[^\S\n\r\u2028\u2029]/u.test(text.charAt(index)));
}

/** What follows a full stop: the closing marks that belong to the sentence, then the next thing on the line. */
function lookAhead(text: string, offset: number) {
  let end = offset;
  while (end < text.length && closers.includes(text.charAt(end))) end += 1;
  let next = end;
  while (next < text.length && isSpace(text, next)) next += 1;
  const lineEnds = next >= text.length || lineBreak.test(text.charAt(next));
  return { end, next, spaced: next > end || lineEnds, lineEnds, quoted: end > offset };
}

type Ahead = ReturnType<typeof lookAhead>;

/** The word that starts at the offset, as far as it matters. */
function wordAt(text: string, offset: number): string {
  return text.slice(offset, offset + 12).replace(/[^\p{L}\p{N}].*$/su, '');
}

/** A small letter or a digit, which no sentence starts with, comes next. */
function goesOnSmall(text: string, { next }: Ahead): boolean {
  return /^[\p{Ll}\p{N}]/u.test(wordAt(text, next));
}

/** True when the single full stop at `index` belongs to an abbreviation, an initial, an ordinal or a list number. */
function staysOpen(text: string, index: number, from: number, ahead: Ahead): boolean {
  const before = text.slice(Math.max(from, index - reach), index);
  const last = before.slice(before.lastIndexOf(' ') + 1);
  // Most sentences end in an ordinary word.
  if (/^[A-Za-z]{2,}$/.test(last)) return isAbbreviation(last, text, ahead);
  const digits = /\d+$/u.exec(before)?.[0];
  if (digits) {
    if (before.trim() === digits && from >= index - reach) return true;
    if (months.has(wordAt(text, ahead.next).toLowerCase())) return true;
    return digits.length <= 3 && goesOnSmall(text, ahead);
  }
  const run = /[\p{L}\p{M}.]+$/u.exec(before)?.[0] ?? '';
  if (/(?:^|\.)\p{L}$/u.test(run) && !closing.has(run.toLowerCase())) return true;
  return isAbbreviation(run, text, ahead);
}

function isAbbreviation(run: string, text: string, ahead: Ahead): boolean {
  const name = run.toLowerCase().normalize('NFC');
  return continuing.has(name) || (closing.has(name) && goesOnSmall(text, ahead));
}

function ends(text: string, run: string, index: number, from: number, ahead: Ahead): boolean {
  if (ahead.lineEnds) return true;
  if (!ahead.spaced) return false;
  if (ahead.quoted && /^\p{Ll}/u.test(wordAt(text, ahead.next))) return false;
  if (/[!?]/.test(run)) return true;
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
