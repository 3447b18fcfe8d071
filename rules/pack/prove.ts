/** A pack's own examples, run: a rule that does not do what it says is found before anyone meets it. */
import { check } from '../check.ts';
import { applyEdits } from '../edits.ts';
import type { Ruleset } from '../ruleset.ts';
import type { CheckContext, Finding } from '../types.ts';
import { compile } from './compile.ts';
import type { Pack, Rule } from './schema.ts';
import type { Path } from './source.ts';

/** One example that does not hold. `path` leads to it in the pack. */
export interface ExampleProblem {
  /** `pack/rule`. */
  rule: string;
  path: Path;
  message: string;
}

/**
 * Runs every example of a pack, among the packs that it is used together with.
 * `bad` must fire its rule and its first fixes must give `fixed`; `good` must not fire it; `gap` must not fire it yet.
 * Examples are checked in role `official`, on no site, as a post, in the rule's first language, save where they say otherwise.
 */
export function proveExamples(pack: Pack, alongside: readonly Pack[] = []): ExampleProblem[] {
  const ruleset = compile([...alongside, pack]);
  return pack.rules.flatMap((rule, index) => {
    const prove = prover(ruleset, pack, rule, ['rules', index]);
    return [
      ...rule.examples.flatMap((example, at) => prove.bad(example, at)),
      ...rule.good.flatMap((text, at) =>
        prove.silent(text, 'good', at, 'should not fire this rule, but does'),
      ),
      ...rule.gap.flatMap((text, at) =>
        prove.silent(text, 'gap', at, 'fires now: move it to «examples» as «bad»'),
      ),
    ];
  });
}

function prover(ruleset: Ruleset, pack: Pack, rule: Rule, path: Path) {
  const id = `${pack.id}/${rule.id}`;
  const fired = (text: string, context: CheckContext): Finding[] =>
    check(text, ruleset, context).findings.filter((finding) => finding.rule === id);
  const problem = (at: Path, message: string): ExampleProblem => ({
    rule: id,
    path: [...path, ...at],
    message,
  });
  return {
    bad({ bad, fixed, ...said }: Rule['examples'][number], at: number): ExampleProblem[] {
      const findings = fired(bad, contextOf(pack, rule, said));
      const where = ['examples', at];
      if (findings.length === 0) {
        return [problem([...where, 'bad'], `«${bad}» should fire this rule, but does not`)];
      }
      if (fixed === undefined) return [];
      const { text } = applyEdits(
        bad,
        findings.flatMap(({ fixes }) => fixes.slice(0, 1)),
      );
      if (text === fixed) return [];
      return [problem([...where, 'fixed'], `expected «${fixed}»; the fix gives «${text}»`)];
    },
    silent(text: string, list: 'good' | 'gap', at: number, message: string): ExampleProblem[] {
      const findings = fired(text, contextOf(pack, rule, {}));
      return findings.length > 0 ? [problem([list, at], `«${text}» ${message}`)] : [];
    },
  };
}

/** The situation in which the rule is meant to speak. */
function contextOf(
  pack: Pack,
  rule: Rule,
  said: Pick<Rule['examples'][number], 'role' | 'language'>,
): CheckContext {
  const language = said.language ?? rule.languages?.[0] ?? pack.languages[0] ?? 'en';
  return {
    language,
    reader: language,
    role:
      said.role ??
      (rule.roles?.includes('official') === false ? rule.roles[0] : undefined) ??
      'official',
    site: rule.sites?.[0] ?? '',
    post: rule.posts?.[0] ?? 'post',
    limit: null,
  };
}
