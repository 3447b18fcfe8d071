/**
 * `npm run bench`: how long a check takes, with all built-in packs, on a post, a long post and an article.
 * Beside it, in the same run, what is commonly done instead: one regular expression for each term, and one for all terms.
 * Those two only find words: no sentences, language, quotations, personal data or messages.
 */
import { readFileSync } from 'node:fs';
import {
  builtInPacks,
  type CheckContext,
  check,
  compile,
  parsePack,
  rewrite,
} from '../../rules/index.ts';
import type { Ruleset } from '../../rules/ruleset.ts';

const sentences = [
  'Vi har nå åpnet for søknader om støtte til sommerens aktiviteter.',
  'Alle lag og foreninger kan søke, og vi svarer så snart vi kan.',
  'Midlene anvendes i henhold til vedtaket fra kommunestyret.',
  'Lurer du på noe, finner du svar på https://eksempel.no/soknad eller hos oss på rådhuset.',
  '«Vi gleder oss til å se hva dere finner på», sier lederen for kulturkontoret 😀 #sommer',
  'Fristen er 1. mai kl. 12.00, og du må sende inn bl.a. et enkelt budsjett.',
];

/** A text of ordinary sentences, cut at the length. */
function textOf(length: number): string {
  const once = `${sentences.join(' ')}\n`;
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}

function loadRuleset(): Ruleset {
  const packs = builtInPacks.flatMap((id) => {
    const url = new URL(`../../rules/packs/${id}/pack.yaml`, import.meta.url);
    const parsed = parsePack(readFileSync(url, 'utf8'), id);
    if (!parsed.ok) throw new Error(`${id} does not parse: run the tests first`);
    return [parsed.pack];
  });
  return compile(packs);
}

function termsOf(ruleset: Ruleset): string[] {
  return ruleset.rules.flatMap((rule) => {
    if (rule.kind === 'substitution') return Object.keys(rule.swap);
    return rule.kind === 'existence' ? rule.terms : [];
  });
}

/** Median milliseconds of many runs, after as many to warm up. */
function median(work: () => unknown): number {
  const runs = 60;
  const times = Array.from({ length: 2 * runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.slice(runs).sort((a, b) => a - b)[runs / 2] ?? Number.NaN;
}

const ruleset = loadRuleset();
const terms = termsOf(ruleset);
const escaped = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'));
const bounded = (pattern: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
const each = escaped.map(bounded);
const all = bounded(escaped.toSorted((a, b) => b.length - a.length).join('|'));
const context: CheckContext = {
  language: 'auto',
  reader: 'nb',
  role: 'official',
  site: '',
  post: 'post',
  limit: null,
};

const rows = [280, 2_000, 28_000].map((length) => {
  const text = textOf(length);
  const takt = median(() => check(text, ruleset, context));
  const perTerm = median(() => each.map((pattern) => [...text.matchAll(pattern)].length));
  const alternation = median(() => [...text.matchAll(all)].length);
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  const ratio = (value: number) => `${(takt / value).toFixed(2)} ×`;
  return {
    characters: length,
    check: ms(takt),
    rewrite: ms(median(() => rewrite(text, ruleset, context))),
    'RegExp per term': ms(perTerm),
    'check : per term': ratio(perTerm),
    'one RegExp': ms(alternation),
    'check : one RegExp': ratio(alternation),
  };
});

console.log(`${ruleset.rules.length} rules, ${terms.length} terms; medians in one process.`);
console.table(rows);
