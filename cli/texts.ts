/** What the command line says, in the reader's language. The options' names are the same in all. */
import type { Language, Severity } from '../rules/types.ts';

export interface Texts {
  help: string;
  unknownCommand(name: string, valid: string): string;
  badArguments(detail: string): string;
  badValue(option: string, value: string, valid: string): string;
  oneFile: string;
  noFile(file: string): string;
  isFolder(file: string): string;
  unreadable(file: string, detail: string): string;
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

const options = `  --pack ID|FILE
  --role private|professional|official
  --lang auto|nb|nn|da|en
  --site ID
  --format text|json
  --diff
  --help`;

const usage = `  npm run -s takt -- check [--pack …] [--role …] [--lang …] [--site …] [--format …] [FILE|-]
  npm run -s takt -- rewrite [--diff] [--pack …] [--role …] [--lang …] [--site …] [--format …] [FILE|-]`;

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function lixPart(lix: string | null): string {
  return lix === null ? '' : `, LIX ${lix}`;
}

const nb: Texts = {
  help: `Takt sjekker et utkast mot organisasjonens regler.

${usage}

check viser funnene. rewrite skriver teksten med enklere ord, --diff viser hva som er endret.
Uten --pack brukes alle innebygde pakker unntatt eksempelorganisasjonen. Uten fil leses standard inn.
Avslutter med 0, med 1 der et funn står som «må», med 2 ved feil i bruk eller pakke.

${options}
`,
  unknownCommand: (name, valid) => `Ukjent kommando «${name}». Velg en av: ${valid}.`,
  badArguments: (detail) => `Dette går ikke an: ${detail} Se takt --help.`,
  badValue: (option, value, valid) => `--${option} kan ikke være «${value}». Velg en av: ${valid}.`,
  oneFile: 'Gi én fil om gangen, eller - for standard inn.',
  noFile: (file) => `Fant ikke filen ${file}.`,
  isFolder: (file) => `${file} er en mappe, ikke en fil.`,
  unreadable: (file, detail) => `Kunne ikke lese ${file}: ${detail}`,
  tooLarge: (file, limit) => `${file} er for stor. Takt sjekker tekster på inntil ${limit}.`,
  notUtf8: (file) => `${file} er ikke gyldig UTF-8. Lagre filen som UTF-8 og prøv igjen.`,
  empty: (file) => `${file} er tom: det er ingenting å sjekke.`,
  unknownPack: (name, valid) => `Fant ingen pakke «${name}». Innebygde pakker: ${valid}.`,
  severities: { info: 'til orientering', advice: 'råd', must: 'må' },
  summary: ({ findings, must, words, sentences, lix }) =>
    `${findings} funn, ${must} må. ${words} ord, ${count(sentences, 'setning', 'setninger')}${lixPart(lix)}.`,
};

const nn: Texts = {
  help: `Takt sjekkar eit utkast mot reglane til organisasjonen.

${usage}

check viser funna. rewrite skriv teksten med enklare ord, --diff viser kva som er endra.
Utan --pack blir alle innebygde pakkar brukte, unnateke eksempelorganisasjonen. Utan fil blir standard inn lese.
Avsluttar med 0, med 1 der eit funn står som «må», med 2 ved feil i bruk eller pakke.

${options}
`,
  unknownCommand: (name, valid) => `Ukjend kommando «${name}». Vel ein av: ${valid}.`,
  badArguments: (detail) => `Dette går ikkje an: ${detail} Sjå takt --help.`,
  badValue: (option, value, valid) =>
    `--${option} kan ikkje vere «${value}». Vel ein av: ${valid}.`,
  oneFile: 'Gi éi fil om gongen, eller - for standard inn.',
  noFile: (file) => `Fann ikkje fila ${file}.`,
  isFolder: (file) => `${file} er ei mappe, ikkje ei fil.`,
  unreadable: (file, detail) => `Kunne ikkje lese ${file}: ${detail}`,
  tooLarge: (file, limit) => `${file} er for stor. Takt sjekkar tekstar på inntil ${limit}.`,
  notUtf8: (file) => `${file} er ikkje gyldig UTF-8. Lagre fila som UTF-8 og prøv igjen.`,
  empty: (file) => `${file} er tom: det er ingenting å sjekke.`,
  unknownPack: (name, valid) => `Fann ingen pakke «${name}». Innebygde pakkar: ${valid}.`,
  severities: { info: 'til orientering', advice: 'råd', must: 'må' },
  summary: ({ findings, must, words, sentences, lix }) =>
    `${findings} funn, ${must} må. ${words} ord, ${count(sentences, 'setning', 'setningar')}${lixPart(lix)}.`,
};

const da: Texts = {
  help: `Takt tjekker et udkast mod organisationens regler.

${usage}

check viser fundene. rewrite skriver teksten med enklere ord, --diff viser, hvad der er ændret.
Uden --pack bruges alle indbyggede pakker undtagen eksempelorganisationen. Uden fil læses standard ind.
Afslutter med 0, med 1 hvor et fund står som «skal», med 2 ved fejl i brug eller pakke.

${options}
`,
  unknownCommand: (name, valid) => `Ukendt kommando «${name}». Vælg en af: ${valid}.`,
  badArguments: (detail) => `Det kan ikke lade sig gøre: ${detail} Se takt --help.`,
  badValue: (option, value, valid) => `--${option} kan ikke være «${value}». Vælg en af: ${valid}.`,
  oneFile: 'Giv én fil ad gangen, eller - for standard ind.',
  noFile: (file) => `Fandt ikke filen ${file}.`,
  isFolder: (file) => `${file} er en mappe, ikke en fil.`,
  unreadable: (file, detail) => `Kunne ikke læse ${file}: ${detail}`,
  tooLarge: (file, limit) => `${file} er for stor. Takt tjekker tekster på op til ${limit}.`,
  notUtf8: (file) => `${file} er ikke gyldig UTF-8. Gem filen som UTF-8, og prøv igen.`,
  empty: (file) => `${file} er tom: der er ikke noget at tjekke.`,
  unknownPack: (name, valid) => `Fandt ingen pakke «${name}». Indbyggede pakker: ${valid}.`,
  severities: { info: 'til orientering', advice: 'råd', must: 'skal' },
  summary: ({ findings, must, words, sentences, lix }) =>
    `${findings} fund, ${must} skal. ${words} ord, ${count(sentences, 'sætning', 'sætninger')}${lixPart(lix)}.`,
};

const en: Texts = {
  help: `Takt checks a draft against the organisation's rules.

${usage}

check lists the findings. rewrite writes the text in plainer words; --diff shows what changed.
Without --pack, all built-in packs are used but the example organisation. Without a file, standard input is read.
Exits with 0, with 1 where a finding stands as «must», with 2 for a mistake in usage or in a pack.

${options}
`,
  unknownCommand: (name, valid) => `Unknown command «${name}». Choose one of: ${valid}.`,
  badArguments: (detail) => `That does not work: ${detail} See takt --help.`,
  badValue: (option, value, valid) => `--${option} cannot be «${value}». Choose one of: ${valid}.`,
  oneFile: 'Give one file at a time, or - for standard input.',
  noFile: (file) => `There is no file ${file}.`,
  isFolder: (file) => `${file} is a folder, not a file.`,
  unreadable: (file, detail) => `Could not read ${file}: ${detail}`,
  tooLarge: (file, limit) => `${file} is too large. Takt checks texts of up to ${limit}.`,
  notUtf8: (file) => `${file} is not valid UTF-8. Save the file as UTF-8 and try again.`,
  empty: (file) => `${file} is empty: there is nothing to check.`,
  unknownPack: (name, valid) => `There is no pack «${name}». Built-in packs: ${valid}.`,
  severities: { info: 'for information', advice: 'advice', must: 'must' },
  summary: ({ findings, must, words, sentences, lix }) =>
    `${count(findings, 'finding', 'findings')}, ${must} must. ${count(words, 'word', 'words')}, ${count(sentences, 'sentence', 'sentences')}${lixPart(lix)}.`,
};

export const texts: Readonly<Record<Language, Texts>> = { nb, nn, da, en };

const locales: Readonly<Record<string, Language>> = { nb: 'nb', no: 'nb', nn: 'nn', da: 'da' };

/** The language of whoever sits at the terminal, by POSIX order of precedence; English where Takt does not speak theirs. */
export function readerOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = LC_ALL || LC_MESSAGES || LANG || '';
  return locales[locale.slice(0, 2).toLowerCase()] ?? 'en';
}
