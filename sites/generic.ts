/** Any other site: every field for text, once the person has asked for Takt by a click. */
import { dated } from './dated.ts';
import { editors } from './editors/index.ts';
import type { Site } from './types.ts';

const seen = (...selectors: string[]) => dated('2026-11', 'the HTML standard', ...selectors);

export const generic: Site = {
  id: 'generic',
  name: 'Web',
  matches: [],
  recognises: () => true,
  composers: [
    {
      post: 'post',
      selectors: seen('textarea', '[contenteditable]', 'input'),
      editors,
      // A form tells by itself that it is submitted; without one, nothing says which button does.
      submit: [],
      keys: [],
    },
  ],
  never: seen(
    ':is([aria-label], [placeholder]):is([aria-label="Message" i], [aria-label="Melding" i], [aria-label="Besked" i])',
    '[type="password"]',
  ),
  limit: () => null,
  count: (text) => text.length,
  account: () => null,
  answered: () => null,
  permalinks: () => [],
};
