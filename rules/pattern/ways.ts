/** From one place in a program, every way to the next character. */
import { itemAt } from '../items.ts';
import type { Program, Step } from './steps.ts';

/** What is known of a character: whether `\b` takes it for a part of a word. */
export type Wordness = 'word' | 'other' | 'unknown';

/** A place where a way ends: before reading a character, or at the end of the match or of a lookaround. */
export interface Way {
  /** The number of the step. */
  step: number;
  what: Extract<Step, { kind: 'read' | 'match' }>;
  /** Only a character of this sort may come next. */
  next: Wordness;
  /** It went through no assertion, so nothing can refuse it. */
  sure: boolean;
}

export interface Ways {
  /** In the order in which the engine tries them: the main row first, then a row for each lookaround on the way. */
  rows: Way[][];
  /** Steps gone through. */
  gone: number;
  /** Those, and the cost of lookaround against the direction of reading. */
  work: number;
}

interface Place extends Omit<Way, 'what'> {
  /** The turns that began since the last character. */
  open: readonly number[];
}

/**
 * Every way from the step to the next character, or null where that takes more than `most` steps.
 * `before`: the character just read. `detours`: what each lookaround against the direction costs.
 */
export function waysFrom(
  { steps }: Program,
  start: number,
  before: Wordness,
  detours: ReadonlyMap<number, number>,
  most: number,
): Ways | null {
  const ways: Ways = { rows: [], gone: 0, work: 0 };
  const rows: Place[] = [{ step: start, next: 'unknown', sure: true, open: [] }];
  for (const first of rows) {
    const row: Way[] = [];
    const stack = [first];
    for (let place = stack.pop(); place; place = stack.pop()) {
      const step = itemAt(steps, place.step);
      ways.gone += 1;
      if (ways.gone > most) return null;
      ways.work += 1 + (detours.get(place.step) ?? 0);
      if (step.kind === 'read' || step.kind === 'match') {
        row.push({ step: place.step, what: step, next: place.next, sure: place.sure });
        // What the engine would try after a sure end, it never tries.
        if (step.kind === 'match' && place.sure && step.unless.length === 0) break;
      } else {
        if (step.kind === 'probe') rows.push({ ...place, step: step.body });
        stack.push(...onward(step, place, before));
      }
    }
    ways.rows.push(row);
  }
  return ways;
}

type Passing = Exclude<Step, { kind: 'read' | 'match' }>;

/** Where the engine goes from a step that reads nothing; what it tries first comes last. */
function onward(step: Passing, place: Place, before: Wordness): Place[] {
  switch (step.kind) {
    case 'fork':
      return step.to.map((to) => ({ ...place, step: to })).reverse();
    case 'open':
      return [{ ...place, step: step.next, open: [...place.open, step.turn] }];
    case 'close':
      return place.open.includes(step.turn) ? [] : [{ ...place, step: step.next }];
    case 'boundary': {
      const next = acrossBoundary(before, step.negate);
      const clash = next !== 'unknown' && place.next !== 'unknown' && next !== place.next;
      if (clash) return [];
      const agreed = next === 'unknown' ? place.next : next;
      return [{ ...place, step: step.next, next: agreed, sure: false }];
    }
    default:
      return [{ ...place, step: step.next, sure: false }];
  }
}

/** What `\b` (`\B` when negated) wants after the character. */
function acrossBoundary(before: Wordness, negate: boolean): Wordness {
  if (before === 'unknown') return 'unknown';
  return (before === 'word') === negate ? 'word' : 'other';
}
