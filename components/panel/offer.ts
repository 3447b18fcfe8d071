/** What a finding's fix does, as the card says it. */
import type { Finding } from '../../rules/types.ts';
import type { Texts } from '../texts/index.ts';

export type Offer =
  | { kind: 'swap'; from: string; to: string }
  | { kind: 'remove'; words: string }
  | { kind: 'add'; words: string };

/** Longer words than this make no line; the message says it better. */
const longestInLine = 48;

/** What stands for words that are not to be read over someone's shoulder. Its length tells nothing. */
export const mask = '••••••';

/** What fix number `index` does; null when there is none. */
export function offer(finding: Finding, index: number): Offer | null {
  const fix = finding.fixes[index];
  if (!fix) return null;
  if (fix.text.trim() === '') return { kind: 'remove', words: finding.actual };
  if (fix.start === fix.end)
    return { kind: 'add', words: (finding.expected[index] ?? fix.text).trim() };
  return { kind: 'swap', from: finding.actual, to: finding.expected[index] ?? fix.text };
}

/** True when the closed card can show old and new words beside each other: there are some, and they are short. */
export function fitsInLine(words: Offer | null): words is Extract<Offer, { kind: 'swap' }> {
  if (words?.kind !== 'swap' || words.from.trim() === '') return false;
  return words.from.length + words.to.length <= longestInLine;
}

/** Words as they may be said aloud in a label: short, on one line, and never personal data. */
export function spoken(words: string, sensitive: boolean, t: Texts): string {
  if (sensitive) return t.finding.hiddenWords;
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length <= longestInLine ? line : `${line.slice(0, longestInLine).trimEnd()}…`;
}

/** The message with personal data masked. */
export function maskedMessage({ message, actual, sensitive }: Finding): string {
  return sensitive && actual ? message.replaceAll(actual, mask) : message;
}

/** True of a finding that is about certain words, false of one about the whole post: that has no place to be shown at. */
export function hasWords({ actual }: Pick<Finding, 'actual'>): boolean {
  return actual !== '';
}

/** What a change does, by the words that go and those that come, both as `spoken`. Never names words that are none. */
export function changeLabel(from: string, to: string, { finding }: Texts): string {
  if (to === '') return from === '' ? finding.remove : finding.removeLong(from);
  return from === '' ? finding.addLong(to) : finding.swapLong(from, to);
}

/** The button's word and its full label. */
export function offerTexts(
  made: Offer,
  finding: Finding,
  t: Texts,
): { short: string; long: string } {
  const gone = (words: string) => spoken(words, finding.sensitive && words !== '', t);
  if (made.kind === 'remove')
    return { short: t.finding.remove, long: changeLabel(gone(made.words), '', t) };
  if (made.kind === 'add')
    return { short: t.finding.add, long: changeLabel('', spoken(made.words, false, t), t) };
  return {
    short: t.finding.swap,
    long: changeLabel(gone(made.from), spoken(made.to, false, t), t),
  };
}
