/** House rules that a reader would otherwise have to remember. Each message says what to do. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { manifest } from '../../platform/manifest.ts';
import { languages } from '../../rules/types.ts';
import { layers, modules, sourceFiles } from './modules.ts';

const longest = 200;

function lines(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n');
}

function json(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8'));
}

test('folders and files are named by what they are for', () => {
  const broken = [...layers, 'tests', 'docs']
    .flatMap((folder) => globSync(`${folder}/**`))
    .filter((path) => /(^|[\\/])(utils?|helpers?|misc|common)(\.[a-z]+)?$/i.test(path));
  expect(broken, 'Name it by its purpose: «what does one find in there?»').toEqual([]);
});

test(`no source file is longer than ${longest} lines`, () => {
  const broken = sourceFiles()
    .map((path) => ({ path, length: lines(path).length - 1 }))
    .filter(({ length }) => length > longest)
    .map(({ path, length }) => `${path}: ${length}`);
  expect(broken, 'Take out the part that can be named, into a file of its own.').toEqual([]);
});

test('modules export by name', () => {
  const broken = modules()
    .filter(({ path, layer }) => layer !== 'entrypoints' && !/\.config\.[mj]?[jt]s$/.test(path))
    .filter(({ source }) => /^export default |^export \{[^}]*\bas default\b/m.test(source))
    .map(({ path }) => path);
  expect(
    broken,
    'Write `export function name()`: a name that is the same everywhere can be searched for. ' +
      'Only entrypoints and config files need a default export.',
  ).toEqual([]);
});

test('what is put off has a date', () => {
  const undated = /\b(?:TODO|FIXME|XXX|HACK)\b(?! \[\d{4}-\d{2}-\d{2}\])/;
  const broken = [...sourceFiles(), ...sourceFiles(['tests'])]
    .filter((path) => path !== 'tests/project/conventions.test.ts')
    .flatMap((path) =>
      lines(path).flatMap((line, at) => (undated.test(line) ? [`${path}:${at + 1}`] : [])),
    );
  expect(broken, 'Do it now, or write by when: `// TODO [2027-01-31]: …`.').toEqual([]);
});

test('the browser’s own texts are there in every language', () => {
  const folders = readdirSync('public/_locales');
  expect(folders).toEqual(expect.arrayContaining([...languages]));
  const wanted = Object.keys(json('public/_locales/en/messages.json')).sort();
  for (const folder of folders) {
    const messages = json(`public/_locales/${folder}/messages.json`);
    expect(
      Object.keys(messages).sort(),
      `public/_locales/${folder} must have the keys of en`,
    ).toEqual(wanted);
    for (const [key, value] of Object.entries(messages)) {
      expect(value, `${folder}: ${key}`).toMatchObject({ message: expect.stringMatching(/\S/) });
    }
  }
});

test('every text that the manifest asks for is there', () => {
  const asked = [...JSON.stringify(manifest(false, [])).matchAll(/__MSG_(\w+)__/g)].map(
    ([, key]) => key,
  );
  const known = Object.keys(json('public/_locales/en/messages.json'));
  expect(
    asked.filter((key) => !known.includes(key ?? '')),
    'Add it to public/_locales.',
  ).toEqual([]);
});

const { dependencies, devDependencies, overrides } = json('package.json') as Record<
  string,
  Record<string, string>
>;
const every = Object.entries({ ...dependencies, ...devDependencies });

test('dependencies are pinned exactly', () => {
  const broken = [...every, ...Object.entries(overrides ?? {})]
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name}: ${version}`);
  expect(broken, 'Write the version without ^ or ~ (`npm install --save-exact`).').toEqual([]);
});

test('every dependency has its reason in docs/dependencies.md', () => {
  expect(existsSync('docs/dependencies.md')).toBe(true);
  const reasons = readFileSync('docs/dependencies.md', 'utf8');
  const missing = every.map(([name]) => name).filter((name) => !reasons.includes(`\`${name}\``));
  expect(missing, 'Say there what it is for and why this one; or leave it out.').toEqual([]);
});
