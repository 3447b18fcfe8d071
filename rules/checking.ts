/** What the page needs: checking and mending with a compiled ruleset. No YAML, no zod. */
export { check } from './check.ts';
export { type Checker, createChecker } from './checker.ts';
export { type Applied, applyEdits, sentenceAtEnd } from './edits.ts';
export { type Ignored, inOrder, withoutIgnored } from './findings.ts';
export { identify } from './language/identify.ts';
export { remap } from './remap.ts';
export { type Rewrite, rewrite } from './rewrite.ts';
export type {
  Account,
  Answer,
  CompiledRule,
  Contact,
  Guideline,
  Organisation,
  PackFacts,
  Ruleset,
  Window,
} from './ruleset.ts';
export type * from './types.ts';
