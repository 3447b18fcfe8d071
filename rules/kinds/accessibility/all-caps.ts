/** Several words in capitals: hard to read for many, and read as shouting. */

import { itemAt } from '../../items.ts';
import type { Token } from '../../language/words.ts';
import { functionWords } from '../capitalization/function-words.ts';
import { type Check, hitAt } from './check.ts';

const usual = 3;
/** Letters of the longest word that may be an abbreviation. */
const longestAbbreviation = 3;

export const allCaps: Check = {
  check: 'all-caps',
  inSentence({ words: fewest = usual }, { reading: { sentence }, language }) {
    const isWord = ({ key, letters }: Token) =>
      letters > longestAbbreviation || functionWords[language].has(key);
    return runsOf(sentence.words, sentence.text)
      .filter((run) => run.length >= fewest && run.some(isWord))
      .map((run) => {
        const span = { start: itemAt(run, 0).start, end: itemAt(run, run.length - 1).end };
        return hitAt(span, { values: { count: String(run.length) } });
      });
  },
};

/** Between abbreviations in a row. */
const separator = /[,;/()]/u;

/** Words in capitals that follow each other; numbers may stand between. */
function runsOf(words: readonly Token[], text: string): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  let end = 0;
  for (const word of words) {
    if (separator.test(text.slice(end, word.start))) run = [];
    end = word.end;
    if (word.letters === 0) continue;
    const written = text.slice(word.start, word.end);
    if (written !== written.toUpperCase() || written === written.toLowerCase()) {
      run = [];
      continue;
    }
    if (run.length === 0) runs.push(run);
    run.push(word);
  }
  return runs;
}
