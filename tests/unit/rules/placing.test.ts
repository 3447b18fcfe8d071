import { expect, it, test } from 'vitest';
import { additionWithin } from '../../../rules/additions.ts';
import { check } from '../../../rules/index.ts';
import { growth } from '../../../rules/placing.ts';
import { brief, official, rulesetOf } from './inline.ts';

test.each([
  [0, 0, '', 0],
  [1, 3, '', -2],
  [1, 3, 'ab', 0],
  [2, 2, 'abc', 3],
  [2, 3, 'abc', 2],
])('an edit of %i–%i to %j makes the text longer by %i', (start, end, text, by) => {
  expect(growth({ start, end, text })).toBe(by);
});

const ruleset = rulesetOf(
  '  - {id: a, kind: substitution, swap: {fire: [fem, seksti, åtte]}, message: m, reason: r, examples: [{bad: x}]}',
);
const offered = (text: string, limit: number) =>
  brief(check(text, ruleset, { ...official, limit }).findings);

it.each([
  ['Vi er fire', 10, [['fire', 'fem', 'åtte']]],
  ['Vi er fire', 11, [['fire', 'fem', 'åtte']]],
  ['Vi er fire', 12, [['fire', 'fem', 'seksti', 'åtte']]],
  // What makes the text shorter, or no longer, is welcome where there is no room at all.
  ['Vi er fire', 3, [['fire', 'fem', 'åtte']]],
])('%j within %i code units', (text, limit, expected) => {
  expect(offered(text, limit)).toEqual(expected);
});

it('offers what lies after the first sentence where it stands', () => {
  const { findings } = check('Hei. Vi er fire.', ruleset, { ...official, limit: 16 });
  expect(findings).toMatchObject([
    {
      start: 11,
      end: 15,
      fixes: [
        { start: 11, end: 15, text: 'fem' },
        { start: 11, end: 15, text: 'åtte' },
      ],
    },
  ]);
});

test.each([
  [null, 'Jeg jobber i Eksempelvik.'],
  [29, 'Jeg jobber i Eksempelvik.'],
  [28, 'Jobber der.'],
  [15, 'Jobber der.'],
  [14, undefined],
])('within %s code units the first sentence that fits is %j', (limit, sentence) => {
  const sentences = ['Jeg jobber i Eksempelvik.', 'Jobber der.'];
  const edits = additionWithin(limit, 'Ja. ', sentences);
  expect(edits).toEqual(sentence === undefined ? [] : [{ start: 4, end: 4, text: sentence }]);
});
