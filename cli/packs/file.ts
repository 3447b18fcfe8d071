/** Pack files by name: built in by id, a path, or beside the pack that builds on them. */
import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtInPacks } from '../../rules/index.ts';
import type { Call } from '../commands/command.ts';
import { readText } from '../input.ts';
import { done, type Outcome, refused } from '../outcome.ts';

export interface PackFile {
  file: string;
  text: string;
  /** The project's own tests prove these. */
  builtIn: boolean;
}

type Reading = Pick<Call, 'surroundings' | 'texts'>;

/** A pack as the command line names it. */
export async function namedPack(name: string, call: Reading): Promise<Outcome<PackFile>> {
  if (isBuiltIn(name)) return builtIn(name, call);
  const isPath = name === '-' || /[./\\]/u.test(name);
  if (!isPath && !(await isThere(name))) {
    return refused(call.texts.unknownPack(name, builtInPacks.join(', ')));
  }
  return fileAt(name, false, call);
}

/** The pack with that id: built in, or beside `file`. Null when there is none. */
export async function basePack(
  id: string,
  file: string,
  call: Reading,
): Promise<Outcome<PackFile> | null> {
  if (isBuiltIn(id)) return builtIn(id, call);
  const folder = file === '-' ? '.' : dirname(file);
  for (const path of [join(folder, `${id}.yaml`), join(folder, id, 'pack.yaml')]) {
    if (await isThere(path)) return fileAt(path, false, call);
  }
  return null;
}

function isBuiltIn(id: string): boolean {
  return builtInPacks.some((known) => known === id);
}

function builtIn(id: string, call: Reading): Promise<Outcome<PackFile>> {
  const url = new URL(`../../rules/packs/${id}/pack.yaml`, import.meta.url);
  return fileAt(fileURLToPath(url), true, call);
}

async function fileAt(file: string, own: boolean, call: Reading): Promise<Outcome<PackFile>> {
  const text = await readText(file, call.surroundings, call.texts);
  return text.ok ? done({ file, text: text.value, builtIn: own }) : text;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
