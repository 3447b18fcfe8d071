/** Text in the reader's language. */
import { type Language, type LocalText, languages } from './types.ts';

/** What a reader is given where the pack lacks their language: the nearest first. */
const nearest: Readonly<Record<Language, readonly Language[]>> = {
  nb: ['nb', 'nn', 'da', 'en'],
  nn: ['nn', 'nb', 'da', 'en'],
  da: ['da', 'nb', 'nn', 'en'],
  en: ['en', ...languages],
};

/** The reader's own language, else the nearest that there is; `''` when there is none. */
export function inLanguage(text: LocalText, reader: Language): string {
  if (typeof text === 'string') return text;
  const language = nearest[reader].find((candidate) => text[candidate] !== undefined);
  return (language && text[language]) ?? '';
}

/** Fills `{name}` in; names without a value stay as they are. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  if (!template.includes('{')) return template;
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}
