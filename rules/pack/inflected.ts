/** Terms in the notation of pack authors, `anvende (verb:-e/-er/-te/-t)`, written out in all their forms. */
import { itemAt } from '../items.ts';
import { forms, type InflectedTerm, readTerm, replacementsFor } from '../language/inflect/index.ts';
import type { Replacement } from '../terms.ts';
import type { Language } from '../types.ts';
import type { Term } from './terms.ts';

/** The term in every form, each with the same form of what may stand instead. A term without a paradigm stays as it is. */
export function inflected(term: Term, languages: readonly Language[]): Term[] {
  const all = languages.flatMap((language) => inLanguage(term, language));
  const byText = new Map<string, Term>();
  for (const form of all) {
    const known = byText.get(form.text);
    byText.set(form.text, known ? joined(known, form) : form);
  }
  return [...byText.values()];
}

/** One spelling in two languages offers what either of them does. */
function joined(one: Term, other: Term): Term {
  if (!one.expected || !other.expected) return one;
  const slots = [...new Set([one, other].flatMap((term) => term.slots ?? []))];
  return {
    ...one,
    expected: distinct([...one.expected, ...other.expected]),
    ...(slots.length > 0 && { slots }),
  };
}

function inLanguage(term: Term, language: Language): Term[] {
  const heavy = read(term.text, language);
  const chosenLater = (term.expected ?? []).filter((one) => one.forms);
  const plain = (term.expected ?? []).flatMap((one) =>
    one.forms ? [] : [read(one.text, language)],
  );
  if (!heavy) return [];
  return forms(heavy).map((form) => {
    const isUnclear = form.slots.length > 1;
    const expected = plain
      .filter((replacement) => replacement !== null)
      .flatMap((replacement) =>
        replacementsFor(form, replacement).map(
          ({ text, slots }): Replacement => ({
            text,
            ...(isUnclear && { slots }),
            ...genderOf(heavy, replacement),
          }),
        ),
      );
    return {
      ...term,
      text: form.text,
      ...(term.expected && { expected: distinct([...chosenLater, ...expected]) }),
      ...(isUnclear && { slots: form.slots }),
      ...(heavy.gender && { gender: heavy.gender }),
    };
  });
}

function read(text: string, language: Language): InflectedTerm | null {
  const outcome = readTerm(text, language);
  return outcome.ok ? outcome.term : null;
}

/** Only a gender that differs is worth telling. */
function genderOf(heavy: InflectedTerm, plain: InflectedTerm): Pick<Replacement, 'gender'> {
  return plain.gender && plain.gender !== heavy.gender ? { gender: plain.gender } : {};
}

function distinct(replacements: readonly Replacement[]): Replacement[] {
  // Of two alike the first counts: it may be told apart from others by more.
  const byText = new Map<string, Replacement>();
  for (const one of replacements) {
    const key = `${one.text} ${one.language}`;
    if (!byText.has(key)) byText.set(key, one);
  }
  return [...byText.values()];
}

/** What is wrong with a term's notation in all of the languages; null when it can be read in one of them. */
export function notationProblem(text: string, languages: readonly Language[]): string | null {
  const outcomes = languages.map((language) => readTerm(text, language));
  const messages = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.message]));
  return messages.length < languages.length ? null : itemAt(messages, 0);
}

/** The term without its notation: as it stands in a dictionary. */
export function dictionaryForm(text: string, languages: readonly Language[]): string {
  const read = languages.map((language) => readTerm(text, language)).find(({ ok }) => ok);
  return read?.ok ? read.term.text : text;
}
