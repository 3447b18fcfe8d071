/** Vets a pattern of a pack: what can take more than linear time from one place is refused, with a text that shows it. */
import type { AST } from '@eslint-community/regexpp';
import { itemAt } from '../items.ts';
import { type Alphabet, readAlphabet } from './alphabet.ts';
import { toAutomaton } from './automaton.ts';
import { type Contents, contentsOf } from './contents.ts';
import { crowdsOf } from './crowd.ts';
import { measureGrowth } from './growth.ts';
import { parsed } from './parsed.ts';
import type { PatternProblem } from './problem.ts';
import { referenceProblems } from './references.ts';
import { complicatedProblem, slowProblem } from './refusals.ts';
import { safeStates } from './safe.ts';
import { wordCharacter } from './source.ts';
import { type Direction, type Program, writeOut } from './steps.ts';
import { longestStretch } from './windows.ts';
import { showing, spelled } from './witness.ts';

export interface PatternFlags {
  ignoreCase?: boolean;
  /** Matches whole words only; so unless it is false. */
  whole?: boolean;
  /** `^` and `$` hold at line breaks; the cost is the same. */
  multiline?: boolean;
}

/** `linear`: a whole search takes linear time; `restarts`: each attempt does, and there is one for each character. */
export type Verdict =
  | { ok: true; cost: 'linear' | 'restarts' }
  | { ok: false; problems: PatternProblem[] };

/** Most steps of the engine in one attempt on the longest stretch; most units of work for one vetting. */
const limits = {
  attempt: 60_000,
  work: 120_000,
  /** Each has to be looked up in all of Unicode. */
  wideClasses: 40,
  search: { cost: 20_000, work: 40_000, kept: 40 },
};

/** A pack is read more than once: when it is made, when it is proved, when a page asks for it. */
const remembered = new Map<string, Verdict>();
const mostRemembered = 500;

/** Vets the pattern as it is run: flag `u`, on at most 1,000 UTF-16 code units. Never throws. */
export function vetPattern(source: string, flags: PatternFlags = {}): Verdict {
  const key = JSON.stringify([source, flags]);
  const known = remembered.get(key) ?? vetted(source, flags);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, known);
  return known;
}

function vetted(source: string, flags: PatternFlags): Verdict {
  const read = parsed(source);
  if ('problem' in read) return { ok: false, problems: [read.problem] };
  const contents = contentsOf(read.tree);
  const problems = referenceProblems(source, contents.references);
  if (problems.length > 0) return { ok: false, problems };
  return judged(source, read.tree, contents, flags);
}

interface Vetting {
  source: string;
  tree: AST.Pattern;
  alphabet: Alphabet;
  wordSorts: ReadonlySet<number> | null;
  /** Sorts that may not follow a match of the whole pattern. */
  unless: readonly number[];
  /** What each lookaround was found to cost. */
  costs: Map<AST.Node, number>;
  left: number;
}

function judged(
  source: string,
  tree: AST.Pattern,
  contents: Contents,
  flags: PatternFlags,
): Verdict {
  const whole = flags.whole ?? true;
  const beside = [...(whole ? [wordCharacter] : []), ...(contents.boundaries ? ['\\w'] : [])];
  const classes = [...contents.classes, ...beside];
  const ignoreCase = flags.ignoreCase ?? false;
  const foreign = contents.named.some((code) => code > 0x24f);
  const wide = /\\p/i.test(source) || (ignoreCase && foreign);
  if (wide && classes.filter((written) => /[[\\]/.test(written)).length > limits.wideClasses) {
    return { ok: false, problems: [complicatedProblem(source, tree, null)] };
  }
  const alphabet = readAlphabet(classes, contents.named, { ignoreCase, wide });
  const vetting: Vetting = {
    source,
    tree,
    alphabet,
    wordSorts: contents.boundaries ? new Set(alphabet.sortsOf('\\w')) : null,
    unless: whole ? alphabet.sortsOf(wordCharacter) : [],
    costs: new Map(),
    left: limits.work,
  };
  const result = attempt(vetting, tree.alternatives, 'forward', vetting.unless);
  return 'problem' in result
    ? { ok: false, problems: [result.problem] }
    : { ok: true, cost: result.search() };
}

type Attempt = { problem: PatternProblem } | { cost: number; search: () => 'linear' | 'restarts' };

/** One attempt of the alternatives from one place. */
function attempt(
  vetting: Vetting,
  alternatives: readonly AST.Alternative[],
  direction: Direction,
  unless: readonly number[],
): Attempt {
  const { source, tree, alphabet } = vetting;
  const program = writeOut(alternatives, alphabet, direction, unless);
  if (program.excess) return { problem: complicatedProblem(source, tree, program.excess) };
  const detours = costsOfDetours(vetting, program);
  if ('problem' in detours) return detours;
  const automaton = toAutomaton(program, detours.costs, vetting.wordSorts);
  if (!automaton) return { problem: complicatedProblem(source, tree, null) };
  const whole = alternatives === tree.alternatives;
  const safe = whole ? safeStates(automaton, alphabet.characters.length) : new Set<number>();
  const crowds = crowdsOf(automaton, safe);
  const bounds = { cost: limits.attempt, work: vetting.left, kept: 200 };
  const growth = measureGrowth(crowds, bounds);
  vetting.left -= growth.spent;
  if (growth.unsure) return { problem: complicatedProblem(source, tree, null) };
  if (growth.grows) {
    // A text that does not match shows more: the engine goes every way.
    const failing = crowdsOf(automaton, safe, true);
    const failure = measureGrowth(failing, bounds);
    const all = crowdsOf(automaton, new Set());
    const { last, any } = endings(vetting);
    const shown = failure.grows
      ? showing(failing, all, failure.worst, any)
      : showing(crowds, all, growth.worst, last);
    const nodes = shown.states.flatMap((number) => {
      const step = program.steps[itemAt(automaton, number).step];
      return step?.kind === 'read' ? [step.of] : [];
    });
    const witness = spelled(shown, alphabet.characters, direction);
    return { problem: slowProblem(source, { growth: shown.growth, nodes, witness }) };
  }
  const search = () => {
    // So few steps, whatever the text: the attempts are short.
    if (growth.cost < longestStretch) return 'linear';
    const all = measureGrowth(crowds, limits.search, true);
    return all.grows || all.unsure ? 'restarts' : 'linear';
  };
  return { cost: growth.cost, search };
}

/** What each lookaround against the direction costs, by its step. */
function costsOfDetours(
  vetting: Vetting,
  { steps, direction }: Program,
): { costs: Map<number, number> } | { problem: PatternProblem } {
  const costs = new Map<number, number>();
  for (const [number, step] of steps.entries()) {
    if (step.kind !== 'detour') continue;
    const known = vetting.costs.get(step.of);
    const result =
      known === undefined
        ? attempt(
            vetting,
            step.of.alternatives,
            direction === 'forward' ? 'backward' : 'forward',
            [],
          )
        : { cost: known };
    if ('problem' in result) return result;
    vetting.costs.set(step.of, result.cost);
    costs.set(number, result.cost);
  }
  return { costs };
}

/** What a text can end with, best first: `last` so that a match that could end there does not, else `any`. */
function endings({ alphabet, unless }: Vetting): { last: number[]; any: number[] } {
  const odd = (sort: number) => /[\n\r\u2028\u2029\uD800]/.test(itemAt(alphabet.characters, sort));
  const all = [...alphabet.characters.keys()];
  const plain = all.filter((sort) => !odd(sort) && !unless.includes(sort));
  return { last: [...unless, ...plain, ...all], any: [...plain, ...all] };
}
