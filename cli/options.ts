/** The command line's options, read and checked. */
import { parseArgs } from 'node:util';
import { nearestName } from '../rules/pack/nearest.ts';
import { type Language, languages, type Role, roles } from '../rules/types.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { Texts } from './texts.ts';

const formats = ['text', 'json'] as const;

export interface Options {
  /** First word of the command line; null when there is none. */
  command: string | null;
  help: boolean;
  packs: string[];
  role: Role;
  language: Language | 'auto';
  site: string;
  format: (typeof formats)[number];
  diff: boolean;
  /** A path, or `-` for standard input. */
  file: string;
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      pack: { type: 'string', multiple: true, default: [] },
      role: { type: 'string', default: 'private' },
      lang: { type: 'string', default: 'auto' },
      site: { type: 'string', default: '' },
      format: { type: 'string', default: 'text' },
      diff: { type: 'boolean', default: false },
    },
  });
}

/** The value where it is one of the valid ones. */
function chosen<T extends string>(value: string, valid: readonly T[]): T | undefined {
  return valid.find((candidate) => candidate === value);
}

/** Reads `argv` without the program's own name. */
export function readOptions(argv: readonly string[], texts: Texts): Outcome<Options> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    // Node says which option it does not know, or which value is missing.
    const detail = error instanceof Error ? error.message : String(error);
    return refused(texts.badArguments(`${detail.split(/\.\s|\n/u)[0]}.`));
  }
  const { values, positionals } = parsed;
  const [command = null, file = '-', ...more] = positionals;
  const role = chosen(values.role, roles);
  const language = chosen(values.lang, ['auto', ...languages] as const);
  const format = chosen(values.format, formats);
  const bad = (option: string, value: string, valid: readonly string[]) => {
    const near = nearestName(value, valid);
    const all = near === null ? valid : [near, ...valid.filter((name) => name !== near)];
    return refused(texts.badValue(option, value, all.join(', ')));
  };
  if (!role) return bad('role', values.role, roles);
  if (!language) return bad('lang', values.lang, ['auto', ...languages]);
  if (!format) return bad('format', values.format, formats);
  if (more.length > 0) return refused(texts.oneFile);
  const { help, pack: packs, site, diff } = values;
  return done({ command, help, packs, role, language, site, format, diff, file });
}
