/** Something that stands more or less often than it may. */
import { itemAt } from '../items.ts';
import { once } from '../once.ts';
import { choice, flag, optional, pattern, terms, wholeNumber, withDefault } from '../shape.ts';
import { covers, within as spansWithin, union } from '../spans.ts';
import { roles, type Span } from '../types.ts';
import { defineFormat, heardAs, type OptionProblem, type OptionsOf } from './format.ts';
import { defineKind, type Hit, type TextPlace } from './kind.ts';
import {
  expressionOf,
  isQuoted,
  matchesIn,
  matchesInText,
  stretchesOf,
  withins,
} from './pattern-matches.ts';

const places = ['sentence', ...withins] as const;
const marked = ['surplus', 'first'] as const;

export const occurrenceFormat = defineFormat('occurrence', {
  about: 'Something that stands more or less often than it may.',
  options: {
    most: optional(wholeNumber('How often it may stand.', 0, 1000)),
    least: optional(wholeNumber('How often it must stand.', 1, 1000)),
    within: withDefault(
      choice(
        'What it is counted in. A paragraph is a line, a block goes on to a blank line.',
        places,
      ),
      'text',
    ),
    pattern: optional(pattern('What is counted, as a regular expression.')),
    cased: withDefault(flag('The pattern minds capitals.'), false),
    whole: withDefault(flag('The pattern matches whole words only.'), true),
    marks: withDefault(
      choice(
        'What is marked where there are too many: the first too many, or the first of all.',
        marked,
      ),
      'surplus',
    ),
  },
  authored: { terms: optional(terms('What is counted. Small letters match any capitals.')) },
  values: ['count', 'limit'],
  terms: ({ terms: written = [] }) => heardAs('hit', written),
  problems({ most, least, pattern: source, terms: written }): OptionProblem[] {
    const none = (message: string) => [{ path: [], message }];
    return [
      ...(most === undefined && least === undefined
        ? none('say how often it may stand: «most», «least» or both')
        : []),
      ...(most !== undefined && least !== undefined && least > most
        ? [{ path: ['least'], message: `${least} is more than «most», which is ${most}` }]
        : []),
      ...(source === undefined && written === undefined
        ? none('say what is counted: «terms», «pattern» or both')
        : []),
    ];
  },
});

type Options = OptionsOf<typeof occurrenceFormat>;

const expression = once(({ pattern: source, cased, whole }: Options) =>
  source === undefined ? null : expressionOf(source, { cased, whole }),
);

export const occurrence = defineKind<Options>('occurrence', {
  // It speaks of a number: the words that it marks are only where that is seen.
  scope: 'text',
  roles,
  rewrites: false,
  asked: 'always',
  inSentence({ options, quotations }, heard, { reading }) {
    if (options.within !== 'sentence') return [];
    const { sentence } = reading;
    const stretch = sentence.text.slice(sentence.start, sentence.end);
    const read = expression(options);
    const found = read === null ? [] : matchesIn(stretch, read);
    const matches = found
      .map(({ start, end }) => ({ start: start + sentence.start, end: end + sentence.start }))
      .filter((span) => quotations === 'check' || !covers(reading.quotations, span));
    return spoken(options, union([...heard, ...matches]), { ...sentence });
  },
  inText({ options, quotations }, heard, place) {
    if (options.within === 'sentence') return [];
    const { document } = place;
    const matches = patternMatches(options, place).filter(
      (span) => quotations === 'check' || !isQuoted(document, span),
    );
    const all = union([...heard, ...matches]);
    const { text } = document;
    if (options.within === 'text') {
      return spoken(options, all, { text, start: 0, end: text.length });
    }
    return stretchesOf[options.within](document).flatMap(({ start, text: own }) => {
      const end = start + own.length;
      return spoken(options, spansWithin(all, { start, end }), { text, start, end });
    });
  },
});

function patternMatches(options: Options, { document }: TextPlace): readonly Span[] {
  const read = expression(options);
  if (read === null || options.within === 'sentence') return [];
  return matchesInText(document, options.within, read);
}

interface Stretch extends Span {
  /** The text that the offsets count in. */
  text: string;
}

/** What is to be said of the places in one stretch, which are sorted. */
function spoken(options: Options, places: readonly Span[], stretch: Stretch): Hit[] {
  const { most = Number.POSITIVE_INFINITY, least = 0 } = options;
  const count = places.length;
  if (count <= most && count >= least) return [];
  const span =
    count > most && options.marks === 'surplus'
      ? itemAt(places, most)
      : firstSeen(options, places, stretch);
  if (!span) return [];
  const values = { count: String(count), limit: String(count > most ? most : least) };
  const { start, end } = span;
  return [{ start, end, expected: [], fixes: [], weight: 1, values }];
}

/** The first place with something to see in it; where nothing stands at all, the first word of the stretch. */
function firstSeen(
  { marks }: Options,
  places: readonly Span[],
  { text, start, end }: Stretch,
): Span | undefined {
  if (places.length > 0) {
    const isSeen = (span: Span) => /[^\s*@]/u.test(text.slice(span.start, span.end));
    return marks === 'first' ? places.find(isSeen) : places[0];
  }
  const word = /\S+/u.exec(text.slice(start, end));
  if (!word) return undefined;
  return { start: start + word.index, end: start + word.index + word[0].length };
}
