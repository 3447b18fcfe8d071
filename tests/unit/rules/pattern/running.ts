/** Runs a pattern natively, as a page would, but with a limit of time. */
import { performance } from 'node:perf_hooks';
import { createContext, Script } from 'node:vm';
import { patternSource } from '../../../../rules/pattern/source.ts';
import type { PatternFlags } from '../../../../rules/pattern/vet.ts';

const context = createContext({ pattern: /x/, text: '' });
const script = new Script('for (const match of text.matchAll(pattern)) match.index;');

/** The expression as a page makes it; `sticky`: one attempt, at the start of the text. */
export function native(source: string, flags: PatternFlags, sticky = false): RegExp {
  return new RegExp(
    patternSource(source, { whole: flags.whole ?? true }),
    `gu${flags.ignoreCase ? 'i' : ''}${flags.multiline ? 'm' : ''}${sticky ? 'y' : ''}`,
  );
}

/** Milliseconds for all matches in the text; Infinity when it takes longer than `most`. */
export function timeOf(pattern: RegExp, text: string, most: number): number {
  Object.assign(context, { pattern, text });
  const start = performance.now();
  try {
    script.runInContext(context, { timeout: most });
  } catch (error) {
    if (/timed out/.test(String(error))) return Number.POSITIVE_INFINITY;
    throw error;
  }
  return performance.now() - start;
}
