/** Phone numbers: any with a country code, and the layouts of Norway, Denmark and Swedish mobiles without one. */
import { isDate } from './check-digits.ts';
import { digitsOf, type Form } from './form.ts';

const gap = '[ \\u00A0]';
const alone = '(?<![\\p{L}\\p{M}\\p{N}+_]|\\p{N}[-/.,: \\u00A0])';
const done = '(?![\\p{L}\\p{M}\\p{N}_%]|[-/.,:]\\p{N})';

const abroad = new RegExp(`${alone}(?:\\+|00)[1-9](?:[ \\u00A0-]?\\(?\\d\\)?){7,14}${done}`, 'gu');
// 2-2-2-2, 3-2-3, or eight as one; not one pair out of a longer row of pairs.
const nordic = new RegExp(
  `${alone}[2-9]\\d(?:${gap}\\d\\d){3}(?!${gap}\\d\\d(?!\\p{N}))${done}` +
    `|${alone}[2-9]\\d\\d${gap}\\d\\d${gap}\\d{3}${done}|${alone}[2-9]\\d{7}${done}`,
  'gu',
);
const swedishMobile = new RegExp(
  `${alone}07[02369]\\d?[- ]?\\d{2,3}[ ]?\\d{2}[ ]?\\d{2,3}${done}`,
  'gu',
);

const moneyAfter =
  /^[ \u00A0]?(?:kr|kroner|nok|dkk|sek|eur|euro|usd|mill|mrd|prosent|stk)(?!\p{L})/iu;
const moneyBefore = /(?:kr|kr\.|nok|dkk|sek|eur|[€$£])[ \u00A0]?$/iu;

/** `20240131` is a day, and 80x numbers are free lines of organisations in Norway and Denmark alike. */
function isPersonal(digits: string): boolean {
  const number = (from: number, to: number) => Number(digits.slice(from, to));
  const isDay = /^20/u.test(digits) && isDate(number(0, 4), number(4, 6), number(6, 8));
  return !isDay && !digits.startsWith('80');
}

function isAmount(text: string, start: number, end: number): boolean {
  return (
    moneyAfter.test(text.slice(end, end + 10)) ||
    moneyBefore.test(text.slice(Math.max(0, start - 5), start))
  );
}

/** Digits without the country code of Norway, Denmark or Sweden. */
function national(actual: string): string {
  return digitsOf(actual).replace(/^(?:00)?(?:47|45)(?=\d{8}$)|^(?:00)?46(?=\d{7,10}$)/u, '');
}

export const phone: Form = {
  form: 'phone',
  sureness: 1,
  sensitive: false,
  fewestDigits: 8,
  find: ({ text }) => [
    ...[abroad, swedishMobile]
      .flatMap((pattern) => Array.from(text.matchAll(pattern)))
      .filter(([actual]) => /^\d{9,16}$/u.test(digitsOf(actual)))
      .map(({ index, 0: actual }) => ({ start: index, end: index + actual.length })),
    ...Array.from(text.matchAll(nordic), ({ index, 0: actual }) => ({
      start: index,
      end: index + actual.length,
    })).filter(
      ({ start, end }) =>
        isPersonal(digitsOf(text.slice(start, end))) && !isAmount(text, start, end),
    ),
  ],
  normal: national,
};
