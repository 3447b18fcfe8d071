/** Keeps the table of docs/architecture.md: who may import what. Its messages are for whoever broke it. */
import { builtinModules } from 'node:module';
import { expect, test } from 'vitest';
import { globalsUsed } from './globals.ts';
import { type Import, type Layer, layers, type Module, modules } from './modules.ts';

type May = 'yes' | 'types';

/** Rows import from columns. What is not named is forbidden. */
const table: Record<Layer, Partial<Record<Layer, May>>> = {
  rules: {},
  sites: { rules: 'types' },
  log: { rules: 'types' },
  platform: { rules: 'types', log: 'types', sites: 'types' },
  components: { rules: 'types', sites: 'types', log: 'types', platform: 'types' },
  entrypoints: {
    ...{ rules: 'yes', sites: 'yes', log: 'yes', platform: 'yes', components: 'yes' },
  },
  cli: { rules: 'yes', log: 'yes' },
  demo: { components: 'types' },
};

/** Files that hold types and closed lists but no behaviour count as types. */
const wordsOnly = ['rules/types.ts', 'rules/packs/index.ts', 'log/limits.ts'];

/** Where the table is left on purpose, and why. Add a line only after asking. */
const exceptions: { from: string; to: RegExp; why: string }[] = [
  {
    from: 'demo/stage.ts',
    to: /^components\/texts\/index\.ts$/,
    why: 'finds the controls of the panel by the words that people read',
  },
  {
    from: 'platform/packs.ts',
    to: /^rules\/packs\/[^/]+\/pack\.yaml$/,
    why: 'the built-in packs, as text: data, not code',
  },
  {
    from: 'platform/pack-library.ts',
    to: /^rules\/pack\/(compile|layers|parse|prove)\.ts$/,
    why: 'makes rules of pack files, for background and options page alike',
  },
  {
    from: 'platform/checks.ts',
    to: /^log\/entry\.ts$/,
    why: 'a submission is checked by the schema that it is logged by',
  },
];

/** Packages that a layer may import at run time. Types of any package are free. */
const packages: Record<Layer, RegExp> = {
  rules: /^(yaml|@navikt\/fnrvalidator|@eslint-community\/regexpp)$/,
  sites: /^$/,
  log: /^(zod|idb)$/,
  platform: /^zod$/,
  components: /^(preact(\/.*)?|@digdir\/designsystemet-(css|theme)(\/.*)?)$/,
  entrypoints: /^(wxt\/utils\/.*|preact(\/.*)?|@digdir\/designsystemet-(css|theme)(\/.*)?)$/,
  cli: /^(zod|yaml|diff|fflate|papaparse|read-excel-file(\/.*)?|node:.*)$/,
  demo: /./,
};

/** One file alone may import these. */
const lonely: Record<string, RegExp> = {
  'rules/pack/schema.ts': /^zod$/,
  'rules/pack/rule-schema.ts': /^zod$/,
  'rules/pack/field-schema.ts': /^zod$/,
  'platform/browser.ts': /^(wxt\/browser|webextension-polyfill)$/,
};

const byPath = new Map(modules().map((module) => [module.path, module]));

function layerOf(path: string): Layer | undefined {
  return layers.find((layer) => path.startsWith(`${layer}/`));
}

function mayImport(from: Module, { target, typeOnly }: Import): boolean {
  const to = layerOf(target);
  if (to === from.layer) return true;
  if (!to) return false;
  if (exceptions.some((known) => known.from === from.path && known.to.test(target))) return true;
  const may = table[from.layer][to];
  return may === 'yes' || (may === 'types' && (typeOnly || wordsOnly.includes(target)));
}

test('no layer imports from above, from beside, or more than the table allows', () => {
  const broken = modules().flatMap((module) =>
    module.imports
      .filter((imported) => imported.own && !mayImport(module, imported))
      .map(({ target }) => `${module.path} imports ${target}`),
  );
  expect(
    broken,
    'These imports break the layers (docs/architecture.md). Is a type enough? Use `import type`. ' +
      'Otherwise let the entrypoint fetch it and hand it over as an argument.',
  ).toEqual([]);
});

