/** Vale's rules as Takt's: which kind does the same, and with what options. */
import { itemAt } from '../../items.ts';
import type { Measure } from '../../language/readability.ts';
import { type Conversion, escapedReplacement, inOneCase, placeFor, silence } from './conversion.ts';
import { boundary, translateExpression } from './expression.ts';
import { unframed } from './frame.ts';
import { isMixed, sourceWithCapitals } from './letter-case.ts';
import { marksAt } from './places.ts';
import type { Stretch } from './scope.ts';
import { convertSubstitution } from './swaps.ts';
import type {
  ReadabilityMetric,
  ValeCapitalization,
  ValeConsistency,
  ValeExistence,
  ValePattern,
  ValeRule,
} from './types.ts';

/** The Takt rules that say together what the Vale rule says. */
export function convert(rule: ValeRule, stretch: Stretch): Conversion[] {
  switch (rule.extends) {
    case 'existence':
      return convertExistence(rule, stretch);
    case 'substitution':
      return convertSubstitution(rule, stretch);
    case 'occurrence':
      return [
        one('occurrence', ['{count}'], {
          ...(rule.max > 0 && { most: rule.max }),
          ...(rule.min > 0 && { least: rule.min }),
          within: placeFor(stretch),
          marks: 'first',
          ...asWritten(rule.pattern),
        }),
      ];
    case 'repetition':
      return [
        one('repetition', ['{token}'], {
          token: rule.ignorecase ? rule.pattern.source : sourceWithCapitals(rule.pattern),
          cased: !rule.ignorecase,
          letters: rule.alpha,
          most: rule.max,
          ...silence(rule.exceptions),
        }),
      ];
    case 'consistency':
      return convertConsistency(rule);
    case 'conditional':
      return [
        one('conditional', ['{actual}'], {
          first: sourceWithCapitals(rule.first),
          second: sourceWithCapitals(rule.second),
          cased: true,
          whole: false,
          within: within(stretch),
          each: true,
          ...silence(rule.exceptions),
        }),
      ];
    case 'capitalization':
      return [one('capitalization', ['{actual}', '{suggestion}'], capitals(rule, stretch))];
    case 'metric':
      return [
        one('metric', ['{value}'], {
          formula: rule.formula,
          condition: rule.condition,
          dialect: 'vale',
        }),
      ];
    case 'readability':
      return [
        one('readability', ['{value}'], {
          measures: rule.metrics.map((metric) => measures[metric]),
          most: rule.grade,
          from: 1,
          dialect: 'vale',
        }),
      ];
  }
}

const measures: Readonly<Record<ReadabilityMetric, Measure>> = {
  'Gunning Fog': 'gunning-fog',
  'Coleman-Liau': 'coleman-liau',
  'Flesch-Kincaid': 'flesch-kincaid',
  SMOG: 'smog',
  'Automated Readability': 'automated-readability',
};

function one(kind: string, values: string[], options: Record<string, unknown>): Conversion {
  return { kind, options, values };
}

function asWritten(pattern: ValePattern) {
  const { source, cased } = inOneCase(pattern);
  return { pattern: source, cased, whole: false };
}

function within(stretch: Stretch): 'block' | 'text' {
  return stretch === 'text' ? 'text' : 'block';
}

function convertExistence(rule: ValeExistence, stretch: Stretch): Conversion[] {
  const { action, exceptions, limit } = rule;
  const { source, cased } = inOneCase(rule.pattern);
  const shared = { cased, within: placeFor(stretch), ...silence(exceptions) };
  const marks = marksAt(source);
  if (marks) return [one('pattern', [], { patterns: marks, whole: false, ...shared })];
  const instead = action?.name === 'replace' ? action.params.filter((text) => text !== '') : [];
  // What may speak so often and no more has to be one rule.
  return unframed(source, { isOne: limit > 0 }).map(({ sources, whole }) => ({
    kind: 'pattern',
    options: {
      patterns: sources,
      ...(instead.length > 0 && { instead: instead.map(escapedReplacement) }),
      whole,
      ...shared,
    },
    values: instead.length > 0 ? ['{actual}', '{expected}'] : ['{actual}'],
  }));
}

function convertConsistency({ pairs }: ValeConsistency): Conversion[] {
  const framed = (side: string) =>
    pairs.some(({ pattern }) => pattern.source.startsWith(boundary))
      ? String.raw`(?m)\b(?:${side})\b`
      : `(?m)(?:${side})`;
  const isFree = pairs.some(({ pattern }) => pattern.flags.includes('i'));
  const sides = pairs.flatMap(({ first, second }) => [first, second]);
  const read = sides.map((side) => translateExpression(`${isFree ? '(?i)' : ''}${framed(side)}`));
  const cased = !isFree || read.some((side) => 'source' in side && isMixed(side));
  // A side that is no expression without the other is refused when the pack is read.
  const sources = read.map((side, at) => {
    if (!('source' in side)) return itemAt(sides, at);
    return cased ? sourceWithCapitals(side) : side.source;
  });
  return [
    one('consistency', ['{actual}'], {
      patterns: Object.fromEntries(pairs.map((_, at) => sources.slice(2 * at, 2 * at + 2))),
      cased,
      whole: false,
      within: 'text',
      speaks: 'last',
    }),
  ];
}

function capitals(rule: ValeCapitalization, stretch: Stretch): Record<string, unknown> {
  const { match, style, exceptions, indicators, threshold, prefix } = rule;
  return {
    ...(typeof match === 'string'
      ? { match: match.slice(1) }
      : { match: 'pattern', pattern: sourceWithCapitals(match) }),
    where: stretch,
    style,
    ...(exceptions.words && { keepPattern: sourceWithCapitals(exceptions.words) }),
    threshold,
    ...(prefix && { prefix: sourceWithCapitals(prefix) }),
    ...(indicators.length > 0 && { indicators }),
    dialect: 'vale',
  };
}
