/** Lengths of texts as sites count them. */

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Characters as a person sees them: an emoji of five code points is one. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Length in graphemes. */
export function graphemeLength(text: string): number {
  return graphemes(text).length;
}

/** Addresses with `http://` or `https://`, without the punctuation after them. */
const address = /https?:\/\/[^\s<>"]*[^\s<>"'.,:;!?)\]»”’]/giu;

/** The text with each address as `shown` gives it. */
export function withAddresses(text: string, shown: (address: string) => string): string {
  return text.replace(address, shown);
}
