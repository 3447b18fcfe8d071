/** How stems and endings are put together. */

const vowels = 'aeiouyæøåéèêóòôü';
const vowel = new RegExp(`[${vowels}]`, 'u');
const lastE = new RegExp(`[${vowels}].*[^${vowels}]e$|[${vowels}][iy]e$`, 'u');

export function startsWithVowel(text: string): boolean {
  return vowel.test(text.charAt(0));
}

/** Number of vowel groups: near enough to the number of syllables. */
export function syllables(word: string): number {
  return word.split(new RegExp(`[${vowels}]+`, 'u')).length - 1;
}

/** True when the final -e carries no stress and goes before a vowel: møte, eie; not tre. */
export function endsInWeakE(word: string): boolean {
  return lastE.test(word);
}

/** A stem ends in two equal consonants only before a vowel: bestemme, bestemte; bygge, bygde. */
export function shortened(stem: string): string {
  return stem.replace(/([bdfgklmnprstv])\1$/u, '$1');
}

/** Stem and ending as one word. */
export function attach(stem: string, ending: string): string {
  return (/^[dt]/.test(ending) ? shortened(stem) : stem) + ending;
}

/** Noun and ending: anvendelse + en is anvendelsen. */
export function attachToNoun(noun: string, ending: string): string {
  return (endsInWeakE(noun) && startsWithVowel(ending) ? noun.slice(0, -1) : noun) + ending;
}

/** Genitive in nb, nn and da: after s, x and z an apostrophe is enough. */
export function genitive(noun: string): string {
  return noun + (/[sxz]$/u.test(noun) ? "'" : 's');
}
