/** Capitals where small letters belong, or the other way round. */
import type { Document } from '../../document.ts';
import type { Sentence } from '../../sentence.ts';
import { type Language, roles } from '../../types.ts';
import { defineKind, type Hit } from '../kind.ts';
import { once } from '../pattern-matches.ts';
import { judge } from './judge.ts';
import type { Options } from './options.ts';
import { type Place, placeOf, placesIn } from './places.ts';
import type { Judgement } from './sentence.ts';

export { capitalizationFormat } from './options.ts';

export const capitalization = defineKind<Options>('capitalization', {
  // So that it takes the place of nothing that is said of the words in it.
  scope: 'line',
  roles,
  rewrites: false,
  asked: 'always',
  inSentence({ options }, _heard, { reading: { sentence }, language }) {
    if (options.where !== 'sentence') return [];
    const isCommon = (key: string) => smallWords(sentence).has(key);
    return placeOf(sentence).flatMap((place) =>
      hits(place, judge(place, options, language, isCommon), options),
    );
  },
  inText({ options }, _heard, { document, language }) {
    return placesIn(document, options.where, options.dialect).flatMap((place) =>
      hits(place, judge(place, options, language, commonIn(document)), options),
    );
  },
});

/** Words of a sentence that stand in small letters. */
const smallWords = once(({ words, text }: Sentence): ReadonlySet<string> => {
  const small = words.filter(({ start, end }) => {
    const written = text.slice(start, end);
    return written === written.toLowerCase();
  });
  return new Set(small.map(({ key }) => key));
});

function hits({ start, text }: Place, judgement: Judgement | null, { dialect }: Options): Hit[] {
  if (!judgement) return [];
  const { suggestion, isSure } = judgement;
  const isFix = isSure && dialect === 'takt' && !/[\n\r\u2028\u2029]/u.test(text);
  const expected = isFix ? [suggestion] : [];
  const end = start + text.length;
  const fixes = expected.map((put) => ({ start, end, text: put }));
  return [{ start, end, expected, fixes, weight: 1, values: { suggestion } }];
}
