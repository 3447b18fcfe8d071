/** Text of a certain form, described by a regular expression. */
import type { Document } from '../../document.ts';
import { once } from '../../once.ts';
import { paragraphsOf } from '../../paragraphs.ts';
import { replaced } from '../../pattern/replaced.ts';
import { placedHit } from '../../placing.ts';
import type { Sentence } from '../../sentence.ts';
import { roles, type Span } from '../../types.ts';
import { followCase } from '../capitals.ts';
import { defineKind, type Hit } from '../kind.ts';
import { isQuoted, stretchesOf, type Within } from '../pattern-matches.ts';
import type { PatternOptions } from './format.ts';
import { type Match, matchesIn, type Stretch, stretchOf } from './matches.ts';

export const pattern = defineKind<PatternOptions>('pattern', {
  scope: 'words',
  roles,
  rewrites: true,
  asked: 'always',
  inSentence({ options }, _heard, { reading: { sentence } }) {
    if (options.within !== 'sentence') return [];
    const hits = hitsIn(stretchOfSentence(sentence), options);
    return hits.map((hit) => placedHit(hit, sentence.start));
  },
  inText({ options, quotations }, _heard, { document }) {
    const { within } = options;
    if (within === 'sentence') return [];
    return hitsInText(document, within, options).filter(
      (hit) => quotations === 'check' || !isQuoted(document, hit),
    );
  },
});

/** In UTF-16 code units: how far into a sentence patterns are run, or into a text where they go beyond it. Posts are shorter. */
export const longestText = 50_000;

/** Without the white space around it, so that `^` and `$` are where a reader sees them. */
const stretchOfSentence = once(({ text, start, end }: Sentence) =>
  stretchOf(text.slice(start, Math.min(end, start + longestText))),
);

/** Cut once for all rules. */
const stretches: Readonly<
  Record<Within, (document: Document) => readonly (Stretch & { start: number })[]>
> = {
  paragraph: once((document) => read(document, paragraphsOf(document))),
  block: once((document) =>
    read(
      document,
      stretchesOf.block(document).map(({ start, text }) => ({ start, end: start + text.length })),
    ),
  ),
  text: once((document) => read(document, [{ start: 0, end: document.text.length }])),
};

function read({ text }: Document, spans: readonly Span[]) {
  return spans
    .filter(({ start }) => start < longestText)
    .map(({ start, end }) => ({
      start,
      ...stretchOf(text.slice(start, Math.min(end, longestText))),
    }));
}

/** By options: what was found in the stretches of the last text. */
const remembered = new WeakMap<PatternOptions, ReadonlyMap<string, readonly Hit[]>>();

/** Stretches that were there the last time are not looked at again. */
function hitsInText(document: Document, within: Within, options: PatternOptions): Hit[] {
  const known = remembered.get(options);
  const now = new Map<string, readonly Hit[]>();
  const all = stretches[within](document).flatMap((stretch) => {
    const { text, start } = stretch;
    const hits = now.get(text) ?? known?.get(text) ?? hitsIn(stretch, options);
    now.set(text, hits);
    return hits.map((hit) => placedHit(hit, start));
  });
  remembered.set(options, now);
  return all;
}

function hitsIn(stretch: Stretch, options: PatternOptions): Hit[] {
  return matchesIn(stretch, options).flatMap((match) => hitsOf(match, options));
}

const lineBreak = /[\n\r\u2028\u2029]/u;

/** None where the rule would only say the text over again. */
function hitsOf({ start, end, groups, instead }: Match, { cased }: PatternOptions): Hit[] {
  const [actual] = groups;
  const same = actual.normalize('NFC');
  const offered = instead
    .map((replacement) => replaced(groups, replacement))
    .map((text) => (cased ? text : followCase(actual, text)));
  const fitting = [...new Set(offered)].filter((text) => text.normalize('NFC') !== same);
  if (offered.length > 0 && fitting.length === 0) return [];
  // An edit stays within one line.
  const expected = lineBreak.test(actual) ? [] : fitting.filter((text) => !lineBreak.test(text));
  const fixes = expected.map((text) => ({ start, end, text }));
  return [{ start, end, expected, fixes, weight: end - start, values: valuesOf(groups) }];
}

/** `{1}` to `{9}`; a group that took no part is empty. */
function valuesOf(groups: RegExpMatchArray): Record<string, string> {
  return Object.fromEntries(
    groups.slice(1, 10).map((group: string | undefined, index) => [index + 1, group ?? '']),
  );
}
