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

/** What is written so far. */
interface Draft {
  steps: Step[];
  alphabet: Alphabet;
  direction: Direction;
  excess: AST.Quantifier | null;
  parts: number;
  turns: number;
}

/** Writes the alternatives out. `unless`: sorts of characters that may not follow the match. */
export function writeOut(
  alternatives: readonly AST.Alternative[],
  alphabet: Alphabet,
  direction: Direction,
  unless: readonly number[],
): Program {
  const draft: Draft = { steps: [], alphabet, direction, excess: null, parts: 0, turns: 0 };
  const start = either(draft, alternatives, add(draft, { kind: 'match', unless }));
  return { steps: draft.steps, start, direction, excess: draft.excess };
}

/** Each of these writes a part before the step `next`, and returns the number of its first step. */
function add({ steps }: Draft, step: Step): number {
  return steps.push(step) - 1;
}

function either(draft: Draft, choices: readonly AST.Alternative[], next: number): number {
  return add(draft, {
    kind: 'fork',
    to: choices.map(({ elements }) => inRow(draft, elements, next)),
  });
}

function inRow(draft: Draft, elements: readonly AST.Element[], next: number): number {
  const lastFirst = draft.direction === 'forward' ? elements.toReversed() : elements;
  return lastFirst.reduce((after, element) => one(draft, element, after), next);
}

function one(draft: Draft, node: AST.Element, next: number): number {
  draft.parts += 1;
  switch (node.type) {
    case 'Assertion':
      return assertion(draft, node, next);
    case 'Quantifier':
      return repeated(draft, node, next);
    case 'Group':
    case 'CapturingGroup':
      return either(draft, node.alternatives, next);
    case 'Backreference':
      return again(draft, node, next);
    default:
      return add(draft, { kind: 'read', sorts: draft.alphabet.sortsOf(node.raw), of: node, next });
  }
}

function assertion(draft: Draft, node: AST.Assertion, next: number): number {
  if (node.kind === 'word') return add(draft, { kind: 'boundary', negate: node.negate, next });
  if (!('alternatives' in node)) return add(draft, { kind: 'edge', next });
  const along = (node.kind === 'lookahead') === (draft.direction === 'forward');
  if (!along) return add(draft, { kind: 'detour', of: node, next });
  const body = either(draft, node.alternatives, add(draft, { kind: 'match', unless: [] }));
  return add(draft, { kind: 'probe', body, next });
}

/** One turn that may be left out; `after` it comes that step, or the same again. */
function turnOf(draft: Draft, node: AST.Quantifier, next: number, after: number | null): number {
  draft.turns += 1;
  const turn = draft.turns;
  const entry = add(draft, { kind: 'fork', to: [] });
  const close = add(draft, { kind: 'close', turn, next: after ?? entry });
  const open = add(draft, { kind: 'open', turn, next: one(draft, node.element, close) });
  draft.steps[entry] = { kind: 'fork', to: node.greedy ? [open, next] : [next, open] };
  return entry;
}

function repeated(draft: Draft, node: AST.Quantifier, next: number): number {
  const { min, max, element } = node;
  const room = () => draft.steps.length < limits.steps && draft.parts < limits.parts;
  let entry = next;
  if (max === Number.POSITIVE_INFINITY) entry = turnOf(draft, node, next, null);
  else {
    for (let count = min; count < max && room(); count += 1) {
      entry = turnOf(draft, node, next, entry);
    }
  }
  for (let count = 0; count < min && room(); count += 1) entry = one(draft, element, entry);
  if (!room()) draft.excess = node;
  return entry;
}

/** A reference is any text that the group could have matched, by length and by characters. */
function again(draft: Draft, node: AST.Backreference, next: number): number {
  const group = target(node);
  const sorts = [...new Set(readingParts(group).flatMap(({ raw }) => draft.alphabet.sortsOf(raw)))];
  let entry = next;
  for (let count = longestMatch(group); count > 0; count -= 1) {
    const read = add(draft, { kind: 'read', sorts, of: node, next: entry });
    entry = add(draft, { kind: 'fork', to: [read, next] });
  }
  return entry;
}
