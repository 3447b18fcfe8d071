/** English `a` or `an`, by the sound that the next word begins with. Page side. */

/** Letters whose names begin with a vowel sound: an MP, an X-ray. */
const spelledWithAn = /^[aefhilmnorsx]/iu;
/** Capitals that are read as a word. */
const readAsWords = new Set(['LEGO', 'NASA', 'NATO', 'NAV', 'RAM', 'ROM', 'SIM', 'FIFA', 'MOT']);
/** A silent h. */
const silentH = /^(?:hours?(?!\p{L})|hourly|honest|honou?r|heir)/u;
/** A vowel that is said as in “you” or “one”. */
const consonantSound =
  /^(?:eu|ewe|once(?!\p{L})|one(?!\p{L})|one(?:self|ness)|uni(?!n|mp|mag|de|ss|ro|gn)|us[aeiu]|ut[aeio]|ubi|uk|ur(?:an|in|o|ug|ea)|unanim)/u;
/** Eight, eleven, eighteen and their thousands: an 8, an 80, an 11, an 18,000; but a 110. */
const numberWithAn = /^(?:8|1[18](?!\d))/u;

/** The indefinite article before a word, as it stands in the text: `MP` and `mp` differ. */
export function articleFor(nextWord: string): 'a' | 'an' {
  return beginsWithVowelSound(nextWord.normalize('NFD').replace(/\p{M}/gu, '')) ? 'an' : 'a';
}

function beginsWithVowelSound(word: string): boolean {
  if (/^\p{N}/u.test(word)) return numberWithAn.test(word);
  const isSpelled = /^(?:\p{Lu}{2,}|\p{L})(?!\p{L})/u.test(word) && !readAsWords.has(word);
  if (isSpelled) return spelledWithAn.test(word);
  const small = word.toLowerCase();
  return silentH.test(small) || (/^[aeiou]/u.test(small) && !consonantSound.test(small));
}
