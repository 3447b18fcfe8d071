/** Words that are no names: with a capital in the middle of a line they show that the line is in title case. */
import type { Language } from '../../types.ts';

const listed: Readonly<Record<Language, string>> = {
  nb: 'i og på til av for med en ei et den det de som er å om fra ved vi du har kan skal vil får blir ikke nå ny nye mot etter',
  nn: 'i og på til av for med ein ei eit den det dei som er å om frå ved vi du har kan skal vil får blir ikkje no ny nye mot etter',
  da: 'og på til af for med en et den det de som er at om fra ved vi du har kan skal vil får bliver ikke nu ny nye mod efter',
  en: 'a an and are at by for from in is of on or our that the this to we with you your can has have will not now new',
};

function byLanguage(lists: Readonly<Record<Language, string>>) {
  const setOf = (language: Language): ReadonlySet<string> => new Set(lists[language].split(' '));
  return { nb: setOf('nb'), nn: setOf('nn'), da: setOf('da'), en: setOf('en') };
}

export const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = byLanguage(listed);

/** Words that always have a capital, besides names. */
export const capitalWords: Readonly<Record<Language, ReadonlySet<string>>> = byLanguage({
  nb: '',
  nn: '',
  da: 'i',
  en:
    "i i'm i've i'll i'd monday tuesday wednesday thursday friday saturday sunday january february march april " +
    'may june july august september october november december english norwegian danish swedish',
});
