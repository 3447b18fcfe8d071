/** What the options of a rule kind look like, as plain data: the pack schema, its documentation and its editors all read it. */
import type { Language } from './types.ts';

/**
 * `term`: looked for in texts; `line`: put into texts; `pattern`: a regular expression; `replacement`: put in for its match,
 * with `$1` or `$<name>` for what a group matched and `$&` for all of it.
 */
export type Shape =
  | { type: 'text' | 'line' | 'term' | 'pattern' | 'replacement' | 'id' | 'switch' }
  | { type: 'number'; least: number; most: number; whole: boolean }
  | { type: 'choice'; of: readonly string[] }
  | { type: 'list'; of: Shape; least: number }
  | { type: 'map'; keys: 'text' | 'term' | 'pattern'; of: Shape }
  | { type: 'by-language'; of: Shape }
  | { type: 'either'; of: readonly Shape[] };

/** One option. `Value` is what a rule holds for it. */
export interface Field<Value> {
  shape: Shape;
  /** One line for whoever writes a pack. */
  about: string;
  optional: boolean;
  /** What a rule without it gets. */
  fallback?: Value;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The values of fields. */
export type ValuesOf<Named extends Fields> = {
  [Name in keyof Named]: Named[Name] extends Field<infer Value> ? Value : never;
};

/* @__NO_SIDE_EFFECTS__ */ function field<Value>(shape: Shape, about: string): Field<Value> {
  return { shape, about, optional: false };
}

/** Any text that is not empty. */
/* @__NO_SIDE_EFFECTS__ */ export const text = (about: string) =>
  field<string>({ type: 'text' }, about);
/** A regular expression, vetted when the pack is read. */
/* @__NO_SIDE_EFFECTS__ */ export const pattern = (about: string) =>
  field<string>({ type: 'pattern' }, about);
/* @__NO_SIDE_EFFECTS__ */ export const patterns = (about: string) =>
  field<string[]>({ type: 'list', of: { type: 'pattern' }, least: 1 }, about);
/* @__NO_SIDE_EFFECTS__ */ export const identifier = (about: string) =>
  field<string>({ type: 'id' }, about);
/* @__NO_SIDE_EFFECTS__ */ export const flag = (about: string) =>
  field<boolean>({ type: 'switch' }, about);
/* @__NO_SIDE_EFFECTS__ */ export const wholeNumber = (
  about: string,
  least: number,
  most: number,
) => field<number>({ type: 'number', least, most, whole: true }, about);
/* @__NO_SIDE_EFFECTS__ */ export const anyNumber = (about: string, least: number, most: number) =>
  field<number>({ type: 'number', least, most, whole: false }, about);

/* @__NO_SIDE_EFFECTS__ */ export function choice<Name extends string>(
  about: string,
  of: readonly Name[],
): Field<Name> {
  return field<Name>({ type: 'choice', of }, about);
}

/* @__NO_SIDE_EFFECTS__ */ export function choices<Name extends string>(
  about: string,
  of: readonly Name[],
): Field<Name[]> {
  return field<Name[]>({ type: 'list', of: { type: 'choice', of }, least: 1 }, about);
}

/** Terms: words as they stand in a text, one line each. */
/* @__NO_SIDE_EFFECTS__ */ export const terms = (about: string) =>
  field<string[]>({ type: 'list', of: { type: 'term' }, least: 1 }, about);

/** Texts of one line each that are no terms: numbers, signs, addresses. */
/* @__NO_SIDE_EFFECTS__ */ export const lines = (about: string) =>
  field<string[]>({ type: 'list', of: { type: 'line' }, least: 1 }, about);

/** Term → what may stand instead, best first. */
/* @__NO_SIDE_EFFECTS__ */ export const swaps = (about: string) =>
  field<Record<string, string | string[]>>(
    {
      type: 'map',
      keys: 'term',
      of: {
        type: 'either',
        of: [{ type: 'line' }, { type: 'list', of: { type: 'line' }, least: 1 }],
      },
    },
    about,
  );

/** Term → term. */
/* @__NO_SIDE_EFFECTS__ */ export const termPairs = (about: string) =>
  field<Record<string, string>>({ type: 'map', keys: 'term', of: { type: 'term' } }, about);

/** Pattern → pattern. */
/* @__NO_SIDE_EFFECTS__ */ export const patternPairs = (about: string) =>
  field<Record<string, string>>({ type: 'map', keys: 'pattern', of: { type: 'pattern' } }, about);

const oneOrMoreReplacements: Shape = {
  type: 'either',
  of: [{ type: 'replacement' }, { type: 'list', of: { type: 'replacement' }, least: 1 }],
};

/** What may stand instead of a match, best first. */
/* @__NO_SIDE_EFFECTS__ */ export const replacements = (about: string) =>
  field<string | string[]>(oneOrMoreReplacements, about);

/** Pattern → what may stand instead of its match, best first. */
/* @__NO_SIDE_EFFECTS__ */ export const patternSwaps = (about: string) =>
  field<Record<string, string | string[]>>(
    { type: 'map', keys: 'pattern', of: oneOrMoreReplacements },
    about,
  );

/** Language → lines. */
/* @__NO_SIDE_EFFECTS__ */ export const linesByLanguage = (about: string) =>
  field<Partial<Record<Language, string[]>>>(
    { type: 'by-language', of: { type: 'list', of: { type: 'line' }, least: 1 } },
    about,
  );

/* @__NO_SIDE_EFFECTS__ */ export function optional<Value>(
  required: Field<Value>,
): Field<Value | undefined> {
  return { ...required, optional: true };
}

/* @__NO_SIDE_EFFECTS__ */ export function withDefault<Value>(
  required: Field<Value>,
  fallback: Value,
): Field<Value> {
  return { ...required, optional: true, fallback };
}
