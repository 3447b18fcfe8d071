/** Every word that Takt itself says, by the reader's language. */
import type { PageTexts } from '../../platform/messages.ts';
import type { Language } from '../../rules/types.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { nb, type Texts } from './nb.ts';
import { nn } from './nn.ts';

export type { Texts } from './nb.ts';

const byLanguage: Record<Language, Texts> = { nb, nn, da, en };

/** Texts for the extension's own pages. */
export function texts(reader: Language): Texts {
  return byLanguage[reader];
}

/** The few texts that the content script shows itself: plain data, fit for a message. */
export function pageTexts(reader: Language): PageTexts {
  return byLanguage[reader].page;
}

/** Locales for dates and numbers, best first: not every browser is built with nynorsk. */
const locales: Record<Language, string[]> = {
  nb: ['nb-NO', 'no'],
  nn: ['nn-NO', 'nb-NO', 'no'],
  da: ['da-DK'],
  en: ['en-GB'],
};

/** A moment (ISO 8601) as a reader writes date and time; the string itself when it is no date. */
export function moment(iso: string, reader: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(locales[reader], {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(date);
}
