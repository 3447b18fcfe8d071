/** A pack's YAML as a tree with places, so that every problem can be pointed at. */
import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isScalar,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { itemAt } from '../items.ts';
import { lastAtMost } from '../spans.ts';
import type { Problem } from '../types.ts';

export type Path = readonly PropertyKey[];
type Place = Pick<Problem, 'line' | 'column'>;

/** `pos` is in UTF-16 code units. */
interface Complaint {
  pos: [number, number];
  message: string;
}

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
    // The YAML parser is recursive: nesting without end runs out of stack.
    return refuse(`the YAML cannot be read; it may be nested too deeply (${String(error)})`);
  }
}

function read(text: string, file: string): Source {
  // The parser compares every key with all before it: of 100,000 keys that takes minutes. So keys are compared here.
  const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'error' } as const;
  const document = parseDocument(text, options);
  const overflow = document.errors.find(({ message }) => /call stack/iu.test(message));
  if (overflow) throw overflow;
  const placeAt = placesIn(text);
  const problems = firstOfEachLine(
    complaints(document).map(({ pos, message }) => ({
      file,
      ...placeAt(unclosedQuote(document, pos[0], message) ?? pos[0]),
      message: `not valid YAML: ${message}`,
    })),
  );
  const strangeKeys = collectionKeys(document);
  for (const start of strangeKeys) {
    const message = 'a list or a mapping stands here as a key; a key is text';
    problems.push({ file, ...placeAt(start), message });
  }
  const aliases = aliasesOf(document);
  for (const alias of aliases) {
    const message = `*${alias.name} refers to another part of the file, which packs may not do; write the value out`;
    problems.push({ file, ...placeAt(alias.offset), message });
  }
  // Keys within keys are written out as text by the parser, in time that doubles with each: such data is not read.
  const isUnread = document.errors.length + strangeKeys.length + aliases.length > 0;
  return {
    data: isUnread ? null : document.toJS({ maxAliasCount: 0 }),
    problems,
    place: (path) => placeAt(startOf(nodeAt(document, path))),
    placeOfKey: (path, key) => placeAt(keyStart(nodeAt(document, path), key)),
  };
}

/** Places by offset. The parser's own count of lines goes wrong in text that is no YAML. */
function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const at = lastAtMost(starts, offset);
    return { line: at + 1, column: offset - itemAt(starts, at) + 1 };
  };
}

/** What is wrong as YAML; of a tab alone where there is one, since all else follows from it. */
function complaints(document: Document): readonly Complaint[] {
  const { errors, warnings } = document;
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  return tabs.length > 0 ? tabs : [...errors, ...warnings, ...repeatedKeys(document)];
}

/** Where keys start that are lists or mappings: `? [a, b]`, or `{{a: b}: c}` where a placeholder was left. */
function collectionKeys(document: Document): number[] {
  const found: number[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (isCollection(key)) found.push(startOf(key));
    },
  });
  return found;
}

function repeatedKeys(document: Document): Complaint[] {
  const found: Complaint[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const { value } = key;
        const start = startOf(key);
        if (seen.has(value))
          found.push({ pos: [start, start], message: 'Map keys must be unique' });
        seen.add(value);
      }
    },
  });
  return found;
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
  let start = startOf(node);
  visit(node, {
    Pair: (_, { key: name }) => {
      if (!isScalar(name) || String(name.value) !== key) return visit.SKIP;
      start = startOf(name);
      return visit.BREAK;
    },
  });
  return start;
}
