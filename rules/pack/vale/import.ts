/** A Vale style made into a Takt pack. */
import { itemAt } from '../../items.ts';
import type { Problem } from '../../types.ts';
import { canonical } from '../format.ts';
import { parsePack } from '../parse.ts';
import { proveExamples } from '../prove.ts';
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
  const said = parsed.problems.map((problem) => ({
    problem,
    at: /^rules\.(\d+)\.?/u.exec(problem.message),
  }));
  const kept = drafts.filter((_, index) => said.every(({ at }) => at?.[1] !== String(index)));
  if (kept.length === drafts.length) {
    return { pack: null, kept, refused: [], problems: parsed.problems };
  }
  const refused = said.flatMap(({ problem, at }) => {
    const draft = drafts[Number(at?.[1])];
    return draft ? [{ name: draft.name, why: problem.message.slice(String(at?.[0]).length) }] : [];
  });
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

/** Among its own pack's other rules an example may no longer fire: then it is a known gap. */
function withExamples(drafts: readonly Draft[], pack: Pack | null): Record<string, unknown>[] {
  if (pack === null) return drafts.map(({ data }) => ({ ...data, examples: [{ gap: '…' }] }));
  const rules = pack.rules.map((rule, index) => {
    const { options } = itemAt(drafts, index);
    return { ...rule, examples: [exampleFor({ ...pack, rules: [rule] }, options)] };
  });
  const failing = proveExamples({ ...pack, rules }).map(({ path }) => path[1]);
  return drafts.map(({ data }, index) => {
    const { examples } = itemAt(rules, index);
    const isGap = failing.includes(index);
    return {
      ...data,
      examples: isGap ? examples.map(({ bad, gap }) => ({ gap: bad ?? gap })) : examples,
    };
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
