import { expect, it, test } from 'vitest';
import { nearestName } from '../../../../rules/pack/nearest.ts';

test.each([
  // Replaced, put in, left out.
  ['sevirity', ['severity'], 'severity'],
  ['sseverity', ['severity'], 'severity'],
  ['severty', ['severity'], 'severity'],
  ['SEVERITY', ['severity'], 'severity'],
  // At most a third of the letters of the name, and three.
  ['ab', ['abc'], 'abc'],
  ['a', ['abc'], null],
  ['abcd', ['abxy'], 'abxy'],
  ['abcd', ['axyz'], null],
  ['aaaaaaaaabbb', ['aaaaaaaaaccc'], 'aaaaaaaaaccc'],
  ['aaaaaaaabbbb', ['aaaaaaaacccc'], null],
  ['', ['a'], 'a'],
  ['a', [''], null],
  ['', [], null],
  // The nearest; of two as near the first.
  ['rule', ['roles', 'rules'], 'rules'],
  ['rulex', ['rules', 'ruled'], 'rules'],
  // Order matters.
  ['kind', ['dnik'], null],
  // More than one step each way.
  ['xxguideline', ['guideline'], 'guideline'],
  ['guide', ['guideline'], null],
])('%j among %j means %j', (name, names, expected) => {
  expect(nearestName(name, names)).toBe(expected);
});

it('reads of what is very long the beginning only', () => {
  const name = 'x'.repeat(60);
  expect(nearestName(`${name}${'y'.repeat(100_000)}`, [name])).toBe(name);
  expect(nearestName('x'.repeat(59), [name])).toBe(name);
});
