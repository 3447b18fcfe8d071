/** From what stands in the brackets to the forms of the word. */
import { itemAt } from '../../items.ts';
import { nearestName } from '../../pack/nearest.ts';
import { type ClassGrammar, cellsOfRow, type WordClass } from './grammar.ts';
import type { Cell, Gender } from './slots.ts';

export interface Inflection {
  gender: Gender | null;
  cells: readonly Cell[];
}

/** A message for the author, or the forms. */
export type Outcome = { ok: true; inflection: Inflection } | { ok: false; message: string };

const wrong = (message: string): Outcome => ({ ok: false, message });

/** Inflects a word by what was named: `''`, a gender, a paradigm, or all forms written out. */
export function inflect(
  grammar: ClassGrammar,
  wordClass: WordClass,
  word: string,
  named: string,
): Outcome {
  const left = named === '' || grammar.genders.some((gender) => gender === named);
  const chosen = left ? grammar.unnamed(word, named) : named;
  if (chosen === null) {
    return wrong(`How “${word}” inflects must be said. ${valid(grammar, wordClass)}`);
  }
  const paradigm = grammar.named.get(chosen);
  if (paradigm) {
    const { gender, lemma, endings } = paradigm;
    if (!word.endsWith(lemma)) {
      return wrong(`“${named}” is for words in -${lemma}; “${word}” does not end so.`);
    }
    const stem = word.slice(0, word.length - lemma.length);
    const cells = endings.map(([slot, ending]) => ({ slot, text: grammar.attach(stem, ending) }));
    return done(grammar, word, gender, cells);
  }
  const problem = left ? null : problemOf(grammar, wordClass, word, chosen);
  if (problem !== null) return wrong(problem);
  const gender = genderOf(grammar, chosen);
  return done(grammar, word, gender, cellsOfRow(formsIn(chosen, gender), grammar.columns));
}

function done(
  grammar: ClassGrammar,
  word: string,
  gender: Gender | null,
  cells: readonly Cell[],
): Outcome {
  return { ok: true, inflection: { gender, cells: grammar.derive(cells, word) } };
}

function genderOf({ genders }: ClassGrammar, row: string): Gender | null {
  return genders.find((gender) => row.startsWith(`${gender}:`)) ?? null;
}

function formsIn(row: string, gender: Gender | null): string {
  return gender === null ? row : row.slice(gender.length + 1);
}

/** What is wrong with forms that an author wrote out, or null. */
function problemOf(
  grammar: ClassGrammar,
  wordClass: WordClass,
  word: string,
  row: string,
): string | null {
  const gender = genderOf(grammar, row);
  const forms = formsIn(row, gender).split('/');
  const fits = forms.length >= grammar.required && forms.length <= grammar.columns.length;
  const whole = forms.every((form) => form === '-' || /^[^-|\s]+(?:\|[^-|\s]+)*$/u.test(form));
  if (!fits || !whole || (gender === null && grammar.genders.length > 0)) {
    return `“${row}” is no paradigm of a ${wordClass}. ${meant(grammar, row)}${valid(grammar, wordClass)}`;
  }
  const [first] = forms;
  return first === word
    ? null
    : `The first form must be the word itself, “${word}”, not “${first}”.`;
}

function meant({ named }: ClassGrammar, name: string): string {
  const near = nearestName(name, [...named.keys()]);
  return near === null ? '' : `Did you mean “${near}”? `;
}

function valid({ named, genders, columns, required }: ClassGrammar, wordClass: WordClass): string {
  const names = [...genders, ...named.keys()].join(', ');
  const places = columns.map((slots, index) => {
    const slot = itemAt(slots, 0);
    return index < required ? slot : `[${slot}]`;
  });
  const gender = genders.length > 0 ? `${genders.join('|')}:` : '';
  const written = `all forms: (${wordClass}:${gender}${places.join('/')})`;
  return names === '' ? `Write ${written}.` : `Valid: ${names}; or ${written}.`;
}
