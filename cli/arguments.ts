/** The arguments of one command, read and checked. Each command declares its own options. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { id } from '../rules/pack/field-schema.ts';
import { nearestName } from '../rules/pack/nearest.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { Texts } from './texts/index.ts';

type Declared = NonNullable<ParseArgsConfig['options']>;

function parse<const Own extends Declared>(argv: readonly string[], options: Own) {
  return parseArgs({ args: [...argv], allowPositionals: true, options });
}

/** Options by name, and what stands beside them in order. */
export function readArguments<const Own extends Declared>(
  argv: readonly string[],
  options: Own,
  texts: Texts,
): Outcome<ReturnType<typeof parse<Own>>> {
  try {
    return done(parse(argv, options));
  } catch (error) {
    // Node says which option it does not know, or which value is missing.
    const detail = error instanceof Error ? error.message : String(error);
    return refused(texts.badArguments(`${detail.split(/\.\s|\n/u)[0]}.`));
  }
}

/** The value where it is one of the valid ones. */
export function chosen<T extends string>(
  option: string,
  value: string,
  valid: readonly T[],
  texts: Texts,
): Outcome<T> {
  const found = valid.find((candidate) => candidate === value);
  if (found !== undefined) return done(found);
  const near = nearestName(value, valid);
  const all = near === null ? valid : [near, ...valid.filter((name) => name !== near)];
  return refused(texts.badValue(option, value, all.join(', ')));
}

/** A day as `2026-11-21`. */
export function day(option: string, value: string, texts: Texts): Outcome<string> {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value));
  return isDay ? done(value) : refused(texts.badValue(option, value, 'YYYY-MM-DD'));
}

/** The id of a pack that is to be made. */
export function packId(value: string, texts: Texts): Outcome<string> {
  return id.safeParse(value).success
    ? done(value)
    : refused(texts.badValue('id', value, 'a–z, æ, ø, å, 0–9, -'));
}

/** Exactly as many files as there are names for them. */
export function exactly(
  files: readonly string[],
  names: readonly string[],
  texts: Texts,
): Outcome<readonly string[]> {
  return files.length === names.length ? done(files) : refused(texts.needs(names.join(' ')));
}

export const formats = ['text', 'json'] as const;
