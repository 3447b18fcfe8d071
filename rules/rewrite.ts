/** The plain-language rewrite: every safe first fix at once. */
import { type Checker, createChecker } from './checker.ts';
import { type Document, readingAt } from './document.ts';
import { applyEdits } from './edits.ts';
import { isCapitalised } from './kinds/capitals.ts';
import { kindNamed } from './kinds/index.ts';
import { growth } from './placing.ts';
import type { Ruleset } from './ruleset.ts';
import { covers, touches, within } from './spans.ts';
import type { CheckContext, Edit, Finding, Span } from './types.ts';

/** In coordinates of the original text, in its order, each acceptable on its own; none spans or holds a line break. */
export interface Rewrite {
  text: string;
  edits: Edit[];
}

/** Edits that work against one another are dropped in rounds; a text that needs more is left as it is. */
const mostRounds = 12;

/**
 * Rewrites a text with the first fixes of all substitutions of severity `advice` or `must`.
 * Quotations, names, numbers, links, handles and hashtags are never touched, no rule fires that did not fire before,
 * and rewriting the result again changes nothing. The result stays within `context.limit` where the text did.
 */
export function rewrite(text: string, ruleset: Ruleset, context: CheckContext): Rewrite {
  const checker = createChecker(ruleset);
  const first = attempt(text, checker, context);
  const isStable = first.settled || attempt(first.text, checker, context).edits.length === 0;
  return isStable ? { text: first.text, edits: first.edits } : { text, edits: [] };
}

/** One try. `settled`: there is nothing left in the result that could be rewritten. */
function attempt(
  text: string,
  checker: Checker,
  context: CheckContext,
): Rewrite & { settled: boolean } {
  // The limit is minded once for the whole: minded for each fix alone, the answer would depend on the order.
  const open = { ...context, limit: null };
  const { document, report } = checker.inspect(text, open);
  const { findings, language } = report;
  let edits = withinLimit(text, candidates(document, findings), context.limit);
  for (let round = 0; round < mostRounds && edits.length > 0; round += 1) {
    const result = applyEdits(text, edits).text;
    const now = checker.inspect(result, open);
    if (now.report.language !== language) break;
    const fresh = newFindings(findings, now.report.findings, edits);
    if (fresh.length === 0) {
      if (isTooLong(result, text, context.limit)) break;
      return {
        text: result,
        edits,
        settled: candidates(now.document, now.report.findings).length === 0,
      };
    }
    edits = withoutNearest(edits, fresh);
  }
  return { text, edits: [], settled: true };
}

function isTooLong(result: string, text: string, limit: number | null): boolean {
  return limit !== null && result.length > limit && result.length > text.length;
}

function candidates(document: Document, findings: readonly Finding[]): Edit[] {
  return findings
    .filter(({ kind, severity }) => kindNamed(kind)?.rewrites && severity !== 'info')
    .flatMap((finding) => finding.fixes.slice(0, 1))
    .filter((edit) => isSafe(edit, document));
}

/** Whether the edit stays in one sentence, and leaves quotations, names, numbers, handles and hashtags alone. */
function isSafe(edit: Edit, document: Document): boolean {
  const { reading, start } = readingAt(document, edit.start);
  const { text, marks, tokens } = reading.sentence;
  const span = { start: edit.start - start, end: edit.end - start };
  if (span.end > text.length) return false;
  const actual = text.slice(span.start, span.end);
  const digits = (part: string) => part.match(/\p{N}/gu)?.join('') ?? '';
  const names = within(tokens, span).some(
    (word) => !word.opening && isCapitalised(text.slice(word.start, word.end)),
  );
  return (
    !(names || covers(reading.quotations, span) || touches(marks, span)) &&
    digits(actual) === digits(edit.text) &&
    !/[\n\r\u2028\u2029]/u.test(actual + edit.text)
  );
}

/** Where all edits together would pass the limit, those that make the text longer are left out. */
function withinLimit(text: string, edits: Edit[], limit: number | null): Edit[] {
  const length = edits.reduce((sum, edit) => sum + growth(edit), text.length);
  if (limit === null || length <= limit) return edits;
  return edits.filter((edit) => growth(edit) <= 0);
}

/** Findings on words that the original text does not have in the same place, in coordinates of the original text. */
function newFindings(before: readonly Finding[], now: readonly Finding[], edits: readonly Edit[]) {
  const key = (rule: string, { start, end }: Span) => `${rule} ${start} ${end}`;
  const known = new Set(before.map((finding) => key(finding.rule, finding)));
  const original = toOriginal(edits);
  return now
    .filter(({ kind }) => kindNamed(kind)?.scope === 'words')
    .map((finding) => ({ rule: finding.rule, ...original(finding) }))
    .filter(({ rule, inEdit, ...span }) => inEdit || !known.has(key(rule, span)));
}

/** Takes spans of the edited text back to the original. Spans must come in the order of the text. */
function toOriginal(edits: readonly Edit[]): (span: Span) => Span & { inEdit: boolean } {
  let shift = 0;
  let passed = 0;
  return ({ start, end }) => {
    for (let edit = edits[passed]; edit; edit = edits[passed]) {
      if (edit.start + shift + edit.text.length > start) break;
      shift += growth(edit);
      passed += 1;
    }
    let endShift = shift;
    let inEdit = false;
    for (let next = passed; ; next += 1) {
      const edit = edits[next];
      if (!edit || edit.start + endShift >= end) break;
      inEdit = true;
      endShift += growth(edit);
    }
    return { start: start - shift, end: end - endShift, inEdit };
  };
}

/** Drops, for every new finding, the edits nearest to it: they brought it about. */
function withoutNearest(edits: readonly Edit[], fresh: readonly Span[]): Edit[] {
  const dropped = new Set<Edit>();
  for (const span of fresh) {
    const gaps = edits.map((edit) => Math.max(0, edit.start - span.end, span.start - edit.end));
    const least = gaps.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    edits.forEach((edit, index) => {
      if (gaps[index] === least) dropped.add(edit);
    });
  }
  return edits.filter((edit) => !dropped.has(edit));
}
