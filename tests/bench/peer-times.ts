/** A draft of 3,000 characters, all built-in packs and 2,000 more terms, against what others do with the same text. */
import { check } from '../../rules/index.ts';
import { context } from './context.ts';
import { inTurns, inTurnsLater, ms, ratio } from './measure.ts';
import { loadPeers } from './peers.ts';
import { rulesetWith } from './rulesets.ts';
import { englishText } from './texts.ts';

export async function peers(): Promise<void> {
  const { writeGood, harper } = await loadPeers();
  const ruleset = rulesetWith(2_000);
  const text = englishText(3_000);
  const times = inTurns(
    {
      takt: () => check(text, ruleset, context),
      'write-good 1.0.8': () => writeGood(text),
      // Enough rounds for both to be as fast as they get: a draft is checked hundreds of times while it is written.
    },
    800,
  );
  times.push(...(await inTurnsLater({ 'harper.js 2.10.0': () => harper(text) }, 10)));
  const takt = times.find(({ name }) => name === 'takt')?.median ?? Number.NaN;
  console.log(
    `3,000 characters, ${ruleset.rules.length} rules, ${ruleset.terms.phrases.length} phrases, ` +
      `${check(text, ruleset, context).findings.length} findings`,
  );
  console.table(
    times.map(({ name, median }) => ({
      checker: name,
      median: ms(median),
      'Takt : it': ratio(takt, median),
    })),
  );
}
