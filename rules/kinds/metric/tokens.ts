/** Cuts a formula into numbers, names and signs. */

export interface Token {
  kind: 'number' | 'name' | 'sign' | 'end';
  text: string;
  offset: number;
}

/** In UTF-16 code units. It keeps parentheses from being nested without end. */
export const longestFormula = 1000;

const token = /(\d+(?:\.\d+)?|\.\d+)|([\p{L}_][\p{L}\p{N}_.]*)|&&|\|\||[<>=!]=|\S/gu;

/** All tokens; what is no number and no name is a sign, whether valid or not. */
export function readTokens(source: string): Token[] {
  return Array.from(source.matchAll(token), (match) => {
    const [text, number, name] = match;
    const kind = number === undefined ? (name === undefined ? 'sign' : 'name') : 'number';
    return { kind, text, offset: match.index };
  });
}
