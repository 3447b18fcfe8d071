/** What a kind of rule looks like in a pack. One beside each kind; `formats.ts` is the closed list. Not needed in a page. */
import type { CommonRule } from '../pack/rule-schema.ts';
import type { Term } from '../pack/terms.ts';
import type { Field, Fields, ValuesOf } from '../shape.ts';
import type { Language } from '../types.ts';

/** Something wrong with an option: where in the rule, and at which key or offset there. */
export interface OptionProblem {
  path: readonly (string | number)[];
  /** The key at `path` is wrong, not its value. */
  key?: string;
  message: string;
}

/** A rule's options as they are written, with what else terms may depend on. */
export interface Written {
  options: Record<string, unknown>;
  languages: readonly Language[];
}

export interface Format {
  kind: string;
  /** One sentence: what the kind looks for. */
  about: string;
  fields: Fields;
  /** Names of the fields that go on to the page; the others become terms. */
  kept: readonly string[];
  /** What messages may fill in, besides `{actual}` and `{expected}`. */
  values: readonly string[];
  terms(rule: Written): readonly Term[];
  /** Plain data that the rule has in a page besides the kept options. */
  compiled(rule: Written): object;
  /** What no schema sees, of options that the schema has passed. */
  problems(rule: Written): readonly OptionProblem[];
}

interface Definition<Kept extends Fields, Authored extends Fields, Compiled extends object> {
  about: string;
  options: Kept;
  /** Options that only an author needs: they become terms, or what `compiled` makes of them. */
  authored?: Authored;
  values?: readonly string[];
  terms?(
    options: ValuesOf<Kept> & ValuesOf<Authored>,
    languages: readonly Language[],
  ): readonly Term[];
  /** More for the page, JSON-safe. */
  compiled?(options: ValuesOf<Kept> & ValuesOf<Authored>): Compiled;
  problems?(
    options: ValuesOf<Kept> & ValuesOf<Authored>,
    languages: readonly Language[],
  ): readonly OptionProblem[];
}

/** The options that a kind's rules have in a page. */
export type OptionsOf<Of> = Of extends Format & { readonly options?: infer Options }
  ? NonNullable<Options>
  : never;

const nothing: Readonly<Record<string, Field<never>>> = {};

/** Makes a format out of functions that know their own options. */
/* @__NO_SIDE_EFFECTS__ */
export function defineFormat<
  Kept extends Fields,
  Authored extends Fields = typeof nothing,
  Compiled extends object = object,
>(
  kind: string,
  {
    about,
    options,
    authored,
    values = [],
    terms,
    compiled,
    problems,
  }: Definition<Kept, Authored, Compiled>,
): Format & { readonly options?: ValuesOf<Kept> & Compiled } {
  // Only options that the schema has passed come here.
  const own = (written: Written) => written.options as ValuesOf<Kept> & ValuesOf<Authored>;
  return {
    kind,
    about,
    values,
    fields: { ...options, ...authored },
    kept: Object.keys(options),
    terms: (rule) => terms?.(own(rule), rule.languages) ?? [],
    compiled: (rule) => compiled?.(own(rule)) ?? {},
    problems: (rule) => problems?.(own(rule), rule.languages) ?? [],
  };
}

/** Terms that a rule looks for as they are written. */
export function heardAs(use: Term['use'], texts: readonly string[]): Term[] {
  return texts.map((text) => ({ text, use, cased: true }));
}

export type { CommonRule };
