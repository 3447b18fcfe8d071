/** What the command line says, in the reader's language. */
import type { Language } from '../../rules/types.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { Texts } from './shape.ts';

export const texts: Readonly<Record<Language, Texts>> = { nb, nn, da, en };

const locales: Readonly<Record<string, Language>> = { nb: 'nb', no: 'nb', nn: 'nn', da: 'da' };

/** The language of whoever sits at the terminal, by POSIX order of precedence; English where Takt does not speak theirs. */
export function readerOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = LC_ALL || LC_MESSAGES || LANG || '';
  return locales[locale.slice(0, 2).toLowerCase()] ?? 'en';
}

export type { Texts } from './shape.ts';
