/** Two forms of one thing, of which a text should keep to one. */
import { grouped } from '../grouped.ts';
import { itemAt } from '../items.ts';
import { wordKey } from '../language/words.ts';
import { once } from '../once.ts';
import { choice, flag, optional, patternPairs, termPairs, withDefault } from '../shape.ts';
import { casedForm, type TermHit } from '../terms.ts';
import { roles, type Span } from '../types.ts';
import { followCase } from './capitals.ts';
import { defineFormat, type OptionsOf } from './format.ts';
import { defineKind, type Hit, type TextPlace } from './kind.ts';
import { expressionOf, isQuoted, matchesInText, withins } from './pattern-matches.ts';

const spoken = ['each', 'last'] as const;

type Side = 'first' | 'second';

export const consistencyFormat = defineFormat('consistency', {
  about: 'Two forms of one thing, of which a text should keep to one.',
  options: {
    either: optional(termPairs('Term → term: the two forms. Small letters match any capitals.')),
    patterns: optional(patternPairs('Pattern → pattern, where terms do not do.')),
    cased: withDefault(flag('The patterns mind capitals.'), false),
    whole: withDefault(flag('The patterns match whole words only.'), true),
    within: withDefault(
      choice(
        'What a match of a pattern must lie in. A paragraph is a line, a block goes on to a blank line.',
        withins,
      ),
      'paragraph',
    ),
    speaks: withDefault(
      choice(
        'Of what: each use of the form that came later, or only the last use of either.',
        spoken,
      ),
      'each',
    ),
  },
  values: ['other'],
  terms: ({ either = {} }) =>
    pairsOf(either).flatMap(([one, other]) => [
      { text: one, use: 'hit', expected: [{ text: other }], cased: true },
      { text: other, use: 'hit', expected: [{ text: one }], cased: true },
    ]),
  problems: ({ either, patterns }) =>
    either === undefined && patterns === undefined
      ? [{ path: [], message: 'say which forms: «either», «patterns» or both' }]
      : [],
});

function pairsOf(either: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(either).map(([one, other]) => [one.trim(), other.trim()]);
}

type Options = OptionsOf<typeof consistencyFormat>;

/** One of the two forms in the text. */
interface Use extends Span {
  side: Side;
  /** The other form, in the capitals of this one, where it may be put instead. */
  instead?: string;
}

export const consistency = defineKind<Options>('consistency', {
  scope: 'text',
  roles,
  rewrites: false,
  asked: 'always',
  inText({ options, quotations }, heard, place) {
    const termUses = heard.flatMap((hit) => usesOf(hit, options, place));
    const ofTerms = [...grouped(termUses, ({ pair }) => pair).values()];
    const ofPatterns = patternUses(options, place).map((uses) =>
      uses.filter((use) => quotations === 'check' || !isQuoted(place.document, use)),
    );
    return [...ofTerms, ...ofPatterns].flatMap((uses) => saidOf(uses, options, place));
  },
});

/** Forms that are not told apart when they are heard have one key. */
function keyOf(form: string): string {
  return wordKey(form.replace(/\s+/gu, ' '));
}

const forms = once(({ either = {} }: Options) =>
  pairsOf(either).flatMap(([one, other], pair) => [
    { key: termKey(one), other, pair, side: 'first' as const },
    { key: termKey(other), other: one, pair, side: 'second' as const },
  ]),
);

/** A term with a capital is heard as it is written. */
function termKey(term: string): string {
  return term === term.toLowerCase() ? keyOf(term) : casedForm(term);
}

/** What a hit is in each pair that has the form. Its term no longer offers what another rule speaks of. */
function usesOf({ start, end, entry, verbatim }: TermHit, options: Options, place: TextPlace) {
  const actual = place.document.text.slice(start, end);
  const key = entry.cased ?? keyOf(actual);
  const own = forms(options).filter((form) => form.key === key);
  const [offered] = entry.expected ?? [];
  if (!offered) return own.map(({ pair, side }) => ({ start, end, pair, side }));
  const instead = verbatim ? offered.text : followCase(actual, offered.text);
  return own
    .filter(({ other }) => other === offered.text)
    .map(({ pair, side }) => ({ start, end, pair, side, instead }));
}

const expressions = once(({ patterns = {}, cased, whole }: Options) =>
  Object.entries(patterns).map((pair) =>
    pair.map((source) => expressionOf(source, { cased, whole })),
  ),
);

/** The uses of each pair of patterns. */
function patternUses(options: Options, { document }: TextPlace): Use[][] {
  return expressions(options).map((pair) =>
    pair.flatMap((expression, index) =>
      matchesInText(document, options.within, expression).map(({ start, end }) => ({
        start,
        end,
        side: index === 0 ? ('first' as const) : ('second' as const),
      })),
    ),
  );
}

function saidOf(uses: readonly Use[], { speaks }: Options, place: TextPlace): Hit[] {
  const { text } = place.document;
  const all = apart(uses);
  const [first] = all;
  const other = all.find(({ side }) => side !== first?.side);
  if (!first || !other) return [];
  if (speaks === 'last') {
    const last = itemAt(all, all.length - 1);
    return [toHit(last, text, last.side === first.side ? other : first, false)];
  }
  return all.filter(({ side }) => side !== first.side).map((use) => toHit(use, text, first, true));
}

/** Sorted; of two that meet, the earlier, and of those that start together the longer: «ca.» is no «ca». */
function apart(uses: readonly Use[]): Use[] {
  let free = 0;
  return [...uses]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const stands = start >= free;
      if (stands) free = end;
      return stands;
    });
}

function toHit({ start, end, instead }: Use, text: string, other: Span, mends: boolean): Hit {
  const offered = mends && instead !== undefined ? [instead] : [];
  return {
    start,
    end,
    expected: offered,
    fixes: offered.map((form) => ({ start, end, text: form })),
    weight: 1,
    values: { other: text.slice(other.start, other.end) },
  };
}
