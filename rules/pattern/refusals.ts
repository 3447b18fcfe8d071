/** What is said of a pattern that is too slow, and of which part. */
import type { AST } from '@eslint-community/regexpp';
import { type Part, type PatternProblem, problemAt, quoted, type Witness } from './problem.ts';

/** What is known of the slowness. */
export interface Slow {
  growth: 'none' | 'power' | 'doubling';
  /** The parts of the pattern that read the text. */
  nodes: readonly AST.Node[];
  witness: Witness;
}

/** A problem for each kind of slowness. */
export function slowProblem(source: string, slow: Slow): PatternProblem {
  const part = guilty(slow, source.length);
  const text = `«${example(slow.witness)}»`;
  const message = {
    none: `${quoted(source, part)} has too many ways to match a text such as ${text}; write smaller numbers, or parts that begin differently.`,
    power: `The repetitions in ${quoted(source, part)} can share out the same text in many ways, so a long text such as ${text} would take far too long; ${advice(slow, source)}.`,
    doubling: `${quoted(source, part)} can match the same text in many ways, so a long text such as ${text} would take forever; ${advice(slow, source)}.`,
  }[slow.growth];
  return { ...problemAt(part, message), witness: slow.witness };
}

/** For patterns that cannot be judged within our limits. */
export function complicatedProblem(
  source: string,
  tree: AST.Pattern,
  part: Part | null,
): PatternProblem {
  const place = part ?? largestLoop(tree);
  return problemAt(
    place,
    `${quoted(source, place)} is too complicated to be sure that it is quick; write smaller numbers, or make several rules of it.`,
  );
}

function example({ prefix, pump, suffix }: Witness): string {
  const shown = `${prefix}${pump.repeat(Math.max(1, Math.ceil(4 / pump.length)))}…${suffix}`;
  return JSON.stringify(shown).slice(1, -1);
}

/** The part of the pattern that the message is about. */
function guilty({ growth, nodes }: Slow, length: number): Part {
  const loops = nodes.map((node) => loopsAround(node, growth === 'none'));
  const common = loops.flat().filter((loop) => loops.every((some) => some.includes(loop)));
  if (growth === 'doubling' && common.length > 0) return around(common.slice(-1), length);
  // A power needs only the innermost repetitions; otherwise all that is around may matter.
  const which = growth === 'power' ? 0 : -1;
  return around(
    loops.flatMap((some) => some.at(which) ?? []),
    length,
  );
}

/** From the first to the last of the parts; without any, the whole pattern. */
function around(parts: readonly Part[], length: number): Part {
  if (parts.length === 0) return { start: 0, end: length };
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
}

/** The repetitions around the node, innermost first; `counted` ones too, or only those without limit. */
function loopsAround(node: AST.Node, counted: boolean): AST.Quantifier[] {
  const loops: AST.Quantifier[] = [];
  for (let at: AST.Node | null = node; at; at = at.parent) {
    if (at.type === 'Quantifier' && at.max > (counted ? 1 : Number.MAX_VALUE)) loops.push(at);
  }
  return loops;
}

function advice(slow: Slow, source: string): string {
  const part = guilty(slow, source.length);
  const inner = slow.growth === 'doubling' ? onlyLoop(slow.nodes, part) : null;
  if (inner) return `write ${quoted(source, inner)}`;
  return 'let each repeated part begin with a character that the part before it cannot match, or give limits such as `{1,20}`';
}

/** The repetition that is all there is in the repetition. */
function onlyLoop(nodes: readonly AST.Node[], part: Part): AST.Quantifier | null {
  const loops = nodes
    .flatMap((node) => loopsAround(node, false))
    .filter((loop) => loop.start >= part.start);
  const inner = loops.find(
    ({ start, end }) => start > part.start && end === part.end - 2 && start - part.start <= 3,
  );
  return inner ?? null;
}

/** The longest repetition; the whole pattern where there is none. */
function largestLoop(tree: AST.Pattern): Part {
  let largest: Part = tree;
  const visit = (node: AST.Element): void => {
    if (node.type === 'Quantifier') {
      if (largest === tree || node.end - node.start > largest.end - largest.start) largest = node;
      visit(node.element);
    } else if ('alternatives' in node) {
      for (const { elements } of node.alternatives) for (const element of elements) visit(element);
    }
  };
  for (const { elements } of tree.alternatives) for (const element of elements) visit(element);
  return largest;
}
