/** Part of the soak: random texts, checked, edited, rewritten and carried over with random packs. */
import { isDeepStrictEqual } from 'node:util';
import {
  applyEdits,
  type CheckContext,
  check,
  compile,
  createChecker,
  type Finding,
  parsePack,
  type Ruleset,
  remap,
  rewrite,
} from '../../rules/index.ts';
import { languages, roles } from '../../rules/types.ts';
import { type Chance, chanceFor } from './chance.ts';
import { mutatedPack } from './packs/mutated.ts';
import { builtInTexts, seedPack } from './packs/seeds.ts';
import { type Outcome, type Part, timed } from './part.ts';
import { editedText, randomText } from './texts/random-text.ts';

/** One case: a text, the edits it goes through, and who looks at it how. */
interface Case {
  packs: string[];
  context: CheckContext;
  texts: string[];
}

function caseOf(seed: number, index: number): Case {
  const chance = chanceFor(seed, index);
  const packs = packsFor(chance, seed);
  const first = randomText(chance, packs.join('\n'));
  const texts = [first];
  for (let left = 1 + chance.below(5); left > 0; left -= 1) {
    texts.push(editedText(texts.at(-1) ?? '', chance, packs.join('\n')));
  }
  return { packs, texts, context: contextFor(chance, packs) };
}

/** Texts of packs that parse: what comes with Takt, one of it, one of the docs, or a spoiled one that is still right. */
function packsFor(chance: Chance, seed: number): string[] {
  const way = chance.below(10);
  if (way === 0) return [...builtInTexts];
  if (way < 3) return [chance.pick(builtInTexts)];
  const some = Array.from({ length: 3 }, () =>
    way < 6 ? seedPack(chance) : mutatedPack(seed, chance.below(2_000)),
  );
  return some.filter((text) => parsePack(text, 'pack.yaml').ok);
}

/** Mostly a situation in which one of the packs speaks. */
function contextFor(chance: Chance, packs: readonly string[]): CheckContext {
  const spoken = languages.filter((one) => packs.some((pack) => hasLanguage(pack, one)));
  const fitting = spoken.length > 0 && chance.happens(0.8) ? spoken : languages;
  const language = chance.happens(0.2) ? 'auto' : chance.pick(fitting);
  return {
    language,
    reader: chance.pick(languages),
    role: chance.happens(0.5) ? 'official' : chance.pick(roles),
    site: chance.pick(['', 'mastodon', 'x']),
    post: chance.pick(['post', 'reply']),
    limit: chance.happens(0.3) ? chance.below(400) : null,
    ...(chance.happens(0.7) && { date: chance.pick(['2026-11-21', '2026-02-28', '2031-06-01']) }),
  };
}

function hasLanguage(pack: string, language: string): boolean {
  return new RegExp(`^languages: \\[.*\\b${language}\\b`, 'mu').test(pack);
}

const compiled = new Map<string, Ruleset>();

function rulesetOf(packs: readonly string[]): Ruleset {
  const key = packs.join('\0');
  const known = compiled.get(key);
  if (known) return known;
  const parsed = packs.map((text) => parsePack(text, 'pack.yaml'));
  const ruleset = compile(parsed.flatMap((one) => (one.ok ? [one.pack] : [])));
  if (compiled.size > 40) compiled.clear();
  compiled.set(key, ruleset);
  return ruleset;
}

function examined({ packs, texts, context }: Case): Outcome {
  const ruleset = rulesetOf(packs);
  const faults: string[] = [];
  const { milliseconds } = timed(() => {
    try {
      faults.push(...faultsOfTexts(texts, ruleset, context));
    } catch (error) {
      faults.push(`throws: ${error instanceof Error ? error.stack : String(error)}`);
    }
  });
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const { findings } = check(texts[0] ?? '', ruleset, context);
  const counted = findings.length > 0 ? 'with findings' : 'without';
  return { faults, counted, cost: { milliseconds, characters } };
}

function faultsOfTexts(
  texts: readonly string[],
  ruleset: Ruleset,
  context: CheckContext,
): string[] {
  const checker = createChecker(ruleset);
  let before: { text: string; findings: Finding[] } | null = null;
  return texts.flatMap((text) => {
    const whole = check(text, ruleset, context);
    const step = checker.check(text, context);
    const faults = faultsOfFindings(whole.findings, text);
    if (!isDeepStrictEqual(step, whole)) faults.push('checked step by step gives something else');
    if (before) {
      const kept = remap(before.findings, before.text, text, context.limit);
      faults.push(...faultsOfFindings(kept, text).map((fault) => `remapped: ${fault}`));
    }
    faults.push(...faultsOfRewrite(text, ruleset, context));
    before = { text, findings: whole.findings };
    return faults;
  });
}

function faultsOfFindings(findings: readonly Finding[], text: string): string[] {
  return findings.flatMap(({ rule, start, end, actual, fixes, expected }) => {
    const faults: string[] = [];
    if (text.slice(start, end) !== actual) faults.push(`${rule} is not at ${start}`);
    if (fixes.length !== expected.length) faults.push(`${rule}: as many fixes as expected texts`);
    if (applyEdits(text, fixes.slice(0, 1)).remaining.length > 0) faults.push(`${rule}: stray fix`);
    return faults;
  });
}

function faultsOfRewrite(text: string, ruleset: Ruleset, context: CheckContext): string[] {
  const once = rewrite(text, ruleset, context);
  const faults: string[] = [];
  const applied = applyEdits(text, once.edits);
  if (applied.text !== once.text || applied.remaining.length > 0) faults.push('edits give no text');
  const again = rewrite(once.text, ruleset, context);
  if (again.edits.length > 0) faults.push(`rewritten twice: ${JSON.stringify(again.edits)}`);
  const lines = once.edits.map(({ start, end, text: put }) => text.slice(start, end) + put);
  if (lines.some((line) => /[\n\r\u2028\u2029]/u.test(line))) faults.push('an edit breaks a line');
  const room = Math.max(context.limit ?? Number.POSITIVE_INFINITY, text.length);
  if (once.text.length > room) faults.push('rewritten past the limit');
  return faults;
}

export const texts: Part = {
  name: 'texts',
  count: 5_000,
  measured: 'check, edit, rewrite and remap',
  examine: (seed, index) => examined(caseOf(seed, index)),
  written: (seed, index) => JSON.stringify(caseOf(seed, index), null, 1),
};
