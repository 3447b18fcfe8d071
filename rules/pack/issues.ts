/** zod's issues in words that a pack's author can act on: what stood there, and what is valid. */
import { itemAt } from '../items.ts';
import { didYouMean } from './nearest.ts';
import { type PackIssue, packJsonSchema } from './schema.ts';
import type { Path } from './source.ts';

/** A message, and where it belongs: at the value, or at one key of the mapping there. */
export interface Remark {
  path: Path;
  key?: string;
  message: string;
}

/** What the schema says of one place; the parts of JSON Schema that are read here. */
interface Shape {
  properties?: Record<string, Shape>;
  propertyNames?: { enum?: string[] };
  additionalProperties?: Shape | boolean;
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
  const?: unknown;
}

// Plain data of a known form: a cast says so once, here.
const whole = packJsonSchema() as Shape;

const words: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

/** What stands at the path in the data, undefined when nothing does. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
    data,
  );
}

function shown(value: unknown): string {
  if (value === null || value === '') return 'nothing stands here';
  if (Array.isArray(value)) return 'a list stands here';
  if (typeof value === 'object') return 'a mapping stands here';
  return `«${shortened(String(value), 40)}» stands here`;
}

/** The text, or its beginning. `most` is in UTF-16 code units. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** Of several shapes, the one that the data means: by `kind`, else the one with keys. */
function meant(shape: Shape, data: unknown): Shape {
  const branches = shape.anyOf ?? shape.oneOf;
  if (!branches) return shape;
  const kind = valueAt(data, ['kind']);
  const named = branches.filter(
    ({ properties }) => properties?.kind && properties.kind.const === kind,
  );
  const keyed = branches.filter(({ properties, propertyNames }) => properties ?? propertyNames);
  return itemAt([...named, ...keyed, shape], 0);
}

/** The keys that are valid in the mapping at the path. */
export function validKeys(data: unknown, path: Path): string[] {
  let shape = meant(whole, data);
  path.forEach((step, depth) => {
    const { properties = {}, items = {}, additionalProperties } = shape;
    const more = typeof additionalProperties === 'object' ? additionalProperties : {};
    const next = typeof step === 'number' ? items : (properties[String(step)] ?? more);
    shape = meant(next, valueAt(data, path.slice(0, depth + 1)));
  });
  return shape.propertyNames?.enum ?? Object.keys(shape.properties ?? {});
}

function choice(value: unknown, valid: readonly string[]): string {
  const hint = typeof value === 'string' ? didYouMean(value, valid) : '';
  return `${shown(value)}; valid: ${valid.join(', ')}.${hint}`;
}

function unknownKey(key: string, valid: readonly string[]): string {
  const hint = didYouMean(key, valid);
  return `unknown key «${shortened(key, 60)}»; valid here: ${valid.join(', ')}.${hint}`;
}

/** The values or types that an issue asks for. */
function asked(issue: PackIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return words[issue.expected] ?? `a ${issue.expected}`;
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'invalid_union': {
      if ('options' in issue) return issue.options.map(String).join(', ');
      const each = issue.errors.flatMap((branch) => branch.slice(0, 1).map(asked));
      return [...new Set(each)].join(' or ');
    }
    default:
      return issue.message;
  }
}

function said(issue: PackIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_value':
      return choice(value, issue.values.map(String));
    case 'invalid_union':
      if ('options' in issue) return choice(value, issue.options.map(String));
      return `${shown(value)}; expected ${asked(issue)}`;
    case 'invalid_type':
      return `${shown(value)}; expected ${asked(issue)}`;
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `${shown(value)}; at least ${issue.minimum}`
        : `may not be empty; expected ${issue.origin === 'array' ? 'at least one entry' : 'text'}`;
    case 'too_big':
      return `${measure(value)}; at most ${issue.maximum}`;
    case 'invalid_format':
      if (issue.format === 'email') return `${shown(value)}; expected an e-mail address`;
      if (issue.format === 'url') return `${shown(value)}; expected a web address with https://`;
      return `${shown(value)}; ${issue.message}`;
    default:
      return `not valid: ${asked(issue)}`;
  }
}

/** How much stands there that is too much. */
function measure(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length} stands here`;
  return typeof value === 'string' ? `${value.length} characters stand here` : shown(value);
}

/** More than anybody reads: a file of a million characters can have hundreds of thousands. */
const mostRemarks = 1001;

/** What the issues have to say, with places; of very many only the first. */
export function remarksOnIssues(issues: readonly PackIssue[], data: unknown): Remark[] {
  const remarks: Remark[] = [];
  for (const issue of issues) {
    remarks.push(...remarksOn(issue, data));
    if (remarks.length >= mostRemarks) break;
  }
  return remarks;
}

/** Everything that one issue has to say, with places. */
function remarksOn(issue: PackIssue, data: unknown): Remark[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const valid = validKeys(data, path);
    return issue.keys
      .slice(0, mostRemarks)
      .map((key) => ({ path, key, message: unknownKey(key, valid) }));
  }
  const value = valueAt(data, path);
  if (value !== undefined) return [{ path, message: said(issue, value) }];
  const message = `«${String(path.at(-1))}» is missing; expected ${asked(issue)}`;
  return [{ path: path.slice(0, -1), message }];
}
