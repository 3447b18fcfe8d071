import { expect, it } from 'vitest';
import { inOrder, withoutIgnored, withoutTooMany } from '../../../rules/findings.ts';
import type { Finding } from '../../../rules/types.ts';

function finding(start: number, end: number, changed: Partial<Finding> = {}): Finding {
  return {
    rule: 'p/r',
    kind: 'existence',
    severity: 'advice',
    start,
    end,
    actual: 'x'.repeat(end - start),
    expected: [],
    fixes: [],
    message: 'm',
    reason: 'r',
    pack: { id: 'p', title: 'P', version: '1.0.0' },
    overruled: [],
    sensitive: false,
    ...changed,
  };
}

const spans = (findings: readonly Finding[]) => findings.map(({ start, end }) => [start, end]);

it('leaves out what was ignored: the same rule on the same words, wherever they stand', () => {
  const findings = [
    finding(0, 2, { actual: 'ab' }),
    finding(3, 5, { actual: 'ab' }),
    finding(6, 8, { actual: 'cd' }),
    finding(9, 11, { actual: 'ab', rule: 'p/other' }),
  ];
  const left = withoutIgnored(findings, [{ rule: 'p/r', actual: 'ab' }]);
  expect(spans(left)).toEqual([
    [6, 8],
    [9, 11],
  ]);
  expect(withoutIgnored(findings, [])).toEqual(findings);
});

it('puts findings in the order of the text, the shorter first where two start together', () => {
  const findings = [finding(3, 9), finding(3, 5), finding(0, 1)];
  expect(spans(inOrder(findings))).toEqual([
    [0, 1],
    [3, 5],
    [3, 9],
  ]);
});

it('lets a rule speak as often as it may, the first times', () => {
  const findings = [
    finding(0, 1),
    finding(1, 2, { rule: 'p/other' }),
    finding(2, 3),
    finding(3, 4, { rule: 'p/other' }),
    finding(4, 5),
  ];
  expect(spans(withoutTooMany(findings, new Map([['p/r', 2]])))).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
  ]);
  expect(withoutTooMany(findings, new Map())).toEqual(findings);
});
