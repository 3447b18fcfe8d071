/** How long the text can be that a part of a pattern matches. */
import type { AST } from '@eslint-community/regexpp';
import { itemAt } from '../items.ts';

/** The group that a reference means. */
export function target({ resolved }: AST.Backreference): AST.CapturingGroup {
  return itemAt([resolved].flat(), 0);
}

/**
 * Most characters that the part can match; Infinity where there is no limit. References must stand after their groups.
 * `known` keeps what was found for groups, since references to references would take forever.
 */
export function longestMatch(node: AST.Element, known = new Map<AST.Element, number>()): number {
  const inRow = ({ elements }: AST.Alternative) =>
    elements.reduce((sum, element) => sum + longestMatch(element, known), 0);
  switch (node.type) {
    case 'Assertion':
      return 0;
    case 'Quantifier':
      // Nothing, any number of times, is nothing.
      return node.max * longestMatch(node.element, known) || 0;
    case 'Group':
      return Math.max(...node.alternatives.map(inRow));
    case 'CapturingGroup': {
      const longest = known.get(node) ?? Math.max(...node.alternatives.map(inRow));
      known.set(node, longest);
      return longest;
    }
    case 'Backreference':
      return longestMatch(target(node), known);
    default:
      return 1;
  }
}

/** The parts of the node, and of the groups that it refers to, that match one character. */
export function readingParts(
  node: AST.Element,
  seen = new Set<AST.Element>(),
): (AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass)[] {
  switch (node.type) {
    case 'Assertion':
      return [];
    case 'Quantifier':
      return readingParts(node.element, seen);
    case 'Group':
    case 'CapturingGroup':
      if (seen.has(node)) return [];
      seen.add(node);
      return node.alternatives.flatMap(({ elements }) =>
        elements.flatMap((each) => readingParts(each, seen)),
      );
    case 'Backreference':
      return readingParts(target(node), seen);
    default:
      return [node];
  }
}
