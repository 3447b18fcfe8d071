/** `takt pack import-vale`: a pack out of a Vale style. */
import { writeFile } from 'node:fs/promises';
import { importVale } from '../../../rules/pack/vale/import.ts';
import { exactly, packId, readArguments } from '../../arguments.ts';
import { whyUnreadable } from '../../input.ts';
import { done, refused } from '../../outcome.ts';
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
    try {
      if (values.out === undefined) surroundings.out(pack);
      else await writeFile(values.out, pack);
    } catch (error) {
      return refused(whyUnreadable(error, values.out ?? '', texts));
    }
    const lines = [
      ...problems.map(problemLine),
      ...notImported.map(({ name, why }) => `not imported: ${name}: ${why}`),
    ];
    if (lines.length > 0) surroundings.err(`${lines.join('\n')}\n`);
    return done(lines.length > 0 ? 1 : 0);
  },
};
