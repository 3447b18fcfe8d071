/** `takt pack import-vale`: a pack out of a Vale style. */
import { importVale } from '../../../rules/pack/vale/import.ts';
import { exactly, packId, readArguments } from '../../arguments.ts';
import { done } from '../../outcome.ts';
import { writeText } from '../../output.ts';
import { problemLine } from '../../packs/load.ts';
import { readValeFiles } from '../../packs/vale-files.ts';
import type { Command } from '../command.ts';

export const importValeCommand: Command = {
  name: 'import-vale',
  async run(call) {
    const { surroundings, texts } = call;
    const declared = { id: { type: 'string', default: 'vale' }, out: { type: 'string' } } as const;
    const parsed = readArguments(call.argv, declared, texts);
    if (!parsed.ok) return parsed;
    const { values, positionals } = parsed.value;
    const id = packId(values.id, texts);
    if (!id.ok) return id;
    const sources = exactly(positionals, ['FOLDER|FILE.zip'], texts);
    if (!sources.ok) return sources;
    const [source = ''] = sources.value;
    const files = await readValeFiles(source, call);
    if (!files.ok) return files;
    const { pack, notImported, problems } = importVale(files.value, { id: id.value });
    if (values.out === undefined) surroundings.out(pack);
    const written =
      values.out === undefined ? done(null) : await writeText(values.out, pack, texts);
    if (!written.ok) return written;
    const lines = [
      ...problems.map(problemLine),
      ...notImported.map(({ name, why }) => `not imported: ${name}: ${why}`),
    ];
    if (lines.length > 0) surroundings.err(`${lines.join('\n')}\n`);
    return done(lines.length > 0 ? 1 : 0);
  },
};