test('files that count as types hold no behaviour of others', () => {
  const broken = wordsOnly.filter((path) =>
    byPath.get(path)?.imports.some(({ typeOnly }) => !typeOnly),
  );
  expect(broken, 'Every layer may import this file, so it must import nothing itself.').toEqual([]);
});

test('every import of our own names a file that exists, with its extension', () => {
  const broken = modules()
    .filter(({ layer }) => layer !== 'demo')
    .flatMap((module) =>
      module.imports
        .filter(
          ({ own, target }) => own && /\.[jt]sx?$|\/[^.]*$/.test(target) && !byPath.has(target),
        )
        .map(({ target }) => `${module.path} imports ${target}`),
    );
  expect(broken, 'Write the whole file name: `./entry.ts`, not `./entry`.').toEqual([]);
});

test('packages are imported only where they belong', () => {
  const broken = modules().flatMap((module) =>
    module.imports
      .filter(({ own, typeOnly, target }) => !own && !typeOnly && !isKnown(module, target))
      .map(({ target }) => `${module.path} imports ${target}`),
  );
  expect(
    broken,
    'zod belongs in rules/pack/schema.ts, log and platform; the extension API in platform/browser.ts; ' +
      'Preact in components and entrypoints; Node in cli and demo. The lists are in tests/project/layers.test.ts.',
  ).toEqual([]);
});

function isKnown({ path, layer }: Module, target: string): boolean {
  if (builtinModules.includes(target)) return false;
  return packages[layer].test(target) || lonely[path]?.test(target) === true;
}

test('the content script reaches neither zod, Preact nor YAML', () => {
  const start = byPath.get('entrypoints/composer/index.ts');
  expect(start, 'Name the content script’s file here when it moves.').toBeDefined();
  const broken = start ? paths(start, /^(zod|preact|yaml)(\/|$)/) : [];
  expect(
    broken,
    'The content script runs in every page and must stay small. Break the chain by importing only ' +
      'the type, or let the background do the work.',
  ).toEqual([]);
});

/** Each shortest chain of run-time imports from `start` to a package that `forbidden` names. */
function paths(start: Module, forbidden: RegExp): string[] {
  const found: string[] = [];
  const chains = new Map([[start.path, start.path]]);
  for (const [path, chain] of chains) {
    for (const { target, own, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (typeOnly) continue;
      if (!own && forbidden.test(target)) found.push(`${chain} → ${target}`);
      if (own && !chains.has(target)) chains.set(target, `${chain} → ${target}`);
    }
  }
  return found;
}

test('no module imports itself in a circle', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  function follow(path: string, trail: string[]): void {
    if (trail.includes(path)) {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const { own, typeOnly, target } of byPath.get(path)?.imports ?? []) {
      if (own && !typeOnly) follow(target, [...trail, path]);
    }
    done.add(path);
  }
  for (const { path } of modules()) follow(path, []);
  expect(circles, 'Move what both need to a third file that imports neither.').toEqual([]);
});

test('rules and log know no page, and rules no network and no clock', () => {
  const page = ['document', 'window', 'navigator', 'localStorage', 'sessionStorage'];
  const world = [...page, 'fetch', 'XMLHttpRequest', 'setTimeout', 'performance', 'Date.now'];
  const broken = modules().flatMap((module) => {
    const forbidden = { rules: world, log: page }[module.layer as string] ?? [];
    return globalsUsed(module.tree, forbidden).map((name) => `${module.path} uses ${name}`);
  });
  expect(broken, 'Take what you need as an argument: the same code runs in Node.').toEqual([]);
});

test('the extension API is reached through platform/browser.ts alone', () => {
  const broken = modules()
    .filter(({ layer }) => layer !== 'demo')
    .flatMap(({ path, tree }) =>
      globalsUsed(tree, ['chrome', 'browser']).map((name) => `${path} uses the global ${name}`),
    );
  expect(
    broken,
    'Import `browser` from platform/browser.ts (entrypoints and platform only).',
  ).toEqual([]);
});
