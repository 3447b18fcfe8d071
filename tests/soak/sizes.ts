/** What the largest packs cost: `node tests/soak/sizes.ts [FROM]`. Each row is a pack of about a million characters, or at a limit of the format. */
import { compile, type Pack, parsePack, proveExamples, rewrite } from '../../rules/index.ts';
import { timed } from './part.ts';

const head = (languages = 'nb, nn, da, en') => `takt: 1
id: large
version: 1.0.0
title: t
description: d
publisher: p
languages: [${languages}]
`;

const rest = 'message: m, reason: r, examples: [{bad: x}]';
const list = (count: number, entry: (index: number) => string, glue = ', ') =>
  Array.from({ length: count }, (_, index) => entry(index)).join(glue);
const rules = (text: string, languages?: string) => `${head(languages)}rules:\n${text}\n`;
const rule = (text: string, languages?: string) =>
  rules(`  - {id: a, ${rest}, ${text}}`, languages);
const word = (index: number) =>
  `q${index.toString(26).replaceAll(/\d/gu, (digit) => 'æøåxyzwvut'[Number(digit)] ?? '')}`;

const packs: Readonly<Record<string, () => string>> = {
  'terms, 1,000,000 characters': () =>
    rule(`kind: existence, terms: [${list(80_000, (index) => `terms${word(index)}`)}]`),
  '20,000 terms': () => rule(`kind: existence, terms: [${list(20_000, word)}]`),
  '20,000 terms that inflect, one language': () =>
    rule(`kind: existence, terms: [${list(20_000, (index) => `${word(index)}e (verb)`)}]`, 'nb'),
  '20,000 terms that inflect, four languages': () =>
    rule(`kind: existence, terms: [${list(20_000, (index) => `${word(index)}e (verb)`)}]`),
  'one verb with 20,000 verbs instead': () =>
    rule(
      `kind: substitution, swap: {tunge (verb): [${list(20_000, (index) => `${word(index)}e (verb)`)}]}`,
    ),
  '20,000 swaps': () =>
    rule(
      `kind: substitution, swap: {${list(20_000, (index) => `${word(index)}: lett${word(index)}`)}}`,
    ),
  '50,000 swaps': () =>
    rule(
      `kind: substitution, swap: {${list(50_000, (index) => `${word(index)}: ${word(index)}x`)}}`,
    ),
  '5,000 rules': () =>
    rules(
      list(
        5_000,
        (index) =>
          `  - {id: r${index}, kind: existence, terms: [${word(index)}], ${rest.replace('bad: x', `bad: ${word(index)}`)}}`,
        '\n',
      ),
    ),
  '5,000 rules that are asked of every sentence': () =>
    rules(
      list(
        5_000,
        (index) => `  - {id: r${index}, kind: sentence-length, limit: 40, ${rest}}`,
        '\n',
      ),
    ),
  '500 rules that speak of the same word': () =>
    rules(
      list(
        500,
        (index) =>
          `  - {id: r${index}, kind: substitution, swap: {tung: lett, ${word(index)}: tung}, ${rest}}`,
        '\n',
      ),
    ),
  '10,000 rules': () =>
    rules(
      list(10_000, (index) => `  - {id: r${index}, kind: existence, terms: [a], ${rest}}`, '\n'),
    ),
  '5,000 rules with dangling names': () =>
    `${rules(list(4_000, (index) => `  - {id: r${index}, kind: existence, terms: [a], guideline: g${index}x, ${rest}}`, '\n'))}guidelines: [${list(1_000, (index) => `{id: g${index}, title: t, text: t}`)}]\n`,
  '40 examples of 5,000 characters, 4 rules': () =>
    rules(
      list(
        4,
        (index) =>
          `  - {id: r${index}, kind: existence, terms: [vi], message: m, reason: r, examples: [${list(40, (at) => `{bad: ${`vi ${word(at)}. `.repeat(900).slice(0, 4_990)}}`)}]}`,
        '\n',
      ),
    ),
  'examples of 100,000 characters': () =>
    rule('kind: existence, terms: [vi]').replace(
      '{bad: x}',
      list(9, () => `{bad: ${'vi '.repeat(33_000)}}`),
    ),
  '120,000 keys': () => `${head()}${list(120_000, (index) => `k${index}:`, '\n')}`,
  '150,000 times the same key': () => `${head()}${list(150_000, () => 'k:', '\n')}`,
  '300,000 aliases': () => `${head()}a: &a b\nc: [${list(300_000, () => '*a', ',')}]`,
  '300,000 numbers where text belongs': () =>
    rule(`kind: existence, terms: [${list(300_000, () => '1', ',')}]`),
  'one term of a million letters': () =>
    rule(`kind: existence, terms: ['${'x'.repeat(999_000)}! (verb)']`),
  'a pattern of a million letters': () =>
    rule(`kind: pattern, pattern: '${'(a|b)*'.repeat(160_000)}'`),
  'lines without end': () => '\n'.repeat(999_000),
  'a comment without end': () => `${head()}#${'#'.repeat(990_000)}`,
  'brackets without end': () => `${head()}a: ${'['.repeat(990_000)}`,
  'braces without end': () => `${head()}a: ${'{a: '.repeat(240_000)}`,
  'dashes without end': () => `${head()}a:\n  ${'- '.repeat(490_000)}`,
  'quotes without end': () => `${head()}a: ${'"" '.repeat(330_000)}`,
  'a quotation of many lines': () => `${head()}a: "${'x\n'.repeat(490_000)}`,
  'a plain text of many lines': () => `${head()}a: ${'x\n '.repeat(330_000)}`,
  'anchors and tags': () => `${head()}a: ${'&a !b '.repeat(160_000)}`,
  'documents without end': () => '---\n'.repeat(240_000),
};

const context = {
  language: 'nb',
  reader: 'nb',
  role: 'official',
  site: '',
  post: 'post',
  limit: null,
} as const;

function costs(text: string) {
  const parsed = timed(() => parsePack(text, 'large.yaml'));
  const row = { characters: text.length, 'parse, ms': Math.round(parsed.milliseconds) };
  if (!parsed.value.ok) return { ...row, result: `${parsed.value.problems.length} problems` };
  const { pack } = parsed.value;
  const compiled = timed(() => compile([pack]));
  return {
    ...row,
    result: `${compiled.value.terms.phrases.length} phrases`,
    'compile, ms': Math.round(compiled.milliseconds),
    'prove, ms': Math.round(timed(() => proveExamples(pack)).milliseconds),
    'rewrite, ms': rewriting(pack),
  };
}

/** A hostile text of 10,000 characters, every word of which some rule may speak of. */
function rewriting(pack: Pack): number {
  const ruleset = compile([pack]);
  const text = `tung ${word(1)} ${word(2)}. `.repeat(900).slice(0, 10_000);
  return Math.round(timed(() => rewrite(text, ruleset, context)).milliseconds);
}

const wanted = process.argv[2] ?? '';
let started = wanted === '';
for (const [name, make] of Object.entries(packs)) {
  started ||= name.includes(wanted);
  if (started) console.log(name, costs(make()));
}
