/** The command line as a function of its arguments and surroundings. */
import type { Command } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { done, type Outcome, refused, type Surroundings } from './outcome.ts';
import { texts as allTexts, readerOf, type Texts } from './texts/index.ts';

/** A mistake in usage, in a pack, or in what was to be read. */
const refusal = 2;

/** Runs one command. Gives the exit code; never throws for what the caller gave. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const reader = readerOf(surroundings.environment);
  const texts = allTexts[reader];
  const isPack = argv[0] === 'pack';
  const own = isPack ? argv.slice(1) : argv;
  const help = isPack ? texts.packHelp : texts.help;
  if (own.includes('--help') || own.includes('-h')) {
    surroundings.out(help);
    return 0;
  }
  const known = isPack ? await packCommands() : commands;
  const command = chosen(own[0], known, help, texts);
  const code = command.ok
    ? await command.value.run({ argv: own.slice(1), surroundings, texts, reader })
    : command;
  if (code.ok) return code.value;
  surroundings.err(`${code.lines.join('\n')}\n`);
  return refusal;
}

/** They bring readers of zip files and spreadsheets along, which nobody who checks a text should wait for. */
async function packCommands(): Promise<readonly Command[]> {
  return (await import('./commands/pack/index.ts')).packCommands;
}

function chosen(
  name: string | undefined,
  known: readonly Command[],
  help: string,
  texts: Texts,
): Outcome<Command> {
  if (name === undefined) return refused(help.trimEnd());
  const command = known.find((candidate) => candidate.name === name);
  const names = known.map((candidate) => candidate.name);
  if (known === commands) names.push('pack');
  return command ? done(command) : refused(texts.unknownCommand(name, names.join(', ')));
}
