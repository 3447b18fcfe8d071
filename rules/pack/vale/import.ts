/** A Vale style made into a Takt pack. */
import { itemAt } from '../../items.ts';
import type { Problem } from '../../types.ts';
import { canonical } from '../format.ts';
import { parsePack } from '../parse.ts';
import type { Pack } from '../schema.ts';
import type { Conversion } from './conversion.ts';
import { convert } from './convert.ts';
import { exampleFor } from './example.ts';
import { readValeStyle } from './read.ts';
import { idFor, packOf, ruleData, type ValeAbout } from './rule-data.ts';
import { type Stretch, stretchFor } from './scope.ts';
import type { ValeRule } from './types.ts';

export type { ValeAbout };

export interface ValeImport {
  /** YAML of a pack whose examples hold. Without any rule where none could be imported. */
  pack: string;
  /** Rules that are valid in Vale and are not in the pack, or only in part. */
  notImported: { name: string; why: string }[];
  /** What is wrong in the style's own files. */
  problems: Problem[];
}

/** Makes a pack of the files of a style. Never throws; `path` is relative, with `/`. */
export function importVale(
  files: readonly { path: string; text: string }[],
  about: ValeAbout,
): ValeImport {
  const style = readValeStyle(files);
  const drafts = draftsOf(style.rules);
  const { pack, kept, refused, problems } = accepted(drafts, about);
  const unread = style.rules.filter((rule) => stretchOf(rule) === null);
  return {
    pack: canonical(packOf(withExamples(kept, pack), about)),
    notImported: [
      ...style.notImported,
      ...unread.map(({ name, scope }) => ({
        name,
        why: `${scope.join(', ')}: a post has none of these`,
      })),
      ...refusals(kept, refused),
    ],
    problems: [...style.problems, ...problems],
  };
}

/** A Takt rule to be, but for its example. */
interface Draft {
  /** Of the Vale rule: several drafts may share it. */
  name: string;
  data: Record<string, unknown>;
  options: Conversion['options'];
}

/** What is measured is measured of the whole text. */
function stretchOf({ extends: kind, scope }: ValeRule): Stretch | null {
  return kind === 'metric' || kind === 'readability' ? 'text' : stretchFor(scope);
}

function draftsOf(rules: readonly ValeRule[]): Draft[] {
  const ids = new Set<string>();
  return rules.flatMap((rule) => {
    const stretch = stretchOf(rule);
    const conversions = stretch === null ? [] : convert(rule, stretch);
    return conversions.map((conversion) => {
      const id = freeId(idFor(rule.name), ids);
      ids.add(id);
      return { name: rule.name, data: ruleData(rule, conversion, id), options: conversion.options };
    });
  });
}

interface Accepted {
  pack: Pack | null;
  kept: readonly Draft[];
  refused: { name: string; why: string }[];
  /** Of the pack itself. */
  problems: readonly Problem[];
}

/** Drafts that a pack may hold. The others are left out, and what is left is read again. */
function accepted(drafts: readonly Draft[], about: ValeAbout): Accepted {
  const sample = drafts.map(({ data }) => ({ ...data, examples: [{ bad: 'x' }] }));
  const parsed = parsePack(packOf(sample, about), about.id);
  if (parsed.ok) return { pack: parsed.pack, kept: drafts, refused: [], problems: [] };
  const said = parsed.problems.flatMap(({ message }) => {
    const at = /^rules\.(\d+)\.?/u.exec(message);
    return at ? [{ index: Number(at[1]), why: message.slice(at[0].length) }] : [];
  });
  const kept = drafts.filter((_, at) => said.every(({ index }) => index !== at));
  if (said.length === 0) return { pack: null, kept, refused: [], problems: parsed.problems };
  const refused = said.map(({ index, why }) => ({ name: itemAt(drafts, index).name, why }));
  const next = accepted(kept, about);
  return { ...next, refused: [...refused, ...next.refused] };
}

/** One for each rule: the first that was said. */
function refusals(kept: readonly Draft[], refused: readonly { name: string; why: string }[]) {
  const isPart = (name: string) => kept.some((draft) => draft.name === name);
  const first = new Map([...refused].reverse().map(({ name, why }) => [name, why]));
  return [...first]
    .reverse()
    .map(([name, why]) => ({ name, why: isPart(name) ? `a part of it: ${why}` : why }));
}

/** Each is found for the rule alone: in a pack that shows all findings, rules do not silence each other. */
function withExamples(drafts: readonly Draft[], pack: Pack | null): Record<string, unknown>[] {
  if (pack === null) return drafts.map(({ data }) => ({ ...data, examples: [{ gap: '…' }] }));
  return drafts.map(({ data, options }, index) => {
    const alone = { ...pack, rules: [itemAt(pack.rules, index)] };
    return { ...data, examples: [exampleFor(alone, options)] };
  });
}

/** With a number where others have it: one rule of Vale may become several. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let number = 1;
  let free = id;
  while (taken.has(free)) {
    number += 1;
    free = `${id}-${number}`;
  }
  return free;
}
