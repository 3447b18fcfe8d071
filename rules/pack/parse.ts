/** A pack file, read: the pack, or everything that is wrong with it. */
import { formatOf } from '../kinds/formats.ts';
import type { Problem } from '../types.ts';
import { type Remark, remarksOnIssues, shortened } from './issues.ts';
import { remarksOnOptions } from './options.ts';
import { remarksOnReferences } from './references.ts';
import { type Pack, readPack } from './schema.ts';
import { type Path, readSource, type Source } from './source.ts';

export type ParsedPack =
  | { ok: true; pack: Pack; place: (path: Path) => Pick<Problem, 'line' | 'column'> }
  | { ok: false; problems: Problem[] };

/** Problems that are told at once, and the UTF-16 code units of each: a file that is no pack has one on every line. */
const most = { problems: 1000, message: 1500, name: 60 };

/**
 * Reads the YAML text of a pack. `file` is the name that problems are reported under.
 * Never throws. All problems come at once, in the order of the file, each with its 1-based line and column;
 * of more than 1,000 the last says that there are more.
 * `place` tells where a value of the pack stands, for problems that are found later.
 */
export function parsePack(text: string, file: string): ParsedPack {
  const source = readSource(text, file);
  const { data } = source;
  const problems = [...source.problems];
  if (problems.length === 0 && !isMapping(data)) problems.push(notAPack(data, file, source));
  if (!isMapping(data)) return { ok: false, problems: readable(problems) };
  const parsed = readPack(data);
  const remarks = [
    ...(parsed.ok ? [] : remarksOnIssues(parsed.issues, data)),
    ...remarksOnReferences(data),
    ...remarksOnOptions(data),
    ...(parsed.ok ? remarksOfKinds(parsed.pack) : []),
  ];
  for (const remark of remarks.slice(0, most.problems + 1)) {
    problems.push(toProblem(remark, file, source));
  }
  return parsed.ok && problems.length === 0
    ? { ok: true, pack: parsed.pack, place: source.place }
    : { ok: false, problems: readable(problems) };
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
  const steps = [...path, ...(key === undefined ? [] : [key])];
  const where = steps.map((step) => shortened(String(step), most.name)).join('.');
  return { file, ...place, message: where === '' ? message : `${where}: ${message}` };
}

/** In order, as many as a person can read. */
function readable(problems: readonly Problem[]): Problem[] {
  const inOrder = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  const told = inOrder
    .slice(0, most.problems)
    .map((one) => ({ ...one, message: shortened(one.message, most.message) }));
  const message = 'there are more problems from here on; mend those before first';
  const rest = inOrder.slice(most.problems, most.problems + 1);
  return [...told, ...rest.map((one) => ({ ...one, message }))];
}
