/** `takt pack lint`: everything that is wrong with packs, and what could be better. */
import { defaultPacks } from '../../../rules/index.ts';
import { readArguments } from '../../arguments.ts';
import { done, refused } from '../../outcome.ts';
import { type Loaded, type LoadedPack, loadPacks, problemLine } from '../../packs/load.ts';
import { warningsOn } from '../../packs/warnings.ts';
import type { Command } from '../command.ts';

export const lintCommand: Command = {
  name: 'lint',
  async run(call) {
    const parsed = readArguments(call.argv, {}, call.texts);
    if (!parsed.ok) return parsed;
    const files = parsed.value.positionals;
    if (files.length === 0) return refused(call.texts.needs('FILE...'));
    const loaded = await loadPacks(files, call);
    if (!loaded.ok) return loaded;
    if (loaded.value.problems.length > 0) return refused(...loaded.value.problems.map(problemLine));
    const defaults = await loadPacks(defaultPacks, call);
    if (!defaults.ok) return defaults;
    const results = loaded.value.named.map((pack) => {
      const others = besides(pack, [defaults.value, loaded.value]);
      return { pack, warnings: warningsOn(pack, others, call.surroundings.today) };
    });
    for (const { pack, warnings } of results) {
      const lines = [...warnings.map(problemLine), summary(pack, warnings.length)];
      call.surroundings.out(`${lines.join('\n')}\n`);
    }
    return done(results.some(({ warnings }) => warnings.length > 0) ? 1 : 0);
  },
};

/** The packs that are active beside this one: its bases, and those that come with Takt. */
function besides({ pack }: LoadedPack, loaded: readonly Loaded[]) {
  const all = loaded.flatMap((one) => one.all.map((other) => other.pack));
  const byId = new Map(all.map((other) => [other.id, other]));
  byId.delete(pack.id);
  return [...byId.values()];
}

function summary({ file, pack }: LoadedPack, warnings: number): string {
  const { id, version, rules } = pack;
  const native = rules.filter(({ review }) => review === 'native').length;
  const facts = [
    `${rules.length} rules`,
    ...(warnings > 0 ? [`${warnings} warnings`] : []),
    ...(native > 0 ? [`${native} rules that a native reader should look at`] : []),
  ];
  return `${file}: ok: ${id} ${version}, ${facts.join(', ')}`;
}
