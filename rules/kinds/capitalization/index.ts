/** Capitals where small letters belong, or the other way round. */

import { once } from '../../once.ts';
import type { Sentence } from '../../sentence.ts';
import { type Language, roles } from '../../types.ts';
import { defineKind, type Hit } from '../kind.ts';
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
    return placeOf(sentence).flatMap((place) =>
      hits(place, judge(place, options, language), options, [sentence]),
    );
  },
  inText({ options }, _heard, { document, language }) {
    const places = placesIn(document, options.where, options.dialect);
    const sentences = document.readings.map(({ sentence }) => sentence);
    return judged(places, options, language).flatMap(({ place, judgement }) =>
      hits(place, judgement, options, sentences),
    );
  },
});

const remembered = new WeakMap<Options, ReadonlyMap<string, Judgement | null>>();

/** Places that were there the last time are not judged again. */
function judged(places: readonly Place[], options: Options, language: Language) {
  const known = remembered.get(options);
  const now = new Map<string, Judgement | null>();
  const all = places.map((place) => {
    const key = `${language} ${place.text}`;
    const before = known?.get(key);
    const judgement = before === undefined ? judge(place, options, language) : before;
    now.set(key, judgement);
    return { place, judgement };
  });
  remembered.set(options, now);
  return all;
}

/** Words of a sentence that stand in small letters: they are no names. */
const smallWords = once(({ words, text }: Sentence): ReadonlySet<string> => {
  const small = words.filter(({ start, end }) => {
    const written = text.slice(start, end);
    return written === written.toLowerCase();
  });
  return new Set(small.map(({ key }) => key));
});

function hits(
  { start, text }: Place,
  judgement: Judgement | null,
  { dialect }: Options,
  around: readonly Sentence[],
): Hit[] {
  if (!judgement) return [];
  const { suggestion, possibleNames } = judgement;
  const isCommon = (key: string) => around.some((sentence) => smallWords(sentence).has(key));
  const isFix =
    dialect === 'takt' &&
    (possibleNames?.every(isCommon) ?? false) &&
    !/[\n\r\u2028\u2029]/u.test(text);
  const expected = isFix ? [suggestion] : [];
  const end = start + text.length;
  const fixes = expected.map((put) => ({ start, end, text: put }));
  return [{ start, end, expected, fixes, weight: 1, values: { suggestion } }];
}
