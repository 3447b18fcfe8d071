/** Sentences with many nouns that are made of verbs. */

import type { Token } from '../../language/words.ts';
import type { Sentence } from '../../sentence.ts';
import type { Language } from '../../types.ts';
import { setOf } from '../passive/words.ts';

const norwegian =
  /\p{L}{3}(?:ing(?:en|a|er|ane|ene)?|else(?:n|r|ne|ar|ane)?|sjon(?:en|er|ene|ar|ane)?)$/u;
const danish =
  /\p{L}{3}(?:ning(?:en|er|erne)?|[^n]ing(?:en|er|erne)?|else(?:n|r|rne)?|[ts]ion(?:en|er|erne)?)$/u;
const english = /\p{L}{3}(?:[ts]ions?|[^aeiou]ments?|ances?|ences?)$/u;

const made: Readonly<Record<Language, RegExp>> = {
  nb: norwegian,
  nn: norwegian,
  da: danish,
  en: english,
};

/** Words that end so, and name a thing, a person or a place. */
const others = setOf(`
  ingenting allting ingen omkring dronning dronningen hedning slektning slektninger etterkommer værelse
  værelset spøkelse bygning bygningen bygninger bygningar regjering regjeringen regjeringa regering regeringen
  stilling stillingen stillinger forening foreningen avdeling avdelingen avdelinga afdeling afdelingen
  forretning forretningen forretninger forretningar ledning ledningen utdanning utdanningen utdanninga
  uddannelse uddannelsen forskning forskningen forsking forskinga leilighet stasjon stasjonen station stationen
  stationer millioner million million millionar millions organisasjon organisasjonen organisation organisationen
  person institusjon nasjon nasjonen nation nationen nations avisning region regionen regions regioner
  station stations tradisjon tradition traditions pensjon pension pensions mening meningen meninger meining
  forbindelse begynnelse hendelse hendelsen hendelser følelse følelsen følelser inntekt
  government governments department departments apartment apartments document documents moment moments element
  elements comment comments instrument instruments experience experiences science sciences sentence sentences
  audience audiences evidence difference differences distance distances chance chances france finance balance
  entrance ambulance once advance silence absence presence violence conference conferences question questions
  fashion passion mission television election elections position positions condition conditions
`);

/** The nouns of a sentence that are made of verbs. */
export function verbalNouns({ words }: Sentence, language: Language): Token[] {
  return words.filter(({ key }) => made[language].test(key) && !others.has(key));
}
