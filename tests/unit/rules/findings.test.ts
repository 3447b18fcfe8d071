import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atLeast,
  inOrder,
  inRole,
  settled,
  withoutIgnored,
  withoutOverlaps,
} from '../../../rules/findings.ts';
import { type Finding, severities } from '../../../rules/types.ts';

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
    sensitive: false,
    ...changed,
  };
}

const spans = (findings: readonly Finding[]) => findings.map(({ start, end }) => [start, end]);

describe('withoutOverlaps', () => {
  it.each([
    ['the more severe', [finding(0, 9), finding(4, 6, { severity: 'must' })], [[4, 6]]],
    ['then the longer', [finding(0, 3), finding(2, 9)], [[2, 9]]],
    ['then the earlier', [finding(2, 4), finding(0, 3, { actual: '' }), finding(1, 3)], [[0, 3]]],
    [
      'both, where they only touch',
      [finding(0, 3), finding(3, 6)],
      [
        [0, 3],
        [3, 6],
      ],
    ],
    [
      'both, where they mark different things',
      [finding(0, 9, { kind: 'sentence-length', severity: 'must' }), finding(2, 4)],
      [
        [0, 9],
        [2, 4],
      ],
    ],
  ])('lets speak %s', (_, findings, expected) => {
    expect(spans(inOrder(withoutOverlaps(findings)))).toEqual(expected);
  });

  it('leaves no two on the same words, and nothing out that is free', () => {
    const any = fc
      .tuple(fc.nat(20), fc.integer({ min: 1, max: 6 }), fc.constantFrom(...severities))
      .map(([start, length, severity]) => finding(start, start + length, { severity }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (findings) => {
        const left = settled(findings, 'official');
        const meets = (a: Finding, b: Finding) => a.start < b.end && b.start < a.end;
        for (const [index, one] of left.entries()) {
          for (const other of left.slice(index + 1)) expect(meets(one, other)).toBe(false);
        }
        for (const one of findings) expect(left.some((other) => meets(one, other))).toBe(true);
      }),
    );
  });
});

it('lets nothing hold a post outside of role official', () => {
  const must = [finding(0, 1, { severity: 'must' }), finding(1, 2, { severity: 'info' })];
  const severitiesIn = (role: 'private' | 'professional' | 'official') =>
    inRole(role)(must).map(({ severity }) => severity);
  expect(severitiesIn('official')).toEqual(['must', 'info']);
  expect(severitiesIn('professional')).toEqual(['advice', 'info']);
  expect(severitiesIn('private')).toEqual(['advice', 'info']);
});

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

it('keeps what is severe enough', () => {
  const findings = severities.map((severity, index) => finding(index, index + 1, { severity }));
  expect(atLeast('advice')(findings).map(({ severity }) => severity)).toEqual(['advice', 'must']);
});
