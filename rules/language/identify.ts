/** A guess at the language of a short text, from function words and word endings. */

import { readDocument } from '../document.ts';
import type { Sentence } from '../sentence.ts';
import { type Language, languages } from '../types.ts';

/** Everyday words by the languages that write them so. */
const everyday: readonly [speaksFor: readonly Language[], words: string][] = [
  [
    ['nb', 'nn', 'da'],
    'og at det er på som til har med den han var om så men vi kan du skal ved eller da også dette må når hans andre alle år ' +
      'ville denne sin mange få kunne kom før jo første går skulle får sine folk nye tid mens rundt gå ser gang både godt nok ' +
      'fordi tre ned mest gjort står mot del stadig ny komme langt god bør sagt hos kort først stå viser gjerne aldri alltid ' +
      'dag dagen uke dere hus seks fem ti fire din dine ditt',
  ],
  [
    ['nb', 'da'],
    'jeg en de et ikke fra være deres hun hvor bare selv hvis dem siden flere hele kun enhver ham disse hvordan kommer helt ' +
      'mener min mitt hver hvem hvorfor hvilken hvilke hvilket sammen sammenheng derfor samme frem bedre tror synes idet samt egen egne alene ' +
      'tidligere senere mennesker ligger mangler hjem mye skriver bruker arbeider finner',
  ],
  [
    ['nb', 'nn'],
    'å av seg etter sa hadde ut opp ha nå inn enn bli slik sitt mellom siste gjennom ta rett meg deg oss litt si nei igjen blitt ' +
      'fram gi sett tok tilbake kanskje fått blant altså neste veldig beste lenger viktig gir akkurat likevel måten tillegg dersom ' +
      'spørsmål våre vår vårt minst bort sette nesten lite ulike inne bak barn hjelp språk takk både hit dit jobb kveld kommunen norske ' +
      'arbeid innlegg hei skriv snakke jobber jobbar treng kul gøy',
  ],
  [
    ['da'],
    'af blev sagde efter sig mod havde op mere siger ud meget bliver nu ret sidste været blive lige uden ind mig dig fik noget blevet ' +
      'hvad hendes anden sit sådan vores os gøre gør gjorde næste igen gennem gik tage fået nogen nogle skabe giver endnu mand bruge derefter ' +
      'aldrig næsten længere bedste tager tog særlig frit forskellige vej kunne mulighed fælles måske lidt mig jer jeres hedder hvornår ' +
      'tilbage ikke også kun meget hej tak uge søge hjælp spørgsmål kommer gerne dansk danske lave laver synes rigtig vidste hvert',
  ],
  [
    ['nn'],
    'dei ein ikkje eg eit noko då vere meir kva blei seier vart ho berre kjem vore vel kor mykje sidan sjølv sjå gjekk fleire anna ' +
      'gjeld heile nokon vera trur gjer medan desse menneske korleis kvifor kven utan heilt saman òg veit kvar nokre meiner sånn vert ' +
      'seie gjere saka viss deira ynskjer ønskjer kome sånt noreg hennar einaste annan fann difor staden gonger gong mogleg eigen eiga ' +
      'offentleg offentlege dykk dykkar korkje anten ifrå innan brukar lagar arbeidar enno òg heim sjølvsagt betre verda allereie såg ' +
      'frå vere me hjå finst finn høyrer høyre spør lesar skriv tenester ei tida åra kvart kvarandre treng e æ æg va hu mi dåke',
  ],
  [
    ['nb'],
    'ble mer sier noen hva vært noe mye fikk uten gjøre annet gjør gikk norge gjelder vei fortsatt innen vet ett finnes hennes mulig ' +
      'imidlertid vanskelig overfor særlig trenger fra nå dere deres selv tror hjem etter språk egentlig gjennom siden alltid enkelt ' +
      'ønsker skrive lager spør hverandre hører jobber forskjellige eneste norsk nye',
  ],
  [
    ['en'],
    'the to and a of in is that you with it as be are was this they has he will but by said from not his or an my if we been their all ' +
      'there had which would one about people were who what out more do up so just your after good get very its any when into now than ' +
      'time some new also best know these them could other take am first our how us last should go way back before work want year then ' +
      "two well most many may make don't those did please day where i'm years because made next against much called need through such " +
      'being going him she her thanks help still while even since really say i for on at have no can only here why did does great like ' +
      "see can't isn't it's that's let lets look got love think never every too off down over same another between both few under",
  ],
];

