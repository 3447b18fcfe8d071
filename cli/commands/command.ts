/** What a command of the command line is. */
import type { CheckContext, Finding, Ruleset } from '../../rules/index.ts';
import type { Options } from '../options.ts';
import type { Surroundings } from '../outcome.ts';
import type { Texts } from '../texts.ts';

export interface Job {
  text: string;
  ruleset: Ruleset;
  context: CheckContext;
  options: Options;
  texts: Texts;
}

export interface Command {
  name: string;
  /** Writes its answer and gives the exit code. */
  run(job: Job, surroundings: Surroundings): number;
}

/** 1 where a finding stands that the organisation's rules say must be mended, else 0. */
export function exitCode(findings: readonly Finding[]): number {
  return findings.some(({ severity }) => severity === 'must') ? 1 : 0;
}
