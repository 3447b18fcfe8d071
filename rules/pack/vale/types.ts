/** What a Vale style holds once read: one shape for each kind of rule that Takt imports. */
import type { Problem } from '../../types.ts';

/** Valid values of `extends` that can be imported. */
export const importedKinds = [
  'existence',
  'substitution',
  'occurrence',
  'repetition',
  'consistency',
  'conditional',
  'capitalization',
  'metric',
  'readability',
] as const;
export type ValeKind = (typeof importedKinds)[number];

export const valeLevels = ['suggestion', 'warning', 'error'] as const;
export type ValeLevel = (typeof valeLevels)[number];

/** A JavaScript regular expression, with the `u` flag always set. */
export interface ValePattern {
  source: string;
  flags: string;
}

/** What is left alone. Both null when the rule has no exceptions. */
export interface ValeExceptions {
  /** Found anywhere inside the match: no alert. */
  words: ValePattern | null;
  /** Exceptions of several words: no alert when the match lies within one, in the text around it. */
  phrases: ValePattern | null;
}

/** What an editor may do about an alert, such as `replace`, `remove` or `edit`. */
export interface ValeAction {
  name: string;
  params: string[];
}

interface ValeBase {
  /** `Style.Rule`, unique within the style. */
  name: string;
  /** Path of the file it was read from. */
  file: string;
  message: string;
  description: string;
  link: string;
  level: ValeLevel;
  /** Which parts of a document it reads, as written; any one that fits is enough. */
  scope: string[];
  /** The most alerts in a document; 0 is no limit. */
  limit: number;
  action: ValeAction | null;
}

export interface ValeExistence extends ValeBase {
  extends: 'existence';
  /** Every match is an alert. */
  pattern: ValePattern;
  exceptions: ValeExceptions;
}

export interface ValeSwap {
  /** The key as written. */
  observed: string;
  /** The value as written. */
  expected: string;
  /** The value cut at every `|` that has no `\` before it; empty parts left out. */
  options: string[];
  /** Finds what `$1` in `expected` stands for, within what was observed. Null where there is no `$1`. */
  parts: ValePattern | null;
  /** What already conforms, beside `options` or `expected` letter by letter. Null: nothing else does. */
  accepted: ValePattern | null;
}

export interface ValeSubstitution extends ValeBase {
  extends: 'substitution';
  /** The group `swap0`, `swap1` … that took part tells the entry of `swaps`; its span is the alert's. */
  pattern: ValePattern;
  swaps: ValeSwap[];
  exceptions: ValeExceptions;
  /** The replacement takes a capital first letter where the observed text has one. */
  capitalize: boolean;
}

export interface ValeOccurrence extends ValeBase {
  extends: 'occurrence';
  pattern: ValePattern;
  /** 0 is no bound. */
  max: number;
  min: number;
}

export interface ValeRepetition extends ValeBase {
  extends: 'repetition';
  pattern: ValePattern;
  max: number;
  ignorecase: boolean;
  /** Only matches of letters alone count. */
  alpha: boolean;
  exceptions: ValeExceptions;
}

export interface ValeConsistency extends ValeBase {
  extends: 'consistency';
  /** In each pattern the groups `first` and `second` tell the two sides. */
  pairs: { first: string; second: string; pattern: ValePattern }[];
}

export interface ValeConditional extends ValeBase {
  extends: 'conditional';
  first: ValePattern;
  second: ValePattern;
  /** True: a match of `first` must equal a group of `second`. False: `second` must be there at all. */
  secondCaptures: boolean;
  exceptions: ValeExceptions;
}

export const caseMatches = ['$title', '$sentence', '$lower', '$upper'] as const;
export type ValeCase = (typeof caseMatches)[number];

export interface ValeCapitalization extends ValeBase {
  extends: 'capitalization';
  match: ValeCase | ValePattern;
  style: 'AP' | 'Chicago';
  exceptions: ValeExceptions;
  /** The exceptions as written, longest first. */
  exceptionTerms: string[];
  /** Endings of a word after which a capital is right. */
  indicators: string[];
  /** Share of words, 0 to 1, that must be right. */
  threshold: number;
  /** What may stand before the heading proper. */
  prefix: ValePattern | null;
}

export interface ValeMetric extends ValeBase {
  extends: 'metric';
  /** An expression over counts such as `words`, `sentences` and `heading_h2`. */
  formula: string;
  /** What stands after the result, such as `> 35`. */
  condition: string;
}

export const readabilityMetrics = [
  'Gunning Fog',
  'Coleman-Liau',
  'Flesch-Kincaid',
  'SMOG',
  'Automated Readability',
] as const;
export type ReadabilityMetric = (typeof readabilityMetrics)[number];

export interface ValeReadability extends ValeBase {
  extends: 'readability';
  metrics: ReadabilityMetric[];
  /** The highest mean of the metrics that is accepted. */
  grade: number;
}

export type ValeRule =
  | ValeExistence
  | ValeSubstitution
  | ValeOccurrence
  | ValeRepetition
  | ValeConsistency
  | ValeConditional
  | ValeCapitalization
  | ValeMetric
  | ValeReadability;

/** The keys that every kind has, read and checked. */
export type ValeCommon = ValeBase;

export interface ValeStyle {
  rules: ValeRule[];
  /** Rules that are valid in Vale and have no counterpart here. */
  notImported: { name: string; why: string }[];
  problems: Problem[];
}
