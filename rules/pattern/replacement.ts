/** Checks that a replacement names only groups that its pattern has. */
import { contentsOf } from './contents.ts';
import { parsed } from './parsed.ts';
import { type PatternProblem, problemAt } from './problem.ts';

/** How many groups a pattern has, and the names of those that have one; none where it cannot be read. */
export function groupsOf(source: string): { count: number; names: string[] } {
  const read = parsed(source);
  if ('problem' in read) return { count: 0, names: [] };
  const { groups } = contentsOf(read.tree);
  return { count: groups.length, names: groups.flatMap(({ name }) => name ?? []) };
}

/** What stands for something in `String.replace`, or would. */
const placeholder = /\$(?:[$&]|([`'])|<([^>]*)>|<|(\d\d?))/gu;

/** What is wrong with the replacement; `index` counts in the replacement. */
export function checkReplacement(source: string, replacement: string): PatternProblem[] {
  const { count, names } = groupsOf(source);
  return [...replacement.matchAll(placeholder)].flatMap(
    ({ 0: all, 1: beside, 2: name, 3: digits, index }) => {
      const message = complaint(all, { beside, name, digits }, count, names);
      return message === null
        ? []
        : [problemAt({ start: index, end: index + all.length }, message)];
    },
  );
}

interface Named {
  beside: string | undefined;
  name: string | undefined;
  digits: string | undefined;
}

function complaint(
  all: string,
  named: Named,
  count: number,
  names: readonly string[],
): string | null {
  if (all === '$$' || all === '$&') return null;
  if (named.beside !== undefined) {
    return `«${all}» is not supported, since it would bring in text beside the match; write $$${named.beside} for the characters themselves.`;
  }
  if (named.digits !== undefined) {
    const [both, one] = [Number(named.digits), Number(named.digits.charAt(0))];
    if ((both >= 1 && both <= count) || (one >= 1 && one <= count)) return null;
    return `«${all}» names a group that the pattern does not have: ${groupsSaid(count)}; write $& for the whole match, or $${all} for the characters themselves.`;
  }
  if (named.name !== undefined && names.includes(named.name)) return null;
  const known = names.map((name) => `$<${name}>`).join(', ');
  return `«${all}» names a group that the pattern does not have: ${known === '' ? 'no group has a name' : `it has ${known}`}; write $${all} for the characters themselves.`;
}

function groupsSaid(count: number): string {
  if (count === 0) return 'it has no groups';
  return count === 1 ? 'it has one group, $1' : `its groups are $1 to $${count}`;
}
