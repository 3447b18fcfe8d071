/** A program as an automaton whose every move reads one character, with the number of ways to make each move. */
import { itemAt } from '../items.ts';
import type { Program } from './steps.ts';
import { type Way, type Wordness, waysFrom } from './ways.ts';

/** Where the engine stands after a character. */
export interface State {
  /** The step that read the character; -1 at the start. */
  step: number;
  /** The sorts of character that lead here. */
  sorts: ReadonlySet<number>;
  word: Wordness;
  /** What the engine does here before the next character, in steps. */
  work: number;
  /** In the order of trying; each row ends at a match of its own. */
  rows: readonly (readonly Move[])[];
}

/** `to`: the states that the next character leads to; none for an end of the match. */
export interface Move {
  to: readonly number[];
  /** For an end: sorts that may not come next. */
  unless: readonly number[];
  ends: boolean;
  sure: boolean;
}

/** State 0 is the start. */
export type Automaton = readonly State[];

/** Most states, and most steps of the program gone through in all. */
const limits = { states: 2000, gone: 200_000 };

/** The automaton, or null where it would be too large. `wordSorts`: what `\b` takes for a part of a word; null when it does not occur. */
export function toAutomaton(
  program: Program,
  detours: ReadonlyMap<number, number>,
  wordSorts: ReadonlySet<number> | null,
): Automaton | null {
  const numbers = new Map<string, number>();
  const waiting: Omit<State, 'work' | 'rows'>[] = [{ step: -1, sorts: new Set(), word: 'unknown' }];
  const states: State[] = [];
  let left = limits.gone;

  const numberOf = (step: number, word: Wordness, sorts: readonly number[]): number => {
    const name = `${step} ${word}`;
    const number = numbers.get(name) ?? waiting.push({ step, word, sorts: new Set(sorts) }) - 1;
    numbers.set(name, number);
    return number;
  };

  const moveOf = ({ step: number, what: step, next, sure }: Way): Move => {
    if (step.kind === 'match') return { to: [], unless: step.unless, ends: true, sure };
    const kinds = wordSorts ? (['word', 'other'] as const) : (['unknown'] as const);
    const to = kinds
      .filter((kind) => next === 'unknown' || kind === next)
      .map((kind) => ({ kind, sorts: ofKind(step.sorts, kind, wordSorts) }))
      .filter(({ sorts }) => sorts.length > 0)
      .map(({ kind, sorts }) => numberOf(number, kind, sorts));
    return { to, unless: [], ends: false, sure };
  };

  for (const state of waiting) {
    const ways = waysFrom(program, after(program, state.step), state.word, detours, left);
    if (!ways || waiting.length > limits.states) return null;
    left -= ways.gone;
    states.push({ ...state, work: ways.work, rows: ways.rows.map((row) => row.map(moveOf)) });
  }
  return states;
}

function ofKind(
  sorts: readonly number[],
  kind: Wordness,
  wordSorts: ReadonlySet<number> | null,
): readonly number[] {
  return wordSorts ? sorts.filter((sort) => wordSorts.has(sort) === (kind === 'word')) : sorts;
}

/** The step after one that reads. */
function after({ steps, start }: Program, number: number): number {
  const step = number < 0 ? null : itemAt(steps, number);
  return step?.kind === 'read' ? step.next : start;
}
