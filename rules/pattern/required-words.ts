/** Literal text that every match of a pattern must hold. */
import type { AST } from '@eslint-community/regexpp';
import { parsed } from './parsed.ts';
import { searchable } from './searchable.ts';

/** `exact`: all texts that the part can match. `required`: texts of which each match holds one. Null where not known. */
interface Texts {
  exact: readonly string[] | null;
  required: readonly string[] | null;
}

/** Most alternatives, and longest text of one. */
const limits = { texts: 64, length: 60 };
const empty: Texts = { exact: [''], required: null };
const unknown: Texts = { exact: null, required: null };

/**
 * Texts of which every match holds at least one, whatever the flags; null when nothing is known.
 * Look for them with `includes` in what `searchable` makes of the text.
 */
export function requiredWords(source: string): string[] | null {
  const read = parsed(source);
  if ('problem' in read) return null;
  const { required } = closed(either(read.tree.alternatives));
  return required && [...new Set(required)];
}

/** What is exact is required too, where it says something. */
function closed({ exact, required }: Texts): Texts {
  return { exact, required: better(required, exact) };
}

function either(alternatives: readonly AST.Alternative[]): Texts {
  const all = alternatives.map(({ elements }) => inRow(elements));
  return {
    exact: gathered(all.map(({ exact }) => exact)),
    required: gathered(all.map((each) => closed(each).required)),
  };
}

/** All texts of all lists; null where one list is, or where there are too many. */
function gathered(lists: readonly (readonly string[] | null)[]): string[] | null {
  const all: string[] = [];
  for (const list of lists) {
    if (list === null || all.length + list.length > limits.texts) return null;
    all.push(...list);
  }
  return all;
}

function inRow(elements: readonly AST.Element[]): Texts {
  let whole = true;
  let run: readonly string[] = [''];
  let required: readonly string[] | null = null;
  for (const element of elements) {
    const { exact, required: inside } = textsOf(element);
    const longer = exact && joined(run, exact);
    if (longer) {
      run = longer;
      continue;
    }
    whole = false;
    required = better(better(required, run), inside ?? exact);
    run = [''];
  }
  return { exact: whole ? run : null, required: better(required, whole ? null : run) };
}

function joined(starts: readonly string[], ends: readonly string[]): string[] | null {
  if (starts.length * ends.length > limits.texts) return null;
  const all = starts.flatMap((start) => ends.map((end) => start + end));
  return all.some(({ length }) => length > limits.length) ? null : all;
}

/** The list whose shortest text is longer; a list with an empty text says nothing. */
function better(
  one: readonly string[] | null,
  other: readonly string[] | null,
): readonly string[] | null {
  const shortest = (list: readonly string[] | null) =>
    Math.min(...(list ?? ['']).map(({ length }) => length));
  if (shortest(other) > shortest(one)) return other;
  return shortest(one) > 0 ? one : null;
}

function textsOf(node: AST.Element): Texts {
  switch (node.type) {
    case 'Assertion':
      return empty;
    case 'Character':
      return letter(node.value);
    case 'CharacterClass':
      return oneOf(node);
    case 'Group':
    case 'CapturingGroup':
      return either(node.alternatives);
    case 'Quantifier':
      return repeated(node);
    default:
      return unknown;
  }
}

/** Characters that `searchable` makes the same as all that the flag `i` takes for them: Latin letters up to ž, and what has no case. */
function letter(code: number): Texts {
  const text = String.fromCodePoint(code);
  const cased = text.toLowerCase() !== text.toUpperCase();
  const simple = code < 0x130 && text !== 'µ';
  return !cased || simple ? { exact: [searchable(text)], required: null } : unknown;
}

function oneOf({ negate, elements }: AST.CharacterClass): Texts {
  if (negate) return unknown;
  const exact = gathered(
    elements.map((each) => (each.type === 'Character' ? letter(each.value).exact : null)),
  );
  return { exact: exact && [...new Set(exact)], required: null };
}

function repeated({ min, max, element }: AST.Quantifier): Texts {
  const inside = textsOf(element);
  if (min === 0) {
    const { exact } = inside;
    return max === 1 && exact
      ? { exact: ['', ...exact], required: null }
      : max === 0
        ? empty
        : unknown;
  }
  if (min === 1 && max === 1) return inside;
  const { required } = closed(inside);
  if (!inside.exact || max !== min || min > limits.length) return { exact: null, required };
  let exact: string[] | null = [''];
  for (let count = 0; exact && count < min; count += 1) exact = joined(exact, inside.exact);
  return { exact, required };
}
