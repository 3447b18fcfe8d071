/** The characters that a pattern can tell apart, one of each sort: a small alphabet that stands for all of Unicode. */
import { itemAt } from '../items.ts';

/** A sort of character is named by its number: the index of one of its characters in `characters`. */
export interface Alphabet {
  characters: readonly string[];
  /** The sorts that a class of characters, as it is written in a pattern, matches. */
  sortsOf: (written: string) => readonly number[];
}

const plainest = 'abcdefghijklmnopqrstuvwxyz0123456789! -_.,ABCDEFGHIJKLMNOPQRSTUVWXYZæøåÆØÅ';

function span(from: number, to: number, step = 1): string {
  const count = Math.ceil((to - from) / step);
  return String.fromCodePoint(...Array.from({ length: count }, (_, index) => from + index * step));
}

/** Latin letters, every sort of white space, and one each of what \d, \w and the flag `i` could take for something else. */
const usual = `${span(0, 0x250)}α٠\u1680${span(0x2000, 0x2070)}\u212A\u212B\u3000一\uFEFF😀`;
/** For properties: all of Unicode; blocks whose characters have the same properties are sampled thinly. */
const thorough = [
  ...[span(0, 0x3400), span(0x3400, 0xa000, 64), span(0xa000, 0xac00), span(0xac00, 0xd800, 64)],
  ...[span(0xe000, 0xf900, 256), span(0xf900, 0x10000), span(0x10000, 0x1f000, 3)],
  ...[span(0x1f000, 0x1fb00), span(0x1fb00, 0x20000, 3), span(0x20000, 0x110000, 1024)],
  span(0xe0000, 0xe0200, 3),
].join('');

function variants(code: number): string[] {
  const near = [code - 1, code, code + 1].filter((each) => each >= 0 && each <= 0x10ffff);
  return near
    .filter((each) => each < 0xd800 || each > 0xdfff)
    .map((each) => String.fromCodePoint(each))
    .flatMap((text) => [text, ...text.toLowerCase(), ...text.toUpperCase()]);
}

/** Characters among which every sort has one: the first of each sort is the plainest. */
function sample(named: readonly number[], wide: boolean): string {
  const own = named.flatMap(variants).join('');
  // The half of a pair at the very end: texts can hold such, and properties name them.
  return `${plainest}${wide ? thorough : usual}${own}\uD800`;
}

/**
 * Sorts the characters by which of the `classes` match them. `named`: code points that the pattern names itself.
 * `wide`: the pattern names properties of Unicode, so look at all of it.
 */
export function readAlphabet(
  classes: readonly string[],
  named: readonly number[],
  { ignoreCase, wide }: { ignoreCase: boolean; wide: boolean },
): Alphabet {
  const flags = ignoreCase ? 'giu' : 'gu';
  const text = sample(named, wide);
  const sorts = new Int32Array(text.length);
  let last = 0;
  for (const written of classes) {
    const moved = new Map<number, number>();
    for (const { 0: run, index } of text.matchAll(new RegExp(`(?:${written})+`, flags))) {
      for (let at = index; at < index + run.length; at += 1) {
        const from = itemAt(sorts, at);
        const to = moved.get(from) ?? ++last;
        moved.set(from, to);
        sorts[at] = to;
      }
    }
  }
  const characters = firsts(text, sorts);
  return {
    characters,
    sortsOf: (written) => {
      const one = new RegExp(written, flags.slice(1));
      return [...characters.keys()].filter((sort) => one.test(itemAt(characters, sort)));
    },
  };
}

function firsts(text: string, sorts: Int32Array): string[] {
  const found = new Map<number, string>();
  let at = 0;
  for (const character of text) {
    const sort = itemAt(sorts, at);
    if (!found.has(sort)) found.set(sort, character);
    at += character.length;
  }
  return [...found.values()];
}
