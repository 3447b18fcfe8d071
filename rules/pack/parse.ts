/** A pack file, read: the pack, or everything that is wrong with it. */
import { formatOf } from '../kinds/formats.ts';
import type { Problem } from '../types.ts';
import { type Remark, remarksOn } from './issues.ts';
import { remarksOnOptions } from './options.ts';
import { remarksOnReferences } from './references.ts';
import { type Pack, readPack } from './schema.ts';
import { type Path, readSource, type Source } from './source.ts';

export type ParsedPack =
  | { ok: true; pack: Pack; place: (path: Path) => Pick<Problem, 'line' | 'column'> }
  | { ok: false; problems: Problem[] };

/**
 * Reads the YAML text of a pack. `file` is the name that problems are reported under.
 * Never throws. All problems come at once, in the order of the file, each with its 1-based line and column.
 * `place` tells where a value of the pack stands, for problems that are found later.
 */
export function parsePack(text: string, file: string): ParsedPack {
  const source = readSource(text, file);
  const { data } = source;
  const problems = [...source.problems];
  if (problems.length === 0 && !isMapping(data)) problems.push(notAPack(data, file, source));
  if (!isMapping(data)) return { ok: false, problems: inOrder(problems) };
  const parsed = readPack(data);
  const remarks = [
    ...(parsed.ok ? [] : parsed.issues.flatMap((issue) => remarksOn(issue, data))),
    ...remarksOnReferences(data),
    ...remarksOnOptions(data),
    ...(parsed.ok ? remarksOfKinds(parsed.pack) : []),
  ];
  problems.push(...remarks.map((remark) => toProblem(remark, file, source)));
  return parsed.ok && problems.length === 0
    ? { ok: true, pack: parsed.pack, place: source.place }
    : { ok: false, problems: inOrder(problems) };
}

/** What each rule's own kind has to say of its options. */
function remarksOfKinds({ rules, languages }: Pack): Remark[] {
  return rules.flatMap((rule, index) => {
    const written = { options: rule.options, languages: rule.languages ?? languages };
    const problems = formatOf(rule.kind).problems(written);
    return problems.map(({ path, ...said }) => ({ path: ['rules', index, ...path], ...said }));
  });
}

function isMapping(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function notAPack(data: unknown, file: string, source: Source): Problem {
  const found = data === null ? 'the file is empty' : 'this is not a mapping';
  const message = `${found}; a pack starts with «takt: 1», «id: …», «version: …»`;
  return { file, ...source.place([]), message };
}

function toProblem({ path, key, message }: Remark, file: string, source: Source): Problem {
  const place = key === undefined ? source.place(path) : source.placeOfKey(path, key);
  const where = [...path, ...(key === undefined ? [] : [key])].map(String).join('.');
  return { file, ...place, message: where === '' ? message : `${where}: ${message}` };
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
}
