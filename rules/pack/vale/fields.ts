/** The keys of one Vale rule, read as loosely as Vale reads them and no looser. */
import type { Problem } from '../../types.ts';
import { didYouMean } from '../nearest.ts';
import type { Source } from '../source.ts';

export interface Fields {
  /** As written; text of its number or truth value; '' when missing. */
  text(key: string): string;
  /** `fallback` when missing. */
  flag(key: string, fallback: boolean): boolean;
  /** 0 when missing. */
  number(key: string): number;
  /** One value stands for a list of one; [] when missing. */
  list(key: string): string[];
  /** Pairs in the order that they were written in; [] when missing. */
  pairs(key: string): [string, string][];
  has(key: string): boolean;
  /** What stands at a key, to be read as fields of its own; null where no mapping does. */
  inner(key: string): Fields | null;
  report(key: string, message: string): void;
  /** Reports every key that is not valid. */
  allow(keys: readonly string[]): void;
}

type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list stands here';
  return isMapping(value) ? 'a mapping stands here' : `«${String(value)}» stands here`;
}

const truths = ['1', 't', 'T', 'TRUE', 'true', 'True'];
const untruths = ['', '0', 'f', 'F', 'FALSE', 'false', 'False'];

/** Fields of the mapping `data`, which stands at `path` in the source. Keys are known by their lower case. */
export function fieldsOf(
  data: Mapping,
  { place, placeOfKey }: Pick<Source, 'place' | 'placeOfKey'>,
  file: string,
  problems: Problem[],
  path: readonly string[] = [],
): Fields {
  const written = new Map(Object.keys(data).map((key) => [key.toLowerCase(), key]));
  const valueAt = (key: string): unknown => {
    const name = written.get(key);
    return name === undefined ? null : data[name];
  };
  const report = (key: string, message: string): void => {
    const at = place([...path, written.get(key) ?? '']);
    problems.push({ file, ...at, message: `${key}: ${message}` });
  };
  const textOf = (key: string, value: unknown): string => {
    if (value === null) return '';
    if (typeof value === 'boolean') return value ? '1' : '0';
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    report(key, `${shown(value)}; expected text`);
    return '';
  };
  const pairsOf = (key: string, value: unknown): [string, string][] => {
    if (value === null) return [];
    if (Array.isArray(value)) return value.flatMap((entry) => pairsOf(key, entry));
    if (isMapping(value)) {
      return Object.entries(value).map(([name, entry]) => [name, textOf(key, entry)]);
    }
    report(key, `${shown(value)}; expected a mapping`);
    return [];
  };
  return {
    text: (key) => textOf(key, valueAt(key)),
    flag(key, fallback) {
      const value = valueAt(key);
      if (value === null) return fallback;
      if (typeof value === 'number') return value !== 0;
      if (truths.includes(String(value))) return true;
      if (!untruths.includes(String(value))) report(key, `${shown(value)}; valid: true, false`);
      return false;
    },
    number(key) {
      const value = valueAt(key);
      if (value === null) return 0;
      const number = typeof value === 'object' ? Number.NaN : Number(value);
      if (Number.isFinite(number)) return number;
      report(key, `${shown(value)}; expected a number`);
      return 0;
    },
    list(key) {
      const value = valueAt(key);
      if (value === null) return [];
      return (Array.isArray(value) ? value : [value]).map((entry) => textOf(key, entry));
    },
    pairs: (key) => pairsOf(key, valueAt(key)),
    has: (key) => valueAt(key) !== null,
    inner(key) {
      const value = valueAt(key);
      if (value === null) return null;
      const within = [...path, String(written.get(key))];
      if (isMapping(value)) return fieldsOf(value, { place, placeOfKey }, file, problems, within);
      report(key, `${shown(value)}; expected a mapping`);
      return null;
    },
    report,
    allow(keys) {
      for (const [key, name] of written) {
        if (keys.includes(key)) continue;
        const hint = didYouMean(key, keys);
        const message = `unknown key «${name}»; valid here: ${keys.join(', ')}.${hint}`;
        problems.push({ file, ...placeOfKey(path, name), message });
      }
    },
  };
}
