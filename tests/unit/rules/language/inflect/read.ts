/** Terms as the tests of inflection read them. */
import {
  forms,
  type InflectedTerm,
  readTerm,
} from '../../../../../rules/language/inflect/index.ts';
import type { Language } from '../../../../../rules/types.ts';

export function termOf(text: string, language: Language): InflectedTerm {
  const outcome = readTerm(text, language);
  if (!outcome.ok) throw new Error(`${text}: ${outcome.message}`);
  return outcome.term;
}

export function messageOf(text: string, language: Language): string {
  const outcome = readTerm(text, language);
  if (outcome.ok) throw new Error(`${text} was read`);
  return outcome.message;
}

/** Every form that is looked for, in order. */
export function textsOf(text: string, language: Language): string {
  return forms(termOf(text, language))
    .map((form) => form.text)
    .join(' ');
}

/** Every place with its forms: `past=brukte`. What is only offered stands in brackets. */
export function paradigmOf(text: string, language: Language): string {
  const { sought, offered } = termOf(text, language);
  return offered
    .map((cell) => {
      const shown = `${cell.slot}=${cell.text}`;
      return sought.includes(cell) ? shown : `[${shown}]`;
    })
    .join(' ');
}
