/** IBAN (ISO 13616): the country's length, and modulus 97 = 1. */
import type { Span } from '../../types.ts';
import { modulus97 } from './check-digits.ts';
import type { Form } from './form.ts';

const lengths: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 ' +
    'FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 ' +
    'LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 ' +
    'SI19 SK24 SM27 ST25 SV28 TN24 TR26 UA29 VA22 VG24 XK20'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const head = /(?<![\p{L}\p{M}\p{N}])[A-Z]{2}\d{2}/giu;

/** Where the account that starts at `start` ends, single spaces within it skipped; -1 when it is too short. */
function endOf(text: string, start: number, length: number): number {
  let at = start;
  for (let count = 0; count < length; at += 1) {
    if (/[A-Z0-9]/iu.test(text.charAt(at))) count += 1;
    else if (!/[ \u00A0]/u.test(text.charAt(at)) || /[ \u00A0]/u.test(text.charAt(at - 1)))
      return -1;
  }
  return /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at)) ? -1 : at;
}

function compact(text: string): string {
  return text.replace(/[^A-Za-z0-9]/gu, '').toUpperCase();
}

export const iban: Form = {
  form: 'iban',
  sureness: 8,
  sensitive: true,
  fewestDigits: 10,
  find: ({ text }) =>
    Array.from(text.matchAll(head))
      .map(({ index, 0: found }): Span => {
        const length = lengths.get(found.slice(0, 2).toUpperCase()) ?? 0;
        return { start: index, end: length === 0 ? -1 : endOf(text, index, length) };
      })
      .filter(({ start, end }) => {
        const account = end > start ? compact(text.slice(start, end)) : '';
        return account !== '' && modulus97(account.slice(4) + account.slice(0, 4)) === 1;
      }),
  normal: compact,
};
