/** Reads the keys of a Vale substitution. */
import { translateExpression } from './expression.ts';
import type { Fields } from './fields.ts';
import { exceptionsAt, framed, inCase, longestFirst, patternAt } from './patterns.ts';
import type { ValeCommon, ValePattern, ValeSubstitution, ValeSwap } from './types.ts';

/** Null where it cannot be used, with a problem. */
export function readSubstitution(fields: Fields, common: ValeCommon): ValeSubstitution | null {
  const swap = new Map(fields.pairs('swap'));
  if (swap.size === 0) {
    fields.report('swap', 'nothing stands here; expected a mapping');
    return null;
  }
  const ignorecase = fields.flag('ignorecase', false);
  const keys = longestFirst([...swap.keys()]);
  const branches = keys.map((key, index) => `(?<swap${index}>${withoutGroups(key)})`);
  const whole = inCase(framed(branches.join('|'), fields.flag('nonword', false)), ignorecase);
  const pattern = patternAt(fields, 'swap', whole);
  const exceptions = exceptionsAt(fields);
  if (!pattern || !exceptions) return null;
  const replaces = common.action?.name === 'replace';
  const swaps = keys.map((key) => swapOf(key, String(swap.get(key)), ignorecase, replaces));
  const capitalize = fields.flag('capitalize', false);
  return { ...common, extends: 'substitution', pattern, swaps, exceptions, capitalize };
}

/** Vale numbers its own groups, so it turns an author's into groups that do not capture. */
function withoutGroups(key: string): string {
  return key.replace(/(?<!\\)\((?!\?)/gu, '(?:');
}

function swapOf(key: string, expected: string, ignorecase: boolean, replaces: boolean): ValeSwap {
  const options = expected
    .split(/(?<!\\)\|/u)
    .filter((option) => option !== '')
    .map((option) => option.replaceAll('\\|', '|'));
  const parts = /\$\d/u.test(expected) ? readable(inCase(key, ignorecase)) : null;
  // A replacement of letters, digits, spaces and hyphens is no pattern to Vale.
  const isPhrase = /^[\p{L}\p{Nd} -]*$/u.test(expected);
  const accepted = replaces || isPhrase ? null : readable(`^(?:${expected})$`);
  return { observed: key, expected, options, parts, accepted };
}

function readable(expression: string): ValePattern | null {
  const pattern = translateExpression(expression);
  return 'source' in pattern ? pattern : null;
}
