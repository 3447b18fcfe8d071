/** The text to work on: a file or standard input, as UTF-8. */
import { createReadStream } from 'node:fs';
import { done, type Outcome, refused, type Surroundings } from './outcome.ts';
import type { Texts } from './texts/index.ts';

/** In bytes. Takt reads posts; a whole book is 1 MB. */
const largest = 5_000_000;
const largestText = '5 MB';

/** Reads a file, or standard input for `-`. */
export async function readText(
  file: string,
  { stdin }: Surroundings,
  texts: Texts,
): Promise<Outcome<string>> {
  const name = file === '-' ? 'stdin' : file;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of file === '-' ? stdin() : createReadStream(file)) {
      size += chunk.length;
      if (size > largest) return refused(texts.tooLarge(name, largestText));
      chunks.push(chunk);
    }
  } catch (error) {
    return refused(whyUnreadable(error, name, texts));
  }
  try {
    return done(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch (error) {
    if (error instanceof TypeError) return refused(texts.notUtf8(name));
    throw error;
  }
}

/** A read error in words. */
export function whyUnreadable(error: unknown, file: string, texts: Texts): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return texts.noFile(file);
  if (code === 'EISDIR') return texts.isFolder(file);
  return texts.unreadable(file, error instanceof Error ? error.message : String(error));
}
