/** A terminal for tests of the command line, and a folder for their files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../../cli/run.ts';

export async function takt(argv: string[], stdin: string | Uint8Array = '', LANG = 'C') {
  let out = '';
  let err = '';
  const code = await run(argv, {
    environment: { LANG },
    today: '2026-11-21',
    async *stdin() {
      yield typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin;
    },
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

/** A folder that is gone after the tests of the file. `file` writes into it and gives the whole path. */
export function testFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'takt-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  return { folder, file };
}
