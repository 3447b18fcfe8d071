import { compile } from '../rules/pack/compile.ts';
import { type ParsedPack, parsePack } from '../rules/pack/parse.ts';
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
}

/** Packs by id. Each file is read when it is first asked for. A broken one is left out, and the others still work. */
export interface PackLibrary {
  /** The packs that can be used, the most general first. */
  packs(): Pack[];
  /** What is wrong with the packs that cannot, for whoever can mend them. */
  problems(): Problem[];
  /** The rules of the packs with these ids; an id that is unknown or broken gives none. Plain data, not to be changed. */
  rulesetFor(ids: readonly string[]): Ruleset;
}

/** `files` are the most general first. Problems also go to the console, once for each file. */
export function packLibrary(files: readonly PackFile[]): PackLibrary {
  const parsed = new Map<PackFile, ParsedPack>();
  const rulesets = new Map<string, Ruleset>();

  function read(file: PackFile): ParsedPack {
    const known = parsed.get(file);
    if (known) return known;
    const result = parsePack(file.text, file.file);
    parsed.set(file, result);
    if (!result.ok) console.error('Takt leaves out a broken pack', result.problems);
    return result;
  }

  function usable(chosen: readonly PackFile[]): Pack[] {
    return chosen.map(read).flatMap((result) => (result.ok ? [result.pack] : []));
  }

  return {
    packs: () => usable(files),
    problems: () => files.map(read).flatMap((result) => (result.ok ? [] : result.problems)),
    rulesetFor(ids) {
      const active = files.filter(({ id }) => ids.includes(id));
      const key = active.map(({ id }) => id).join();
      const ruleset = rulesets.get(key) ?? compile(usable(active));
      rulesets.set(key, ruleset);
      return ruleset;
    },
  };
}
