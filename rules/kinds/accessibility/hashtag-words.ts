/** Words that hashtags are made of. Small on purpose: what is not here is left to the writer. */
import { itemAt } from '../../items.ts';
import type { Language } from '../../types.ts';

/**
 * `apart`: never a part of a longer word. `ending`: may end one, as «byen» ends «storbyen», but never begins one.
 * `joining`: may be any part of a compound, as «barn» of «barnehage».
 */
interface Words {
  apart: ReadonlySet<string>;
  ending: ReadonlySet<string>;
  joining: ReadonlySet<string>;
}

const listed: Readonly<Record<Language, Readonly<Record<keyof Words, string>>>> = {
  nb: {
    apart:
      'i sosiale digitale norske danske svenske nordiske nye gode unge frie åpne trygge sunne grønne lokale ledige frivillige ' +
      'daglige kommunale offentlige viktige ditt mitt min din vårt våre jeg du vi de dere oss alle ikke og eller som er har skal ' +
      'kan vil må blir heier ønsker støtter',
    ending:
      'livet byen skolen barnehagen kommunen landet dagen uka uken året naturen fremtiden framtiden verden medier språket biblioteket',
    joining:
      'på til for med av om uten fra ved ut inn opp ned hjem sammen sosial digital norsk ny god grønn barn barnehage skole ' +
      'jobb liv by bygd tur dag uke år natur sommer vinter høst vår ferie fest valg klima miljø helse kultur bibliotek språk ' +
      'klart nynorsk bokmål kommune stat fylke folk tid mat hus vann vei veg hav fjell sjø aktiv frisk trygg små eldre norge ' +
      'sverige danmark europa oslo bergen trondheim stavanger tromsø bærum',
  },
  nn: {
    apart:
      'i sosiale digitale norske danske svenske nordiske nye gode unge frie opne trygge sunne grøne lokale ledige frivillige ' +
      'daglege kommunale offentlege viktige ditt mitt min din vårt våre eg du vi dei de oss alle ikkje og eller som er har skal ' +
      'kan vil må blir vert heiar ønskjer støttar',
    ending:
      'livet byen skulen barnehagen kommunen landet dagen veka året naturen framtida verda medium språket biblioteket',
    joining:
      'på til for med av om utan frå ved ut inn opp ned heim saman sosial digital norsk ny god grøn barn barnehage skule ' +
      'jobb liv by bygd tur dag veke år natur sommar vinter haust vår ferie fest val klima miljø helse kultur bibliotek språk ' +
      'klart nynorsk bokmål kommune stat fylke folk tid mat hus vatn veg hav fjell sjø aktiv frisk trygg små eldre noreg ' +
      'sverige danmark europa oslo bergen trondheim stavanger tromsø',
  },
  da: {
    apart:
      'i sociale digitale norske danske svenske nordiske nye gode unge frie åbne trygge sunde grønne lokale ledige frivillige ' +
      'daglige kommunale offentlige vigtige dit mit min din vores jeg du vi de os alle ikke og eller som er har skal kan vil må ' +
      'bliver ønsker støtter',
    ending:
      'livet byen skolen børnehaven kommunen landet dagen ugen året naturen fremtiden verden medier sproget biblioteket',
    joining:
      'på til for med af om uden fra ved ud ind op ned hjem sammen social digital dansk ny god grøn børn barn børnehave skole ' +
      'job liv by tur dag uge år natur sommer vinter efterår forår ferie fest valg klima miljø sundhed kultur bibliotek sprog ' +
      'klart kommune stat region folk tid mad hus vand vej hav sø aktiv frisk tryg små ældre norge sverige danmark europa ' +
      'københavn aarhus odense aalborg',
  },
  en: {
    // A capital within a compound does no harm in English.
    apart:
      'the a of and or to for with your our my we you they is are can will not in at on from social digital new good young ' +
      'free open safe healthy green local public better great happy national international plain black lives matters matter ' +
      'media language life city school work day week year nature summer winter spring autumn holiday election climate health ' +
      'culture library libraries people time food house home water road sea mountain children kids accessibility norway ' +
      'denmark sweden council news travel music art books love',
    ending: '',
    joining: '',
  },
};

function read(language: Language): Words {
  const { apart, ending, joining } = listed[language];
  const setOf = (words: string) => new Set(words.split(' '));
  return { apart: setOf(apart), ending: setOf(ending), joining: setOf(joining) };
}

const byLanguage: Readonly<Record<Language, Words>> = {
  nb: read('nb'),
  nn: read('nn'),
  da: read('da'),
  en: read('en'),
};

/** In UTF-16 code units. No word above is longer. */
const longestWord = 20;

/**
 * The words that the small letters and digits are surely made of, in order: the fewest known words, in one way only, where
 * no two neighbours could be a compound. Null where that is not so. Time linear in the text's length.
 */
export function wordsOf(text: string, language: Language): readonly string[] | null {
  const words = byLanguage[language];
  const [only, other] = waysToSplit(text, words);
  if (!only || other) return null;
  const isFree = (part: string, index: number) =>
    index === 0 || areApart(itemAt(only, index - 1), part, words);
  // «I» opens or joins, but ends nothing.
  return only.every(isFree) && only.at(-1) !== 'i' ? only : null;
}

/** Of the ways to make up the text of the fewest known words and numbers one, a second where there is one, or none. */
function waysToSplit(text: string, { apart, ending, joining }: Words): readonly string[][] {
  const isKnown = (part: string) =>
    apart.has(part) || ending.has(part) || joining.has(part) || isNumber(part);
  const upTo: string[][][] = [[[]]];
  for (let end = 1; end <= text.length; end += 1) {
    const ways: string[][] = [];
    for (let start = Math.max(0, end - longestWord); start < end; start += 1) {
      const part = text.slice(start, end);
      if (!isKnown(part)) continue;
      // A number is not cut in two.
      const before = itemAt(upTo, start).filter(
        (parts) => !isNumber(part) || !isNumber(parts.at(-1) ?? ''),
      );
      ways.push(...before.map((parts) => [...parts, part]));
    }
    const fewest = Math.min(...ways.map(({ length }) => length));
    upTo.push(ways.filter(({ length }) => length === fewest).slice(0, 2));
  }
  return itemAt(upTo, text.length);
}

function areApart(one: string, other: string, { apart, ending }: Words): boolean {
  return [one, other].some((part) => apart.has(part) || isNumber(part)) || ending.has(one);
}

function isNumber(part: string): boolean {
  return /^\p{N}+$/u.test(part);
}
