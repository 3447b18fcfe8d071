/** A file that a command writes. */
import { writeFile } from 'node:fs/promises';
import { done, type Outcome, refused } from './outcome.ts';
import type { Texts } from './texts/index.ts';

/** Writes UTF-8, over what was there. */
export async function writeText(file: string, text: string, texts: Texts): Promise<Outcome<null>> {
  try {
    await writeFile(file, text);
    return done(null);
  } catch (error) {
    return refused(texts.unwritable(file, error instanceof Error ? error.message : String(error)));
  }
}
