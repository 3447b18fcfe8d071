/** `takt pack import-table`: a pack out of a spreadsheet with heavy and plain words. */
import { languages } from '../../../rules/index.ts';
import { importTable } from '../../../rules/pack/import-table.ts';
import { chosen, exactly, packId, readArguments } from '../../arguments.ts';
import { done, refused } from '../../outcome.ts';
import { problemLine } from '../../packs/load.ts';
import { readSheetFile } from '../../packs/sheet.ts';
import type { Command } from '../command.ts';

export const importTableCommand: Command = {
  name: 'import-table',
  async run(call) {
    const declared = {
      id: { type: 'string', default: 'word-list' },
      lang: { type: 'string', default: 'nb' },
    } as const;
    const parsed = readArguments(call.argv, declared, call.texts);
    if (!parsed.ok) return parsed;
    const { values, positionals } = parsed.value;
    const id = packId(values.id, call.texts);
    if (!id.ok) return id;
    const language = chosen('lang', values.lang, languages, call.texts);
    if (!language.ok) return language;
    const files = exactly(positionals, ['FILE.csv|FILE.xlsx'], call.texts);
    if (!files.ok) return files;
    const [file = ''] = files.value;
    const cells = await readSheetFile(file, call);
    if (!cells.ok) return cells;
    const about = { file, id: id.value, language: language.value };
    const { pack, problems } = importTable(cells.value, about);
    const lines = problems.map(problemLine);
    if (pack === null) return refused(...(lines.length > 0 ? lines : [call.texts.empty(file)]));
    call.surroundings.out(pack);
    if (lines.length > 0) call.surroundings.err(`${lines.join('\n')}\n`);
    return done(lines.length > 0 ? 1 : 0);
  },
};
