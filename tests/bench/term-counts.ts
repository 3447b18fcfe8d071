/** How the number of terms in the active packs counts. */
import { check } from '../../rules/index.ts';
import { context } from './context.ts';
import { inTurns, ms, ratio } from './measure.ts';
import { rulesetWith } from './rulesets.ts';
import { englishText } from './texts.ts';

export function terms(): void {
  const text = englishText(3_000);
  const counts = [1_000, 10_000, 100_000];
  const works = counts.map((count) => {
    const ruleset = rulesetWith(count);
    return [String(count), () => check(text, ruleset, context)] as const;
  });
  const times = inTurns(Object.fromEntries(works));
  const least = times.find(({ name }) => name === '1000')?.median ?? Number.NaN;
  console.log('3,000 characters');
  console.table(
    times.map(({ name, median }) => ({
      'terms besides the built-in packs': Number(name).toLocaleString('en'),
      check: ms(median),
      'to 1,000 terms': ratio(median, least),
    })),
  );
}
