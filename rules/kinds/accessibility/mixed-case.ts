/** mIxEd CaPiTaLs: hard to read for everybody, and spelled out by screen readers. */
import { followCase } from '../capitals.ts';
import { type Check, hitAt, mended } from './check.ts';

/** Names and shortenings with inner capitals change less often: WhatsApp, McIntosh, SosialeMedier. */
const fewestChanges = 4;
/** Names that change as often. */
const names = ['LaTeX', 'BibTeX'];

export const mixedCase: Check = {
  check: 'mixed-case',
  inSentence: (_options, { reading: { sentence } }) =>
    sentence.words.flatMap((word) => {
      const written = sentence.text.slice(word.start, word.end);
      if (changesIn(written) < fewestChanges || names.includes(written)) return [];
      const plain = written.toLowerCase();
      return [mended(hitAt(word), word.opening ? followCase('A', plain) : plain)];
    }),
};

/** How often the case changes between letters that stand side by side, where it does so nearly always. */
function changesIn(word: string): number {
  const letters = [...word.replace(/[^\p{Lu}\p{Ll}]/gu, '')];
  const isSmall = letters.map((letter) => letter === letter.toLowerCase());
  const changes = isSmall.filter(
    (small, index) => index > 0 && small !== isSmall[index - 1],
  ).length;
  return 3 * changes >= 2 * (letters.length - 1) ? changes : 0;
}
