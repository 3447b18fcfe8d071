/** What a rule of kind `pattern` looks like in a pack. Apart from the kind, since reading a pattern takes a parser that pages do without. */
import { requiredWords } from '../../pattern/required-words.ts';
import {
  choice,
  flag,
  optional,
  pattern,
  patternSwaps,
  patterns,
  replacements,
  withDefault,
} from '../../shape.ts';
import { defineFormat, type OptionProblem, type OptionsOf } from '../format.ts';

/** What a match must lie in. */
export const places = ['sentence', 'paragraph', 'block', 'text'] as const;

/** One pattern of a rule, ready for the page. */
export interface Search {
  source: string;
  /** What may stand instead, best first. */
  instead: readonly string[];
  /** Each match holds one of these, in what `searchable` makes of a text; null where nothing is known. */
  required: readonly string[] | null;
}

export const patternFormat = defineFormat('pattern', {
  about: 'Text of a certain form, described by a regular expression.',
  options: {
    cased: withDefault(flag('The pattern minds capitals.'), false),
    whole: withDefault(flag('The pattern matches whole words only.'), true),
    within: withDefault(
      choice(
        'What a match must lie in. A paragraph is a line, a block goes on to a blank line.',
        places,
      ),
      'sentence',
    ),
    unless: optional(pattern('The rule is silent where this is found in what it would mark.')),
    unlessIn: optional(pattern('The rule is silent where this covers what it would mark.')),
  },
  authored: {
    pattern: optional(pattern('What to look for, as a regular expression.')),
    patterns: optional(patterns('Several, where one is not enough.')),
    instead: optional(
      replacements(
        'What may stand instead, best first: `$1` and `$<name>` are what a group matched, `$&` is all of it.',
      ),
    ),
    swap: optional(patternSwaps('Pattern → what may stand instead, best first.')),
  },
  values: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  compiled({ pattern: one, patterns: more = [], instead = [], swap = {} }) {
    const own = [...(one === undefined ? [] : [one]), ...more].map((source) => [source, instead]);
    const all = [...own, ...Object.entries(swap)] as [string, string | string[]][];
    return { searches: all.map(([source, texts]) => searchFor(source, [texts].flat())) };
  },
  problems({ pattern: one, patterns: more, instead, swap }): OptionProblem[] {
    const looks = one !== undefined || more !== undefined;
    if (!looks && swap === undefined) {
      return [{ path: [], message: 'say what to look for: «pattern», «patterns» or «swap»' }];
    }
    const message =
      '«instead» belongs to «pattern» or «patterns»: what may stand for their matches';
    return !looks && instead !== undefined ? [{ path: [], key: 'instead', message }] : [];
  },
});

export type PatternOptions = OptionsOf<typeof patternFormat>;

function searchFor(source: string, instead: readonly string[]): Search {
  return { source, instead, required: requiredWords(source) };
}
