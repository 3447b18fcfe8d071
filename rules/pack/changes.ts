/** Changes between two versions of a pack, as a writer meets them. */
import type { Language } from '../types.ts';

/** What the change is about. */
export type Subject =
  | 'pack'
  | 'rule'
  | 'override'
  | 'guideline'
  | 'contact'
  | 'answer'
  | 'window'
  | 'account';

/** One change. `before` and `after` are in words, as far as there is something to show. */
export interface Change {
  of: Subject;
  /** The id within its list. */
  id: string;
  what: 'new' | 'gone' | 'harder' | 'softer' | 'reworded' | 'words' | 'offers' | 'changed';
  /** The part that changed, such as `message` or an option's name. */
  part?: string;
  language?: Language;
  before?: string;
  after?: string;
  /** Words that the rule listens for from now on, and no longer. */
  added?: string[];
  removed?: string[];
}

/** The change of one part, when it is one. */
export function differing(
  of: Subject,
  id: string,
  part: string,
  old: unknown,
  now: unknown,
): Change[] {
  const [before, after] = [shown(old), shown(now)];
  if (before === after) return [];
  const change: Change = { of, id, what: 'changed', part };
  return [
    { ...change, ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
  ];
}

function shown(value: unknown): string | undefined {
  const isWords = Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (isWords) return value.length > 0 ? value.join(', ') : undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
