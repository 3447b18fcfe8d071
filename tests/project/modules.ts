/** Reads the project's own modules: what each imports, and its syntax tree. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { parseSync } from 'vite';

export const layers = [
  'rules',
  'sites',
  'log',
  'platform',
  'components',
  'entrypoints',
  'cli',
  'demo',
] as const;
export type Layer = (typeof layers)[number];

export interface Import {
  /** As it is written. */
  specifier: string;
  /** Path from the project's root for our own files, otherwise the package or module as it is written. */
  target: string;
  own: boolean;
  /** Erased before the code runs. */
  typeOnly: boolean;
}

export interface Module {
  /** From the project's root, such as `log/entry.ts`. */
  path: string;
  layer: Layer;
  source: string;
  imports: Import[];
  tree: Node;
}

/** A node of the syntax tree (ESTree with TypeScript). */
export interface Node {
  type: string;
  [key: string]: unknown;
}

/** Every source file of `folders`, whatever git says; generated files of the demo site are not sources. */
export function sourceFiles(folders: readonly string[] = layers): string[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx,mts,mjs,js,jsx}`))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('demo/torget/built/'))
    .sort();
}

export function readModule(path: string): Module {
  const source = readFileSync(path, 'utf8');
  const { program, module, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const tree = program as unknown as Node;
  const literal = ({ start, end }: { start: number; end: number }) =>
    source.slice(start + 1, end - 1);
  const imports = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      specifier: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ specifier: moduleRequest.value, typeOnly: isType }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      specifier: literal(moduleRequest),
      typeOnly: false,
    })),
    ...typeImports(tree).map((specifier) => ({ specifier, typeOnly: true })),
  ];
  return {
    path,
    layer: path.split('/')[0] as Layer,
    source,
    tree,
    imports: imports.map(({ specifier, typeOnly }) => ({
      specifier,
      typeOnly,
      ...resolve(path, specifier),
    })),
  };
}

let all: Module[] | null = null;

/** Every module of every layer, read once. */
export function modules(): Module[] {
  all ??= sourceFiles().map(readModule);
  return all;
}

/** `visit` sees every node, parents first. */
export function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (isNode(value)) {
    visit(value);
    for (const child of Object.values(value)) walk(child, visit);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** `import('./x.ts').X` in a type. */
function typeImports(tree: Node): string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    if (node.type !== 'TSImportType' || !isNode(node.source)) return;
    found.push(String(node.source.value));
  });
  return found;
}

function resolve(from: string, specifier: string): { target: string; own: boolean } {
  const own = specifier.startsWith('.');
  return { own, target: own ? join(dirname(from), specifier.replace(/\?.*$/, '')) : specifier };
}
