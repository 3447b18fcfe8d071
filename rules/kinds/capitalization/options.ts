/** What a rule about capitals says. */
import { dialects } from '../../language/sentence-counts.ts';
import { once } from '../../once.ts';
import { anyNumber, choice, lines, optional, pattern, terms, withDefault } from '../../shape.ts';
import { defineFormat, type OptionsOf } from '../format.ts';
import { expressionOf } from '../pattern-matches.ts';

const matches = ['sentence', 'title', 'lower', 'upper', 'pattern'] as const;
export const wheres = ['first-line', 'sentence', 'paragraph', 'text'] as const;
export type Where = (typeof wheres)[number];
export const styles = ['AP', 'Chicago'] as const;
export type Style = (typeof styles)[number];

export const capitalizationFormat = defineFormat('capitalization', {
  about: 'Capitals where small letters belong, or the other way round.',
  options: {
    match: choice('The capitals that are right.', matches),
    where: withDefault(
      choice(
        'What is looked at. `first-line`: a first line that is a headline, short and without a full stop.',
        wheres,
      ),
      'first-line',
    ),
    pattern: optional(
      pattern('What must be found in it, with `match: pattern`. It minds capitals.'),
    ),
    style: withDefault(choice('Which small words stay small in an English title.', styles), 'AP'),
    keep: optional(terms('Words and phrases with capitals of their own: NAV, iPhone.')),
    keepPattern: optional(pattern('The same, as a regular expression. It minds capitals.')),
    threshold: optional(anyNumber('Share of the words that must be right, 0 to 1.', 0, 1)),
    prefix: optional(pattern('What may stand before it: it is left out at its start.')),
    indicators: optional(lines('Endings of a word after which a capital is right: «:», «–».')),
    dialect: withDefault(choice('Whose reading: Takt’s own, or Vale’s.', dialects), 'takt'),
  },
  values: ['suggestion'],
  problems: ({ match, pattern: source }) =>
    (match === 'pattern') === (source === undefined)
      ? [{ path: [], message: '«pattern» goes with «match: pattern», and only with it' }]
      : [],
});

export type Options = OptionsOf<typeof capitalizationFormat>;

/** A rule's expressions, made ready. */
export interface Expressions {
  /** What keeps its capitals. */
  kept: RegExp | null;
  /** A word with what is joined to it, or what keeps its capitals. */
  token: RegExp;
  prefix: RegExp | null;
  pattern: RegExp | null;
}

const word = String.raw`[\p{N}\p{L}*]+[^\s]*`;
const inWord = String.raw`[\p{L}\p{M}\p{N}_]`;

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
}

function asWritten(source: string | undefined): RegExp | null {
  return source === undefined ? null : expressionOf(source, { cased: true, whole: false });
}

/** Made once for each rule. */
export const expressionsOf = once(
  ({ keep = [], keepPattern, prefix, pattern: source }: Options): Expressions => {
    const longestFirst = [...keep].sort((a, b) => b.length - a.length).map(escaped);
    const own = `(?<!${inWord})(?:${longestFirst.join('|')})(?!${inWord})`;
    const all = [...(keep.length > 0 ? [own] : []), ...(keepPattern ? [keepPattern] : [])];
    const kept = all.length > 0 ? expressionOf(all.join('|'), { cased: true, whole: false }) : null;
    return {
      kept,
      token: new RegExp(kept ? `${kept.source}|${word}` : word, 'gu'),
      prefix: asWritten(prefix),
      pattern: asWritten(source),
    };
  },
);

/** True when the expression finds something in the text. */
export function finds(expression: RegExp | null, text: string): boolean {
  return expression !== null && text.search(expression) >= 0;
}

/** The start of the text that the expression takes off: all of it that the first find covers, if that stands at the start. */
export function startOf(text: string, expression: RegExp | null): string {
  const [first] = expression ? text.matchAll(expression) : [];
  return first?.index === 0 ? first[0] : '';
}
