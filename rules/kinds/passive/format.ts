/** What a rule against passives looks like in a pack. */
import { choices, optional, terms, wholeNumber, withDefault } from '../../shape.ts';
import { defineFormat } from '../format.ts';
import { passiveForms } from './find.ts';

export const passiveFormat = defineFormat('passive', {
  about: 'Passives: «ble sendt», «sendes», «vart sendt», “was sent”.',
  options: {
    forms: withDefault(
      choices(
        '`bli`: with bli, verte, blive, be or get. `s`: one word, in -s or -st.',
        passiveForms,
      ),
      [...passiveForms],
    ),
    known: withDefault(terms('Participles and s-forms that may stand.'), []),
    most: optional(
      wholeNumber('How many a text may have before the rule speaks of them all.', 0, 100),
    ),
  },
});
