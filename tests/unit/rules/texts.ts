/** Texts that break readers: lone surrogates, combining marks, right-to-left, emoji of many parts, quotation marks. */
import fc from 'fast-check';

const parts = [
  'Vi',
  'anvender',
  'Anvender',
  'ANVENDER',
  'i henhold til',
  'i',
  'henhold til',
  'på',
  'pa\u030A',
  'å',
  'Oslo',
  'NAV',
  '12 345 678',
  '02013299997',
  'bl.a.',
  '1. mai',
  '3,5',
  '«',
  '»',
  '"',
  '“',
  '”',
  '‘',
  '’',
  '.',
  '!',
  '?',
  '…',
  ',',
  ':',
  '/',
  '-',
  '\n',
  '\r\n',
  '\u2028',
  '\u00A0',
  ' ',
  '  ',
  '\t',
  'https://eksempel.no/anvender',
  'ola@eksempel.no',
  '@anvender',
  '#anvender',
  '😀',
  '👩‍👩‍👧‍👦',
  '🇳🇴',
  '\uD83D',
  '\uDE00',
  '\u0301',
  '\u200D',
  '\uFE0F',
  'שלום',
  'مرحبا',
  '\u202E',
  'ﬁ',
  'İ',
  'ß',
  '\0',
];

const jumble = fc
  .array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom('', ' ', ' ')), { maxLength: 24 })
  .map((pairs) => pairs.flat().join(''));

export const anyText = fc.oneof(
  jumble,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
);

/** One change of a text: something taken away somewhere, something put there. */
export const anyEdit = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(12),
    fc.oneof(fc.constant(''), fc.constantFrom(...parts), jumble),
  )
  .map(([place, length, put]) => (text: string) => {
    const at = Math.round(place * text.length);
    return text.slice(0, at) + put + text.slice(at + length);
  });
