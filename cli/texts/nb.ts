/** What the command line says in bokmål. */
import { count, lixPart, options, packUsage, type Texts, usage } from './shape.ts';

export const nb: Texts = {
  help: `Takt sjekker et utkast mot organisasjonens regler.

${usage}

check viser funnene. rewrite skriver teksten med enklere ord, --diff viser hva som er endret.
Uten --pack brukes alle innebygde pakker unntatt eksempelorganisasjonen. Uten fil leses standard inn.
Avslutter med 0, med 1 der et funn står som «må», med 2 ved feil i bruk eller pakke.

${options}
`,
  packHelp: `Verktøy for den som skriver pakker.

${packUsage}

lint sier alt som er galt, og hva som kan bli bedre. test kjører alle eksempler. format skriver filene i fast form;
med --check sier den bare hvilke som avviker. docs viser pakken for dem som skal følge den. import-table og import-vale
lager en pakke av et regneark eller av en Vale-stil. diff sier hva som endrer seg for den som skriver. try viser
hva pakken ville sagt om eldre innlegg i en loggeksport.
Pakker som en pakke bygger på, finnes ved id: innebygd, eller som <id>.yaml eller <id>/pack.yaml ved siden av den.
Avslutter med 0, med 1 der det er noe å se på (råd, eksempler som ikke holder, filer som avviker), med 2 ved feil i bruk eller pakke.
`,
  unknownCommand: (name, valid) => `Ukjent kommando «${name}». Velg en av: ${valid}.`,
  badArguments: (detail) => `Dette går ikke an: ${detail} Se takt --help.`,
  badValue: (option, value, valid) => `--${option} kan ikke være «${value}». Velg en av: ${valid}.`,
  oneFile: 'Gi én fil om gangen, eller - for standard inn.',
  needs: (files) => `Dette trengs: ${files}. Se takt pack --help.`,
  noFile: (file) => `Fant ikke filen ${file}.`,
  isFolder: (file) => `${file} er en mappe, ikke en fil.`,
  unreadable: (file, detail) => `Kunne ikke lese ${file}: ${detail}`,
  unwritable: (file, detail) => `Kunne ikke skrive ${file}: ${detail}`,
  tooLarge: (file, limit) => `${file} er for stor. Takt sjekker tekster på inntil ${limit}.`,
  notUtf8: (file) => `${file} er ikke gyldig UTF-8. Lagre filen som UTF-8 og prøv igjen.`,
  empty: (file) => `${file} er tom: det er ingenting å sjekke.`,
  unknownPack: (name, valid) => `Fant ingen pakke «${name}». Innebygde pakker: ${valid}.`,
  severities: { info: 'til orientering', advice: 'råd', must: 'må' },
  summary: ({ findings, must, words, sentences, lix }) =>
    `${findings} funn, ${must} må. ${words} ord, ${count(sentences, 'setning', 'setninger')}${lixPart(lix)}.`,
};
