/** `takt rewrite`: the text in plainer words. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { check, rewrite } from '../../rules/index.ts';
import { type Command, exitCode } from './command.ts';

export const rewriteCommand: Command = {
  name: 'rewrite',
  run({ text, ruleset, context, options }, { out }) {
    const result = rewrite(text, ruleset, context);
    const file = options.file === '-' ? 'stdin' : options.file;
    if (options.format === 'json') out(`${JSON.stringify(result, null, 2)}\n`);
    else if (!options.diff) out(result.text);
    else if (result.edits.length > 0) out(patch(file, text, result.text));
    return exitCode(check(result.text, ruleset, context).findings);
  },
};

/** A unified diff; nothing at all where nothing changed. */
function patch(file: string, before: string, after: string): string {
  const headerOptions = FILE_HEADERS_ONLY;
  return createTwoFilesPatch(file, file, before, after, undefined, undefined, { headerOptions });
}