/** Spellings that tell the languages apart: Danish has b, d, g where the others have p, t, k, and never ends in a double consonant. */
const spellings: readonly [speaksFor: readonly Language[], pattern: RegExp][] = [
  [['nb', 'nn', 'da'], /[æøå]/u],
  [['da'], /æ/u],
  [['da'], /[aeiouyæøå](?:[bg](?:e|er|es|et|te|ne|t|$)|d(?:s|t|$))/u],
  [
    ['da'],
    /(?:[ae]j|øj|igt|igte|igtig|igtige|hed|heden|heder|ede|edes|erede|eret|eres|erne|ernes|tion|tionen|tioner|tions|ægt)$|tions|heds/u,
  ],
  [['da'], /(?:ej|øj|hj|vl|øg|æg|gn)/u],
  [
    ['nb', 'nn'],
    /(?:kk|tt|nn|mm|pp|gg|ll|ss)$|[aeiouyæøå](?:[kpt](?:e|er|es|ne|a|ar|$)|kk|tt|pp)/u,
  ],
  [
    ['nb', 'nn'],
    /(?:sjon|sjonen|sjonar|sjoner|sjonell|sjonale|skap|skapet)$|sjons|øy|au|sk(?:j|y)/u,
  ],
  [['nn'], /(?:ei|øy|^kv|ikkj|kkj|ggj|ngj|nkj)/u],
  [
    ['nn'],
    /(?:leg|lege|legt|heit|heita|heiter|ane|inga|ingar|ast|asta|ande|sam|same|dom|ar|sjonar|asjonar|ar|a|ja|jar)$/u,
  ],
  [['nn'], /(?:leg|lege|heit|heita|ane|inga|ingar|sjonar|kje|gje)$/u],
  [
    ['nb', 'da'],
    /(?:lig|lige|ligt|else|elsen|elser|erne|es|ede|iske|inger|ingen|ning|het|hed|ere|ene|er|te)$/u,
  ],
  [['nb'], /(?:het|heten|heter|sjoner|ene|et|ette|erte|ert|ss|eie|øye?|øyt)$/u],
  [['en'], /(?:th|wh|ck|sh|gh|ee|ea|oo|ou|w|q|x|z|c)/u],
  [['en'], /(?:ing|ly|ed|tion|tions|ity|ous|ies|ness|y|ts|ns|rs|ls)$/u],
];

const perWord: ReadonlyMap<string, readonly Language[]> = speakers();

function speakers(): Map<string, Language[]> {
  const map = new Map<string, Set<Language>>();
  for (const [speaksFor, words] of everyday) {
    for (const word of words.split(' ')) {
      const speakers = map.get(word) ?? new Set();
      map.set(word, speakers);
      for (const language of speaksFor) speakers.add(language);
    }
  }
  return new Map([...map].map(([word, speakers]) => [word, [...speakers]]));
}

/** A function word is surer than an ending. */
const wordWeight = 4;

/** Danish sets a comma before every subordinate clause. */
const clauses = /, (?:at|der|hvad|som|når|hvis) /gu;
const clauseWeight = 3;

/** How much speaks for each language. */
export type Votes = Record<Language, number>;

export function noVotes(): Votes {
  return { nb: 0, nn: 0, da: 0, en: 0 };
}

/** Adds votes to a sum. Written out, and whole numbers throughout: this runs for every word that is read. */
export function addVotes(sum: Votes, votes: Votes): void {
  sum.nb += votes.nb;
  sum.nn += votes.nn;
  sum.da += votes.da;
  sum.en += votes.en;
}

/** Takes votes away from a sum. */
export function takeVotes(sum: Votes, votes: Votes): void {
  sum.nb -= votes.nb;
  sum.nn -= votes.nn;
  sum.da -= votes.da;
  sum.en -= votes.en;
}

const counted = new WeakMap<Sentence, Votes>();

/** What the words of one sentence speak for; counted once. */
export function votesIn(sentence: Sentence): Votes {
  const known = counted.get(sentence);
  if (known) return known;
  const votes = noVotes();
  if (sentence.text.includes(', ')) {
    votes.da = clauseWeight * Array.from(sentence.text.matchAll(clauses)).length;
  }
  for (const { key } of sentence.words) addVotes(votes, votesOf(key));
  counted.set(sentence, votes);
  return votes;
}

const remembered = new Map<string, Votes>();
/** Words that are remembered. A vocabulary has a bound, but whoever pastes has none. */
const mostWords = 5_000;

/** What one word speaks for. Words come back, so their votes are remembered. */
function votesOf(key: string): Votes {
  const known = remembered.get(key);
  if (known) return known;
  const votes = noVotes();
  const speakers = perWord.get(key);
  if (speakers) for (const language of speakers) votes[language] = wordWeight;
  else countSpelling(key, votes);
  if (remembered.size >= mostWords) remembered.clear();
  remembered.set(key, votes);
  return votes;
}

function countSpelling(key: string, votes: Votes): void {
  for (const [speaksFor, pattern] of spellings) {
    if (pattern.test(key)) for (const language of speaksFor) votes[language] += 1;
  }
}

/** The language that most votes are for; `fallback` where they are for none, or for it as much as for another. */
export function languageOf(votes: Votes, fallback: Language): Language {
  return languages.reduce(
    (best, language) => (votes[language] > votes[best] ? language : best),
    fallback,
  );
}

/**
 * The language that most of the text's words speak for; `fallback` where they speak for none, or for it as much as for another.
 * The same text always gives the same answer. About nine sentences in ten are right; a word or two are not enough.
 */
export function identify(text: string, fallback: Language): Language {
  const votes = noVotes();
  for (const { sentence } of readDocument(text).readings) addVotes(votes, votesIn(sentence));
  return languageOf(votes, fallback);
}
