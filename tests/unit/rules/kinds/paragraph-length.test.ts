import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { check, createChecker } from '../../../../rules/index.ts';
import { paragraphLengthFormat } from '../../../../rules/kinds/paragraph-length.ts';
import { official, rulesetOf } from '../inline.ts';

const tail = `message: '{sentences}/{words}'
    reason: r
    examples: [{bad: x}]`;
const rules = (options: string) => `
  - id: avsnitt
    kind: paragraph-length
    ${options}
    ${tail}`;
const found = (options: string, text: string) =>
  check(text, rulesetOf(rules(options)), official).findings.map(
    ({ start, end, actual, message }) => {
      expect(text.slice(start, end)).toBe(actual);
      return [actual, message];
    },
  );

const ten = 'en to tre fire fem seks sju åtte ni ti';

test.each([
  ['sentences: 2', 'En. To.', []],
  ['sentences: 2', ' En. To. Tre. \n', [['En. To. Tre.', '3/3']]],
  ['sentences: 2', 'En. To.\nTre. Fire.', []],
  [
    'sentences: 1',
    'En. To.\n\nTre.\nFire. Fem. Seks.',
    [
      ['En. To.', '2/2'],
      ['Fire. Fem. Seks.', '3/3'],
    ],
  ],
  ['sentences: 1', 'En. #a #b 😀', []],
  ['sentences: 1', '', []],
  ['words: 10', ten, []],
  ['words: 10', `${ten} elleve`, [[`${ten} elleve`, '1/11']]],
  ['words: 10', `${ten}. Elleve.`, [[`${ten}. Elleve.`, '2/11']]],
  ['sentences: 1\n    words: 10', 'En. To.', [['En. To.', '2/2']]],
  ['sentences: 3\n    words: 10', `${ten}. Elleve`, [[`${ten}. Elleve`, '2/11']]],
])('%s: %j', (options, text, expected) => {
  expect(found(options, text)).toEqual(expected);
});

it('takes no place from what is said of the sentences and words in it', () => {
  const ruleset = rulesetOf(`${rules('sentences: 1')}
  - id: setning
    kind: sentence-length
    limit: 5
    ${tail}
  - id: ord
    kind: existence
    terms: [tre]
    ${tail}
  - id: også
    kind: paragraph-length
    severity: must
    sentences: 1
    ${tail}`);
  const { findings } = check(`${ten}. Elleve.`, ruleset, official);
  expect(findings.map(({ rule }) => rule).sort()).toEqual([
    'prøve/også',
    'prøve/ord',
    'prøve/setning',
  ]);
});

it('asks for a limit', () => {
  const problems = (options: object) =>
    paragraphLengthFormat.problems({ options: { ...options }, languages: ['nb'] });
  expect(problems({})).toEqual([
    { path: [], message: 'say how long a paragraph may be: «sentences», «words» or both' },
  ]);
  expect(problems({ words: 10 })).toEqual([]);
  expect(problems({ sentences: 1 })).toEqual([]);
});

test('what is found after a change is what is found in the whole', () => {
  const ruleset = rulesetOf(rules('sentences: 1'));
  const text = fc.array(fc.constantFrom('En. ', 'to ', '\n', '#tag ', 'Tre! '), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const checker = createChecker(ruleset);
      checker.check(before.join(''), official);
      const now = after.join('');
      const { findings } = checker.check(now, official);
      expect(findings).toEqual(check(now, ruleset, official).findings);
      for (const { start, end, actual } of findings) expect(now.slice(start, end)).toBe(actual);
    }),
  );
});
