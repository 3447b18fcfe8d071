/** References to groups: they are compared in one step for each character, so they must be short. */
import type { AST } from '@eslint-community/regexpp';
import { longestMatch, target } from './lengths.ts';
import { type PatternProblem, problemAt, quoted } from './problem.ts';

/** Longest text of a group that may be referred to, in characters. */
const longestReferred = 100;

/** What is wrong with the references. */
export function referenceProblems(
  source: string,
  references: readonly AST.Backreference[],
): PatternProblem[] {
  const known = new Map<AST.Element, number>();
  const early = references.filter((reference) => reference.start < target(reference).end);
  if (early.length > 0) {
    return early.map((reference) =>
      problemAt(
        reference,
        `${quoted(source, reference)} stands before the end of the group that it repeats; write it after the group.`,
      ),
    );
  }
  return references
    .filter((reference) => longestMatch(reference, known) > longestReferred)
    .map((reference) => {
      const group = quoted(source, target(reference));
      return problemAt(
        reference,
        `${quoted(source, reference)} repeats ${group}, which can be longer than ${longestReferred} characters, so a long text could take very long; give the group a limit, such as \`{1,40}\` instead of \`+\`.`,
      );
    });
}
