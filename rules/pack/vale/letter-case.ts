/** Patterns that mind capitals in one part and not in another, without the syntax for it, which not all browsers know. */
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { itemAt } from '../../items.ts';
import type { ValePattern } from './types.ts';

const parser = new RegExpParser();
const modifier = /\(\?-?i/u;

/** True when the pattern changes on its way whether it minds capitals. */
export function isMixed({ source }: Pick<ValePattern, 'source'>): boolean {
  return modifier.test(source);
}

/** The same pattern, to be run with capitals minded: `[aA]` where it does not. */
export function withCapitals(source: string, flags: string): string {
  const tree = parser.parsePattern(source, 0, source.length, { unicode: true });
  return alternatives(tree.alternatives, flags.includes('i'));
}

/** What a Vale pattern is where capitals are always minded. */
export function sourceWithCapitals({ source, flags }: ValePattern): string {
  return withCapitals(source, flags);
}

function alternatives(all: readonly AST.Alternative[], isFree: boolean): string {
  return all.map(({ elements }) => elements.map((one) => written(one, isFree)).join('')).join('|');
}

function written(node: AST.Element, isFree: boolean): string {
  switch (node.type) {
    case 'Group': {
      return `(?:${alternatives(node.alternatives, isFreeWithin(node, isFree))})`;
    }
    case 'Quantifier':
      return written(node.element, isFree) + node.raw.slice(node.element.raw.length);
    case 'Character':
      return isFree ? eitherCase(node) : node.raw;
    case 'CharacterClass':
      return isFree ? classOfBoth(node) : node.raw;
    default:
      return 'alternatives' in node ? opened(node, isFree) : node.raw;
  }
}

function isFreeWithin({ modifiers }: AST.Group, isFree: boolean): boolean {
  return modifiers === null ? isFree : modifiers.add.ignoreCase;
}

/** A group that captures, or a look around: it begins as it was written. */
function opened(
  { raw, start, alternatives: all }: AST.CapturingGroup | AST.LookaroundAssertion,
  isFree: boolean,
): string {
  return `${raw.slice(0, itemAt(all, 0).start - start)}${alternatives(all, isFree)})`;
}

function others(code: number): string[] {
  const own = String.fromCodePoint(code);
  const both = [own.toLowerCase(), own.toUpperCase()];
  return both.filter((other) => other !== own && [...other].length === 1);
}

function eitherCase({ value, raw }: AST.Character): string {
  const more = others(value);
  return more.length > 0 ? `[${raw}${more.join('')}]` : raw;
}

/** With the other case of its letters, and of ranges from letter to letter. */
function classOfBoth({ elements, raw }: AST.CharacterClass): string {
  const more = elements.flatMap((element) => {
    if (element.type === 'Character') return others(element.value);
    if (element.type !== 'CharacterClassRange') return [];
    const [from] = others(element.min.value);
    const [to] = others(element.max.value);
    return from !== undefined && to !== undefined && from <= to ? [`${from}-${to}`] : [];
  });
  return `${raw.slice(0, -1)}${more.join('')}]`;
}
