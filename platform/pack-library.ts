/** Packs by id, out of their files, with all that they build on. */
import { compile } from '../rules/pack/compile.ts';
import { type LayerProblem, layerProblems } from '../rules/pack/layers.ts';
import { type ParsedPack, parsePack } from '../rules/pack/parse.ts';
import { alongsideOf, proveExamples } from '../rules/pack/prove.ts';
import type { Pack } from '../rules/pack/schema.ts';
import type { Ruleset } from '../rules/ruleset.ts';
import type { Problem } from '../rules/types.ts';

/** A pack file that is at hand. */
export interface PackFile {
  id: string;
  /** Its path, for problems. */
  file: string;
  /** YAML. */
  text: string;
  /** Its examples must hold before it is used: for every pack that does not come with Takt, whose own tests prove those. */
  prove?: boolean;
}

/** Packs by id. Each file is read when it is first asked for. A broken one is left out, and the others still work. */
export interface PackLibrary {
  /** The packs that can be used, each with its bases, the most general first. */
  packs(): Pack[];
  /** What is wrong with the packs that cannot, for whoever can mend them: each on its own, or these together. */
  problems(ids?: readonly string[]): Problem[];
  /**
   * The rules of the packs with these ids and of all that they build on; an id that is unknown or broken gives none.
   * Plain data, not to be changed.
   */
  rulesetFor(ids: readonly string[]): Ruleset;
}

interface Sound extends Extract<ParsedPack, { ok: true }> {
  from: PackFile;
}

/** Packs that can be used together, and why the others cannot. */
interface Selection {
  sound: Sound[];
  problems: Problem[];
}

/** `files` are the most general first. Problems also go to the console, once for each file. */
export function packLibrary(files: readonly PackFile[]): PackLibrary {
  const reported = new Set<string>();
  const parse = remembered((file: PackFile) => parsePack(file.text, file.file));
  const rulesets = new Map<string, Ruleset>();

  const select = (ids: readonly string[]): Selection => {
    const selection = withoutFaults(withBases(ids, files, parse), parse);
    for (const { file } of selection.problems) {
      if (reported.has(file)) continue;
      reported.add(file);
      const own = selection.problems.filter((problem) => problem.file === file);
      console.error('Takt leaves out a broken pack', own);
    }
    return selection;
  };

  return {
    packs: () =>
      files.flatMap((file) =>
        select([file.id]).sound.flatMap(({ from, pack }) => (from === file ? [pack] : [])),
      ),
    problems: (ids) =>
      ids
        ? select(ids).problems
        : files.flatMap(({ id, file }) =>
            select([id]).problems.filter((problem) => problem.file === file),
          ),
    rulesetFor(ids) {
      const key = files.flatMap(({ id }) => (ids.includes(id) ? [id] : [])).join();
      const ruleset = rulesets.get(key) ?? compile(select(ids).sound.map(({ pack }) => pack));
      rulesets.set(key, ruleset);
      return ruleset;
    },
  };
}

type Parse = (file: PackFile) => ParsedPack;

/** The files with these ids and all that they build on, in the order of `files`. */
function withBases(ids: readonly string[], files: readonly PackFile[], parse: Parse): PackFile[] {
  const wanted = new Set(ids);
  for (const id of wanted) {
    for (const file of files) {
      if (file.id !== id) continue;
      const parsed = parse(file);
      if (parsed.ok) for (const base of parsed.pack.extends) wanted.add(base);
    }
  }
  return files.filter(({ id }) => wanted.has(id));
}

/** Leaves out what is broken, then what builds on that, until nothing is wrong with what is left. */
function withoutFaults(files: readonly PackFile[], parse: Parse): Selection {
  const problems: Problem[] = [];
  let sound: Sound[] = [];
  for (const from of files) {
    const parsed = parse(from);
    if (parsed.ok) sound.push({ ...parsed, from });
    else problems.push(...parsed.problems);
  }
  for (let faults = faultsOf(sound); faults.size > 0; faults = faultsOf(sound)) {
    problems.push(...[...faults.values()].flat());
    sound = sound.filter(({ pack }) => !faults.has(pack));
  }
  return { sound, problems };
}

/** What is wrong between the packs, or with their examples when nothing is. */
function faultsOf(sound: readonly Sound[]): Map<Pack, Problem[]> {
  const packs = sound.map(({ pack }) => pack);
  const between = layerProblems(packs);
  const said = ({ pack, from }: Sound): readonly Pick<LayerProblem, 'path' | 'message'>[] => {
    if (between.length > 0) return between.filter((problem) => problem.pack === pack);
    return from.prove ? proveExamples(pack, alongsideOf(pack, packs)) : [];
  };
  return new Map(
    sound.flatMap((one) => {
      const problems = said(one).map(({ path, message }) => ({
        file: one.from.file,
        ...one.place(path),
        message,
      }));
      return problems.length > 0 ? [[one.pack, problems] as const] : [];
    }),
  );
}

function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
