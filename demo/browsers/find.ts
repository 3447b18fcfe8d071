/** Where the browsers of this machine are. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import known from './known.json' with { type: 'json' };

export type BrowserName = keyof typeof known;

/** Path of the browser's program, or null when it is not installed. The variable TAKT_CHROMIUM or TAKT_FIREFOX decides alone. */
export function findBrowser(name: BrowserName, environment = process.env): string | null {
  const { variable, commands, paths } = known[name];
  const chosen = environment[variable];
  if (chosen) return existsSync(chosen) ? chosen : null;
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...paths,
  ];
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** As `findBrowser`, but fails with a sentence that says what to do. */
export function needBrowser(name: BrowserName): string {
  const path = findBrowser(name);
  if (path) return path;
  const { title, variable } = known[name];
  throw new Error(`${title} was not found. Install it, or set ${variable} to its path.`);
}
