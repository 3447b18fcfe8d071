/** What can be added to (sites, editors, kinds of rule, packs, formats) is a closed list beside its files: both must agree. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exportFormats } from '../../log/export/index.ts';
import { kinds } from '../../rules/kinds/index.ts';
import { builtInPacks } from '../../rules/packs/index.ts';
import { editors } from '../../sites/editors/index.ts';
import { sites } from '../../sites/index.ts';
import { isNode, type Module, modules, readModule, walk } from './modules.ts';

/** `ids` are those of the list's members, in the list's order; a member's id is the name of its file or folder. */
const lists = [
  { folder: 'rules/kinds', array: 'kinds', ids: kinds.map(({ kind }) => kind) },
  {
    folder: 'sites',
    array: 'sites',
    ids: sites.map(({ id }) => id),
    // What a page is that is none of them.
    beside: ['sites/generic.ts'],
  },
  { folder: 'sites/editors', array: 'editors', ids: editors.map(({ kind }) => kind) },
  { folder: 'log/export', array: 'exportFormats', ids: exportFormats.map(({ id }) => String(id)) },
];

describe.each(lists)('$folder', ({ folder, array, ids, beside = [] }) => {
  const index = readModule(`${folder}/index.ts`);
  const listed = members(index, array);

  test('every member is in a file of its own that is named by its id', () => {
    const files = listed.map((path) =>
      path.slice(folder.length + 1).replace(/(\/index)?\.ts$/, ''),
    );
    expect(files, `Name the file ${folder}/<id>.ts, and put one member in it.`).toEqual(ids);
    expect(new Set(ids).size, 'Two members have one id.').toBe(ids.length);
  });

  test('every file is in the list, or used by something that is', () => {
    const used = new Set(
      modules().flatMap(({ path, imports }) =>
        imports.flatMap(({ target }) => (target === path ? [] : [target])),
      ),
    );
    const lost = filesOf(folder).filter((path) => !listed.includes(path) && !used.has(path));
    expect(lost, `Import it in ${folder}/index.ts and put it in \`${array}\`.`).toEqual([]);
  });

  test('everything that the list imports is in it', () => {
    const imported = index.imports
      .filter(({ own, typeOnly, target }) => own && !typeOnly && filesOf(folder).includes(target))
      .map(({ target }) => target);
    const unlisted = imported.filter((path) => ![...listed, ...beside].includes(path));
    expect(unlisted, `Put it in \`${array}\` of ${folder}/index.ts.`).toEqual([]);
  });
});

test('built-in packs: the folders, the list and the files that are built in agree', () => {
  const folders = readdirSync('rules/packs', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  expect([...builtInPacks].sort(), 'List every folder of rules/packs in its index.ts.').toEqual(
    folders,
  );
  const builtIn = readModule('platform/packs.ts')
    .imports.map(({ target }) => target)
    .filter((target) => target.endsWith('/pack.yaml'));
  expect(builtIn.sort(), 'Import the pack’s file in platform/packs.ts.').toEqual(
    folders.map((folder) => `rules/packs/${folder}/pack.yaml`),
  );
});

/** Modules directly in `folder`, and the index of each folder in it: a member may have parts. */
function filesOf(folder: string): string[] {
  return modules()
    .map(({ path }) => path)
    .filter((path) => {
      const rest = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '';
      return rest !== 'index.ts' && /^[^/]+(\/index)?\.ts$/.test(rest);
    });
}

/** The files that the members of the exported `array` are imported from, in its order. */
function members(index: Module, array: string): string[] {
  const from = new Map<string, string>();
  const names: string[] = [];
  walk(index.tree, (node) => {
    if (
      node.type === 'ImportDeclaration' &&
      isNode(node.source) &&
      Array.isArray(node.specifiers)
    ) {
      const source = String(node.source.value);
      for (const { local } of node.specifiers) from.set(local.name, source);
    }
    if (node.type !== 'VariableDeclarator' || !isNode(node.id) || node.id.name !== array) return;
    walk(node.init, (part) => {
      if (part.type === 'Identifier') names.push(String(part.name));
    });
  });
  const path = new Map(index.imports.map(({ target, specifier }) => [specifier, target]));
  return names.flatMap((name) => path.get(from.get(name) ?? '') ?? []);
}
