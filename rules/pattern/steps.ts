/** A pattern as a row of steps, counted repetition written out, so that the ways through it can be counted. */
import type { AST } from '@eslint-community/regexpp';
import type { Alphabet } from './alphabet.ts';
import { longestMatch, readingParts, target } from './lengths.ts';

export type Direction = 'forward' | 'backward';

/** What the engine does at one place. `next` and `to` are the numbers of steps. */
export type Step =
  /** Reads one character of one of the sorts. */
  | { kind: 'read'; sorts: readonly number[]; of: AST.Node; next: number }
  /** Tries each way, first to last. */
  | { kind: 'fork'; to: number[] }
  /** A turn of a repetition begins, or ends: it may not end without having read anything. */
  | { kind: 'open' | 'close'; turn: number; next: number }
  /** `\b` and `\B`. */
  | { kind: 'boundary'; negate: boolean; next: number }
  /** What may hold or not: `^`, `$`. */
  | { kind: 'edge'; next: number }
  /** Lookaround in the direction of reading. */
  | { kind: 'probe'; body: number; next: number }
  /** Lookaround against the direction of reading. */
  | { kind: 'detour'; of: AST.LookaroundAssertion; next: number }
  /** The end; `unless` the next character is one of these sorts. */
  | { kind: 'match'; unless: readonly number[] };

export interface Program {
  steps: readonly Step[];
  start: number;
  direction: Direction;
  /** The repetition that is too much to write out. */
  excess: AST.Quantifier | null;
}

/** Most steps, and most parts gone through while writing them. */
const limits = { steps: 6000, parts: 12000 };

/** Writes the alternatives out. `unless`: sorts of characters that may not follow the match. */
export function writeOut(
  alternatives: readonly AST.Alternative[],
  alphabet: Alphabet,
  direction: Direction,
  unless: readonly number[],
): Program {
  const steps: Step[] = [];
  let excess: AST.Quantifier | null = null;
  let parts = 0;
  let turns = 0;

  const add = (step: Step): number => steps.push(step) - 1;

  const either = (choices: readonly AST.Alternative[], next: number): number =>
    add({ kind: 'fork', to: choices.map((choice) => inRow(choice.elements, next)) });

  const inRow = (elements: readonly AST.Element[], next: number): number =>
    direction === 'forward'
      ? elements.reduceRight((after, element) => one(element, after), next)
      : elements.reduce((after, element) => one(element, after), next);

  const one = (node: AST.Element, next: number): number => {
    parts += 1;
    switch (node.type) {
      case 'Assertion':
        return assertion(node, next);
      case 'Quantifier':
        return repeated(node, next);
      case 'Group':
      case 'CapturingGroup':
        return either(node.alternatives, next);
      case 'Backreference':
        return again(node, next);
      default:
        return add({ kind: 'read', sorts: alphabet.sortsOf(node.raw), of: node, next });
    }
  };

  const assertion = (node: AST.Assertion, next: number): number => {
    if (node.kind === 'word') return add({ kind: 'boundary', negate: node.negate, next });
    if (!('alternatives' in node)) return add({ kind: 'edge', next });
    const along = (node.kind === 'lookahead') === (direction === 'forward');
    if (!along) return add({ kind: 'detour', of: node, next });
    const body = either(node.alternatives, add({ kind: 'match', unless: [] }));
    return add({ kind: 'probe', body, next });
  };

  /** One turn that may be left out; `after` it comes that step, or the same again. */
  const turnOf = (node: AST.Quantifier, next: number, after: number | null): number => {
    const turn = turns++;
    const entry = add({ kind: 'fork', to: [] });
    const close = add({ kind: 'close', turn, next: after ?? entry });
    const open = add({ kind: 'open', turn, next: one(node.element, close) });
    steps[entry] = { kind: 'fork', to: node.greedy ? [open, next] : [next, open] };
    return entry;
  };

  const repeated = (node: AST.Quantifier, next: number): number => {
    let entry = next;
    const room = () => steps.length < limits.steps && parts < limits.parts;
    if (node.max === Number.POSITIVE_INFINITY) entry = turnOf(node, next, null);
    else {
      for (let count = node.min; count < node.max && room(); count += 1) {
        entry = turnOf(node, next, entry);
      }
    }
    for (let count = 0; count < node.min && room(); count += 1) entry = one(node.element, entry);
    if (!room()) excess = node;
    return entry;
  };

  /** A reference is any text that the group could have matched, by length and by characters. */
  const again = (node: AST.Backreference, next: number): number => {
    const group = target(node);
    const sorts = [...new Set(readingParts(group).flatMap(({ raw }) => alphabet.sortsOf(raw)))];
    let entry = next;
    for (let count = longestMatch(group); count > 0; count -= 1) {
      const read = add({ kind: 'read', sorts, of: node, next: entry });
      entry = add({ kind: 'fork', to: [read, next] });
    }
    return entry;
  };

  const start = either(alternatives, add({ kind: 'match', unless }));
  return { steps, start, direction, excess };
}
