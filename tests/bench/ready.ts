/** What a page pays before its first check: the compiled plain data read, and made ready. */
import { check, createChecker, type Ruleset } from '../../rules/index.ts';
import { context } from './context.ts';
import { inTurns, ms, ratio } from './measure.ts';
import { rulesetWith } from './rulesets.ts';

export function ready(): void {
  const json = JSON.stringify(rulesetWith(0));
  // A checker prepares a ruleset once: so each round needs one of its own.
  const fresh: Ruleset[] = Array.from({ length: 200 }, () => JSON.parse(json));
  const [parse, prepare, first] = inTurns(
    {
      parse: () => JSON.parse(json),
      prepare: () => createChecker(fresh.pop() ?? JSON.parse(json)),
      first: () => check('Hei.', JSON.parse(json), context),
    },
    80,
  );
  if (!parse || !prepare || !first) throw new Error('nothing was measured');
  console.log(`all built-in packs: ${(json.length / 1000).toFixed(0)} kB of plain data`);
  console.table([
    { step: 'JSON.parse', median: ms(parse.median), 'to JSON.parse': ratio(1, 1) },
    {
      step: 'made ready',
      median: ms(prepare.median),
      'to JSON.parse': ratio(prepare.median, parse.median),
    },
    {
      step: 'JSON.parse, made ready and a first check of one word',
      median: ms(first.median),
      'to JSON.parse': ratio(first.median, parse.median),
    },
  ]);
}
