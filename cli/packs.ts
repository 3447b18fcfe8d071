/** The packs that a text is checked against: built in by id, or a file. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  builtInPacks,
  compile,
  defaultPacks,
  type Pack,
  parsePack,
  proveExamples,
  type Ruleset,
} from '../rules/index.ts';
import { whyUnreadable } from './input.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { Texts } from './texts.ts';

/** The ruleset of the named packs, or of all default packs when none is named. */
export async function loadRuleset(
  names: readonly string[],
  texts: Texts,
): Promise<Outcome<Ruleset>> {
  const wanted = names.length > 0 ? names : defaultPacks;
  const loaded = await Promise.all(wanted.map((name) => loadPack(name, texts)));
  const lines = loaded.flatMap((pack) => (pack.ok ? [] : pack.lines));
  if (lines.length > 0) return refused(...lines);
  return done(compile(loaded.flatMap((pack) => (pack.ok ? [pack.value] : []))));
}

async function loadPack(name: string, texts: Texts): Promise<Outcome<Pack>> {
  const builtIn = builtInPacks.some((id) => id === name);
  const url = new URL(`../rules/packs/${name}/pack.yaml`, import.meta.url);
  const file = builtIn ? fileURLToPath(url) : name;
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const isPath = /[./\\]/u.test(name);
    if (isPath || builtIn) return refused(whyUnreadable(error, file, texts));
    return refused(texts.unknownPack(name, builtInPacks.join(', ')));
  }
  return proved(text, file, builtIn);
}

/** A pack whose examples fail does not load. The built-in ones are proved by the project's own tests. */
function proved(text: string, file: string, builtIn: boolean): Outcome<Pack> {
  const parsed = parsePack(text, file);
  if (!parsed.ok) {
    return refused(
      ...parsed.problems.map(
        ({ line, column, message }) => `${file}:${line}:${column}: ${message}`,
      ),
    );
  }
  const failed = builtIn ? [] : proveExamples(parsed.pack);
  const lines = failed.map(({ rule, path, message }) => {
    const { line, column } = parsed.place(path);
    return `${file}:${line}:${column}: ${rule}: ${message}`;
  });
  return lines.length > 0 ? refused(...lines) : done(parsed.pack);
}
