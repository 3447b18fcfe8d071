/** A term that should not stand there, and for which there is no ready replacement. */
import { roles } from '../types.ts';
import { defineKind, exceptions } from './kind.ts';

export const existence = defineKind('existence', {
  scope: 'words',
  roles,
  rewrites: false,
  terms: (rule) => [
    ...rule.terms.map((text) => ({ text, use: 'hit' as const, cased: true })),
    ...exceptions(rule),
  ],
  find: (_rule, heard) =>
    heard.map(({ start, end }) => ({ start, end, expected: [], fixes: [], weight: end - start })),
});
