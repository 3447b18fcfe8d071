/** What is written in the pack of an imported rule, and of the pack itself. */
import { stringify } from 'yaml';
import type { Conversion } from './conversion.ts';
import { withShortBoundaries } from './frame.ts';
import { messageOf } from './message.ts';
import type { ValeLevel, ValeRule } from './types.ts';

export interface ValeAbout {
  id: string;
  title?: string;
}

const severities: Readonly<Record<ValeLevel, string>> = {
  suggestion: 'info',
  warning: 'advice',
  error: 'must',
};

/** A pack may not say more, and no post is long enough for it. */
const mostOften = 1000;

/** All of a rule but its examples. */
export function ruleData(
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
    ...(rule.limit > 0 && { atMost: Math.min(rule.limit, mostOften) }),
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

/** The YAML text of a pack of these rules. */
export function packOf(
  rules: readonly Record<string, unknown>[],
  { id, title = id }: ValeAbout,
): string {
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
