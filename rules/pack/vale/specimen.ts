/** Texts that a pattern may match, made from the pattern itself. */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** How many texts are kept of each part, and how long one may be. */
const limits = { texts: 12, length: 300 };

const parser = new RegExpParser();

/** Characters that are tried for classes, the likeliest first. */
export const probes = [
  ...'aAeExX1 .-,!',
  ...Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)),
  ...'æÆøØåÅéß–“”’«»…中\n\t\u00a0😀',
];

/** Candidates: each must still be tried, since what stands around a match is only guessed. */
export function specimensOf(source: string): string[] {
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode: true });
  return either(alternatives);
}

/** Some of each alternative, in turns. */
function either(alternatives: readonly AST.Alternative[]): string[] {
  const all = alternatives.map(({ elements }) => inRow(elements));
  const turns = Array.from({ length: limits.texts }, (_, turn) => turn);
  const inTurns = turns.flatMap((turn) => all.flatMap((texts) => texts.slice(turn, turn + 1)));
  return [...new Set(inTurns)].slice(0, limits.texts);
}

function inRow(elements: readonly AST.Element[]): string[] {
  return elements.reduce<string[]>((starts, element) => joined(starts, textsOf(element)), ['']);
}

/** The first of each first, so that a wrong guess in one place costs little. */
function joined(starts: readonly string[], ends: readonly string[]): string[] {
  return ends
    .flatMap((end) => starts.map((start) => start + end))
    .filter(({ length }) => length <= limits.length)
    .slice(0, limits.texts);
}

function textsOf(node: AST.Element): string[] {
  switch (node.type) {
    case 'Character':
      return [String.fromCodePoint(node.value)];
    case 'CharacterClass':
      return characters(node.raw, node.negate ? [] : namedIn(node));
    case 'CharacterSet':
      return characters(node.raw, []);
    case 'Group':
    case 'CapturingGroup':
      return either(node.alternatives);
    case 'Quantifier':
      return repeated(node);
    case 'Backreference':
      return [node.resolved].flat().flatMap(({ alternatives }) => either(alternatives));
    default:
      // What must stand there may be what the pattern itself goes on with, or not.
      return 'alternatives' in node && !node.negate ? ['', ...either(node.alternatives)] : [''];
  }
}

/** Those that are named stand for what the author had in mind. */
function namedIn({ elements }: AST.CharacterClass): string[] {
  return elements.flatMap((element) => {
    if (element.type === 'Character') return [String.fromCodePoint(element.value)];
    return element.type === 'CharacterClassRange' ? [String.fromCodePoint(element.min.value)] : [];
  });
}

function characters(raw: string, named: readonly string[]): string[] {
  const one = new RegExp(`^${raw}$`, 'u');
  const usual = probes.filter((probe) => one.test(probe));
  const isSeen = (character: string) => /\S/u.test(character);
  return [...new Set([...named.filter(isSeen), ...usual, ...named])].slice(0, 2);
}

function repeated({ min, element }: AST.Quantifier): string[] {
  const texts = textsOf(element);
  const times = texts.map((text) => text.repeat(Math.min(min, limits.length)));
  return min === 0 ? [...new Set(['', ...texts])] : times;
}
