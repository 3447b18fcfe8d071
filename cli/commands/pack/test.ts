/** `takt pack test`: runs all examples of packs. */
import type { Problem, Rule } from '../../../rules/index.ts';
import { readArguments } from '../../arguments.ts';
import { done, refused } from '../../outcome.ts';
import { failedExamples, type LoadedPack, loadPacks, problemLine } from '../../packs/load.ts';
import type { Command } from '../command.ts';

export const testCommand: Command = {
  name: 'test',
  async run(call) {
    const parsed = readArguments(call.argv, {}, call.texts);
    if (!parsed.ok) return parsed;
    const files = parsed.value.positionals;
    if (files.length === 0) return refused(call.texts.needs('FILE...'));
    const loaded = await loadPacks(files, call);
    if (!loaded.ok) return loaded;
    const { named, problems } = loaded.value;
    if (problems.length > 0) return refused(...problems.map(problemLine));
    const results = named.map((pack) => ({ pack, failed: failedExamples(pack, loaded.value) }));
    for (const { pack, failed } of results) call.surroundings.out(report(pack, failed));
    return done(results.some(({ failed }) => failed.length > 0) ? 1 : 0);
  },
};

function report({ file, pack }: LoadedPack, failed: readonly Problem[]): string {
  const rows = pack.rules.map((rule) => {
    const { bad, good, gap } = countsOf(rule);
    return `  ${rule.id}: ${bad} bad, ${good} good, ${gap} gap`;
  });
  const total = pack.rules.reduce((sum, { examples }) => sum + examples.length, 0);
  const end = `${file}: ${total} examples of ${pack.rules.length} rules, ${failed.length} failed`;
  return [...rows, ...failed.map(problemLine), end, ''].join('\n');
}

function countsOf({ examples }: Rule) {
  const count = (key: 'bad' | 'good' | 'gap') =>
    examples.filter((example) => example[key] !== undefined).length;
  return { bad: count('bad'), good: count('good'), gap: count('gap') };
}
