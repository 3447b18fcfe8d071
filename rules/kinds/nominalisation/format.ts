/** What a rule against heavy nouns looks like in a pack, and the terms that come of it. Not needed in a page. */
import { itemAt } from '../../items.ts';
import { forms, type InflectedTerm, readTerm, type Slot } from '../../language/inflect/index.ts';
import type { Term } from '../../pack/terms.ts';
import { flag, optional, swaps, wholeNumber, withDefault } from '../../shape.ts';
import type { Language } from '../../types.ts';
import { defineFormat } from '../format.ts';
import { daPairs } from './da.ts';
import { enPairs } from './en.ts';
import { type LightClass, lightClasses } from './lights.ts';
import { nbPairs } from './nb.ts';
import { nnPairs } from './nn.ts';

const builtIn: Readonly<Record<Language, string>> = {
  nb: nbPairs,
  nn: nnPairs,
  da: daPairs,
  en: enPairs,
};

export const nominalisationFormat = defineFormat('nominalisation', {
  about: 'A verb made into a heavy noun: «foreta en vurdering av» for «vurdere».',
  options: {
    nouns: optional(
      wholeNumber('Speak too of a sentence with as many nouns like -ing, -else and -sjon.', 2, 20),
    ),
  },
  authored: {
    standard: withDefault(flag('Look for the pairs that Takt knows.'), true),
    pairs: withDefault(
      swaps('Noun with what follows it → verb: `befaring (noun:f) av` → `inspisere (verb)`.'),
      {},
    ),
  },
  values: ['verb', 'count'],
  terms: ({ standard, pairs }, languages) =>
    languages.flatMap((language) => [
      ...(standard ? standardTerms(language) : []),
      ...Object.entries(pairs).flatMap(([noun, verbs]) =>
        termsOf(language, lightClasses, noun, [verbs].flat()),
      ),
    ]),
});

function standardTerms(language: Language): Term[] {
  const rows = builtIn[language].trim().split('\n');
  return rows.flatMap((row) => {
    const columns = row.split(' | ');
    const classes = itemAt(columns, 0).split(' ');
    const after = lightClasses.filter((one) => classes.includes(one));
    return termsOf(language, after, itemAt(columns, 1), [itemAt(columns, 2)]);
  });
}

/** Every form of the noun, with each verb. A pair that cannot be read in this language gives nothing. */
function termsOf(
  language: Language,
  after: readonly LightClass[],
  noun: string,
  verbs: readonly string[],
): Term[] {
  const expected = verbs
    .flatMap((verb) => read(verb, language))
    .map((verb) => ({ text: verb.text, forms: formsOf(verb), language, after }));
  return read(noun, language)
    .flatMap(forms)
    .filter(({ slots }) => !slots.some((slot) => slot.includes('genitive')))
    .map(({ text, slots }) => ({ text, use: 'hit', expected, slots }));
}

/** The form that the author prefers in each place. A verb without inflection is an infinitive. */
function formsOf({ text, offered }: InflectedTerm): Record<string, string> {
  const cells = offered
    .filter(({ slot }) => verbSlots.includes(slot))
    .map(({ slot, text: form }) => [slot, form])
    .reverse();
  return cells.length === 0 ? { infinitive: text } : Object.fromEntries(cells);
}

/** The places that a light verb may have, and so the verb instead of it. */
const verbSlots: readonly Slot[] = [
  'infinitive',
  'present',
  'third-person',
  'past',
  'participle',
  'present-participle',
  'imperative',
];

function read(text: string, language: Language): InflectedTerm[] {
  const outcome = readTerm(text, language);
  return outcome.ok ? [outcome.term] : [];
}
