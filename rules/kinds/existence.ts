/** A term that should not stand there, and for which there is no ready replacement. */
import { terms } from '../shape.ts';
import { roles } from '../types.ts';
import { defineFormat, heardAs } from './format.ts';
import { defineKind } from './kind.ts';

export const existenceFormat = defineFormat('existence', {
  about: 'Terms that should not stand there, and that have no ready replacement.',
  options: {},
  authored: { terms: terms('What to look for. Small letters match any capitals.') },
  terms: (options) => heardAs('hit', options.terms),
});

export const existence = defineKind('existence', {
  scope: 'words',
  roles,
  rewrites: false,
  asked: 'heard',
  inSentence: (_rule, heard) =>
    heard.map(({ start, end }) => ({ start, end, expected: [], fixes: [], weight: end - start })),
});
