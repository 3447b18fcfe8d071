/** What a schema cannot see: ids given twice, names of things that are not there, examples that say two things at once. */
import { type Remark, shortened, valueAt } from './issues.ts';
import { didYouMean } from './nearest.ts';
import type { Path } from './source.ts';

const lists = ['rules', 'guidelines', 'contacts', 'answers', 'windows', 'retention'];

/** Works on data that the schema may have refused, so that all problems come at once. */
export function remarksOnReferences(data: unknown): Remark[] {
  return [
    ...lists.flatMap((list) => repeatedIds(data, list)),
    ...danglingReferences(data),
    ...unclearExamples(data),
    ...turnedDates(data),
  ];
}

function listAt(data: unknown, path: Path): unknown[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
}

function repeatedIds(data: unknown, list: string): Remark[] {
  const seen = new Set<unknown>();
  return listAt(data, [list]).flatMap((_, index) => {
    const path = [list, index, 'id'];
    const id = valueAt(data, path);
    const again = id !== undefined && seen.has(id);
    seen.add(id);
    return again
      ? [{ path, message: `the id «${shortened(String(id), 60)}» is already taken in «${list}»` }]
      : [];
  });
}

/** Where the values at these paths name an entry of one of the pack's lists. */
const references: readonly { list: string; at: readonly (readonly [string, string])[] }[] = [
  {
    list: 'guidelines',
    at: [
      ['rules', 'guideline'],
      ['overrides', 'guideline'],
    ],
  },
  {
    list: 'windows',
    at: [
      ['rules', 'during'],
      ['rules', 'outside'],
    ],
  },
  { list: 'contacts', at: [['rules', 'contact']] },
  { list: 'answers', at: [['rules', 'answer']] },
];

/** Names of nothing that are told of, and names that each is compared with: in a huge pack all would take minutes. */
const mostDangling = 1001;
const mostLikely = 100;

function danglingReferences(data: unknown): Remark[] {
  return references.flatMap(({ list, at }) => {
    const known = listAt(data, [list])
      .map((entry) => valueAt(entry, ['id']))
      .filter((id) => typeof id === 'string');
    const ids = new Set(known);
    return at
      .flatMap(([from, key]) =>
        listAt(data, [from]).flatMap((_, index) => namedAt(data, [from, index, key])),
      )
      .filter(({ name }) => !ids.has(name))
      .slice(0, mostDangling)
      .map(({ name, path }) => ({ path, message: missing(name, list, known) }));
  });
}

function namedAt(data: unknown, path: Path): { name: string; path: Path }[] {
  const value = valueAt(data, path);
  if (typeof value === 'string') return [{ name: value, path }];
  return listAt(data, path).flatMap((name, index) =>
    typeof name === 'string' ? [{ name, path: [...path, index] }] : [],
  );
}

function missing(name: string, list: string, known: readonly string[]): string {
  const likely = known.slice(0, mostLikely);
  const hint = didYouMean(name, likely);
  const more = known.length > mostLikely ? ` and ${known.length - mostLikely} more` : '';
  const valid = known.length > 0 ? likely.join(', ') + more : `none, since the pack has no ${list}`;
  return `there is no «${shortened(name, 60)}» in «${list}»; valid: ${valid}.${hint}`;
}

/** Every example is one of three things. */
function unclearExamples(data: unknown): Remark[] {
  return listAt(data, ['rules']).flatMap((_, index) =>
    listAt(data, ['rules', index, 'examples']).flatMap((example, at) => {
      const path = ['rules', index, 'examples', at];
      if (typeof example !== 'object' || example === null) return [];
      const said = ['bad', 'good', 'gap'].filter((key) => Object.hasOwn(example, key));
      if (said.length !== 1) {
        const found = said.length === 0 ? 'none' : said.map((key) => `«${key}»`).join(' and ');
        return [{ path, message: `an example is «bad», «good» or «gap»; ${found} stands here` }];
      }
      const isStray = Object.hasOwn(example, 'fixed') && said[0] !== 'bad';
      const message = '«fixed» belongs to «bad»: what such a text becomes';
      return isStray ? [{ path, key: 'fixed', message }] : [];
    }),
  );
}

/** A window or a pack that ends before it begins. */
function turnedDates(data: unknown): Remark[] {
  const windows = listAt(data, ['windows']).flatMap((window, index) => {
    const [from, to] = [valueAt(window, ['from']), valueAt(window, ['to'])];
    const isTurned = typeof from === 'string' && typeof to === 'string' && to < from;
    if (!isTurned || valueAt(window, ['yearly']) === true) return [];
    return [{ path: ['windows', index, 'to'], message: `this is before «from», ${from}` }];
  });
  const [effective, expires] = [valueAt(data, ['effective']), valueAt(data, ['expires'])];
  const isTurned =
    typeof effective === 'string' && typeof expires === 'string' && expires < effective;
  return isTurned
    ? [...windows, { path: ['expires'], message: `this is before «effective», ${effective}` }]
    : windows;
}
