/** States from which a match is certain, so that the engine never turns back from them. */
import { itemAt } from '../items.ts';
import type { Automaton, Move, State } from './automaton.ts';

/**
 * The numbers of the states from which the first way that fits always leads to the end, whatever the text.
 * Not those of lookaround: its end is not the end of the attempt. `sorts`: how many sorts of characters there are.
 */
export function safeStates(automaton: Automaton, sorts: number): ReadonlySet<number> {
  const main = new Set([0]);
  for (const number of main) {
    for (const { to } of itemAt(itemAt(automaton, number).rows, 0))
      for (const next of to) main.add(next);
  }
  const safe = new Set([...main].filter((number) => itemAt(automaton, number).rows.length === 1));
  const holds = (row: readonly Move[], sort: number): boolean => {
    for (const { ends, sure, to, unless } of row) {
      const next = to.filter((number) => itemAt(automaton, number).sorts.has(sort));
      const fits = ends ? !unless.includes(sort) : next.length > 0;
      if (fits && !next.every((number) => safe.has(number))) return false;
      if (fits && sure) return true;
    }
    return false;
  };
  const lost = (state: State): boolean => {
    const row = state.rows.flat();
    // At the end of the text, only an end can follow.
    if (!row.some(({ ends, sure }) => ends && sure)) return true;
    return span(sorts).some((sort) => !holds(row, sort));
  };
  for (let size = -1; size !== safe.size; ) {
    size = safe.size;
    // From the last: what leads to a lost state stands mostly before it.
    for (const number of [...safe].reverse()) {
      if (lost(itemAt(automaton, number))) safe.delete(number);
    }
  }
  return safe;
}

function span(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
