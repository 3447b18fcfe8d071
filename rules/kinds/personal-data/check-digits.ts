/** Check digits and dates, on strings of ASCII digits. */
import { itemAt } from '../../items.ts';

/** Weighted sum of the digits. */
function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

/** Luhn (ISO/IEC 7812-1): every second digit from the right is doubled. */
export function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Norwegian account numbers: weights 5 4 3 2 7 6 5 4 3 2, modulus 11. */
export function accountModulus11(digits: string): boolean {
  const rest = weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  // A rest of 1 would ask for the digit 10, so no digit fits it.
  return (11 - rest) % 11 === Number(digits[10]);
}

/** ISO 7064 modulus 97 on digits and capital letters (A = 10 … Z = 35). */
export function modulus97(text: string): number {
  return [...text].reduce((rest, character) => {
    const value = Number.parseInt(character, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
}

/** True when the day is in the calendar. */
export function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= itemAt(days, month - 1);
}
