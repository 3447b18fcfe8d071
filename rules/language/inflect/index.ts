/**
 * Inflection for packs: terms with a paradigm, all their forms, and the same forms of what may stand instead.
 * For compiling, not for pages: what a page needs is in `context.ts`, `agreement.ts` and `article.ts`.
 */
export { forms, replacementsFor } from './forms.ts';
export type { WordClass } from './grammar.ts';
export type { Form, Gender, Slot } from './slots.ts';
export { type InflectedTerm, readTerm, type TermOutcome } from './term.ts';
