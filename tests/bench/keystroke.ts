/** What one more letter costs, in a short draft and in a very long one. */
import { createChecker, type Ruleset } from '../../rules/index.ts';
import { context } from './context.ts';
import { inTurns, ms, ratio } from './measure.ts';
import { rulesetWith } from './rulesets.ts';
import { englishText, oneParagraph } from './texts.ts';

/** Types a letter and takes it away again, at a place given as a share of the text. */
function typing(text: string, place: number, ruleset: Ruleset): () => unknown {
  const checker = createChecker(ruleset);
  checker.check(text, context);
  const at = Math.round(text.length * place);
  const typed = `${text.slice(0, at)}x${text.slice(at)}`;
  let isTyped = false;
  return () => {
    isTyped = !isTyped;
    return checker.check(isTyped ? typed : text, context);
  };
}

export function keystroke(): void {
  const ruleset = rulesetWith(0);
  for (const [name, make] of Object.entries({
    paragraphs: englishText,
    'one paragraph': oneParagraph,
  })) {
    const rows = [0, 0.5, 1].map((place) => {
      const [short, long] = inTurns(
        {
          short: typing(make(300), place, ruleset),
          long: typing(make(30_000), place, ruleset),
        },
        400,
      );
      if (!short || !long) throw new Error('nothing was measured');
      return {
        'typed at': ['the start', 'the middle', 'the end'][place * 2],
        '300 characters': ms(short.median),
        '30,000 characters': ms(long.median),
        'long : short': ratio(long.median, short.median),
      };
    });
    console.log(`\nA letter typed in a draft of ${name}`);
    console.table(rows);
  }
}
