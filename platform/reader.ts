import type { Language } from '../rules/types.ts';
import { languages } from '../rules/types.ts';
import { browser } from './browser.ts';
import type { Settings } from './settings/schema.ts';

/** The language that Takt speaks to this person: what they chose, else the browser's, else English. */
export function readerOf(settings: Pick<Settings, 'language'>): Language {
  if (settings.language !== 'auto') return settings.language;
  const [tongue = ''] = browser.i18n.getUILanguage().toLowerCase().split('-');
  // Browsers call bokmål «no» as well.
  if (tongue === 'no') return 'nb';
  return languages.find((language) => language === tongue) ?? 'en';
}
