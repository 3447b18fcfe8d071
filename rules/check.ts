/** Text and compiled rules in, report out. Synchronous, linear in the text, the same answer every time. */
import { createChecker } from './checker.ts';
import type { Ruleset } from './ruleset.ts';
import type { CheckContext, Report } from './types.ts';

/**
 * Checks a text. Never throws, whatever the text holds.
 * Every finding's `actual` is the text at its span; no fix takes the text past `context.limit`.
 */
export function check(text: string, ruleset: Ruleset, context: CheckContext): Report {
  return createChecker(ruleset).check(text, context);
}
