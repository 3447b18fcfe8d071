/** Case numbers. They look like dates and fractions, so a word before them must say what they are. */
import { type Form, standing } from './form.ts';

// 15/1441, 2015/3321-7, 54/14; digits alone only after a word that can mean nothing else.
const number = standing('(?:19|20)?\\d{2}[/-]\\d{1,7}(?:-\\d{1,4})?|\\d{1,4}/\\d{2}|\\d{5,12}');
const cue =
  /(?<!\p{L})(?:sak|saken|saka|sag|sagen|ref|referanse|case)(?:\.|\s?nr\.?)?[\s:#]{0,3}$/iu;
const sureCue =
  /(?<!\p{L})(?:saksnr|saksnummer|arkivsak|arkivsaksnr|saksreferanse|sagsnr|sagsnummer|journalnr|journalnummer|jnr|j\.\s?nr|dnr|case\s(?:no|number))(?:\.|\s?nr\.?)?[\s:#]{0,3}$/iu;

function isCued(text: string, start: number, actual: string): boolean {
  const lead = text.slice(Math.max(0, start - 24), start);
  return sureCue.test(lead) || (/[/-]/u.test(actual) && cue.test(lead));
}

export const caseNumber: Form = {
  form: 'case-number',
  sureness: 2,
  sensitive: false,
  fewestDigits: 3,
  find: ({ text }) =>
    Array.from(text.matchAll(number))
      .filter(({ index, 0: actual }) => isCued(text, index, actual))
      .map(({ index, 0: actual }) => ({ start: index, end: index + actual.length })),
  normal: (actual) => actual,
};
