/** What the layers that were overruled said, for the card. */
import type { Finding } from '../../rules/types.ts';
import type { Texts } from '../texts/index.ts';

/** A layer that was overruled, and its own message where that is another. */
export interface OverruledLine {
  line: string;
  said: string | null;
}

/** One line for each overruled layer, the nearest first; a layer that says one thing of two rules has one line. */
export function overruledLines({ pack, message, overruled }: Finding, t: Texts): OverruledLine[] {
  const lines = overruled.map((other): OverruledLine => {
    const said = other.message === undefined || other.message === message ? null : other.message;
    const words = said === null ? t.finding.goesBefore : t.finding.saysOtherwise;
    return { line: words(pack.title, other.pack.title), said };
  });
  return [...new Map(lines.map((one) => [`${one.line} ${one.said}`, one])).values()];
}
