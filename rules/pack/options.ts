/** What no schema sees in the options of a rule: terms that can never be found, patterns that could freeze a page. */
import { formats } from '../kinds/formats.ts';
import type { Shape } from '../shape.ts';
import { type Remark, valueAt } from './issues.ts';
import type { Path } from './source.ts';
import { mostWords, wordsIn } from './terms.ts';

/** Works on data that the schema may have refused, so that all problems come at once. */
export function remarksOnOptions(data: unknown): Remark[] {
  const rules = valueAt(data, ['rules']);
  if (!Array.isArray(rules)) return [];
  return rules.flatMap((rule, index) => remarksOnRule(rule, ['rules', index]));
}

function remarksOnRule(rule: unknown, path: Path): Remark[] {
  const format = formats.find(({ kind }) => kind === valueAt(rule, ['kind']));
  if (!format) return [];
  const except = textsIn(
    valueAt(rule, ['except']),
    { type: 'list', of: { type: 'term' }, least: 1 },
    [...path, 'except'],
  );
  const own = Object.entries(format.fields).flatMap(([name, { shape }]) =>
    textsIn(valueAt(rule, [name]), shape, [...path, name]),
  );
  return [...except, ...own].flatMap(remarkOn);
}

/** A text among the options, and where it stands. */
interface Text {
  type: Shape['type'];
  text: string;
  path: Path;
  /** It is itself the key, in the mapping at `path`. */
  key?: string;
}

function textsIn(value: unknown, shape: Shape, path: Path): Text[] {
  switch (shape.type) {
    case 'list':
      if (!Array.isArray(value)) return [];
      return value.flatMap((item, index) => textsIn(item, shape.of, [...path, index]));
    case 'map':
    case 'by-language': {
      if (typeof value !== 'object' || value === null) return [];
      const keys = shape.type === 'map' ? shape.keys : 'text';
      return Object.entries(value).flatMap(([key, item]) => [
        { type: keys, text: key, path, key },
        ...textsIn(item, shape.of, [...path, key]),
      ]);
    }
    case 'either':
      return shape.of
        .filter(({ type }) => (type === 'list') === Array.isArray(value))
        .flatMap((of) => textsIn(value, of, path));
    default:
      return typeof value === 'string' ? [{ type: shape.type, text: value, path }] : [];
  }
}

function remarkOn({ type, text, path, key }: Text): Remark[] {
  if (type !== 'term' || text === '') return [];
  const words = wordsIn(text);
  const say = (message: string) => [{ path, ...(key !== undefined && { key }), message }];
  if (words === 0) return say(`«${text}» has no word in it, so it can never be found`);
  if (words > mostWords) return say(`this has ${words} words; a term has at most ${mostWords}`);
  return [];
}
