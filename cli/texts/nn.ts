/** What the command line says in nynorsk. */
import { count, lixPart, options, packUsage, type Texts, usage } from './shape.ts';

export const nn: Texts = {
  help: `Takt sjekkar eit utkast mot reglane til organisasjonen.

${usage}

check viser funna. rewrite skriv teksten med enklare ord, --diff viser kva som er endra.
Utan --pack blir alle innebygde pakkar brukte, unnateke eksempelorganisasjonen. Utan fil blir standard inn lese.
Avsluttar med 0, med 1 der eit funn står som «må», med 2 ved feil i bruk eller pakke.

${options}
`,
  packHelp: `Verktøy for den som skriv pakkar.

${packUsage}

lint seier alt som er gale, og kva som kan bli betre. test køyrer alle døme. format skriv filene i fast form;
med --check seier han berre kva for filer som avvik. docs viser pakken for dei som skal følgje han. import-table og import-vale
lagar ein pakke av eit rekneark eller av ein Vale-stil. diff seier kva som endrar seg for den som skriv. try viser
kva pakken ville ha sagt om eldre innlegg i ein loggeksport.
Pakkar som ein pakke byggjer på, blir funne ved id: innebygde, eller som <id>.yaml eller <id>/pack.yaml ved sida av han.
Avsluttar med 0, med 1 der det er noko å sjå på (råd, døme som ikkje held, filer som avvik), med 2 ved feil i bruk eller pakke.
`,
  unknownCommand: (name, valid) => `Ukjend kommando «${name}». Vel ein av: ${valid}.`,
  badArguments: (detail) => `Dette går ikkje an: ${detail} Sjå takt --help.`,
  badValue: (option, value, valid) =>
    `--${option} kan ikkje vere «${value}». Vel ein av: ${valid}.`,
  oneFile: 'Gi éi fil om gongen, eller - for standard inn.',
  needs: (files) => `Dette trengst: ${files}. Sjå takt pack --help.`,
  noFile: (file) => `Fann ikkje fila ${file}.`,
  isFolder: (file) => `${file} er ei mappe, ikkje ei fil.`,
  unreadable: (file, detail) => `Kunne ikkje lese ${file}: ${detail}`,
  unwritable: (file, detail) => `Kunne ikkje skrive ${file}: ${detail}`,
  tooLarge: (file, limit) => `${file} er for stor. Takt sjekkar tekstar på inntil ${limit}.`,
  notUtf8: (file) => `${file} er ikkje gyldig UTF-8. Lagre fila som UTF-8 og prøv igjen.`,
  empty: (file) => `${file} er tom: det er ingenting å sjekke.`,
  unknownPack: (name, valid) => `Fann ingen pakke «${name}». Innebygde pakkar: ${valid}.`,
  severities: { info: 'til orientering', advice: 'råd', must: 'må' },
  summary: ({ findings, must, words, sentences, lix }) =>
    `${findings} funn, ${must} må. ${words} ord, ${count(sentences, 'setning', 'setningar')}${lixPart(lix)}.`,
};
