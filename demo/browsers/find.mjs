/** Where the browsers of this machine are. Plain JavaScript, since `demo/install.mjs` runs on older Nodes too. */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What is known of each browser: its name for people, its package, and where it may be. */
export const browsers = JSON.parse(
  readFileSync(new URL('./browsers.json', import.meta.url), 'utf8'),
);

/** Path of the browser's program, or null. The browser's variable, such as TAKT_CHROMIUM, decides alone when it is set. */
export function findBrowser(name, environment = process.env) {
  const { variable, commands, paths } = browsers[name];
  const chosen = environment[variable];
  if (chosen) return existsSync(chosen) ? chosen : null;
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...paths,
  ];
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** One sentence that says what to do when the browser is not there. */
export function missingBrowser(name, environment = process.env) {
  const { title, variable } = browsers[name];
  const chosen = environment[variable];
  return chosen
    ? `${variable} names ${chosen}, but there is no such file.`
    : `${title} was not found: please install it, or set ${variable} to the path of its program.`;
}

/** As `findBrowser`, but fails with that sentence. */
export function needBrowser(name, environment = process.env) {
  const path = findBrowser(name, environment);
  if (!path) throw new Error(missingBrowser(name, environment));
  return path;
}
