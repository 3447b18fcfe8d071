/** What the passive of Bokmål, Nynorsk and Danish has in common: one list of verbs, and the forms that follow from it. */
import type { PassiveGrammar } from './find.ts';
import { setOf } from './words.ts';

/** Lists of words are texts with white space between. */
export interface NordicVerbs {
  auxiliaries: string;
  /** After one of these an s-form is no present tense, and hardly anything but a passive. */
  modals: string;
  /** Words that end the search for a participle: what follows is another clause or another part. */
  stops: string;
  /** Regular verbs in the infinitive, without those in -ere. */
  regular: string;
  participles: readonly Ending[];
  passives: readonly Ending[];
  /** Irregular verbs: s-forms, slash, participles; several with `|`, none with `-`. */
  irregular: string;
  /** What may stand before any verb: oversendes, igangsatt. */
  prefixes: string;
  /** Forms that need no list: foreign verbs. */
  foreign: { participle: RegExp; passive: RegExp };
  /** Adjectives, nouns and particles that look like participles, with their exact form. */
  notParticiples: string;
  /** Participles that may also be nouns: merket. A later participle goes before them. */
  doubtful: string;
  /** Deponents, reciprocals, genitives and plurals that look like s-forms. */
  notPassives: string;
  /** Ends of such words. */
  notPassiveEnd: RegExp;
  /** What an unknown s-form after a modal ends in. */
  passiveEnd: RegExp;
}

/** An ending, and what a stem must end in to have it. */
export interface Ending {
  ending: string;
  after: RegExp;
}

/** `bygge` → `bygg`, `byggje` → `bygg`. */
function stemOf(infinitive: string): string {
  return infinitive.replace(/(?<=[gk])je$|e$/u, '');
}

/** A double consonant is short before another one: fylle, fylt. */
function attach(stem: string, ending: string): string {
  const short = /^[dt]/u.test(ending) ? stem.replace(/([bdfgklmnprs])\1$/u, '$1') : stem;
  return short + ending;
}

function regularForms(infinitives: string, endings: readonly Ending[]): string[] {
  return [...setOf(infinitives)]
    .map(stemOf)
    .flatMap((stem) =>
      endings.filter(({ after }) => after.test(stem)).map(({ ending }) => attach(stem, ending)),
    );
}

function irregularForms(rows: string, column: 0 | 1): string[] {
  return [...setOf(rows)]
    .flatMap((row) => row.split('/').slice(column, column + 1))
    .flatMap((forms) => forms.split('|'))
    .filter((form) => form !== '-');
}

/** True for a form of the list and for one with a prefix before it. */
function recogniser(forms: readonly string[], prefixes: ReadonlySet<string>, foreign: RegExp) {
  const known = new Set(forms);
  return (key: string) =>
    known.has(key) ||
    foreign.test(key) ||
    [...prefixes].some((prefix) => key.startsWith(prefix) && known.has(key.slice(prefix.length)));
}

/** Makes the grammar of a language from its verbs. */
export function nordicPassive(verbs: NordicVerbs): PassiveGrammar {
  const prefixes = setOf(verbs.prefixes);
  const { participle, passive } = verbs.foreign;
  const isParticipleForm = recogniser(
    [...regularForms(verbs.regular, verbs.participles), ...irregularForms(verbs.irregular, 1)],
    prefixes,
    participle,
  );
  const isPassiveForm = recogniser(
    [...regularForms(verbs.regular, verbs.passives), ...irregularForms(verbs.irregular, 0)],
    prefixes,
    passive,
  );
  const notParticiples = setOf(verbs.notParticiples);
  const notPassives = setOf(verbs.notPassives);
  const auxiliaries = setOf(verbs.auxiliaries);
  const stops = setOf(verbs.stops);
  return {
    isAuxiliary: (key) => auxiliaries.has(key),
    passes: (key) => !stops.has(key),
    isParticiple: (key) => !notParticiples.has(key) && isParticipleForm(key),
    doubtful: setOf(verbs.doubtful),
    modals: setOf(verbs.modals),
    isPassive: (key, afterModal) =>
      !notPassives.has(key) &&
      !verbs.notPassiveEnd.test(key) &&
      (isPassiveForm(key) || (afterModal && verbs.passiveEnd.test(key))),
  };
}
