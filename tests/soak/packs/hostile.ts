/** Values, keys and pieces of YAML that have broken readers before. */
import type { Chance } from '../chance.ts';

/** Keys that a plain object has without anybody having put them there, and some more that are odd. */
export const oddKeys = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'length'],
  ...['', ' ', '0', '-1', 'null', '<<', 'nb', 'kind', 'id', 'rules', '\u0000', '\uD800', 'å'],
];

export const oddCharacters = [
  ...['\uFEFF', '\u0000', '\uD83D', '\uDE00', '\u2028', '\u0085', '\u001B', '\u00A0', '\u202E'],
  ...[
    '\t',
    '\r',
    '\n',
    ':',
    ': ',
    '- ',
    '? ',
    '#',
    ' #',
    '&a ',
    '*a',
    '!',
    '!!',
    '|',
    '>',
    '%',
    '@',
  ],
  ...[
    '`',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '\\',
    '😀',
    'İ',
    'ß',
    'a\u030A',
    '---\n',
    '...\n',
    '~',
  ],
];

/** Regular expressions that take for ever, or are none. */
export const oddPatterns = [
  ...[
    '(a+)+$',
    '(a|a)*b',
    '(?:a|aa)+$',
    '(\\w+\\s?)*$',
    '.*.*.*x',
    '(x+x+)+y',
    '^(([a-z])+.)+[A-Z]',
  ],
  ...[
    '(?=.*a)(?=.*b)',
    '(?<!a{1,1000})b',
    'a{1000000}',
    '(((((a{9}){9}){9}){9}){9})',
    '\\1(a)',
    '(',
  ],
  ...['[', '*', '\\', '(?<n>a)(?<n>b)', '[\\q{abc}]', '\\p{L}+', '\\u{110000}', '(?i:a)', '$^', ''],
  ...['ja|nei', '\\bkommune\\w*', '(\\d{2})[.](\\d{2})', '[^.]{0,200}:', '(?:^|\\s)og'],
];

/** Terms in the authors' notation, right and wrong. */
export const oddTerms = [
  ...[
    'anvende (verb)',
    'anvende (verb:-e/-er/-te/-t)',
    'a (verb:-/-/-/-)',
    'bil (noun:m)',
    '(verb)',
  ],
  ...[
    'a (noun:x)',
    'stor (adjective)',
    'gå (verb) og stå (verb)',
    'x (verb+imp+pass+gen+foo)',
    'İ (noun)',
  ],
  ...[
    '#tag',
    '@navn',
    'bl.a.',
    'https://a.no',
    '...',
    '«»',
    'a\u0301',
    'NAV',
    'i henhold til',
    '12 345',
  ],
  ...[
    '{actual}',
    '{expected} {x}',
    '$1',
    '$<a>',
    '$&',
    '%s',
    'ord '.repeat(21),
    'ord '.repeat(400),
  ],
];

const oddTexts = [
  ...[
    '',
    ' ',
    '\n',
    'en\nto',
    '2026-02-30',
    '2026-11-21',
    '9999-99-99',
    'javascript:alert(1)',
    '1.0.0',
  ],
  ...[
    'https://a.no',
    'nb',
    'off',
    'must',
    'forever',
    'substitution',
    'klarsprak-nb/*',
    'x@y',
    '\uD800',
    '😀',
  ],
];

const oddPlain: readonly unknown[] = [
  ...[null, true, false, 0, -0, -1, 1, 0.5, 3, 40, 1e308, -1e308, 2 ** 53, Number.NaN],
  ...[Number.POSITIVE_INFINITY, [], {}, [[]], [{}], [null], { nb: 'a' }, { '': '' }, new Date(0)],
];

/** Any text; a long one now and then. */
export function oddText(chance: Chance): string {
  if (chance.happens(0.04)) return longText(chance);
  return chance.pick(chance.pick([oddTexts, oddTerms, oddTerms, oddPatterns, oddCharacters]));
}

function longText(chance: Chance): string {
  const unit = chance.pick(['x', 'ord ', 'Vi anvender. ', '\n', '(', 'a\u0301', '\uD800', '«']);
  // A whole megabyte is refused by its length alone: seldom worth the time.
  const length = chance.happens(0.02)
    ? 1_000_000
    : chance.pick([300, 300, 300, 3_000, 3_000, 30_000]);
  return unit.repeat(Math.ceil(length / unit.length));
}

export function nested(depth: number, inLists: boolean): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = inLists ? [value] : { a: value };
  return value;
}

/** Any value of any type. */
export function oddValue(chance: Chance): unknown {
  switch (chance.below(8)) {
    case 0:
      return nested(chance.pick([3, 30, 300]), chance.happens(0.5));
    case 1:
      return Array.from({ length: chance.pick([2, 20, 200]) }, () => oddText(chance));
    case 2:
      return withKey({}, chance.pick(oddKeys), oddText(chance));
    case 3:
      return chance.pick(oddPlain);
    default:
      return oddText(chance);
  }
}

/** Adds a key of its own, also one that an object has from elsewhere. */
export function withKey(mapping: object, key: string, value: unknown): object {
  return Object.defineProperty(mapping, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
