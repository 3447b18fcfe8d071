/** The stretches of a text that a rule about capitals looks at. */
import type { Document } from '../../document.ts';
import type { Dialect } from '../../language/sentence-counts.ts';
import { type Paragraph, paragraphsOf } from '../../paragraphs.ts';
import type { Sentence } from '../../sentence.ts';
import type { Span } from '../../types.ts';
import type { Where } from './options.ts';

export interface Place {
  /** Where it stands. */
  start: number;
  text: string;
  /** Its sentences, and where the text of each starts in that of the place. */
  sentences: readonly { sentence: Sentence; start: number }[];
}

/** Most words of a headline. */
const headlineWords = 12;
/** Longest place that is looked at, in UTF-16 code units: patterns are never run on more. */
const longestPlace = 1000;

/** A sentence, in its own offsets. */
export function placeOf(sentence: Sentence): Place[] {
  const { start, end, text } = sentence;
  const sentences = [{ sentence, start: -start }];
  return fitting([{ start, text: text.slice(start, end), sentences }]);
}

/** The places of a text, but sentences. Places that hold nothing, and those that are longer than can be judged, are left out. */
export function placesIn(document: Document, where: Where, dialect: Dialect): Place[] {
  if (where === 'sentence') return [];
  if (dialect === 'vale' && where !== 'first-line') {
    const pieces = where === 'text' ? /[\s\S]+/gu : /[\s\S]*?\n\n|[\s\S]+/gu;
    const found = Array.from(document.text.matchAll(pieces), ({ index, 0: text }) => ({
      start: index,
      text,
      sentences: [],
    }));
    return fitting(found);
  }
  const paragraphs = paragraphsOf(document);
  if (where === 'text') return fitting(paragraphs.length > 0 ? [joined(paragraphs, document)] : []);
  const sought = where === 'paragraph' ? paragraphs : paragraphs.slice(0, 1).filter(isHeadline);
  return fitting(sought.map((paragraph) => joined([paragraph], document)));

  function isHeadline({ start, end, sentences }: Span & Pick<Paragraph, 'sentences'>): boolean {
    const words = sentences.reduce((sum, { sentence }) => sum + sentence.words.length, 0);
    return words <= headlineWords && !/[.…:;,]$/u.test(document.text.slice(start, end));
  }
}

function joined(paragraphs: readonly Paragraph[], { text }: Document): Place {
  const start = Math.min(...paragraphs.map((paragraph) => paragraph.start));
  const end = Math.max(...paragraphs.map((paragraph) => paragraph.end));
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  return {
    start,
    text: text.slice(start, end),
    sentences: sentences.map(({ sentence, start: at }) => ({ sentence, start: at - start })),
  };
}

function fitting(places: readonly Place[]): Place[] {
  return places.filter(({ text }) => text.trim() !== '' && text.length <= longestPlace);
}
