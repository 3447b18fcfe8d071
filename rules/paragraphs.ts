/** The paragraphs of a text that was read. */
import type { Document } from './document.ts';
import { itemAt } from './items.ts';
import type { Sentence } from './sentence.ts';
import type { Span } from './types.ts';

/** A paragraph: a line that holds something, white space around it left out. In offsets of the text. */
export interface Paragraph extends Span {
  /** Its sentences that hold something, and where each starts in the text. */
  sentences: readonly { sentence: Sentence; start: number }[];
}

/** The paragraphs of a text, in order. */
export function paragraphsOf({ readings, starts }: Document): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let sentences: { sentence: Sentence; start: number }[] = [];
  readings.forEach(({ sentence }, index) => {
    if (sentence.end > sentence.start) sentences.push({ sentence, start: itemAt(starts, index) });
    const ends = sentence.endsParagraph || index === readings.length - 1;
    if (!ends || sentences.length === 0) return;
    const first = itemAt(sentences, 0);
    const last = itemAt(sentences, sentences.length - 1);
    const start = first.start + first.sentence.start;
    paragraphs.push({ start, end: last.start + last.sentence.end, sentences });
    sentences = [];
  });
  return paragraphs;
}
