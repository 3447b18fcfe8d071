/** What the command line says in English. */
import { count, lixPart, options, packUsage, type Texts, usage } from './shape.ts';

export const en: Texts = {
  help: `Takt checks a draft against the organisation's rules.

${usage}

check lists the findings. rewrite writes the text in plainer words; --diff shows what changed.
Without --pack, all built-in packs are used but the example organisation. Without a file, standard input is read.
Exits with 0, with 1 where a finding stands as «must», with 2 for a mistake in usage or in a pack.

${options}
`,
  packHelp: `Tools for whoever writes packs.

${packUsage}

lint says all that is wrong, and what could be better. test runs all examples. format writes the files in their one form;
with --check it only says which differ. docs shows the pack for those who are to follow it. import-table and import-vale
make a pack of a spreadsheet or of a Vale style. diff says what changes for a writer. try shows
what the pack would have said of older posts in an export of the log.
Packs that a pack builds on are found by id: built in, or as <id>.yaml or <id>/pack.yaml beside it.
Exits with 0, with 1 where there is something to look at (advice, examples that fail, files that differ), with 2 for a mistake in usage or in a pack.
`,
  unknownCommand: (name, valid) => `Unknown command «${name}». Choose one of: ${valid}.`,
  badArguments: (detail) => `That does not work: ${detail} See takt --help.`,
  badValue: (option, value, valid) => `--${option} cannot be «${value}». Choose one of: ${valid}.`,
  oneFile: 'Give one file at a time, or - for standard input.',
  needs: (files) => `This is needed: ${files}. See takt pack --help.`,
  noFile: (file) => `There is no file ${file}.`,
  isFolder: (file) => `${file} is a folder, not a file.`,
  unreadable: (file, detail) => `Could not read ${file}: ${detail}`,
  unwritable: (file, detail) => `Could not write ${file}: ${detail}`,
  tooLarge: (file, limit) => `${file} is too large. Takt checks texts of up to ${limit}.`,
  notUtf8: (file) => `${file} is not valid UTF-8. Save the file as UTF-8 and try again.`,
  empty: (file) => `${file} is empty: there is nothing to check.`,
  unknownPack: (name, valid) => `There is no pack «${name}». Built-in packs: ${valid}.`,
  severities: { info: 'for information', advice: 'advice', must: 'must' },
  summary: ({ findings, must, words, sentences, lix }) =>
    `${count(findings, 'finding', 'findings')}, ${must} must. ${count(words, 'word', 'words')}, ${count(sentences, 'sentence', 'sentences')}${lixPart(lix)}.`,
};
