/** What the command line says in Danish. */
import { count, lixPart, options, packUsage, type Texts, usage } from './shape.ts';

export const da: Texts = {
  help: `Takt tjekker et udkast mod organisationens regler.

${usage}

check viser fundene. rewrite skriver teksten med enklere ord, --diff viser, hvad der er ændret.
Uden --pack bruges alle indbyggede pakker undtagen eksempelorganisationen. Uden fil læses standard ind.
Afslutter med 0, med 1 hvor et fund står som «skal», med 2 ved fejl i brug eller pakke.

${options}
`,
  packHelp: `Værktøj til den, der skriver pakker.

${packUsage}

lint siger alt, der er galt, og hvad der kan blive bedre. test kører alle eksempler. format skriver filerne i fast form;
med --check siger den kun, hvilke der afviger. docs viser pakken for dem, der skal følge den. import-table og import-vale
laver en pakke af et regneark eller af en Vale-stil. diff siger, hvad der ændrer sig for den, der skriver. try viser,
hvad pakken ville have sagt om ældre opslag i en logeksport.
Pakker, som en pakke bygger på, findes ved id: indbygget, eller som <id>.yaml eller <id>/pack.yaml ved siden af den.
Afslutter med 0, med 1 hvor der er noget at se på (råd, eksempler der ikke holder, filer der afviger), med 2 ved fejl i brug eller pakke.
`,
  unknownCommand: (name, valid) => `Ukendt kommando «${name}». Vælg en af: ${valid}.`,
  badArguments: (detail) => `Det kan ikke lade sig gøre: ${detail} Se takt --help.`,
  badValue: (option, value, valid) => `--${option} kan ikke være «${value}». Vælg en af: ${valid}.`,
  oneFile: 'Giv én fil ad gangen, eller - for standard ind.',
  needs: (files) => `Der skal være: ${files}. Se takt pack --help.`,
  noFile: (file) => `Fandt ikke filen ${file}.`,
  isFolder: (file) => `${file} er en mappe, ikke en fil.`,
  unreadable: (file, detail) => `Kunne ikke læse ${file}: ${detail}`,
  unwritable: (file, detail) => `Kunne ikke skrive ${file}: ${detail}`,
  tooLarge: (file, limit) => `${file} er for stor. Takt tjekker tekster på op til ${limit}.`,
  notUtf8: (file) => `${file} er ikke gyldig UTF-8. Gem filen som UTF-8, og prøv igen.`,
  empty: (file) => `${file} er tom: der er ikke noget at tjekke.`,
  unknownPack: (name, valid) => `Fandt ingen pakke «${name}». Indbyggede pakker: ${valid}.`,
  severities: { info: 'til orientering', advice: 'råd', must: 'skal' },
  summary: ({ findings, must, words, sentences, lix }) =>
    `${findings} fund, ${must} skal. ${words} ord, ${count(sentences, 'sætning', 'sætninger')}${lixPart(lix)}.`,
};
