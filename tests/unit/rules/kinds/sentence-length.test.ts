import { expect, it } from 'vitest';
import { check } from '../../../../rules/index.ts';
import { official, rulesetOf } from '../inline.ts';

const ruleset = rulesetOf(`
  - id: lang
    kind: sentence-length
    limit: 5
    message: '{words} av {limit}'
    reason: r
    examples: [{bad: en to tre fire fem seks}]`);
const found = (text: string) =>
  check(text, ruleset, official).findings.map(({ actual, message }) => [actual, message]);

it.each([
  ['En to tre fire fem.', []],
  ['En to tre fire fem seks.', [['En to tre fire fem seks.', '6 av 5']]],
  ['  En to tre fire fem seks  ', [['En to tre fire fem seks', '6 av 5']]],
  ['En to tre fire fem.\nSeks sju.', []],
  ['Se https://eksempel.no/a @ola #en 😀 to tre fire fem', []],
  ['Vi kommer kl. 12 den 1. mai sammen.', [['Vi kommer kl. 12 den 1. mai sammen.', '8 av 5']]],
  ['«En to tre fire fem seks», sa hun.', [['«En to tre fire fem seks», sa hun.', '8 av 5']]],
  ['«En to tre fire fem seks.»', []],
])('%j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
