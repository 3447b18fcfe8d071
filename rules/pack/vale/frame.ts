/** Takes off the frame that Vale puts round a rule's alternatives, so that a pack shows what the author wrote. */
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { applyEdits } from '../../edits.ts';
import { itemAt } from '../../items.ts';
import { boundary, inWord } from './expression.ts';
import { probes } from './specimen.ts';

const parser = new RegExpParser();

/** Patterns to be run one after another, each short enough to be vetted. */
export interface Patterns {
  sources: string[];
  /** Takt's own test for whole words does for them. */
  whole: boolean;
}

/** In UTF-16 code units: the vetting gives up on much longer choices of much. */
const longest = 400;

/** What the pattern looks for, the same in effect; empty lists are left out. `isOne`: in one list. */
export function unframed(source: string, { isOne }: { isOne: boolean }): Patterns[] {
  const choice = choiceIn(source);
  if (choice === null) {
    const parts = alternativesOf(bare(source)).flatMap((one) =>
      one.length > longest ? parted(one) : one,
    );
    return [{ sources: chunks(parts, 0), whole: false }];
  }
  const [start, end] = [`${boundary}(?:`, `)${boundary}`];
  const all = choice.alternatives.map(({ raw }) => raw);
  const plain = all.filter((one) => !isOne && beginsAndEndsInWords(one));
  const others = all.filter((one) => !plain.includes(one));
  const framed = chunks(others, start.length + end.length).map((one) => start + one + end);
  return [
    { sources: chunks(plain, 0), whole: true },
    { sources: framed, whole: false },
  ].filter(({ sources }) => sources.length > 0);
}

/** The same pattern, shorter: a boundary beside a letter only asks whether another letter follows or stands before. */
export function withShortBoundaries(source: string): string {
  if (!source.includes(boundary)) return source;
  const edits: { start: number; end: number; text: string }[] = [];
  visitRegExpAST(parser.parsePattern(source, 0, source.length, { unicode: true }), {
    onAlternativeEnter({ elements }) {
      elements.forEach(({ raw, start, end }, index) => {
        if (raw !== boundary) return;
        if (isWord(elements[index + 1], 0)) edits.push({ start, end, text: `(?<!${inWord})` });
        else if (isWord(elements[index - 1], -1)) {
          edits.push({ start, end, text: `(?!${inWord})` });
        }
      });
    },
  });
  return applyEdits(source, edits).text;
}

/** What stands between two boundaries, where these are the whole frame; else null. */
function choiceIn(source: string): AST.Group | null {
  const elements = onlyElements(source);
  if (elements.length !== 3) return null;
  const isFrame = itemAt(elements, 0).raw === boundary && itemAt(elements, 2).raw === boundary;
  const choice = itemAt(elements, 1);
  return isFrame && choice.type === 'Group' ? choice : null;
}

/** Without a group around all of it. */
function bare(source: string): string {
  const elements = onlyElements(source);
  if (elements.length !== 1) return source;
  const element = itemAt(elements, 0);
  return element.type === 'Group' ? element.alternatives.map(({ raw }) => raw).join('|') : source;
}

/** None where there are alternatives. */
function onlyElements(source: string): readonly AST.Element[] {
  const alternatives = treeOf(source);
  return alternatives.length === 1 ? itemAt(alternatives, 0).elements : [];
}

function treeOf(source: string): readonly AST.Alternative[] {
  return parser.parsePattern(source, 0, source.length, { unicode: true }).alternatives;
}

export function alternativesOf(source: string): string[] {
  return treeOf(source).map(({ raw }) => raw);
}

/** What is too long to be vetted, cut up at the longest choice in it. */
function parted(source: string): string[] {
  const short = withShortBoundaries(source);
  const choices = treeOf(short).flatMap(({ elements }) =>
    elements.filter((element) => element.type === 'Group'),
  );
  const [choice] = choices.sort((a, b) => b.raw.length - a.raw.length);
  if (short.length <= longest || choice === undefined) return [short];
  const [before, after] = [short.slice(0, choice.start), short.slice(choice.end)];
  const parts = chunks(
    choice.alternatives.map(({ raw }) => raw),
    short.length - choice.raw.length + '(?:)'.length,
  );
  return parts.map((part) => `${before}(?:${part})${after}`);
}

/** References count groups: what has one must stay whole. */
function chunks(alternatives: readonly string[], around: number): string[] {
  if (alternatives.some((one) => /\\[1-9]|\\k/u.test(one))) return [alternatives.join('|')];
  const made: string[] = [];
  for (const one of alternatives) {
    const last = made.at(-1);
    const fits = last !== undefined && last.length + one.length + 1 + around <= longest;
    if (fits) made.splice(-1, 1, `${last}|${one}`);
    else made.push(one);
  }
  return made;
}

const wordCharacter = /[\p{L}\p{N}_]/u;

/** True when every match begins and ends with a letter, a digit or `_`. */
export function beginsAndEndsInWords(source: string): boolean {
  return treeOf(source).every((one) => isWordAt(one, 0) && isWordAt(one, -1));
}

/** `at`: 0 asks of the beginning, -1 of the end. What may be missing there shows what stands next to it. */
function isWordAt({ elements }: AST.Alternative, at: 0 | -1): boolean {
  const inwards = at === 0 ? elements : [...elements].reverse();
  for (const element of inwards) {
    const isOptional = element.type === 'Quantifier' && element.min === 0;
    if (!isOptional) return isWord(element, at);
    if (!isWord(element.element, at)) return false;
  }
  return false;
}

function isWord(node: AST.Element | undefined, at: 0 | -1): boolean {
  switch (node?.type) {
    case 'Character':
      return wordCharacter.test(String.fromCodePoint(node.value));
    case 'CharacterClass':
    case 'CharacterSet': {
      const one = new RegExp(`^${node.raw}$`, 'u');
      const fitting = probes.filter((probe) => one.test(probe));
      return fitting.length > 0 && fitting.every((probe) => wordCharacter.test(probe));
    }
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.every((one) => isWordAt(one, at));
    case 'Quantifier':
      return node.min > 0 && isWord(node.element, at);
    default:
      return false;
  }
}
