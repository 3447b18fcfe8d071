/** Packs, read with all that they build on. */
import {
  builtInPacks,
  compile,
  defaultPacks,
  type LayerProblem,
  layerProblems,
  type Pack,
  type ParsedPack,
  type Problem,
  parsePack,
  proveExamples,
  type Ruleset,
} from '../../rules/index.ts';
import { didYouMean } from '../../rules/pack/nearest.ts';
import { alongsideOf } from '../../rules/pack/prove.ts';
import type { Call } from '../commands/command.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { basePack, namedPack, type PackFile } from './file.ts';

type Reading = Pick<Call, 'surroundings' | 'texts'>;

/** A pack, and where its parts stand in its file. */
export interface LoadedPack extends PackFile {
  pack: Pack;
  place: Extract<ParsedPack, { ok: true }>['place'];
}

export interface Loaded {
  /** The packs that were asked for and can be read, in that order. */
  named: LoadedPack[];
  /** Those, and what they build on. */
  all: LoadedPack[];
  /** What is wrong in the files and between the packs. */
  problems: Problem[];
}

/** Reads packs by id or path, with their bases. Refused only where a file cannot be read. */
export async function loadPacks(names: readonly string[], call: Reading): Promise<Outcome<Loaded>> {
  const files = await Promise.all(names.map((name) => namedPack(name, call)));
  const lines = files.flatMap((file) => (file.ok ? [] : file.lines));
  if (lines.length > 0) return refused(...lines);
  const loaded: Loaded = { named: [], all: [], problems: [] };
  for (const file of files) if (file.ok) add(file.value, loaded, loaded.named);
  const bases = await addBases(loaded, call);
  if (!bases.ok) return bases;
  const between = layerProblems(loaded.all.map(({ pack }) => pack));
  const known = new Set(loaded.all.map(({ pack }) => pack.id));
  const isTold = ({ pack, path }: LayerProblem) =>
    path[0] === 'extends' && !known.has(pack.extends[Number(path[1])] ?? '');
  loaded.problems.push(...between.filter((one) => !isTold(one)).map(placed(loaded.all)));
  return done(loaded);
}

function add(file: PackFile, { all, problems }: Loaded, also: LoadedPack[] = []): void {
  const parsed = parsePack(file.text, file.file);
  if (!parsed.ok) {
    problems.push(...parsed.problems);
    return;
  }
  const pack = { ...file, pack: parsed.pack, place: parsed.place };
  all.push(pack);
  also.push(pack);
}

/** What is added while the list is walked is walked too: bases have bases. */
async function addBases(loaded: Loaded, call: Reading): Promise<Outcome<null>> {
  const asked = new Set<string>();
  for (const { pack, file, place } of loaded.all) {
    for (const [index, id] of pack.extends.entries()) {
      if (asked.has(id) || loaded.all.some((other) => other.pack.id === id)) continue;
      const base = await basePack(id, file, call);
      if (base?.ok === false) return base;
      const message = base
        ? wrongId(base.value, id, loaded)
        : `there is no pack «${id}» to build on; valid: ${builtInPacks.join(', ')}, or a file ${id}.yaml or ${id}/pack.yaml beside this one.${didYouMean(id, builtInPacks)}`;
      if (message) loaded.problems.push({ file, ...place(['extends', index]), message });
      else asked.add(id);
    }
  }
  return done(null);
}

function wrongId(file: PackFile, id: string, loaded: Loaded): string | null {
  const before = loaded.all.length;
  add(file, loaded);
  const added = loaded.all.slice(before).find(({ pack }) => pack.id !== id);
  if (!added) return null;
  loaded.all.length = before;
  return `there is no pack «${id}» to build on: ${file.file} has the id «${added.pack.id}»`;
}

/** A problem with its place in the pack's file. */
function placed(all: readonly LoadedPack[]): (problem: LayerProblem) => Problem {
  return ({ pack, path, message }) => {
    const from = all.find((candidate) => candidate.pack === pack);
    const place = from?.place(path) ?? { line: 1, column: 1 };
    const where = path.map(String).join('.');
    return { file: from?.file ?? pack.id, ...place, message: `${where}: ${message}` };
  };
}

/** The examples of a pack that do not hold, among the packs that it builds on. */
export function failedExamples({ pack, file, place }: LoadedPack, { all }: Loaded): Problem[] {
  const alongside = alongsideOf(
    pack,
    all.map((other) => other.pack),
  );
  return proveExamples(pack, alongside).map(({ rule, path, message }) => ({
    file,
    ...place(path),
    message: `${rule}: ${message}`,
  }));
}

/** Packs that can be used, or everything that is wrong with them. A pack whose examples fail is not used. */
export async function usablePacks(
  names: readonly string[],
  call: Reading,
): Promise<Outcome<Loaded>> {
  const loaded = await loadPacks(names, call);
  if (!loaded.ok) return loaded;
  const { all, problems } = loaded.value;
  const unproved = problems.length > 0 ? [] : all.filter(({ builtIn }) => !builtIn);
  const failed = unproved.flatMap((pack) => failedExamples(pack, loaded.value));
  const lines = [...problems, ...failed].map(problemLine);
  return lines.length > 0 ? refused(...lines) : loaded;
}

/** The ruleset of the named packs, or of all default packs when none is named. */
export async function loadRuleset(
  names: readonly string[],
  call: Reading,
): Promise<Outcome<Ruleset>> {
  const loaded = await usablePacks(names.length > 0 ? names : defaultPacks, call);
  return loaded.ok ? done(compile(loaded.value.all.map(({ pack }) => pack))) : loaded;
}

/** `file:line:column: message`, as editors and people read it. */
export function problemLine({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}
