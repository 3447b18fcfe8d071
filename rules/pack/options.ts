/** What no schema sees in the options of a rule: terms that can never be found, patterns that could freeze a page. */
import { formats } from '../kinds/formats.ts';
import type { Shape } from '../shape.ts';
import { languages as allLanguages, type Language } from '../types.ts';
import { most } from './field-schema.ts';
import { dictionaryForm, notationProblem } from './inflected.ts';
import { type Remark, valueAt } from './issues.ts';
import { remarksOnPattern, remarksOnReplacement } from './pattern-remarks.ts';
import type { Path } from './source.ts';
import { mostWords, wordsIn } from './terms.ts';

/** Works on data that the schema may have refused, so that all problems come at once. */
export function remarksOnOptions(data: unknown): Remark[] {
  const rules = valueAt(data, ['rules']);
  if (!Array.isArray(rules)) return [];
  return rules.flatMap((rule, index) => remarksOnRule(rule, data, ['rules', index]));
}

function remarksOnRule(rule: unknown, pack: unknown, path: Path): Remark[] {
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
  const languages = languagesOf(rule, pack);
  return [
    ...[...except, ...own].flatMap((text) => remarkOn(text, languages)),
    ...own.filter(({ type }) => type === 'pattern').flatMap(remarksOnPattern(rule, format)),
    ...own.filter(({ type }) => type === 'replacement').flatMap(remarksOnReplacement(rule)),
  ];
}

/** Those that the rule names, else its pack's; all where neither says it right. */
function languagesOf(rule: unknown, pack: unknown): Language[] {
  const named = [valueAt(rule, ['languages']), valueAt(pack, ['languages'])].find(Array.isArray);
  const known = allLanguages.filter((language) => named?.includes(language));
  return known.length > 0 ? known : [...allLanguages];
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

function remarkOn({ type, text, path, key }: Text, languages: readonly Language[]): Remark[] {
  if ((type !== 'term' && type !== 'line') || text === '' || text.length > most.line) return [];
  const say = (message: string) => [{ path, ...(key !== undefined && { key }), message }];
  const wrong = notationProblem(text, languages);
  if (wrong !== null) return say(wrong);
  if (type === 'line') return [];
  const words = wordsIn(dictionaryForm(text, languages));
  if (words === 0) return say(`«${text}» has no word in it, so it can never be found`);
  if (words > mostWords) return say(`this has ${words} words; a term has at most ${mostWords}`);
  return [];
}
