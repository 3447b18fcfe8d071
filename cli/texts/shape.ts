/** What the command line has to say in every language. The options' names are the same in all. */
import type { Severity } from '../../rules/types.ts';

export interface Texts {
  help: string;
  packHelp: string;
  unknownCommand(name: string, valid: string): string;
  badArguments(detail: string): string;
  badValue(option: string, value: string, valid: string): string;
  oneFile: string;
  needs(files: string): string;
  noFile(file: string): string;
  isFolder(file: string): string;
  unreadable(file: string, detail: string): string;
  unwritable(file: string, detail: string): string;
  tooLarge(file: string, limit: string): string;
  notUtf8(file: string): string;
  empty(file: string): string;
  unknownPack(name: string, valid: string): string;
  severities: Record<Severity, string>;
  summary(counts: Counts): string;
}

export interface Counts {
  findings: number;
  must: number;
  words: number;
  sentences: number;
  lix: string | null;
}

export const options = `  --pack ID|FILE
  --role private|professional|official
  --lang auto|nb|nn|da|en
  --site ID
  --post post|comment|reply|article
  --date YYYY-MM-DD
  --format text|json
  --diff
  --help`;

export const usage = `  npm run -s takt -- check [--pack …] [--role …] [--lang …] [--site …] [--format …] [FILE|-]
  npm run -s takt -- rewrite [--diff] [--pack …] [--role …] [--lang …] [--site …] [--format …] [FILE|-]
  npm run -s takt -- pack … (takt pack --help)`;

export const packUsage = `  npm run -s takt -- pack lint FILE...
  npm run -s takt -- pack test FILE...
  npm run -s takt -- pack format [--check] FILE...
  npm run -s takt -- pack docs [--lang nb|nn|da|en] FILE
  npm run -s takt -- pack import-table [--id ID] [--lang nb|nn|da|en] FILE.csv|FILE.xlsx
  npm run -s takt -- pack import-vale [--id ID] [--out FILE] FOLDER|FILE.zip
  npm run -s takt -- pack diff [--format text|json] OLD NEW
  npm run -s takt -- pack try [--format text|json] PACK LOG.jsonl`;

export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

export function lixPart(lix: string | null): string {
  return lix === null ? '' : `, LIX ${lix}`;
}
