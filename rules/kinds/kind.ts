/** What a kind of rule is. One file each beside this one; `index.ts` is the closed list. */
import type { Document } from '../document.ts';
import type { CompiledRule, RuleOf, Ruleset } from '../ruleset.ts';
import type { Term, TermHit } from '../terms.ts';
import type { CheckContext, Edit, Role, Span } from '../types.ts';

/** What a rule is run on. */
export interface Situation {
  document: Document;
  context: CheckContext;
  ruleset: Ruleset;
}

/** A place where a rule speaks. */
export interface Hit extends Span {
  expected: readonly string[];
  fixes: readonly Edit[];
  /** Of two hits of one kind in the same place, only the weightier speaks. */
  weight: number;
  sensitive?: boolean;
  /** More for the message to fill in, besides `{actual}` and `{expected}`. */
  values?: Readonly<Record<string, string>>;
}

/** What a finding marks. Findings compete for a place only with those of the same scope. */
export type Scope = 'words' | 'sentence' | 'text';

/** A kind as `check` sees it: any rule goes in, and rules of other kinds give nothing. */
export interface Kind {
  kind: CompiledRule['kind'];
  scope: Scope;
  /** Roles that the kind may speak in at all. */
  roles: readonly Role[];
  /** True when its first fixes make up the plain-language rewrite. */
  rewrites: boolean;
  /** Terms that must be looked for on the rule's behalf. */
  terms(rule: CompiledRule): readonly Term[];
  /** The rule without the alternatives that are not plain. */
  prune(rule: CompiledRule, isPlain: (text: string) => boolean): CompiledRule;
  /** `heard`: the rule's terms in the text; those in quotations only where the rule asks for them. */
  find(rule: CompiledRule, heard: readonly TermHit[], situation: Situation): readonly Hit[];
}

interface Definition<R extends CompiledRule> extends Omit<Kind, 'terms' | 'prune' | 'find'> {
  terms?(rule: R): readonly Term[];
  prune?(rule: R, isPlain: (text: string) => boolean): CompiledRule;
  find(rule: R, heard: readonly TermHit[], situation: Situation): readonly Hit[];
}

/** Makes a kind out of functions that know their own rule's shape. */
export function defineKind<K extends CompiledRule['kind']>(
  kind: K,
  definition: Omit<Definition<RuleOf<K>>, 'kind'>,
): Kind {
  const isMine = (rule: CompiledRule): rule is RuleOf<K> => rule.kind === kind;
  return {
    ...definition,
    kind,
    terms: (rule) => (isMine(rule) ? (definition.terms?.(rule) ?? []) : []),
    prune: (rule, isPlain) => (isMine(rule) ? (definition.prune?.(rule, isPlain) ?? rule) : rule),
    find: (rule, heard, situation) => (isMine(rule) ? definition.find(rule, heard, situation) : []),
  };
}

/** The terms that silence a rule, for kinds that match terms. */
export function exceptions(rule: { except?: readonly string[] | undefined }): Term[] {
  return (rule.except ?? []).map((text) => ({ text, use: 'except' }));
}
