/** The files of a Vale style: a folder, read to its bottom, or a zip file. Bounded, since neither is ours. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Call } from '../commands/command.ts';
import { whyUnreadable } from '../input.ts';
import { done, type Outcome, refused } from '../outcome.ts';

/** Files, and bytes in all. The largest style that is known has 1,000 files of 1 MB. */
const mostFiles = 2000;
const mostBytes = 5_000_000;
const deepest = 20;

export interface ValeFile {
  /** With `/`, from the folder or zip file on. */
  path: string;
  text: string;
}

/** What Vale reads as rules: everything else in the folder is left unread. */
const isPart = /\.ya?ml$/iu;

export async function readValeFiles(source: string, { texts }: Call): Promise<Outcome<ValeFile[]>> {
  try {
    const found = (await lstat(source)).isDirectory()
      ? await inFolder(source)
      : await inZip(source);
    return found.ok
      ? done(found.value.sort((a, b) => (a.path < b.path ? -1 : 1)))
      : refused(`${source}: ${found.lines.join()}`);
  } catch (error) {
    return refused(whyUnreadable(error, source, texts));
  }
}

async function inFolder(root: string): Promise<Outcome<ValeFile[]>> {
  const files: ValeFile[] = [];
  let bytes = 0;
  // Links are neither files nor folders here: none leads out of the folder, and none in a circle.
  const folders = [''];
  for (const folder of folders) {
    if (folder.split('/').length > deepest) return refused(tooMuch);
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      if (!entry.isFile() || !isPart.test(path)) continue;
      bytes += (await lstat(join(root, path))).size;
      if (files.length === mostFiles || bytes > mostBytes) return refused(tooMuch);
      files.push({ path, text: await readFile(join(root, path), 'utf8') });
    }
    if (folders.length > mostFiles) return refused(tooMuch);
  }
  return done(files);
}

const tooMuch = `at most ${mostFiles} files and ${mostBytes / 1e6} MB are read`;

async function inZip(file: string): Promise<Outcome<ValeFile[]>> {
  if ((await lstat(file)).size > mostBytes) return refused(tooMuch);
  let [count, bytes, isTrick] = [0, 0, false];
  const unpacked = unzipSync(await readFile(file), {
    // Asked before anything is unpacked: a bomb is seen by the size that it gives itself.
    filter({ name, originalSize }) {
      if (!isPart.test(name)) return false;
      count += 1;
      bytes += originalSize;
      isTrick ||= /(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[a-z]:/iu.test(name);
      return !isTrick && count <= mostFiles && bytes <= mostBytes;
    },
  });
  if (isTrick) return refused('a path in it leads out of it');
  if (count > mostFiles || bytes > mostBytes) return refused(tooMuch);
  return done(Object.entries(unpacked).map(([path, data]) => ({ path, text: strFromU8(data) })));
}
