/** Danish. Official forms only. */
import { byEndings, type Ending, type Grammar, type Paradigm } from './grammar.ts';
import {
  adjectiveColumns,
  adjectives,
  knownOrForeign,
  nouns,
  ofGender,
  stemOf,
  verbFinder,
  verbs,
} from './nordic.ts';
import type { Slot } from './slots.ts';
import { endsInWeakE, shortened } from './spelling.ts';

const columns: readonly (readonly Slot[])[] = [
  ['infinitive'],
  ['present'],
  ['past'],
  ['participle'],
  ['passive-infinitive', 'passive-present'],
  ['passive-past'],
  ['participle-plural'],
];

function paradigm(name: string, past: string, passive: string): [string, Paradigm] {
  const more: readonly Ending[] = [
    ['passive-infinitive', passive],
    ['passive-present', passive],
    ['passive-past', `${past}s`],
    ['participle-plural', past],
    ['present-participle', 'ende'],
  ];
  return byEndings(name, columns, more);
}

const verbParadigms = new Map<string, Paradigm>([
  paradigm('-e/-er/-ede/-et', 'ede', 'es'),
  paradigm('-e/-er/-te/-t', 'te', 'es'),
  paradigm('-/-r/-ede/-et', 'ede', 's'),
]);

const known = verbFinder({
  rows: `
    være/er/var/været have/har/havde/haft blive/bliver/blev/blevet få/får/fik/fået/fås
    gøre/gør/gjorde/gjort/gøres/gjordes/gjorte give/giver/gav/givet/gives/-/givne
    gå/går/gik/gået gennemgå/gennemgår/gennemgik/gennemgået/gennemgås/-/gennemgåede
    tage/tager/tog/taget/tages/-/tagne se/ser/så/set/ses sige/siger/sagde/sagt/siges/sagdes
    komme/kommer/kom/kommet/-/-/komne kunne/kan/kunne/kunnet vide/ved/vidste/vidst
    imødekomme/imødekommer/imødekom/imødekommet/imødekommes/-/imødekomne
    skrive/skriver/skrev/skrevet/skrives/-/skrevne finde/finder/fandt/fundet/-/-/fundne
    findes/findes/fandtes skyldes/skyldes/skyldtes stå/står/stod/stået
    foreslå/foreslår/foreslog/foreslået/foreslås/-/foreslåede stige/stiger/steg/steget
    betyde/betyder/betød/betydet bistå/bistår/bistod/bistået/bistås lægge/lægger/lagde/lagt/lægges/lagdes/lagte
    ligge/ligger/lå/ligget lade/lader/lod/ladet|ladt undlade/undlader/undlod/undladt/undlades
    sætte/sætter/satte/sat/sættes/sattes/satte sidde/sidder/sad/siddet
    besidde/besidder/besad/besiddet/besiddes vælge/vælger/valgte/valgt/vælges/valgtes/valgte
    holde/holder/holdt/holdt/holdes/holdtes/holdte sælge/sælger/solgte/solgt/sælges/solgtes/solgte
    bringe/bringer/bragte/bragt/bringes/bragtes/bragte
    følge/følger/fulgte/fulgt/følges/fulgtes/fulgte
    spørge/spørger/spurgte/spurgt/spørges/spurgtes/spurgte bede/beder/bad/bedt/bedes
    hjælpe/hjælper/hjalp/hjulpet/hjælpes/-/hjulpne gælde/gælder/gjaldt/gældt
    bære/bærer/bar/båret/bæres/-/bårne bryde/bryder/brød/brudt/brydes/-/brudte
    byde/byder/bød/budt/bydes/-/budte drive/driver/drev/drevet/drives/-/drevne
    træffe/træffer/traf/truffet/træffes/-/trufne trække/trækker/trak/trukket/trækkes/-/trukne
    træde/træder/trådte/trådt/-/-/trådte vinde/vinder/vandt/vundet/vindes/-/vundne
    fortælle/fortæller/fortalte/fortalt/fortælles/fortaltes/fortalte`,
  regular: {
    '-e/-er/-ede/-et': `anmode arbejde begunstige bemyndige besigtige bevilge erhverve erindre
      erstatte fjerne flytte foranledige fordre formode fuldbyrde handle hente huske kontakte kræve lave ordne passe pege
      regne rette ringe samle skaffe slutte spille starte stille stoppe støtte sænke sørge udfærdige vente
      virke yde ændre ønske åbne`,
    '-e/-er/-te/-t': `anvende begynde bestemme bruge dele føre glemme høre kende køre købe lyse lære
      løse låne melde mene møde nævne rejse sende søge tale tænke vende vise`,
    '-/-r/-ede/-et': 'bo nå ro tro',
  },
  prefixes: `af afsted an be bekendt bi bort efter er for fore forud frem gen gennem hen i igang ikraft ind
    imøde iværk med mod ned om op oppe over på sam til tilkende tilveje under ud ved`,
});

/** Danish ends no word in a doubled consonant: kom, byg, sæt. */
function imperative(infinitive: string): string | null {
  return /^(?:kunne|findes|skyldes)$/u.test(infinitive) ? null : shortened(stemOf(infinitive));
}

const nounParadigms = new Map<string, Paradigm>([
  ...ofGender('c', ['-en/-er/-erne', '-en/-e/-ene', '-en/-e/-ne', '-en/-/-ene', '-en']),
  ...ofGender('n', ['-et/-er/-erne', '-et/-e/-ene', '-et/-/-ene', '-et']),
]);

/** The plural of a Danish noun can be told by its gender only where the end of the word leaves no doubt. */
function usualNoun(noun: string, gender: string): string | null {
  const sure = endsInWeakE(noun) || /(?:ning|hed|tion|sion|tet|ment)$/u.test(noun);
  if (!sure) return null;
  return { c: 'c:-en/-er/-erne', n: 'n:-et/-er/-erne' }[gender] ?? null;
}

const adjectiveParadigms = new Map(
  [
    '-/-t/-e',
    '-/-/-e',
    '-/-/-',
    '-/-t/-e/-ere/-est/-este',
    '-/-t/-e/-ere/-st/-ste',
    '-et/-et/-ede',
    '-som/-somt/-somme',
    '-el/-elt/-elle',
  ].map((name) => byEndings(name, adjectiveColumns)),
);

/** Only ends of words that leave no doubt: not ny, gammel, konkret. */
const adjectiveEnds: readonly (readonly [RegExp, string])[] = [
  [/ig$/u, '-/-t/-e/-ere/-st/-ste'],
  [/[^aeiouyæøå]e$/u, '-/-/-'],
  [/[^aeiouyæøå]t$/u, '-/-/-e'],
  [/[aeiouyæøå].*[^aeiouyæøå]isk$/u, '-/-/-e'],
  [/som$/u, '-som/-somt/-somme'],
  [/(?:bar|løs|al|iv|ær)$/u, '-/-t/-e'],
];

export const da: Grammar = {
  verb: verbs(verbParadigms, columns, knownOrForeign(known, '-e/-er/-ede/-et'), imperative),
  noun: nouns(['c', 'n'], nounParadigms, usualNoun),
  adj: adjectives(adjectiveParadigms, adjectiveEnds),
  onlyWith: {
    imp: ['imperative'],
    ende: ['present-participle'],
    gen: ['singular-genitive', 'plural-genitive'],
  },
  notBeforeMore: ['participle-plural', 'present-participle'],
};
