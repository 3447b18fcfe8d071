/** Payment card numbers: an issuer's prefix and length, Luhn, and a layout that cards have. */
import { luhn } from './check-digits.ts';
import { digitsOf, type Form, matching, standing } from './form.ts';

const gap = '[ \\u00A0-]';
// Free spacing would take two phone numbers side by side for a card.
const pattern = standing(
  [
    '\\d{13,19}',
    `\\d{4}${gap}\\d{4}${gap}\\d{4}${gap}\\d{1,4}(?:${gap}\\d{1,3})?`,
    `\\d{4}${gap}\\d{6}${gap}\\d{4,5}`,
  ].join('|'),
);

/** Prefix range (as many digits as given) and the lengths that go with it. */
const issuers: readonly [from: number, to: number, lengths: readonly number[]][] = [
  [4, 4, [13, 16, 19]], // Visa
  [51, 55, [16]], // Mastercard
  [2221, 2720, [16]], // Mastercard
  [34, 34, [15]], // American Express
  [37, 37, [15]], // American Express
  [5019, 5019, [16]], // Dankort
  [36, 36, [14]], // Diners Club
  [38, 39, [14]], // Diners Club
  [300, 305, [14]], // Diners Club
  [6011, 6011, [16, 17, 18, 19]], // Discover
  [644, 659, [16, 17, 18, 19]], // Discover
  [3528, 3589, [16, 17, 18, 19]], // JCB
  [62, 62, [16, 17, 18, 19]], // UnionPay
  [6759, 6759, [16, 17, 18, 19]], // Maestro
];

function isIssued(digits: string): boolean {
  return issuers.some(([from, to, lengths]) => {
    const prefix = Number(digits.slice(0, String(from).length));
    return prefix >= from && prefix <= to && lengths.includes(digits.length);
  });
}

export const paymentCard: Form = {
  form: 'payment-card',
  sureness: 7,
  sensitive: true,
  fewestDigits: 13,
  find: ({ text }) => matching(text, pattern, (digits) => isIssued(digits) && luhn(digits)),
  normal: digitsOf,
};
