import { expect, it } from 'vitest';
import { joined, merged, noFigures } from '../../soak/figures.ts';

const outcome = (faults: string[], milliseconds: number) => ({
  faults,
  counted: faults.length > 0 ? 'bad' : 'good',
  cost: { milliseconds, characters: 10 },
});

it('counts, keeps every failure with its number, and the slowest case', () => {
  const first = merged(merged(noFigures(), outcome([], 5), 0), outcome(['a', 'b'], 9), 1);
  const second = merged(noFigures(), outcome([], 7), 2);
  expect(joined(first, second)).toMatchObject({
    cases: 3,
    counts: { good: 2, bad: 1 },
    failures: [
      { index: 1, fault: 'a' },
      { index: 1, fault: 'b' },
    ],
    slowest: { index: 1, milliseconds: 9 },
    characters: 30,
  });
});
