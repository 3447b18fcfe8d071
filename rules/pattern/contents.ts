/** What stands in a pattern. */
import { type AST, visitRegExpAST } from '@eslint-community/regexpp';

export interface Contents {
  /** Classes of characters as they are written, each once. */
  classes: readonly string[];
  /** Code points that are named. */
  named: readonly number[];
  /** Whether `\b` or `\B` occurs. */
  boundaries: boolean;
  groups: readonly AST.CapturingGroup[];
  references: readonly AST.Backreference[];
}

/** Lists what matters for vetting, in the order of the source. */
export function contentsOf(tree: AST.Pattern): Contents {
  const classes = new Set<string>();
  const named = new Set<number>();
  const groups: AST.CapturingGroup[] = [];
  const references: AST.Backreference[] = [];
  let boundaries = false;
  visitRegExpAST(tree, {
    onCharacterEnter: (node) => {
      named.add(node.value);
      if (!/^CharacterClass/.test(node.parent.type)) classes.add(node.raw);
    },
    onCharacterSetEnter: (node) => {
      if (node.parent.type !== 'CharacterClass') classes.add(node.raw);
    },
    onCharacterClassEnter: (node) => {
      classes.add(node.raw);
    },
    onCapturingGroupEnter: (node) => {
      groups.push(node);
    },
    onBackreferenceEnter: (node) => {
      references.push(node);
    },
    onAssertionEnter: (node) => {
      boundaries ||= node.kind === 'word';
    },
  });
  return { classes: [...classes], named: [...named], boundaries, groups, references };
}
