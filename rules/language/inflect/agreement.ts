/** The little word before a noun takes the noun's gender: `en anmodning`, `et krav`. Page side. */
import type { Language } from '../../types.ts';
import type { Gender } from './slots.ts';

interface Determiners {
  genders: readonly Gender[];
  /** One determiner in all genders, then the next. Of `|` the first is written, all are understood. */
  rows: string;
}

const determiners: Readonly<Record<Language, Determiners>> = {
  nb: {
    genders: ['m', 'f', 'n'],
    // A feminine noun may always go with the common form, so a common form is left as it is.
    rows: `en en|ei et, den den det, denne denne dette, min min|mi mitt, din din|di ditt,
      sin sin|si sitt, vår vår vårt, ingen ingen|inga ingen|intet, noen noen noe,
      annen annen|anna annet, egen egen|eiga eget, hver hver hvert, enhver enhver ethvert,
      hvilken hvilken hvilket, slik slik slikt, all all alt, liten liten|lita lite`,
  },
  nn: {
    genders: ['m', 'f', 'n'],
    rows: `ein ei eit, den den det, denne denne dette, min mi mitt, din di ditt, sin si sitt,
      vår vår vårt, ingen inga ingen|inkje, nokon noka|nokon noko, annan anna anna,
      eigen eiga eige, kvar kvar kvart, slik slik slikt, all all alt, liten lita lite`,
  },
  da: {
    genders: ['c', 'n'],
    rows: `en et, den det, denne dette, min mit, din dit, sin sit, vor vort, ingen intet,
      nogen noget, anden andet, egen eget, hver hvert, enhver ethvert, hvilken hvilket,
      sådan sådant, al alt`,
  },
  en: { genders: [], rows: '' },
};

type Forms = ReadonlyMap<Gender, readonly string[]>;

function read({ genders, rows }: Determiners): Forms[] {
  return rows.split(',').map((row) => {
    const columns = row.trim().split(/\s+/u);
    return new Map(
      genders.map((gender, at) => [gender, columns.slice(at, at + 1).flatMap(variants)]),
    );
  });
}

function variants(column: string): string[] {
  return column.split('|');
}

const tables: Readonly<Record<Language, readonly Forms[]>> = {
  nb: read(determiners.nb),
  nn: read(determiners.nn),
  da: read(determiners.da),
  en: read(determiners.en),
};

/**
 * A determiner that stands directly before a noun in the singular, for a noun of another gender; a capital stays.
 * Null when the word is not known or fits as it is: then nothing is changed. Not for nouns in the plural.
 */
export function agreeing(
  language: Language,
  word: string,
  from: Gender,
  to: Gender,
): string | null {
  const small = word.toLowerCase();
  const row = tables[language].find((forms) => forms.get(from)?.includes(small));
  const [written, ...others] = row?.get(to) ?? [];
  if (written === undefined || written === small || others.includes(small)) return null;
  return word === small ? written : written.charAt(0).toUpperCase() + written.slice(1);
}
