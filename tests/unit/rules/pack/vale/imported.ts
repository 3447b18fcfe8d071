/** What tests of the Vale import share. */
import { expect } from 'vitest';
import { type Pack, parsePack, proveExamples } from '../../../../../rules/index.ts';

/** The pack of an import; its examples must hold. */
export function packOf(text: string): Pack {
  const parsed = parsePack(text, 'import.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  expect(proveExamples(parsed.pack)).toEqual([]);
  return parsed.pack;
}

/** Line and column from 1, as Vale counts: in characters. */
export function placeOf(text: string, start: number): string {
  const lines = text.slice(0, start).split('\n');
  return `${lines.length}:${[...String(lines.at(-1))].length + 1}`;
}

/** Without its pack, and without the number of a part. */
export function ruleId(rule: string): string {
  return rule.replace(/^.*\/|-\d+$/gu, '');
}
