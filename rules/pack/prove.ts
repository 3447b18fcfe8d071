/** A pack's own examples, run: a rule that does not do what it says is found before anyone meets it. */
import { type Checker, createChecker } from '../checker.ts';
import { applyEdits } from '../edits.ts';
import { itemAt } from '../items.ts';
import { holds } from '../speaking.ts';
import type { CheckContext, Finding, Language } from '../types.ts';
import { compile } from './compile.ts';
import { basesOf } from './layers.ts';
import type { Example, Pack, Rule } from './schema.ts';
import type { Path } from './source.ts';

/** One example that does not hold. `path` leads to it in the pack. */
export interface ExampleProblem {
  /** `pack/rule`. */
  rule: string;
  path: Path;
  message: string;
}

/** A rule among the others that it is used together with. */
interface Trial {
  rule: Rule;
  pack: Pack;
  checker: Checker;
}

/**
 * Runs every example of a pack, among the packs that it is used together with.
 * `bad` must fire its rule and its first fixes must give `fixed`; `good` must not fire it; `gap` must not fire it yet.
 * Examples are checked in role `official`, on no site, as a post, on the first day that the rule speaks,
 * in the rule's first language, save where they say otherwise. A rule that is off is tried as if it were on.
 */
export function proveExamples(pack: Pack, alongside: readonly Pack[] = []): ExampleProblem[] {
  const rules = pack.rules.map((rule) =>
    rule.severity === 'off' ? { ...rule, severity: 'info' as const } : rule,
  );
  const checker = createChecker(compile([...alongside, { ...pack, rules }]));
  return rules.flatMap((rule, index) =>
    rule.examples.flatMap((example, at) => {
      const said = proveExample(example, { rule, pack, checker });
      if (said === null) return [];
      const path = ['rules', index, 'examples', at, said.key];
      return [{ rule: `${pack.id}/${rule.id}`, path, message: said.message }];
    }),
  );
}

/** The packs of `all` that `pack` builds on. */
export function alongsideOf(pack: Pack, all: readonly Pack[]): Pack[] {
  const bases = basesOf(pack, all);
  return all.filter(({ id }) => bases.has(id));
}

function proveExample(example: Example, trial: Trial): { key: string; message: string } | null {
  const { bad, good, gap, fixed } = example;
  const text = itemAt(
    [bad, good, gap].filter((one) => one !== undefined),
    0,
  );
  const findings = firedOn(text, example, trial);
  if (bad === undefined) {
    if (findings.length === 0) return null;
    return good === undefined
      ? { key: 'gap', message: `«${text}» fires now: make it «bad»` }
      : { key: 'good', message: `«${text}» should not fire this rule, but does` };
  }
  if (findings.length === 0) {
    return { key: 'bad', message: `«${text}» should fire this rule, but does not` };
  }
  if (fixed === undefined) return null;
  const result = applyEdits(
    text,
    findings.flatMap(({ fixes }) => fixes.slice(0, 1)),
  ).text;
  if (result === fixed) return null;
  return { key: 'fixed', message: `expected «${fixed}»; the fix gives «${result}»` };
}

function firedOn(text: string, example: Example, { rule, pack, checker }: Trial): Finding[] {
  const { findings } = checker.check(text, contextOf(pack, rule, example));
  return findings.filter((finding) => finding.rule === `${pack.id}/${rule.id}`);
}

/** The situation in which the rule is meant to speak. */
function contextOf(pack: Pack, rule: Rule, example: Example): CheckContext {
  const { account, attachments, answering } = example;
  const language: Language = example.language ?? firstOf(rule.languages ?? pack.languages, 'en');
  const roles = rule.roles ?? ['official'];
  const date = example.date ?? firstDay(pack, rule);
  return {
    language,
    reader: language,
    role: example.role ?? (roles.includes('official') ? 'official' : firstOf(roles, 'official')),
    site: example.site ?? firstOf(rule.sites ?? [], ''),
    post: example.post ?? firstOf(rule.posts ?? [], 'post'),
    limit: example.limit ?? null,
    date,
    ...(account !== undefined && { account }),
    ...(attachments && { attachments }),
    ...(answering && { answering }),
  };
}

function firstOf<Item>(items: readonly Item[], otherwise: Item): Item {
  const [first = otherwise] = items;
  return first;
}

/** A day on which the rule may speak: the first of its own, or the day after a window that it is silent in. */
function firstDay(pack: Pack, rule: Rule): string {
  const among = (ids: readonly string[] = []) => pack.windows.filter(({ id }) => ids.includes(id));
  const starts = among(rule.during).map(({ from }) => from);
  const known = [pack.effective, firstOf(starts, undefined)].filter((day) => day !== undefined);
  const first = firstOf(known.sort().reverse(), pack.expires ?? '2000-01-01');
  const silent = among(rule.outside);
  const days = [first, ...silent.map(({ to }) => dayAfter(to))];
  return firstOf(
    days.filter((day) => !silent.some((window) => holds(window, day))),
    first,
  );
}

function dayAfter(date: string): string {
  const day = new Date(date);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
