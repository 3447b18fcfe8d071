/** Which form is meant, by the words before it: `har benyttet` is a participle, `vi benyttet` is past. Page side. */
import type { Language } from '../../types.ts';
import { plainSlot, type Slot } from './slots.ts';

const participles: readonly Slot[] = ['participle', 'participle-common', 'participle-plural'];
const attributes: readonly Slot[] = [...participles, 'present-participle'];
const finite: readonly Slot[] = [
  'present',
  'third-person',
  'past',
  'passive-present',
  'passive-past',
];
const infinitives: readonly Slot[] = ['infinitive', 'passive-infinitive'];

/** What a word asks of the verb after it. */
const allSigns = [
  'auxiliary',
  'modal',
  'marker',
  'subject',
  'demonstrative',
  'determiner',
  'adverb',
] as const;
type Sign = (typeof allSigns)[number];

const asked: Readonly<Record<Sign, readonly Slot[]>> = {
  auxiliary: attributes,
  modal: infinitives,
  /** The infinitive marker, which is no modal: «at vi» says nothing of what follows. */
  marker: infinitives,
  subject: finite,
  /** «de anvendte» may be they who used, or the used ones; «de benyttet» is only the first. */
  demonstrative: [...finite, 'participle-plural'],
  determiner: attributes,
  /** Looked through: «har ikke benyttet». */
  adverb: [],
};

const words: Readonly<Record<Language, Readonly<Record<Sign, string>>>> = {
  nb: {
    auxiliary: 'har hadde ha hatt er var være vært blir ble blei bli blitt får fikk få fått',
    modal: 'kan kunne skal skulle vil ville må måtte bør burde la lar lot',
    marker: 'å',
    subject: 'jeg du vi dere han hun man som',
    demonstrative: 'de den det denne dette disse',
    determiner: 'en ei et våre mine dine sine deres',
    adverb: 'ikke aldri alltid også allerede bare gjerne nå ofte da nylig kun fortsatt derfor',
  },
  nn: {
    auxiliary:
      'har hadde ha hatt er var vere vera vore blir blei bli blitt vert vart verte verta vorte får fekk få fått',
    modal: 'kan kunne kunna skal skulle vil ville må måtte bør burde la lar lét let lèt',
    marker: 'å',
    subject: 'eg du vi me han ho som',
    demonstrative: 'de dei den det denne dette desse',
    determiner: 'ei eit våre mine dine sine deira',
    adverb: 'ikkje aldri alltid også òg allereie berre gjerne no ofte då nyleg framleis difor',
  },
  da: {
    auxiliary: 'har havde have haft er var være været bliver blev blive blevet får fik få fået',
    modal: 'kan kunne skal skulle vil ville må måtte bør burde lad lader lod',
    marker: 'at',
    subject: 'jeg du vi han hun man som der',
    demonstrative: 'de den det denne dette disse',
    determiner: 'en et vores mine dine sine deres jeres',
    adverb: 'ikke aldrig altid også allerede kun bare gerne nu ofte da netop fortsat derfor',
  },
  en: {
    auxiliary: `have has had having be am is are was were been being get gets got getting
      i've you've we've they've i'm you're we're they're it's he's she's haven't hasn't hadn't
      isn't aren't wasn't weren't`,
    modal: `can could may might must shall should will would do does did let cannot can't couldn't
      won't wouldn't shouldn't mustn't don't doesn't didn't i'll you'll we'll they'll it'll he'll
      she'll please`,
    marker: 'to',
    subject: 'i you we they he she it who which',
    demonstrative: 'that this',
    determiner: 'a an the our your their my its these those',
    adverb: `not never always also already only often now just then recently still usually
      therefore`,
  },
};

/** Looked up for every hit, so made once. */
const signsOf: Readonly<Record<Language, ReadonlyMap<string, Sign>>> = {
  nb: signsIn(words.nb),
  nn: signsIn(words.nn),
  da: signsIn(words.da),
  en: signsIn(words.en),
};

function signsIn(lists: Readonly<Record<Sign, string>>): ReadonlyMap<string, Sign> {
  return new Map(
    allSigns.flatMap((sign) => lists[sign].split(/\s+/u).map((word) => [word, sign] as const)),
  );
}

/**
 * Of the places that a form may have, those that the words before it allow; all of them where nothing can be said.
 * `wordsBefore`: up to three words of the same sentence in the order of the text, as `wordKey` gives them.
 */
export function preferredSlots(
  language: Language,
  slots: readonly Slot[],
  wordsBefore: readonly string[],
): Slot[] {
  const signs = signsOf[language];
  const heard = wordsBefore.map((word) => signs.get(word)).filter((sign) => sign !== 'adverb');
  const sign = governing(heard.at(-1), heard.at(-2));
  const allowed = sign ? slots.filter((slot) => asked[sign].includes(plainSlot(slot))) : [];
  return allowed.length > 0 ? allowed : [...slots];
}

/** «har vi benyttet»: before the subject of a question stands what governs the verb. */
function governing(nearest: Sign | undefined, earlier: Sign | undefined): Sign | undefined {
  const inverted = nearest === 'subject' || nearest === 'demonstrative';
  return inverted && (earlier === 'auxiliary' || earlier === 'modal') ? earlier : nearest;
}
