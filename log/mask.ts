/** Keeps personal data out of the log (product principle: caught before posting, never logged). */
import type { Finding, Span } from '../rules/types.ts';

/** One UTF-16 code unit, so that every other span of the text still fits. */
const maskCharacter = '▇';

/** A stretch that was masked, with the rule that saw the personal data. */
export interface Masked extends Span {
  rule: string;
}

/**
 * Replaces personal data in `text` by «▇», one for each UTF-16 code unit: the spans of the sensitive findings,
 * and the same words wherever else they stand (inside a quotation, say, which rules may skip).
 * `masked` names each stretch by its rule, sorted by start.
 */
export function maskPersonalData(
  text: string,
  findings: readonly Finding[],
): { text: string; masked: Masked[] } {
  const masked = distinct(
    findings
      .filter((finding) => finding.sensitive)
      .flatMap(({ rule, start, end, actual }) =>
        [clip({ start, end }, text.length), ...occurrences(text, actual)].map((span) => ({
          start: span.start,
          end: span.end,
          rule,
        })),
      )
      .filter((span) => span.start < span.end),
  );
  return { text: masked.reduce(cover, text), masked };
}

/** Masks every occurrence of the words that the sensitive findings hold, in a text that they were not computed on. */
export function maskWords(text: string, findings: readonly Finding[]): string {
  return findings
    .filter((finding) => finding.sensitive)
    .flatMap(({ actual }) => occurrences(text, actual))
    .reduce(cover, text);
}

/** True when `span` lies in `text`, is not empty, and holds mask characters only. */
export function isMasked(text: string, { start, end }: Span): boolean {
  return start < end && text.slice(start, end) === maskCharacter.repeat(end - start);
}

function cover(text: string, { start, end }: Span): string {
  return text.slice(0, start) + maskCharacter.repeat(end - start) + text.slice(end);
}

function clip({ start, end }: Span, length: number): Span {
  return { start: Math.max(0, start), end: Math.min(end, length) };
}

/** Where `words` stand in `text`, overlaps included: «11» stands twice in «111». */
function occurrences(text: string, words: string): Span[] {
  const spans: Span[] = [];
  if (words === '') return spans;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    spans.push({ start: at, end: at + words.length });
  }
  return spans;
}

function distinct(spans: readonly Masked[]): Masked[] {
  const byPlace = new Map(spans.map((span) => [`${span.start} ${span.end} ${span.rule}`, span]));
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
