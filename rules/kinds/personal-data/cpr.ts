/**
 * Danish CPR number: date and century. No check digit is asked for: numbers without modulus 11
 * have been given out since 2007 and are fully valid (cpr.dk). Replacement numbers have 60 added to the day.
 */
import { isDate } from './check-digits.ts';
import { digitsOf, type Form, matching, standing } from './form.ts';

const pattern = standing('\\d{6}[ \\u00A0-]?\\d{4}');

/** Century by the seventh digit: 0–3 1900; 4 and 9 2000 to year 36, else 1900; 5–8 2000 to year 57, else 1800. */
function fullYear(year: number, seventh: number): number {
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return (year <= 36 ? 2000 : 1900) + year;
  return (year <= 57 ? 2000 : 1800) + year;
}

function isCpr(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const year = fullYear(Number(digits.slice(4, 6)), Number(digits[6]));
  return isDate(year, Number(digits.slice(2, 4)), day > 60 ? day - 60 : day);
}

export const cpr: Form = {
  form: 'cpr',
  sureness: 5,
  sensitive: true,
  fewestDigits: 10,
  find: ({ text }) => matching(text, pattern, isCpr),
  normal: digitsOf,
};
