/** `takt pack docs`: a pack as Markdown, for those who are to follow it. */
import { languages } from '../../../rules/index.ts';
import { packDocs } from '../../../rules/pack/docs.ts';
import { chosen, exactly, readArguments } from '../../arguments.ts';
import { done, refused } from '../../outcome.ts';
import { loadPacks, problemLine } from '../../packs/load.ts';
import type { Command } from '../command.ts';

export const docsCommand: Command = {
  name: 'docs',
  async run(call) {
    const parsed = readArguments(call.argv, { lang: { type: 'string', default: '' } }, call.texts);
    if (!parsed.ok) return parsed;
    const { values, positionals } = parsed.value;
    const files = exactly(positionals, ['FILE'], call.texts);
    if (!files.ok) return files;
    const language = chosen('lang', values.lang, ['', ...languages], call.texts);
    if (!language.ok) return language;
    const loaded = await loadPacks(files.value, call);
    if (!loaded.ok) return loaded;
    const { named, problems } = loaded.value;
    if (problems.length > 0) return refused(...problems.map(problemLine));
    for (const { pack } of named) {
      const [first = 'en'] = pack.languages;
      call.surroundings.out(packDocs(pack, language.value === '' ? first : language.value));
    }
    return done(0);
  },
};
