/** Something that needs something else in the text, such as an abbreviation its explanation. */

import { once } from '../once.ts';
import { choice, flag, optional, pattern, terms, withDefault } from '../shape.ts';
import { roles } from '../types.ts';
import { defineFormat, type OptionsOf } from './format.ts';
import { defineKind, type TextPlace } from './kind.ts';
import {
  expressionOf,
  isQuoted,
  type Match,
  matchesInText,
  silenceOf,
  withins,
} from './pattern-matches.ts';

export const conditionalFormat = defineFormat('conditional', {
  about:
    'Something that needs something else in the text, such as an abbreviation its explanation.',
  options: {
    first: pattern('What needs something else.'),
    second: pattern(
      'What it needs, anywhere in the text. With a group in it, the group must say the same as what needs it.',
    ),
    known: optional(terms('What needs nothing, written exactly so.')),
    cased: withDefault(flag('The patterns mind capitals.'), true),
    whole: withDefault(flag('`first` matches whole words only.'), true),
    within: withDefault(
      choice(
        'What a match must lie in. A paragraph is a line, a block goes on to a blank line.',
        withins,
      ),
      'paragraph',
    ),
    each: withDefault(flag('Speak of every use, not only of the first.'), false),
    unless: optional(pattern('The rule is silent where this is found in what it would mark.')),
    unlessIn: optional(pattern('The rule is silent where this covers what it would mark.')),
  },
});

type Options = OptionsOf<typeof conditionalFormat>;

const expressions = once(({ first, second, cased, whole, unless, unlessIn }: Options) => {
  const answer = expressionOf(second, { cased, whole: false });
  return {
    first: expressionOf(first, { cased, whole }),
    second: answer,
    hasGroup: hasGroup(answer),
    silence: silenceOf({ unless, unlessIn }),
  };
});

/** An alternative that matches anything shows how many groups there are. */
function hasGroup({ source, flags }: RegExp): boolean {
  return [...''.matchAll(new RegExp(`${source}|`, flags))].some(({ length }) => length > 1);
}

export const conditional = defineKind<Options>('conditional', {
  scope: 'words',
  roles,
  rewrites: false,
  asked: 'always',
  inText({ options, quotations }, _heard, place) {
    const { silence } = expressions(options);
    const isSilent = silence(place.document);
    const open = unanswered(options, place).filter(
      (match) => !isSilent(match) && (quotations === 'check' || !isQuoted(place.document, match)),
    );
    const spoken = options.each ? open : firstOfEach(open);
    return spoken.map(({ start, end }) => ({ start, end, expected: [], fixes: [], weight: 1 }));
  },
});

/** Every `first` that nothing in the text answers. */
function unanswered(options: Options, { document }: TextPlace): readonly Match[] {
  const { first, second, hasGroup: names } = expressions(options);
  const needing = matchesInText(document, options.within, first);
  if (needing.length === 0) return [];
  const answers = matchesInText(document, options.within, second);
  if (!names)
    return answers.length > 0 ? [] : needing.filter(({ text }) => !isKnown(options, text));
  const named = new Set(answers.flatMap(({ groups }) => groups));
  return needing.filter(({ text }) => !named.has(text) && !isKnown(options, text));
}

function isKnown({ known = [] }: Options, text: string): boolean {
  return known.includes(text);
}

function firstOfEach(matches: readonly Match[]): Match[] {
  return [...new Map([...matches].reverse().map((match) => [match.text, match])).values()].sort(
    (a, b) => a.start - b.start,
  );
}
