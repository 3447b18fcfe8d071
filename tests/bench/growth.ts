/** Time and memory as the text and the number of terms grow: each step should cost what it adds. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createChecker, type Ruleset } from '../../rules/index.ts';
import { context } from './context.ts';
import { inTurns, ms } from './measure.ts';
import { rulesetWith } from './rulesets.ts';
import { englishText } from './texts.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Bytes that stay in use for what `make` gives. */
function memoryOf(make: () => unknown): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = make();
  collect();
  const bytes = process.memoryUsage().heapUsed - before;
  return kept === undefined ? 0 : bytes;
}

function checked(text: string, ruleset: Ruleset): unknown {
  const checker = createChecker(ruleset);
  checker.check(text, context);
  return checker;
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} kB`;

export function growth(): void {
  const ruleset = rulesetWith(0);
  // The first measurement pays for what all others share.
  memoryOf(() => checked(englishText(30_000), ruleset));
  memoryOf(() => checked(englishText(30_000), ruleset));
  console.log('The text grows (all built-in packs)');
  console.table(
    [1_000, 3_000, 10_000, 30_000, 100_000, 300_000].map((length) => {
      const text = englishText(length);
      const [time] = inTurns({ check: () => checked(text, ruleset) }, length > 50_000 ? 8 : 30);
      const median = time?.median ?? Number.NaN;
      return {
        characters: length.toLocaleString('en'),
        check: ms(median),
        'microseconds per 1,000 characters': Math.round((1e6 * median) / length),
        'kept by the checker': kilobytes(memoryOf(() => checked(text, ruleset))),
      };
    }),
  );
  console.log('The terms grow (3,000 characters)');
  const text = englishText(3_000);
  console.table(
    [0, 1_000, 3_000, 10_000, 30_000, 100_000].map((terms) => {
      const json = JSON.stringify(rulesetWith(terms));
      const own: Ruleset = JSON.parse(json);
      const [time] = inTurns({ check: () => checked(text, own) }, 30);
      return {
        'terms besides the built-in packs': terms.toLocaleString('en'),
        check: ms(time?.median ?? Number.NaN),
        'plain data': kilobytes(json.length),
        'kept in memory': kilobytes(memoryOf(() => checked('Hei.', JSON.parse(json)))),
      };
    }),
  );
}
