/** Others' checkers, to compare with. They are put in a temporary folder when they are first needed. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const versions = { 'write-good': '1.0.8', 'harper.js': '2.10.0' };

export interface Peers {
  writeGood(text: string): unknown;
  harper(text: string): Promise<unknown>;
}

function install(): string {
  const folder = join(tmpdir(), 'takt-bench-peers');
  mkdirSync(folder, { recursive: true });
  if (Object.keys(versions).every((name) => existsSync(join(folder, 'node_modules', name)))) {
    return folder;
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const wanted = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...wanted], {
    cwd: folder,
    stdio: 'inherit',
  });
  return folder;
}

/** Both peers, ready to check. Their types are theirs; here only what is called. */
export async function loadPeers(): Promise<Peers> {
  const folder = install();
  const load = createRequire(join(folder, 'package.json'));
  const writeGood = load('write-good');
  const at = (file: string) => pathToFileURL(join(folder, 'node_modules/harper.js', file)).href;
  const { LocalLinter } = await import(at('dist/index.js'));
  const { binary } = await import(at('dist/binary.js'));
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return { writeGood, harper: (text) => linter.lint(text) };
}
