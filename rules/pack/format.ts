/** A pack's YAML in its one canonical form: the same order, quotes, indents and empty lines everywhere; comments are kept. */
import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  Scalar,
  stringify,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { itemAt } from '../items.ts';
import type { Problem } from '../types.ts';
import { validKeys } from './issues.ts';
import { parsePack } from './parse.ts';
import type { Path } from './source.ts';

/** In columns: what fits within them may stand on one line. */
const widest = 100;

/** In UTF-16 code units: what is longer is a sentence, and has a line of its own. */
const longestWord = 40;

/** Mappings under these names are short facts, read as one line. */
const shortFacts = ['accounts', 'attachments', 'answering', 'shares'];

/** A rule is read from its name to its examples, with its kind's options between. */
const firstInRule = ['id', 'kind'];
const lastInRule = ['except', 'examples'];

const style = { lineWidth: 0, flowCollectionPadding: false, directives: false };

/**
 * The pack's text in canonical form: the same data and comments, laid out anew. What is canonical stays as it is.
 * A text that is no pack is refused with all its problems. Never throws.
 */
export function formatPack(
  text: string,
  file: string,
): { ok: true; text: string } | { ok: false; problems: Problem[] } {
  const parsed = parsePack(text, file);
  return parsed.ok ? { ok: true, text: canonical(text) } : parsed;
}

/** As `formatPack`, of a text that is known to be a pack. */
export function canonical(pack: string): string {
  // A key that moves can change what a comment is read as belonging to: the second round settles it.
  return formatted(formatted(pack));
}

function formatted(text: string): string {
  // A pack is a mapping: `parsePack` has seen to it.
  const document = parseDocument<YAMLMap.Parsed, false>(text);
  const { contents } = document;
  const whole = { document, data: document.toJS() };
  const heading = itemAt(contents.items, 0).key;
  visit(contents, {
    Node: (_, node) => {
      node.spaceBefore = false;
      if (node.comment) node.comment = tidied(node.comment);
      if (node.commentBefore) node.commentBefore = tidied(node.commentBefore);
      if (isScalar(node)) node.type = scalarStyle(node.value);
    },
  });
  arrange(contents, whole, [], 0);
  keepHeading(heading, itemAt(contents.items, 0).key);
  space(contents);
  return document.toString(style);
}

/** Empty lines around comments are ours to give, and one is enough within them. */
function tidied(comment: string): string {
  return comment.replaceAll(/^\n+|\n+$/gu, '').replaceAll(/\n{3,}/gu, '\n\n');
}

/** Plain wherever YAML allows it, which the printer sees to; several lines as they stand. */
function scalarStyle(value: unknown): Scalar.Type {
  if (typeof value !== 'string' || !/[\n\r]/u.test(value)) return Scalar.PLAIN;
  return value.includes('\r') ? Scalar.QUOTE_DOUBLE : Scalar.BLOCK_LITERAL;
}

interface Whole {
  document: Document.Parsed<YAMLMap.Parsed, false>;
  data: unknown;
}

/** Puts everything in and under the node in order. `column` is where its lines start. */
function arrange(node: unknown, whole: Whole, path: Path, column: number): void {
  if (isSeq(node)) arrangeList(node, whole, path, column);
  if (isMap(node)) arrangeMapping(node, whole, path, column);
}

function arrangeList(list: YAMLSeq, whole: Whole, path: Path, column: number): void {
  list.items.forEach((item, index) => {
    layOut(item, whole, [...path, index], column + 2, column + 2);
  });
}

function arrangeMapping(mapping: YAMLMap, whole: Whole, path: Path, column: number): void {
  const order = keysAt(whole.data, path);
  const rank = (key: unknown) => (order.includes(String(key)) ? order.indexOf(String(key)) : 1e9);
  mapping.items.sort((a, b) => rank(a.key) - rank(b.key));
  for (const { key, value } of mapping.items) {
    const name = String(key);
    layOut(value, whole, [...path, name], column + 2, column + name.length + 2);
  }
}

/** What stands above the whole file stays there. */
function keepHeading(was: ParsedNode, is: ParsedNode): void {
  if (was === is || !was.commentBefore) return;
  is.commentBefore = [was.commentBefore, is.commentBefore].filter(Boolean).join('\n');
  was.commentBefore = null;
}

/** The keys of the mapping at the path in their order; none for a mapping whose keys are the author's own. */
function keysAt(data: unknown, path: Path): readonly string[] {
  const keys = validKeys(data, path);
  if (path.length !== 2 || path[0] !== 'rules') return keys;
  const between = keys.filter((key) => ![...firstInRule, ...lastInRule].includes(key));
  return [...firstInRule, ...between, ...lastInRule];
}

/** On one line where that is the custom and there is room, else on lines of its own from `column`. */
function layOut(node: unknown, whole: Whole, path: Path, column: number, start: number): void {
  if (!isCollection(node)) return;
  node.flow = mayBeFlow(node, path) && start + widthOf(node, whole) <= widest;
  arrange(node, whole, path, column);
}

function mayBeFlow(node: Node, path: Path): boolean {
  const name = String(path.findLast((step) => typeof step === 'string'));
  const isShort = shortFacts.includes(name) && !(isSeq(node) && name === 'accounts');
  let may = isShort || isSeq(node);
  visit(node, {
    Node: (_, part) => {
      const fits = isShort || (isScalar(part) ? !isSentence(part.value) : part === node);
      const isLines = isScalar(part) && part.type !== Scalar.PLAIN;
      if (!fits || isLines || part.comment || part.commentBefore) may = false;
    },
  });
  return may;
}

function isSentence(value: unknown): boolean {
  return typeof value === 'string' && value.length > longestWord;
}

function widthOf(node: Node, { document }: Whole): number {
  return stringify(node.toJS(document), { ...style, collectionStyle: 'flow' }).trimEnd().length;
}

/** An empty line between rules, and around every list of things at the top. */
function space({ items }: YAMLMap.Parsed): void {
  let wasList = false;
  for (const [index, { key, value }] of items.entries()) {
    const things = isSeq(value) ? value.items.filter(isMap) : [];
    key.spaceBefore = index > 0 && (things.length > 0 || wasList);
    wasList = things.length > 0;
    if (String(key) === 'rules') for (const rule of things.slice(1)) rule.spaceBefore = true;
  }
}
