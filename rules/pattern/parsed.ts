/** The syntax tree of a pattern, or what is wrong with its syntax. */
import { type AST, RegExpParser, type RegExpSyntaxError } from '@eslint-community/regexpp';
import { type PatternProblem, problemAt } from './problem.ts';

/** Longest pattern that is vetted, in UTF-16 code units. */
export const longestSource = 1000;

// What every supported browser knows: later years add syntax that some refuse.
const parser = new RegExpParser({ ecmaVersion: 2022 });

export type Parsed = { tree: AST.Pattern } | { problem: PatternProblem };

/** Reads a pattern as the flag `u` has it. */
export function parsed(source: string): Parsed {
  if (source.length > longestSource) {
    const message = `The pattern has ${source.length} characters and may have ${longestSource}; make several rules of it.`;
    return { problem: problemAt({ start: longestSource, end: source.length }, message) };
  }
  try {
    return { tree: parser.parsePattern(source, 0, source.length, { unicode: true }) };
  } catch (error) {
    // The parser throws nothing else.
    return { problem: syntaxProblem(source, error as RegExpSyntaxError) };
  }
}

function syntaxProblem(source: string, { index, message }: RegExpSyntaxError): PatternProblem {
  // The parser is then behind the character that it cannot take.
  const start = Math.max(0, Math.min(index, source.length) - 1);
  const reason = message.slice(message.lastIndexOf(': ') + 2);
  return problemAt(
    { start, end: start + 1 },
    `The pattern cannot be read at character ${start + 1}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}; put a backslash before a character that stands for itself.`,
  );
}
