/** Hashtags of several words in small letters: a screen reader takes them for one. */
import type { Language } from '../../types.ts';
import { type Check, hitAt, mended } from './check.ts';
import { wordsOf } from './hashtag-words.ts';

/** Our choice: long compounds are as long, so there is no sure number. */
const usual = 14;
/** In UTF-16 code units: what is longer is not split. */
const longest = 100;

export const hashtagCase: Check = {
  check: 'hashtag-case',
  inSentence({ letters: most = usual }, { reading: { sentence }, language }) {
    const tags = sentence.marks.filter(({ kind }) => kind === 'hashtag');
    return tags.flatMap((tag) => {
      const name = sentence.text.slice(tag.start + 1, tag.end);
      // A capital within, or an underscore, shows where words begin.
      if (!/^\p{L}[\p{Ll}\p{M}\p{N}]*$/u.test(name)) return [];
      const words = wordsIn(name, language);
      const values = { count: String(lettersIn(name)) };
      const hit = hitAt(tag, { values });
      if (words.length > 1) return [mended(hit, `#${words.map(capitalised).join('')}`)];
      return words.length === 0 && lettersIn(name) > most ? [hit] : [];
    });
  },
};

/** The words that the name is surely made of, in the text's language or in English; none where that is not known. */
function wordsIn(name: string, language: Language): readonly string[] {
  if (name.length > longest) return [];
  const key = name.normalize('NFC').toLowerCase();
  return wordsOf(key, language) ?? wordsOf(key, 'en') ?? [];
}

function lettersIn(name: string): number {
  return Array.from(name.matchAll(/\p{L}/gu)).length;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
