/** Syllables of English words, counted by spelling. */

// Endings and exceptions are known facts of English spelling, gathered in `syllable` by Titus Wormer (MIT) and before it in
// Perl's Lingua::EN::Syllable; the choice here is that of Vale, so that both count alike.
const exceptions: ReadonlyMap<string, number> = new Map(
  Object.entries({
    2: 'abed adieu cafe cafes chile chloe circe daphne jesse jukebox maybe people phoebe shoreline zoe',
    3: 'abare acreage adame adobe apache coyote euterpe forever karate machete recipe sesame simile syncope tamale',
    4: 'abalone abbruzzese abruzzese anemone aphrodite apostrophe ariadne calliope catastrophe epitome eurydice facsimile gethsemane guacamole hermione hyperbole penelope persephone yosemite',
    5: 'aborigine aborigines',
  }).flatMap(([count, words]) =>
    words.split(' ').map((word): [string, number] => [word, Number(count)]),
  ),
);

/** Parts that are taken off before vowels are counted, and the syllables that each is. The first that fits counts. */
type Part = readonly [part: string, syllables: number];

function parts(groups: readonly [string, number][]): Part[] {
  return groups.flatMap(([listed, syllables]) =>
    listed.split(' ').map((part): Part => [part, syllables]),
  );
}

const beginnings = parts([
  [
    'above anti ante counter hyper afore agri infra intra inter over semi ultra under extra dia micro mega kilo pico nano macro',
    2,
  ],
  ['un fore ware none non out post sub pre pro dis side', 1],
]);
const endings = parts([
  ['ology ologist onomy onomist', 3],
  ['fully berry woman women', 2],
  [
    'ly less some ful er ers ness cian cians ment ments ette ettes ville villes ships ship side sides port ports shire shires tion tioned',
    1,
  ],
]);

const silentBeforeEd =
  '(?:[bcfgklmnprsvyz]|[cgt]h|dg|gn|[ln]ch|l[lv]|mm|n[cgn]|r[cnsv]|s[ckls]|squ)';
const silentBeforeEs = '(?:[bdfklmnprstvy]|[cgt]h|gn|[ln]ch|l[lv]|mm|nn|r[nsv]|s[cklst]|squ)';
const silentBeforeE = '(?:[bcdfgklmnprstvyz]|[cgt]h|dg|gn|l[lv]|mm|n[cgn]|r[cnsv]|s[cklst]|squ)';

/** Spellings whose vowels are one syllable fewer than they look. */
const fewer = [
  new RegExp(
    'cia(?:l|$)|tia|cius|cious|[^aeiou]giu|[aeiouy][^aeiouy]ion|iou|sia$|eous$|[oa]gue$|.[^aeiouycgltdb]{2,}ed$|.ely$|^jua|uai|eau|^busi$' +
      `|[aeiouy]${silentBeforeEd}ed$|[aeiouy]${silentBeforeEs}es$`,
    'gu',
  ),
  new RegExp(`[aeiouy]${silentBeforeE}e$`, 'gu'),
];

/** Spellings whose vowels are one syllable more than they look. */
const more = [
  /(?:[^aeiouy]ie(?:r|st|t)|[aeiouym]bl|eo|ism|asm|thm|dnt|uity|dea|gean|oa|ua|eings?|[aeiouy]sh?e[rsd])$/gu,
  /[^gq]ua[^aeiou]|[aeiou]{3}|^(?:ia|mc|coa[dglx].)/gu,
  /[^aeiou]y[ae]|[^l]lien|riet|dien|iu|io|ii|uen|real|iell|eo[^aeiou]|[aeiou]y[aeiou]/gu,
  /[^s]ia/gu,
];

function found(pattern: RegExp, text: string): number {
  return Array.from(text.matchAll(pattern)).length;
}

function foundAll(patterns: readonly RegExp[], text: string): number {
  return patterns.reduce((sum, pattern) => sum + found(pattern, text), 0);
}

/** Syllables of an English word. At least one, but none where nothing stands. By spelling, so not always right: «create» is 1. */
export function syllablesOf(written: string): number {
  const length = Array.from(written).length;
  if (length < 3) return Math.min(length, 1);
  const word = written.toLowerCase();
  const known = exceptions.get(word);
  if (known !== undefined) return known;
  const [first, before] = beginnings.find(([part]) => word.startsWith(part)) ?? ['', 0];
  const rest = word.slice(first.length);
  const [last, after] = endings.find(([part]) => rest.endsWith(part)) ?? ['', 0];
  const core = rest.slice(0, rest.length - last.length);
  const count = found(/[aeiouy]+/gu, core) - foundAll(fewer, core) + foundAll(more, core);
  return Math.max(1, before + after + count);
}

/** True for a word of three syllables or more, where the endings -es, -ed and -ing do not count (Gunning). */
export function isComplex(word: string, syllables: number): boolean {
  return syllables - (/(?:es|ed|ing)$/u.test(word) ? 1 : 0) > 2;
}
