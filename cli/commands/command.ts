/** What a command of the command line is. */
import type { Finding, Language } from '../../rules/index.ts';
import type { Outcome, Surroundings } from '../outcome.ts';
import type { Texts } from '../texts/index.ts';

/** One call of a command. */
export interface Call {
  /** What stands after the command's name. */
  argv: readonly string[];
  surroundings: Surroundings;
  texts: Texts;
  /** The language of whoever sits at the terminal. */
  reader: Language;
}

export interface Command {
  name: string;
  /** Writes its answer and gives the exit code, or why it cannot. */
  run(call: Call): Promise<Outcome<number>>;
}

/** 1 where a finding stands that the organisation's rules say must be mended, else 0. */
export function exitCode(findings: readonly Finding[]): number {
  return findings.some(({ severity }) => severity === 'must') ? 1 : 0;
}
