/** The matches of a rule's patterns in a stretch of text. */

import { once } from '../../once.ts';
import { searchable } from '../../pattern/searchable.ts';
import { windows } from '../../pattern/windows.ts';
import { covers } from '../../spans.ts';
import type { Span } from '../../types.ts';
import { expressionOf } from '../pattern-matches.ts';
import type { PatternOptions, Search } from './format.ts';

/** A match that is not empty, in the offsets of its stretch. */
export interface Match extends Span {
  groups: RegExpMatchArray;
  instead: Search['instead'];
}

/** A stretch of text, and what its required words are looked for in. */
export interface Stretch {
  text: string;
  searchable: string;
}

export function stretchOf(text: string): Stretch {
  return { text, searchable: searchable(text) };
}

const expressions = once(({ searches, cased, whole, unless, unlessIn }: PatternOptions) => {
  const asWritten = { cased: true, whole: false };
  return {
    searches: searches.map((search) => ({
      ...search,
      expression: expressionOf(search.source, { cased, whole }),
    })),
    unless: unless === undefined ? null : expressionOf(unless, asWritten),
    unlessIn: unlessIn === undefined ? null : expressionOf(unlessIn, asWritten),
  };
});

/** What the rule finds in the stretch. */
export function matchesIn(stretch: Stretch, options: PatternOptions): Match[] {
  const { searches, unless, unlessIn } = expressions(options);
  const matches = searches
    .filter(({ required }) => mayMatch(stretch, required))
    .flatMap(({ expression, instead }) =>
      run(stretch.text, expression).map((match) => ({ ...match, instead })),
    );
  if (matches.length === 0) return matches;
  const around = unlessIn === null ? [] : run(stretch.text, unlessIn);
  return matches.filter(
    (match) =>
      !covers(around, match) && (unless === null || run(match.groups[0], unless).length === 0),
  );
}

function mayMatch(stretch: Stretch, required: Search['required']): boolean {
  return required === null || required.some((text) => stretch.searchable.includes(text));
}

function run(text: string, expression: RegExp): Omit<Match, 'instead'>[] {
  return windows(text).flatMap(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(expression), (groups) => {
      const from = start + groups.index;
      return { start: from, end: from + groups[0].length, groups };
    }).filter((match) => match.end > match.start),
  );
}
