/** Whether a place has the capitals that a rule asks for. */
import { covers, touches } from '../../spans.ts';
import type { Language, Span } from '../../types.ts';
import { type Expressions, expressionsOf, finds, type Options } from './options.ts';
import type { Place } from './places.ts';
import { type Judgement, judgeSentence } from './sentence.ts';
import { titleOf } from './title.ts';
import { agrees, valeSentence } from './vale.ts';

/** Null when the place is right. Depends on nothing but the text of the place, the options and the language. */
export function judge(place: Place, options: Options, language: Language): Judgement | null {
  const expressions = expressionsOf(options);
  const { text } = place;
  switch (options.match) {
    case 'pattern': {
      const { kept, pattern } = expressions;
      const { pattern: suggestion } = options;
      if (suggestion === undefined || finds(pattern, text) || finds(kept, text)) return null;
      return { suggestion, possibleNames: null };
    }
    case 'lower':
    case 'upper':
      return judgeLetters(place, options, expressions);
    case 'title':
      return judgeTitle(place, options, expressions);
    case 'sentence': {
      if (options.dialect === 'takt') {
        return judgeSentence(place, options, expressions, language);
      }
      const suggestion = valeSentence(text, options, expressions);
      return agrees(text, suggestion, options, expressions)
        ? null
        : { suggestion, possibleNames: null };
    }
  }
}

/** Links, addresses, handles, hashtags and emoji, in offsets of the place. */
function marksIn({ sentences }: Place): Span[] {
  return sentences.flatMap(({ sentence: { marks }, start: by }) =>
    marks.map(({ start, end }) => ({ start: start + by, end: end + by })),
  );
}

function judgeTitle(place: Place, options: Options, expressions: Expressions): Judgement | null {
  const { text } = place;
  const isVale = options.dialect === 'vale';
  if (!isVale && !/[\p{L}\p{N}]/u.test(text)) return null;
  const suggestion = titleOf(text, options.style, expressions, isVale ? [] : marksIn(place));
  return agrees(text, suggestion, options, expressions) ? null : { suggestion, possibleNames: [] };
}

/** Small letters alone, or capitals alone. Raising letters hurts no name. */
function judgeLetters(
  place: Place,
  { match, dialect }: Options,
  { kept }: Expressions,
): Judgement | null {
  const { text } = place;
  const convert = (letters: string) =>
    match === 'lower' ? letters.toLowerCase() : letters.toUpperCase();
  if (dialect === 'vale') {
    const suggestion = convert(text);
    return text === suggestion || finds(kept, text) ? null : { suggestion, possibleNames: null };
  }
  const keeping = keptIn(text, kept);
  const marks = marksIn(place);
  const suggestion = text.replace(/[\p{L}\p{M}]+/gu, (letters, start: number) => {
    const span = { start, end: start + letters.length };
    return covers(keeping, span) || touches(marks, span) ? letters : convert(letters);
  });
  return text === suggestion ? null : { suggestion, possibleNames: match === 'upper' ? [] : null };
}

function keptIn(text: string, kept: RegExp | null): Span[] {
  if (!kept) return [];
  return Array.from(text.matchAll(kept), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}
