/** Verbs that carry a noun and say little themselves: foreta, gi, ta, ha, make. */
import { setOf } from '../passive/words.ts';

/** `do` a check, `give` a description, `take` a decision, `have` a need, `put` a question. */
export const lightClasses = ['do', 'give', 'take', 'have', 'put'] as const;
export type LightClass = (typeof lightClasses)[number];

/** Places of a light verb's forms, and of what stands instead. */
export type LightSlot =
  | 'infinitive'
  | 'present'
  | 'third-person'
  | 'past'
  | 'participle'
  | 'present-participle'
  | 'imperative'
  | 'passive';

/** A language's light verbs. Lists of words are texts with white space between. */
export interface Lights {
  /** The places of the forms in a row, in order. */
  columns: readonly LightSlot[];
  /** One verb in a row: its forms with `/` between the places, `|` between variants; `_` for a space. */
  verbs: Readonly<Record<LightClass, string>>;
  articles: string;
  /** May stand between verb and noun, and stand well after another verb too. */
  adverbs: string;
  /** May stand before what somebody has: what else does is often a participle, as in «har fått behov for». */
  adjectives: string;
  /** Subjects that may stand there; after verbs that give they may as well be who gets something. */
  subjects: string;
  /** End the search for the verb. */
  stops: string;
  /** With one of these before it, a participle is a perfect. */
  perfect: string;
  /** With one of these before it, a participle is a passive. */
  passive: string;
}

/** A form of a light verb, with each place that it may have. */
export interface LightForm {
  lightClass: LightClass;
  slots: readonly LightSlot[];
}

/** `Lights`, ready for questions. */
export interface LightIndex {
  forms: ReadonlyMap<string, readonly LightForm[]>;
  articles: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  adjectives: ReadonlySet<string>;
  subjects: ReadonlySet<string>;
  stops: ReadonlySet<string>;
  perfect: ReadonlySet<string>;
  passive: ReadonlySet<string>;
}

export function indexLights(lights: Lights): LightIndex {
  const forms = new Map<string, LightForm[]>();
  for (const lightClass of lightClasses) {
    for (const row of setOf(lights.verbs[lightClass])) {
      for (const [text, slots] of formsOf(row, lights.columns)) {
        forms.set(text, [...(forms.get(text) ?? []), { lightClass, slots }]);
      }
    }
  }
  return {
    forms,
    articles: setOf(lights.articles),
    adverbs: setOf(lights.adverbs),
    adjectives: setOf(lights.adjectives),
    subjects: setOf(lights.subjects),
    stops: setOf(lights.stops),
    perfect: setOf(lights.perfect),
    passive: setOf(lights.passive),
  };
}

function formsOf(row: string, columns: readonly LightSlot[]): Map<string, LightSlot[]> {
  const found = new Map<string, LightSlot[]>();
  const places = row.replaceAll('_', ' ').split('/');
  columns.forEach((slot, index) => {
    for (const text of places.slice(index, index + 1).flatMap((place) => place.split('|'))) {
      found.set(text, [...(found.get(text) ?? []), slot]);
    }
  });
  return found;
}
