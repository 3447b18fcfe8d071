/** Norwegian account number: eleven digits, 4-2-5 with full stops or spaces or as one, modulus 11. */
import { accountModulus11 } from './check-digits.ts';
import { digitsOf, type Form, matching, standing } from './form.ts';

const pattern = standing('\\d{11}|\\d{4}([. \\u00A0])\\d{2}\\1\\d{5}');

export const bankAccount: Form = {
  form: 'bank-account',
  sureness: 4,
  sensitive: true,
  fewestDigits: 11,
  find: ({ text }) => matching(text, pattern, accountModulus11),
  normal: digitsOf,
};
