/** Names of languages, as readers say them. */
import type { Language } from '../../types.ts';

const names: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  nb: { nb: 'bokmål', nn: 'nynorsk', da: 'dansk', en: 'engelsk' },
  nn: { nb: 'bokmål', nn: 'nynorsk', da: 'dansk', en: 'engelsk' },
  da: { nb: 'norsk bokmål', nn: 'nynorsk', da: 'dansk', en: 'engelsk' },
  en: { nb: 'Norwegian Bokmål', nn: 'Norwegian Nynorsk', da: 'Danish', en: 'English' },
};

const or: Readonly<Record<Language, string>> = { nb: 'eller', nn: 'eller', da: 'eller', en: 'or' };

/** The languages' names for the reader: «bokmål, nynorsk eller engelsk». */
export function namesOf(languages: readonly Language[], reader: Language): string {
  const all = languages.map((language) => names[reader][language]);
  const last = all.slice(-1).join('');
  const before = all.slice(0, -1).join(', ');
  return before === '' ? last : `${before} ${or[reader]} ${last}`;
}
