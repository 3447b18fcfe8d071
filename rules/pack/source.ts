/** A pack's YAML as a tree with places, so that every problem can be pointed at. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Problem } from '../types.ts';

export type Path = readonly PropertyKey[];
type Place = Pick<Problem, 'line' | 'column'>;

export interface Source {
  /** Plain data, null where the text is too broken to read. */
  data: unknown;
  problems: Problem[];
  /** Place of the value at `path`, or of the nearest thing around it. */
  place(path: Path): Place;
  /** Place of a key inside the mapping at `path`. */
  placeOfKey(path: Path, key: string): Place;
}

/** In UTF-16 code units. A pack is read by people: one of this size is a mistake or an attack. */
const longest = 1_000_000;

/** Reads YAML without ever throwing. `problems` holds what is wrong with it as YAML. */
export function readSource(text: string, file: string): Source {
  const refuse = (message: string): Source => {
    const first = { line: 1, column: 1 };
    const problems = [{ file, ...first, message }];
    return { data: null, problems, place: () => first, placeOfKey: () => first };
  };
  if (text.length > longest) {
    return refuse(`the pack has ${text.length} characters; at most ${longest} are read`);
  }
  try {
    return read(text, file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    // The YAML parser is recursive: nesting without end runs out of stack.
    if (/call stack|recursion/iu.test(why)) return refuse('the YAML is nested too deeply to read');
    return refuse(`the YAML cannot be read: ${why}`);
  }
}

function read(text: string, file: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const overflow = document.errors.find(({ message }) => /call stack/iu.test(message));
  if (overflow) throw overflow;
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = firstOfEachLine(
    complaints(document).map(({ pos, message }) => ({
      file,
      ...placeAt(unclosedQuote(document, pos[0], message) ?? pos[0]),
      message: `not valid YAML: ${message}`,
    })),
  );
  for (const alias of aliasesOf(document)) {
    const message = `*${alias.name} refers to another part of the file, which packs may not do; write the value out`;
    problems.push({ file, ...placeAt(alias.offset), message });
  }
  const broken = document.errors.some(({ code }) => code !== 'DUPLICATE_KEY');
  const readable = !broken && aliasesOf(document).length === 0;
  return {
    data: readable ? document.toJS({ maxAliasCount: 0 }) : null,
    problems,
    place: (path) => placeAt(startOf(nodeAt(document, path))),
    placeOfKey: (path, key) => placeAt(keyStart(nodeAt(document, path), key)),
  };
}

/** What the parser complains of; of a tab alone where there is one, since all else follows from it. */
function complaints({
  errors,
  warnings,
}: Document): readonly { pos: [number, number]; message: string }[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  return tabs.length > 0 ? tabs : [...errors, ...warnings];
}

/** Where the quotation starts that the parser missed the end of at the end of the file. */
function unclosedQuote(document: Document, end: number, message: string): number | null {
  let start: number | null = null;
  if (!message.startsWith('Missing closing')) return start;
  visit(document, {
    Scalar: (_, { range, type }) => {
      if (type?.startsWith('QUOTE') && range && range[1] >= end - 1) start = range[0];
    },
  });
  return start;
}

/** One slip in YAML makes the parser complain several times on the way. */
function firstOfEachLine(problems: readonly Problem[]): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const problem of problems) if (!byLine.has(problem.line)) byLine.set(problem.line, problem);
  return [...byLine.values()];
}

function aliasesOf(document: Document): { name: string; offset: number }[] {
  const found: { name: string; offset: number }[] = [];
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) found.push({ name: node.source, offset: startOf(node) });
    },
  });
  return found;
}

/** The node at the path, or the deepest one on the way to it that there is. */
function nodeAt(document: Document, path: Path): Node | null {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node)) return node;
  }
  return document.contents as Node | null;
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

function keyStart(node: Node | null, key: string): number {
  if (!isMap(node)) return startOf(node);
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return pair && isNode(pair.key) ? startOf(pair.key) : startOf(node);
}
