/**
 * Norwegian fødselsnummer, D-number, H-number and test numbers: date and both check digits.
 * The validator reads today's rule and the one from 2032 side by side (Skatteetaten, nytt fødselsnummer fra 2032).
 */
import { idnr } from '@navikt/fnrvalidator';
import { digitsOf, type Form, matching, standing } from './form.ts';

const pattern = standing('\\d{6}[ \\u00A0-]?\\d{5}|\\d{6}[ \\u00A0]\\d{3}[ \\u00A0]\\d{2}');

export const fodselsnummer: Form = {
  form: 'fodselsnummer',
  sureness: 9,
  sensitive: true,
  fewestDigits: 11,
  find: ({ text }) => matching(text, pattern, (digits) => idnr(digits).status === 'valid'),
  normal: digitsOf,
};
