/** Patterns run on the stretches of a text. What was found is remembered as long as a stretch stays as it is. */
import { type Document, readingAt } from '../document.ts';
import { once } from '../once.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { patternSource } from '../pattern/source.ts';
import { windows } from '../pattern/windows.ts';
import { moved } from '../placing.ts';
import { covers } from '../spans.ts';
import type { Span } from '../types.ts';

export const withins = ['paragraph', 'block', 'text'] as const;

/** What one match must lie in: a paragraph, which is a line; a block, which goes on to a blank line; or the text. */
export type Within = (typeof withins)[number];

export interface Match extends Span {
  text: string;
  /** Texts of the groups that took part. */
  groups: readonly string[];
}

/** The pattern, ready to run. One that this browser cannot read finds nothing: packs are vetted before they come here. */
export function expressionOf(
  source: string,
  { cased, whole }: { cased: boolean; whole: boolean },
): RegExp {
  try {
    return new RegExp(patternSource(source, { whole }), cased ? 'gu' : 'giu');
  } catch {
    return /[^\s\S]/gu;
  }
}

/** All matches in a stretch of text, in its own offsets. Never runs the pattern on more than a window at once. */
export function matchesIn(stretch: string, expression: RegExp): Match[] {
  return windows(stretch).flatMap(({ start, end }) =>
    Array.from(stretch.slice(start, end).matchAll(expression), (match) => {
      const [text, ...parts] = match;
      const from = start + match.index;
      const groups = parts.filter((part) => part !== undefined);
      return { start: from, end: from + text.length, text, groups };
    }),
  );
}

const remembered = new WeakMap<RegExp, ReadonlyMap<string, readonly Match[]>>();

/** All matches in the whole text, in its offsets. Stretches that were there the last time are not looked at again. */
export function matchesInText(
  document: Document,
  within: Within,
  expression: RegExp,
): readonly Match[] {
  const known = remembered.get(expression);
  const now = new Map<string, readonly Match[]>();
  const all = stretchesOf[within](document).flatMap(({ start, text }) => {
    const matches = now.get(text) ?? known?.get(text) ?? matchesIn(text, expression);
    now.set(text, matches);
    return matches.map((match) => moved(match, start));
  });
  remembered.set(expression, now);
  return all;
}

interface Stretch {
  start: number;
  text: string;
}

/** Cut once for all rules. */
export const stretchesOf: Readonly<Record<Within, (document: Document) => readonly Stretch[]>> = {
  paragraph: once((document) =>
    paragraphsOf(document).map(({ start, end }) => ({
      start,
      text: document.text.slice(start, end),
    })),
  ),
  block: once(({ text }) =>
    Array.from(text.matchAll(/[\s\S]+?(?:\n\n|$)/gu), ({ index, 0: block }) => ({
      start: index,
      text: block,
    })),
  ),
  text: once(({ text }) =>
    windows(text).map(({ start, end }) => ({ start, text: text.slice(start, end) })),
  ),
};

/** True when the span lies in a quotation. */
export function isQuoted(document: Document, { start, end }: Span): boolean {
  const { reading, start: from } = readingAt(document, start);
  return covers(reading.quotations, { start: start - from, end: end - from });
}

interface Silencers {
  unless?: string | undefined;
  unlessIn?: string | undefined;
}

/** For each text, which spans a rule is to be silent on: those that hold a match of `unless`, or lie in one of `unlessIn`. */
export function silenceOf({ unless, unlessIn }: Silencers) {
  const asWritten = { cased: true, whole: false };
  const inside = unless === undefined ? null : expressionOf(unless, asWritten);
  const around = unlessIn === undefined ? null : expressionOf(unlessIn, asWritten);
  return (document: Document) => {
    const covering = around === null ? [] : matchesInText(document, 'text', around);
    return ({ start, end }: Span): boolean =>
      covers(covering, { start, end }) ||
      (inside !== null && matchesIn(document.text.slice(start, end), inside).length > 0);
  };
}
