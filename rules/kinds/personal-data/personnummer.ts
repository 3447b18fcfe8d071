/** Swedish personnummer and samordningsnummer (60 added to the day): date, and Luhn on the last ten digits. */
import { isDate, luhn } from './check-digits.ts';
import { digitsOf, type Form, matching, standing } from './form.ts';

const pattern = standing('(?:18|19|20)?\\d{6}[-+ \\u00A0]?\\d{4}');

function isPersonnummer(digits: string): boolean {
  const ten = digits.slice(-10);
  const century = digits.length === 12 ? digits.slice(0, 2) : '20';
  const day = Number(ten.slice(4, 6));
  const year = Number(century + ten.slice(0, 2));
  return isDate(year, Number(ten.slice(2, 4)), day > 60 ? day - 60 : day) && luhn(ten);
}

export const personnummer: Form = {
  form: 'personnummer',
  sureness: 6,
  sensitive: true,
  fewestDigits: 10,
  find: ({ text }) => matching(text, pattern, isPersonnummer),
  normal: digitsOf,
};
