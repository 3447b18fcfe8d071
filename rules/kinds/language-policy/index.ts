/** A text in another language than it should be in, or in both written forms of Norwegian at once. */
import { type Document, paragraphsOf } from '../../document.ts';
import { itemAt } from '../../items.ts';
import { choices, flag, optional, wholeNumber, withDefault } from '../../shape.ts';
import { languages as allLanguages, type Language } from '../../types.ts';
import { defineFormat, type OptionProblem, type OptionsOf } from '../format.ts';
import { defineKind, type TextPlace } from '../kind.ts';
import { foreignForms } from './mixed.ts';
import { namesOf } from './names.ts';

export const languagePolicyFormat = defineFormat('language-policy', {
  about: 'A text in another language than it should be in.',
  options: {
    languages: optional(
      choices('Languages to post in.', allLanguages),
    ),
    least: withDefault(
      wholeNumber('Of a text with fewer words the language is not sure enough.', 1, 1000),
      8,
    ),
    mixed: withDefault(
      flag('Speak of nynorsk in a text in bokmål and the other way round instead.'),
      false,
    ),
  },
  values: ['language', 'wanted'],
});
