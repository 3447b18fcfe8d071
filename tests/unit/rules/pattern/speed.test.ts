/** The verdicts against the engine itself. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vetPattern } from '../../../../rules/pattern/vet.ts';
import { counted, type Evil, exponential, polynomial } from './corpus.ts';
import { hardTexts, patterns } from './generated.ts';
import { native, timeOf } from './running.ts';

/** The witness, with its middle repeated. */
function textOf({ source, flags }: Evil, times: number): string {
  const verdict = vetPattern(source, flags);
  const witness = verdict.ok ? undefined : verdict.problems[0]?.witness;
  if (!witness) throw new Error(`no witness for ${source}`);
  return witness.prefix + witness.pump.repeat(times) + witness.suffix;
}

/** The engine's own time, the best of some runs. */
function best(pattern: RegExp, text: string): number {
  return Math.min(...Array.from({ length: 2 }, () => timeOf(pattern, text, 1000)));
}

test.each(exponential)('takes forever on a short text: $source', (evil) => {
  const pattern = native(evil.source, evil.flags ?? {});
  const times = [20, 30, 40, 60].find((each) => timeOf(pattern, textOf(evil, each), 60) > 60);
  expect(times).toBeDefined();
});

test.each(polynomial)(
  'one attempt takes far more than four times as long on four times the text: $source',
  (evil) => {
    const pattern = native(evil.source, evil.flags ?? {}, true);
    let times = 1000;
    // The engine compiles what is run more than once.
    for (let run = 0; run < 3; run += 1) best(pattern, textOf(evil, 100));
    while (best(pattern, textOf(evil, times)) < 5) times *= 2;
    const [once, more] = [textOf(evil, times), textOf(evil, 4 * times)].map((text) =>
      best(pattern, text),
    );
    expect(Number(more) / Number(once)).toBeGreaterThan(6);
  },
);

test.each(counted)('takes a thousand times too long: $source', (evil) => {
  const pattern = native(evil.source, evil.flags ?? {});
  const texts = [1, 20, 25, 30, 50, 100, 1000].map((times) => textOf(evil, times));
  expect(texts.some((text) => timeOf(pattern, text, 100) > 20)).toBe(true);
});

test('what is accepted is quick on any text', { timeout: 30_000 }, () => {
  let accepted = 0;
  const flags = fc.record({ ignoreCase: fc.boolean(), whole: fc.boolean() });
  const texts = fc.array(hardTexts, { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(patterns, flags, texts, (source, how, [one = '', other = '']) => {
      if (!vetPattern(source, how).ok) return;
      accepted += 1;
      const pattern = native(source, how);
      expect(timeOf(pattern, one, 250)).toBeLessThan(250);
      expect(timeOf(pattern, other, 250)).toBeLessThan(250);
    }),
    { numRuns: 60 },
  );
  expect(accepted).toBeGreaterThan(5);
});
