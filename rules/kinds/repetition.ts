/** The same word twice in a row. */
import { sentenceEnd } from '../language/sentences.ts';
import type { Token } from '../language/words.ts';
import { once } from '../once.ts';
import type { Sentence } from '../sentence.ts';
import { flag, optional, pattern, wholeNumber, withDefault } from '../shape.ts';
import { roles, type Span } from '../types.ts';
import { defineFormat, type OptionsOf } from './format.ts';
import { defineKind, type Hit, type TextPlace } from './kind.ts';
import { expressionOf, isQuoted, type Match, matchesInText, silenceOf } from './pattern-matches.ts';

export const repetitionFormat = defineFormat('repetition', {
  about: 'The same word twice in a row.',
  options: {
    cased: withDefault(flag('Only words with the same capitals are the same.'), false),
    token: optional(
      pattern(
        'What is compared instead of words. Two tokens may then have anything between them that is no token.',
      ),
    ),
    letters: withDefault(flag('Only tokens of nothing but letters count.'), false),
    most: withDefault(wholeNumber('How many repeated tokens are let pass.', 0, 1000), 0),
    unless: optional(pattern('The rule is silent where this is found in what it would mark.')),
    unlessIn: optional(pattern('The rule is silent where this covers what it would mark.')),
  },
  values: ['token'],
});

type Options = OptionsOf<typeof repetitionFormat>;

export const repetition = defineKind<Options>('repetition', {
  scope: 'words',
  roles,
  // «Det det gjelder» may be meant: only the writer knows.
  rewrites: false,
  asked: 'always',
  inSentence: ({ options }, _heard, { reading: { sentence } }) =>
    options.token === undefined ? runsIn(sentence, options) : [],
  inText: ({ options, quotations }, _heard, place) =>
    options.token === undefined
      ? []
      : repeatedTokens(options, place).filter(
          (hit) => quotations === 'check' || !isQuoted(place.document, hit),
        ),
});

/** «det det det» is one hit, and its fix leaves the first. */
function runsIn(sentence: Sentence, { cased }: Options): Hit[] {
  const { text, words } = sentence;
  const hits: Hit[] = [];
  let first: Token | undefined;
  let last: Token | undefined;
  const finish = () => {
    if (first && last && first !== last) hits.push(toHit(text, first, last, first.end));
  };
  for (const word of words) {
    if (!(last && isSame(text, last, word, cased))) {
      finish();
      first = word;
    }
    last = word;
  }
  finish();
  return hits;
}

/** Numbers may well stand twice: «22 22». */
function isSame(text: string, one: Token, other: Token, cased: boolean): boolean {
  return (
    one.key === other.key &&
    /\p{L}/u.test(one.key) &&
    /^\s+$/u.test(text.slice(one.end, other.start)) &&
    (!cased || text.slice(one.start, one.end) === text.slice(other.start, other.end))
  );
}

const expressions = once(({ token = '', cased, unless, unlessIn }: Options) => ({
  token: expressionOf(token, { cased, whole: false }),
  silence: silenceOf({ unless, unlessIn }),
}));

/** Walks all tokens of the text. A repetition that goes over the end of a sentence is none. */
function repeatedTokens(options: Options, { document }: TextPlace): Hit[] {
  const { text } = document;
  const { token, silence } = expressions(options);
  const isSilent = silence(document);
  const hits: Hit[] = [];
  let passed = 0;
  let before: Match | undefined;
  for (const match of matchesInText(document, 'text', token)) {
    if (before && isRepeated(before, match, options)) {
      passed += 1;
      const span = { start: before.start, end: match.end };
      const speaks = passed > options.most && isOneSentence(text.slice(span.start, span.end));
      if (speaks && !isSilent(span)) {
        hits.push(toHit(text, before, match, before.end));
        passed = 0;
      }
    }
    before = match;
  }
  return hits;
}

function isRepeated(before: Match, match: Match, { cased, letters }: Options): boolean {
  const [one, other] = [before.text.trim(), match.text.trim()];
  if (other === '' || (letters && !/^\p{L}+$/u.test(other))) return false;
  return cased ? one === other : one.toLowerCase() === other.toLowerCase();
}

/** Where a line ends is nothing to a token. */
function isOneSentence(stretch: string): boolean {
  const line = stretch.replace(/[\n\r\u2028\u2029]/gu, ' ');
  return sentenceEnd(line, 0) === line.length;
}

/** Marks from the first to the last, and takes away what follows `kept`, where that is on one line. */
function toHit(text: string, { start }: Span, last: Span, kept: number): Hit {
  const { end } = last;
  const gap = text.slice(kept, last.start);
  const isPlain = !/[\n\r\u2028\u2029]/u.test(gap);
  const fixes = isPlain ? [{ start: kept, end, text: '' }] : [];
  const expected = isPlain ? [text.slice(start, kept)] : [];
  const values = { token: text.slice(last.start, end).trim() };
  return { start, end, expected, fixes, weight: 1, values };
}
