/** Vale's substitutions as patterns with what may stand instead. */

import { type Conversion, escapedReplacement, isCased, placeFor, silence } from './conversion.ts';
import { translateExpression } from './expression.ts';
import { beginsAndEndsInWords, boundary } from './frame.ts';
import type { Stretch } from './scope.ts';
import type { ValeSubstitution, ValeSwap } from './types.ts';

/** One swap, ready for a rule. */
interface Swap {
  source: string;
  whole: boolean;
  instead: string[];
  /** What is said to stand instead, where it is no text that could. */
  said: string | null;
  /** Matches that already are what they should be. */
  accepted: string[];
}

export function convertSubstitution(rule: ValeSubstitution, stretch: Stretch): Conversion[] {
  const isWhole = rule.pattern.source.startsWith(boundary);
  const swaps = rule.swaps.map((swap) => readSwap(swap, isWhole));
  const plain = swaps.filter(({ said }) => said === null);
  const groups = [
    plain.filter(({ whole }) => whole),
    plain.filter(({ whole }) => !whole),
    ...swaps.filter(({ said }) => said !== null).map((swap) => [swap]),
  ];
  return groups
    .filter((swapsOf) => swapsOf.length > 0)
    .map((swapsOf) => ruleOf(rule, swapsOf, stretch));
}

function ruleOf(rule: ValeSubstitution, swaps: readonly Swap[], stretch: Stretch): Conversion {
  const [first] = swaps;
  const { unless, ...around } = silence(rule.exceptions);
  const silent = [...(unless ? [unless] : []), ...swaps.flatMap(({ accepted }) => accepted)];
  const sources = swaps.map(({ source }) => source);
  const swap = swaps.map(({ source, instead }) => [
    source,
    instead.length > 1 ? instead : instead[0],
  ]);
  return {
    kind: 'pattern',
    options: {
      ...(typeof first?.said === 'string'
        ? { patterns: sources }
        : { swap: Object.fromEntries(swap) }),
      cased: isCased(rule.pattern),
      whole: first?.whole ?? true,
      within: placeFor(stretch, sources),
      ...(silent.length > 0 && { unless: silent.join('|') }),
      ...around,
    },
    values: [first?.said ?? '{expected}', '{actual}'],
  };
}

function readSwap(swap: ValeSwap, isWhole: boolean): Swap {
  const key = sourceOf(swap);
  const isPlain = isWhole && beginsAndEndsInWords(key);
  const instead = swap.options.map((option) => replacementOf(option, swap));
  const isText = instead.length > 0 && !swap.options.some(isExpression);
  return {
    source: isWhole && !isPlain ? `${boundary}(?:${key})${boundary}` : key,
    whole: isPlain,
    instead,
    said: isText ? null : swap.expected,
    accepted: acceptedBy(swap, key, isText),
  };
}

/** With the key's own groups only where the replacement names them. */
function sourceOf({ observed, parts }: ValeSwap): string {
  const key = parts ? observed : observed.replace(/(?<!\\)\((?!\?)/gu, '(?:');
  const translated = translateExpression(`(?m)${key}`);
  return 'source' in translated ? translated.source : key;
}

function replacementOf(option: string, { parts }: ValeSwap): string {
  return parts ? option.replace(/\$(?!\d)/gu, '$$$$') : escapedReplacement(option);
}

/** Signs that only an expression has: a replacement of them is a description. */
function isExpression(option: string): boolean {
  return /[\\[\]{}*+^]|\(\?|\w\?\w/u.test(option);
}

const whole = (source: string) => String.raw`(?<![\s\S])(?:${source})(?![\s\S])`;

/** Only where the key can match what is right already. */
function acceptedBy({ options, accepted }: ValeSwap, key: string, isText: boolean): string[] {
  if (!isText) return accepted ? [accepted.source] : [];
  if (options.length < 2) return [];
  const matches = (option: string) => new RegExp(whole(key), 'iu').test(option);
  const own = options
    .filter(matches)
    .map((option) => option.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  return own.length > 0 ? [whole(own.join('|'))] : [];
}
