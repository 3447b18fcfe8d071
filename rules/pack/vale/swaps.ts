/** Vale's substitutions as patterns with what may stand instead. */

import { grouped } from '../../grouped.ts';
import { itemAt } from '../../items.ts';
import { type Conversion, escapedReplacement, placeFor, silence } from './conversion.ts';
import { boundary, translateExpression } from './expression.ts';
import { beginsAndEndsInWords } from './frame.ts';
import { isMixed, sourceWithCapitals } from './letter-case.ts';
import type { Stretch } from './scope.ts';
import type { ValePattern, ValeSubstitution, ValeSwap } from './types.ts';

/** One swap, ready for a rule. */
interface Swap {
  source: string;
  whole: boolean;
  cased: boolean;
  instead: string[];
  /** What is said to stand instead, where it is no text that could. */
  said: string | null;
  /** Matches that already are what they should be. */
  accepted: string[];
}

/** Swaps that are run in the same way make up one rule, in the order that they were written in. */
export function convertSubstitution(rule: ValeSubstitution, stretch: Stretch): Conversion[] {
  const swaps = rule.swaps.map((swap) => readSwap(swap, rule));
  const alike = grouped(swaps, ({ whole, cased, said }) => JSON.stringify([whole, cased, said]));
  return [...alike.values()].map((group) => ruleOf(rule, group, stretch));
}

function ruleOf(rule: ValeSubstitution, swaps: readonly Swap[], stretch: Stretch): Conversion {
  const { whole, cased, said } = itemAt(swaps, 0);
  const { unless, ...around } = silence(rule.exceptions);
  const silent = [...(unless ? [unless] : []), ...swaps.flatMap(({ accepted }) => accepted)];
  const sources = swaps.map(({ source }) => source);
  const swap = swaps.map(({ source, instead }) => [
    source,
    instead.length === 1 ? instead[0] : instead,
  ]);
  return {
    kind: 'pattern',
    options: {
      ...(said === null ? { swap: Object.fromEntries(swap) } : { patterns: sources }),
      cased,
      whole,
      within: placeFor(stretch),
      ...(silent.length > 0 && { unless: silent.join('|') }),
      ...around,
    },
    values: [said ?? '{expected}', '{actual}'],
  };
}

function readSwap(swap: ValeSwap, { pattern, limit }: ValeSubstitution): Swap {
  const instead = swap.options.map((option) => replacementOf(option, swap));
  const key = keyOf(swap, pattern.flags);
  // A key that is no expression without the others is refused when the pack is read.
  if ('why' in key) {
    const plain = { whole: false, cased: true, said: null, accepted: [] };
    return { source: swap.observed, instead, ...plain };
  }
  const isFramed = pattern.source.startsWith(boundary);
  // What may speak so often and no more has to be one rule.
  const mayPart = limit === 0;
  const isPlain = mayPart && isFramed && beginsAndEndsInWords(key.source);
  const isText = swap.options.length > 0 && !swap.options.some(isExpression);
  // Of a term that only has other capitals, the capitals are what counts.
  const isSpelling = swap.options.some((option) => isWhole(key, option));
  const { source, cased } =
    mayPart && !isMixed(key) && !isSpelling
      ? { source: key.source, cased: !pattern.flags.includes('i') }
      : { source: sourceWithCapitals(key), cased: true };
  return {
    source: isFramed && !isPlain ? `${boundary}(?:${source})${boundary}` : source,
    whole: isPlain,
    cased,
    instead,
    said: isText ? null : swap.expected,
    accepted: acceptedBy(swap, key, isText),
  };
}

/** With the key's own groups only where the replacement names them. */
function keyOf({ observed, parts }: ValeSwap, flags: string) {
  const key = parts ? observed : observed.replace(/(?<!\\)\((?!\?)/gu, '(?:');
  return translateExpression(`${flags.includes('i') ? '(?i)' : ''}(?m)${key}`);
}

function replacementOf(option: string, { parts }: ValeSwap): string {
  return parts ? option.replace(/\$(?!\d)/gu, '$$$$') : escapedReplacement(option);
}

/** Signs that only an expression has: a replacement of them is a description. */
function isExpression(option: string): boolean {
  return /[\\[\]{}*+^]|\(\?|\S\?\w/u.test(option);
}

const onlyThis = (source: string) => String.raw`(?<![\s\S])(?:${source})(?![\s\S])`;

function isWhole({ source, flags }: ValePattern, option: string): boolean {
  return new RegExp(onlyThis(source), flags).test(option);
}

/** Only where the key can match what is right already. */
function acceptedBy({ options, accepted }: ValeSwap, key: ValePattern, isText: boolean): string[] {
  if (!isText) return accepted ? [sourceWithCapitals(accepted)] : [];
  const own = options
    .filter((option) => options.length > 1 && isWhole(key, option))
    .map((option) => option.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  return own.length > 0 ? [onlyThis(own.join('|'))] : [];
}
