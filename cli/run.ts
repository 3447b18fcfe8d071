/** The command line as a function of its arguments and surroundings. */
import { identify } from '../rules/index.ts';
import { commands } from './commands/index.ts';
import { readText } from './input.ts';
import { readOptions } from './options.ts';
import type { Surroundings } from './outcome.ts';
import { loadRuleset } from './packs.ts';
import { texts as allTexts, readerOf } from './texts.ts';

/** A mistake in usage, in a pack, or in what was to be read. */
const refusal = 2;

/** Runs one command. Gives the exit code; never throws for what the caller gave. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const reader = readerOf(surroundings.environment);
  const texts = allTexts[reader];
  const refuse = (lines: readonly string[]) => {
    surroundings.err(`${lines.join('\n')}\n`);
    return refusal;
  };
  const options = readOptions(argv, texts);
  if (!options.ok) return refuse(options.lines);
  const { command: name, help, packs, role, site, file } = options.value;
  if (help) {
    surroundings.out(texts.help);
    return 0;
  }
  if (name === null) return refuse([texts.help.trimEnd()]);
  const command = commands.find((candidate) => candidate.name === name);
  const names = commands.map((candidate) => candidate.name).join(', ');
  if (!command) return refuse([texts.unknownCommand(name, names)]);
  const ruleset = await loadRuleset(packs, texts);
  if (!ruleset.ok) return refuse(ruleset.lines);
  const input = await readText(file, surroundings, texts);
  if (!input.ok) return refuse(input.lines);
  const text = input.value;
  if (text.trim() === '') surroundings.err(`${texts.empty(file === '-' ? 'stdin' : file)}\n`);
  const language =
    options.value.language === 'auto' ? identify(text, reader) : options.value.language;
  // Findings speak the text's language: whoever wrote it reads it.
  const context = { language, reader: language, role, site, post: 'post', limit: null } as const;
  const job = { text, ruleset: ruleset.value, context, options: options.value, texts };
  return command.run(job, surroundings);
}
