/** Random texts: words that packs speak of, among all that breaks readers. */
import fc from 'fast-check';
import { anyEdit, anyText } from '../../unit/rules/texts.ts';
import type { Chance } from '../chance.ts';

const glue = [
  ' ',
  ' ',
  ' ',
  '. ',
  ', ',
  '\n',
  '! ',
  ' «',
  '» ',
  '-',
  '',
  ' #',
  ': ',
  '\r\n',
  '?\n\n',
];

function sample<Value>(arbitrary: fc.Arbitrary<Value>, chance: Chance): Value {
  const [value] = fc.sample(arbitrary, { numRuns: 1, seed: chance.below(2 ** 31) });
  if (value === undefined) throw new Error('nothing was drawn');
  return value;
}

/** A few words in a row that stand in the packs: terms, replacements, examples. */
function borrowed(packs: string, chance: Chance): string {
  // The second half of a pack is nearly all rules.
  const from = chance.happens(0.7) ? packs.length >> 1 : 0;
  const at = from + chance.below(Math.max(1, packs.length - from - 60));
  const part = packs.slice(at, at + 20 + chance.below(80)).replace(/[\s:[\]{},]+/gu, ' ');
  return part.slice(part.indexOf(' ') + 1, part.lastIndexOf(' '));
}

/** Of the text of the packs that it will be checked with. */
export function randomText(chance: Chance, packs: string): string {
  let text = '';
  for (let left = 1 + chance.below(12); left > 0; left -= 1) {
    const piece = chance.happens(0.7) ? borrowed(packs, chance) : sample(anyText, chance);
    text += piece + chance.pick(glue);
  }
  return text;
}

export function editedText(text: string, chance: Chance, packs: string): string {
  if (chance.happens(0.5)) return sample(anyEdit, chance)(text);
  const at = chance.below(text.length + 1);
  return text.slice(0, at) + borrowed(packs, chance) + text.slice(at + chance.below(12));
}
