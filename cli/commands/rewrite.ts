/** `takt rewrite`: the text in plainer words. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { check, rewrite } from '../../rules/index.ts';
import { done } from '../outcome.ts';
import { type Command, exitCode } from './command.ts';
import { readJob } from './job.ts';

export const rewriteCommand: Command = {
  name: 'rewrite',
  async run(call) {
    const job = await readJob(call);
    if (!job.ok) return job;
    const { text, file, ruleset, context, format, diff } = job.value;
    const { out } = call.surroundings;
    const result = rewrite(text, ruleset, context);
    if (format === 'json') out(`${JSON.stringify(result, null, 2)}\n`);
    else if (!diff) out(result.text);
    else if (result.edits.length > 0) out(patch(file, text, result.text));
    return done(exitCode(check(result.text, ruleset, context).findings));
  },
};

/** A unified diff; nothing at all where nothing changed. */
function patch(file: string, before: string, after: string): string {
  const headerOptions = FILE_HEADERS_ONLY;
  return createTwoFilesPatch(file, file, before, after, undefined, undefined, { headerOptions });
}
