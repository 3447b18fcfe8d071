/**
 * What may stand instead of a heavy noun, as one line: the format writes it into its terms, the kind reads it in a page.
 * It holds no words but those that may be offered, so that the check for headwords sees all of them and nothing else.
 */
import { itemAt } from '../../items.ts';
import { type Language, languages } from '../../types.ts';
import { type LightClass, lightClasses } from './lights.ts';

/** The verb's places, in the order of the line. */
const slots = [
  'infinitive',
  'present',
  'third-person',
  'past',
  'participle',
  'present-participle',
  'imperative',
] as const;
export type VerbSlot = (typeof slots)[number];

export interface Instead {
  language: Language;
  /** Light verbs that the noun is heavy after. */
  after: readonly LightClass[];
  /** The verb as a message names it. */
  infinitive: string;
  /** The verb's form by its place. A place that it has not is left out. */
  forms: ReadonlyMap<string, string>;
}

/** `0 01|vurdere|vurderer||vurderte|vurdert||vurder` */
export function written({ language, after, forms }: Omit<Instead, 'infinitive'>): string {
  const classes = after.map((one) => lightClasses.indexOf(one)).join('');
  const head = `${languages.indexOf(language)} ${classes}`;
  return [head, ...slots.map((slot) => forms.get(slot) ?? '')].join('|');
}

export function readInstead(line: string): Instead {
  const parts = line.split('|');
  const head = itemAt(parts, 0).split(' ');
  const classes = itemAt(head, 1);
  const named = slots.map((slot, index): [string, string] => [slot, itemAt(parts, index + 1)]);
  return {
    language: itemAt(languages, Number(itemAt(head, 0))),
    after: lightClasses.filter((_, index) => classes.includes(String(index))),
    infinitive: itemAt(parts, 1),
    forms: new Map(named.filter(([, text]) => text !== '')),
  };
}
