/** Where the reader of a formula is, and what it has seen so far. */
import { didYouMean } from '../../pack/nearest.ts';
import type { Sort } from './operations.ts';
import { readTokens, type Token } from './tokens.ts';

type Values = Readonly<Record<string, number>>;

/** The number of a formula for these values: NaN where it has none; a condition gives 1 or 0. */
export type Formula = (values: Values) => number;

/** Something wrong in a formula, and where (UTF-16 code units). */
export interface FormulaProblem {
  offset: number;
  message: string;
}

/** A part of a formula, and where it starts. */
export interface Part {
  formula: Formula;
  gives: Sort;
  offset: number;
}

export interface Cursor {
  readonly tokens: readonly Token[];
  readonly known: readonly string[];
  at: number;
  /** The first problem. Once there is one nothing more is read. */
  problem: FormulaProblem | null;
  readonly names: Set<string>;
  /** What the first thing in the formula is compared with. */
  limit: Formula;
}

/** A mapping is no number: NaN. */
export const noNumber: Formula = Number;

export function cursorAt(source: string, known: readonly string[]): Cursor {
  const end: Token = { kind: 'end', text: '', offset: source.length };
  const tokens = [...readTokens(source), end];
  return { tokens, known, at: 0, problem: null, names: new Set(), limit: noNumber };
}

export function peek({ tokens, at, problem }: Cursor): Token {
  const token = problem ? undefined : tokens[at];
  return token ?? { kind: 'end', text: '', offset: 0 };
}

export function next(cursor: Cursor): Token {
  const token = peek(cursor);
  cursor.at += 1;
  return token;
}

/** Goes past the sign, where it stands here. */
export function takes(cursor: Cursor, sign: string): boolean {
  const fits = peek(cursor).text === sign;
  if (fits) cursor.at += 1;
  return fits;
}

export function refuse(cursor: Cursor, offset: number, message: string): Part {
  cursor.problem ??= { offset, message };
  return { formula: noNumber, gives: 'number', offset };
}

export function refuseToken(cursor: Cursor, { text, offset }: Token, expected: string): Part {
  const stands = text === '' ? 'it ends here' : `«${text}» stands here`;
  return refuse(cursor, offset, `${stands}; expected ${expected}`);
}

export function refuseName(
  cursor: Cursor,
  { text, offset }: Token,
  what: string,
  valid: readonly string[],
): Part {
  const hint = didYouMean(text, valid);
  return refuse(cursor, offset, `«${text}» is no ${what}; valid: ${valid.join(', ')}.${hint}`);
}

export function demand(cursor: Cursor, sign: string): void {
  if (!takes(cursor, sign)) refuseToken(cursor, peek(cursor), `«${sign}»`);
}

const sorts: Readonly<Record<Sort, string>> = {
  number: 'a number',
  condition: 'a condition such as «words > 20»',
};

/** Refuses the part unless it gives what is asked for. */
export function must(cursor: Cursor, { gives, offset }: Part, sort: Sort): void {
  if (gives !== sort) refuse(cursor, offset, `this is ${sorts[gives]}; expected ${sorts[sort]}`);
}
