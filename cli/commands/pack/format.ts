/** `takt pack format`: pack files in their one canonical form. */
import { formatPack } from '../../../rules/pack/format.ts';
import { readArguments } from '../../arguments.ts';
import { readText } from '../../input.ts';
import { done, refused } from '../../outcome.ts';
import { writeText } from '../../output.ts';
import { problemLine } from '../../packs/load.ts';
import type { Command } from '../command.ts';

export const formatCommand: Command = {
  name: 'format',
  async run({ argv, surroundings, texts }) {
    const parsed = readArguments(argv, { check: { type: 'boolean', default: false } }, texts);
    if (!parsed.ok) return parsed;
    const { values, positionals: files } = parsed.value;
    if (files.length === 0) return refused(texts.needs('FILE...'));
    const lines: string[] = [];
    let changed = 0;
    for (const file of files) {
      const text = await readText(file, surroundings, texts);
      const result = text.ok ? formatPack(text.value, file) : null;
      if (!text.ok) lines.push(...text.lines);
      else if (result?.ok === false) lines.push(...result.problems.map(problemLine));
      else if (result && file === '-' && !values.check) surroundings.out(result.text);
      else if (result && result.text !== text.value) {
        changed += 1;
        const written = values.check ? done(null) : await writeText(file, result.text, texts);
        if (!written.ok) return written;
        surroundings.out(`${file}: ${values.check ? 'is not in canonical form' : 'formatted'}\n`);
      }
    }
    if (lines.length > 0) return refused(...lines);
    return done(values.check && changed > 0 ? 1 : 0);
  },
};
