/** A Vale style made into a Takt pack. */
import { stringify } from 'yaml';
import type { Problem } from '../../types.ts';
import { canonical } from '../format.ts';
import { parsePack } from '../parse.ts';
import { proveExamples } from '../prove.ts';
import type { Pack } from '../schema.ts';
import type { Conversion } from './conversion.ts';
import { convert } from './convert.ts';
import { type Example, exampleFor } from './example.ts';
import { withShortBoundaries } from './frame.ts';
import { messageOf } from './message.ts';
import { readValeStyle } from './read.ts';
import { stretchFor } from './scope.ts';
import type { ValeLevel, ValeRule } from './types.ts';

export interface ValeAbout {
  id: string;
  title?: string;
}

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
  const notImported = [...style.notImported];
  const ids = new Set<string>();
  const rules = style.rules.flatMap((rule) => {
    const { made, refused } = importRule(rule, about, ids);
    if (refused !== null) notImported.push({ name: rule.name, why: refused });
    return made;
  });
  const pack = canonical(packOf(proved(rules, about), about));
  return { pack, notImported, problems: style.problems };
}

/** Among its own pack's other rules an example may no longer fire: then it is a known gap. */
function proved(rules: readonly RuleData[], about: ValeAbout): RuleData[] {
  const parsed = parsePack(packOf(rules, about), about.id);
  const failing = parsed.ok ? proveExamples(parsed.pack).map(({ path }) => path[1]) : [];
  return rules.map((rule, index) =>
    failing.includes(index) ? { ...rule, examples: [{ gap: textOf(rule) }] } : rule,
  );
}

function textOf({ examples: [example] }: RuleData): string {
  return 'bad' in example ? example.bad : example.gap;
}

interface RuleData extends Record<string, unknown> {
  examples: [Example];
}

function importRule(
  rule: ValeRule,
  about: ValeAbout,
  ids: Set<string>,
): { made: RuleData[]; refused: string | null } {
  const { extends: kind, scope } = rule;
  // What is measured is measured of the whole text.
  const stretch = kind === 'metric' || kind === 'readability' ? 'text' : stretchFor(scope);
  if (stretch === null)
    return { made: [], refused: `${scope.join(', ')}: a post has none of these` };
  const made: RuleData[] = [];
  const refused: string[] = [];
  for (const conversion of convert(rule, stretch)) {
    const id = freeId(idFor(rule.name), ids);
    const data = ruleData(rule, conversion, id);
    const parsed = parsePack(packOf([{ ...data, examples: [{ bad: 'x' }] }], about), rule.file);
    if (parsed.ok) {
      ids.add(id);
      made.push({ ...data, examples: [exampleOf(parsed.pack, conversion)] });
    } else {
      refused.push(...parsed.problems.map(({ message }) => message.replace(/^rules\.0\./u, '')));
    }
  }
  const [first = null] = refused;
  const isPart = first !== null && made.length > 0;
  return { made, refused: isPart ? `a part of it: ${first}` : first };
}

function exampleOf(pack: Pack, { options }: Conversion): Example {
  return exampleFor(pack, options);
}

const severities: Readonly<Record<ValeLevel, string>> = {
  suggestion: 'info',
  warning: 'advice',
  error: 'must',
};

function ruleData(
  rule: ValeRule,
  { kind, options, values }: Conversion,
  id: string,
): Record<string, unknown> {
  const [style] = rule.name.split('.');
  return {
    id,
    kind,
    severity: severities[rule.level],
    message: messageOf(rule.message, values) || rule.name,
    reason: messageOf(rule.description, []) || reasonFor(String(style)),
    source: rule.link || rule.name,
    quotations: 'check',
    ...Object.fromEntries(Object.entries(options).map(([name, value]) => [name, shortened(value)])),
  };
}

/** Patterns as a reader would write them, wherever they stand in an option. */
function shortened(value: unknown): unknown {
  if (typeof value === 'string') return withShortBoundaries(value);
  if (Array.isArray(value)) return value.map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([key, of]) => [withShortBoundaries(key), shortened(of)]));
}

function reasonFor(style: string) {
  return {
    nb: `Dette er en regel i ${style}.`,
    nn: `Dette er ein regel i ${style}.`,
    da: `Dette er en regel i ${style}.`,
    en: `This is a rule of ${style}.`,
  };
}

/** `Google.WordList` is `google-word-list`. */
export function idFor(name: string): string {
  const words = name
    .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, '-')
    .toLowerCase()
    .split(/[^a-z0-9æøå]+/u)
    .filter((word) => word !== '');
  return words.join('-') || 'rule';
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

function packOf(rules: readonly RuleData[], { id, title = id }: ValeAbout): string {
  return stringify({
    takt: 1,
    id,
    version: '1.0.0',
    title,
    description: {
      nb: 'Regler fra Vale.',
      nn: 'Reglar frå Vale.',
      da: 'Regler fra Vale.',
      en: 'Rules from Vale.',
    },
    publisher: title,
    languages: ['nb', 'nn', 'da', 'en'],
    overlaps: 'show',
    rules,
  });
}
