/** What a schema cannot see: ids given twice, guidelines that are not there, terms that can never be found. */
import { isFindable } from '../terms.ts';
import { type Remark, valueAt } from './issues.ts';
import { nearestName } from './nearest.ts';
import type { Path } from './source.ts';

/** Works on data that the schema may have refused, so that all problems come at once. */
export function remarksOnReferences(data: unknown): Remark[] {
  return [
    ...['rules', 'guidelines', 'contacts'].flatMap((list) => repeatedIds(data, list)),
    ...danglingGuidelines(data),
    ...listAt(data, ['rules']).flatMap((_, index) => remarksOnTerms(data, ['rules', index])),
  ];
}

function listAt(data: unknown, path: Path): unknown[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
}

function textsAt(data: unknown, path: Path): { text: string; path: Path }[] {
  const value = valueAt(data, path);
  if (typeof value === 'string') return [{ text: value, path }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((text, index) =>
    typeof text === 'string' ? [{ text, path: [...path, index] }] : [],
  );
}

function keysAt(data: unknown, path: Path): string[] {
  const value = valueAt(data, path);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function repeatedIds(data: unknown, list: string): Remark[] {
  const seen = new Set<unknown>();
  return listAt(data, [list]).flatMap((_, index) => {
    const path = [list, index, 'id'];
    const id = valueAt(data, path);
    const again = id !== undefined && seen.has(id);
    seen.add(id);
    return again ? [{ path, message: `the id «${id}» is already taken in «${list}»` }] : [];
  });
}

function danglingGuidelines(data: unknown): Remark[] {
  const known = listAt(data, ['guidelines'])
    .map((guideline) => valueAt(guideline, ['id']))
    .filter((id) => typeof id === 'string');
  return listAt(data, ['rules']).flatMap((_, index) => {
    const path = ['rules', index, 'guideline'];
    const id = valueAt(data, path);
    if (typeof id !== 'string' || known.includes(id)) return [];
    const near = nearestName(id, known);
    const hint = near === null ? '' : ` Did you mean «${near}»?`;
    const valid = known.length > 0 ? known.join(', ') : 'none, since the pack has no guidelines';
    return [{ path, message: `there is no guideline «${id}»; valid: ${valid}.${hint}` }];
  });
}

/** Terms need a word, and neither terms nor what is put in their place may break the line. */
function remarksOnTerms(data: unknown, rule: Path): Remark[] {
  const terms = ['terms', 'mentions', 'accepts'].flatMap((key) => textsAt(data, [...rule, key]));
  const swap = [...rule, 'swap'];
  const headwords = keysAt(data, swap);
  const inserted = [
    ...headwords.flatMap((key) => textsAt(data, [...swap, key])),
    ...keysAt(data, [...rule, 'sentences']).flatMap((key) =>
      textsAt(data, [...rule, 'sentences', key]),
    ),
  ];
  const unfindable = (text: string) => `«${text}» has no word in it, so it can never be found`;
  return [
    ...terms
      .filter(({ text }) => !isFindable(text))
      .map(({ text, path }) => ({ path, message: unfindable(text) })),
    ...headwords
      .filter((key) => !isFindable(key))
      .map((key) => ({ path: swap, key, message: unfindable(key) })),
    ...inserted
      .filter(({ text }) => /[\n\r\u2028\u2029]/u.test(text))
      .map(({ path }) => ({ path, message: 'what is put into a text must be one line' })),
  ];
}
