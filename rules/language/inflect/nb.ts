/** Bokmål. Official forms only; the a-forms are found, and offered to those who write them. */
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
import { endsInWeakE, shortened, syllables } from './spelling.ts';

const columns: readonly (readonly Slot[])[] = [
  ['infinitive'],
  ['present'],
  ['past'],
  ['participle'],
  ['passive-infinitive', 'passive-present'],
  ['participle-plural'],
];

const usual: readonly Ending[] = [
  ['passive-infinitive', 'es'],
  ['passive-present', 'es'],
  ['present-participle', 'ende'],
];
const inEt: readonly Ending[] = [
  ['participle-plural', 'ede'],
  ['participle-plural', 'ete'],
  ...usual,
];

const verbParadigms = new Map<string, Paradigm>([
  byEndings('-e/-er/-et/-et', columns, [['past-a', 'a'], ['participle-a', 'a'], ...inEt]),
  [
    '-e/-er/-a/-a',
    {
      gender: null,
      lemma: 'e',
      // The a-forms stand first: they are what this author prefers.
      endings: [
        ['infinitive', 'e'],
        ['present', 'er'],
        ['past-a', 'a'],
        ['past', 'et'],
        ['participle-a', 'a'],
        ['participle', 'et'],
        ...inEt,
      ],
    },
  ],
  byEndings('-e/-er/-te/-t', columns, [['participle-plural', 'te'], ...usual]),
  byEndings('-e/-er/-de/-d', columns, [['participle-plural', 'de'], ...usual]),
  byEndings('-/-r/-dde/-dd', columns, [
    ['passive-infinitive', 's'],
    ['passive-present', 's'],
    ['participle-plural', 'dde'],
    ['present-participle', 'ende'],
  ]),
]);

const known = verbFinder({
  rows: `
    være/er/var/vært ha/har/hadde/hatt bli/blir/ble|blei/blitt få/får/fikk/fått/fås
    gjøre/gjør/gjorde/gjort/gjøres/gjorte gi/gir/ga|gav/gitt/gis/gitte gå/går/gikk/gått
    gjennomgå/gjennomgår/gjennomgikk/gjennomgått/gjennomgås
    ta/tar/tok/tatt/tas/tatte se/ser/så/sett/ses|sees si/sier/sa/sagt/sies
    komme/kommer/kom/kommet kunne/kan/kunne/kunnet vite/vet/visste/visst
    skrive/skriver/skrev|skreiv/skrevet/skrives/skrevne finne/finner/fant/funnet/-/funne
    finnes/finnes|fins/fantes stå/står/sto|stod/stått bistå/bistår/bisto|bistod/bistått/bistås
    legge/legger/la/lagt/legges/lagte ligge/ligger/lå/ligget la/lar/lot/latt
    late/later/lot/latt/lates sette/setter/satte/satt/settes/satte sitte/sitter/satt/sittet
    besitte/besitter/besatt/besittet/besittes velge/velger/valgte/valgt/velges/valgte
    holde/holder/holdt/holdt/holdes/holdte selge/selger/solgte/solgt/selges/solgte
    bringe/bringer/brakte|bragte/brakt|bragt/bringes/brakte|bragte
    følge/følger/fulgte/fulgt/følges/fulgte spørre/spør/spurte/spurt/spørres/spurte
    avslå/avslår/avslo/avslått/avslås/avslåtte anslå/anslår/anslo/anslått/anslås/anslåtte
    foreslå/foreslår/foreslo/foreslått/foreslås/foreslåtte be/ber/ba|bad/bedt/bes hjelpe/hjelper/hjalp/hjulpet/hjelpes/hjulpne
    gjelde/gjelder/gjaldt/gjeldt bære/bærer/bar/båret/bæres/bårne
    bryte/bryter/brøt|brøyt/brutt/brytes/brutte by/byr/bød/budt/bys/budte
    drive/driver/drev|dreiv/drevet/drives/drevne dra/drar/dro|drog/dratt/dras
    treffe/treffer/traff/truffet/treffes/trufne trekke/trekker/trakk/trukket/trekkes/trukne
    vinne/vinner/vant/vunnet/vinnes/vunne fortelle/forteller/fortalte/fortalt/fortelles/fortalte`,
  regular: {
    '-e/-er/-et/-et': `anmode avhende befordre begunstige benytte besiktige beskikke beslutte
      bevilge bytte dekke endre erstatte erverve feste fjerne flytte forårsake frakte fremme
      fullbyrde hente heve hevde huske klage kontakte lage lede merke ordne passe regne rette samle
      sjekke skaffe slutte sørge starte støtte utarbeide utferdige varsle vente virke åpne ønske`,
    '-e/-er/-te/-t': `anvende begjære begynne bestemme bruke dele fylle føre glemme høre kalle
      kjenne kjøpe kjøre lese lyse låne lære melde mene møte nevne peke reise røre sende skille
      spille stille søke tale tenke tjene trenge vende vise`,
    '-e/-er/-de/-d': 'bygge eie kreve leie leve pleie prøve øve',
    '-/-r/-dde/-dd': 'bety bo nå tro',
  },
  prefixes: `av an be bekjent bi bort del er etter for fore fram frem full gjen gjennom god godt hen hensyn hit
    i igang imøte inn inne ivare iverk kunn med mot mulig ned om opp oppe over på sam tilveie tilrette tilbake tilgode tilkjenne
    til under unn ut ved`,
});

/** Norwegian orthography ends no word in two m: kom, but finn, bygg. */
export function imperativeInNorwegian(infinitive: string): string | null {
  if (/^(?:kunne|finnes|finnast)$/u.test(infinitive)) return null;
  const stem = stemOf(infinitive).replace(/mm$/u, 'm');
  // åpn, endr and samle: what cannot be said without the ending keeps it.
  return /[bdfkpst]n$|[bdfgkmnpstv][lr]$/u.test(stem) ? infinitive : stem;
}

const pluralInA: readonly Ending[] = [['plural-definite-a', 'a']];
const singularInA: readonly Ending[] = [['singular-definite-a', 'a']];

/** The a-form stands first: it is what this author prefers. */
function preferringA(name: string, plural: readonly Ending[]): [string, Paradigm] {
  const endings: readonly Ending[] = [
    ['singular', ''],
    ...singularInA,
    ['singular-definite', 'en'],
    ...plural,
  ];
  return [name, { gender: 'f', lemma: '', endings }];
}

const nounParadigms = new Map<string, Paradigm>([
  ...ofGender('m', ['-en/-er/-ene', '-en/-e/-ne', '-en/-/-ene', '-en']),
  ...ofGender('f', ['-en/-er/-ene', '-en/-/-ene', '-en'], () => singularInA),
  preferringA('f:-a/-er/-ene', [
    ['plural', 'er'],
    ['plural-definite', 'ene'],
  ]),
  preferringA('f:-a', []),
  ...ofGender('n', ['-et/-/-ene', '-et/-er/-ene'], () => pluralInA),
  ...ofGender('n', ['-et']),
]);

// Lost vowels (regel, regler) and plurals of their own (bøker, steder, museer).
const unforeseeable =
  /[aeiouyæøå].*[^aeiouyæøå]e[lnr]$|(?:bok|fot|feil|hånd|mann|natt|sko|tann|(?<!\p{L})ting|tre|kne|sted|um|barn)$/u;

/** What a gender alone means; null where the spelling changes in a way that must be written out. */
function usualNoun(noun: string, gender: string): string | null {
  if (gender === '') return null;
  if (gender === 'm' && /[^aeiouyæøå]sel$/u.test(noun)) {
    const stem = shortened(noun.slice(0, -2));
    return `m:${noun}/${noun}en/${stem}ler/${stem}lene`;
  }
  if (unforeseeable.test(noun) || (noun.endsWith('m') && syllables(noun) === 1)) return null;
  if (gender !== 'n') return `${gender}:-en/-er/-ene`;
  return endsInWeakE(noun) ? 'n:-et/-er/-ene' : 'n:-et/-/-ene';
}

const adjectiveParadigms = new Map(
  [
    '-/-t/-e',
    '-/-/-e',
    '-/-/-',
    '-/-t/-e/-ere/-est/-este',
    '-/-/-e/-ere/-st/-ste',
    '-et/-et/-ede',
    '-som/-somt/-somme',
    '-ell/-elt/-elle',
  ].map((name) => byEndings(name, adjectiveColumns)),
);

/** Only ends of words that leave no doubt: not ny, gammel, konkret. */
const adjectiveEnds: readonly (readonly [RegExp, string])[] = [
  [/ig$/u, '-/-/-e/-ere/-st/-ste'],
  [/[^aeiouyæøå]e$/u, '-/-/-'],
  [/[^aeiouyæøå]t$/u, '-/-/-e'],
  [/[aeiouyæøå].*[^aeiouyæøå]isk$/u, '-/-/-e'],
  [/som$/u, '-som/-somt/-somme'],
  [/ell$/u, '-ell/-elt/-elle'],
  [/(?:bar|løs|al|iv|ær)$/u, '-/-t/-e'],
];

export const nb: Grammar = {
  verb: verbs(
    verbParadigms,
    columns,
    knownOrForeign(known, '-e/-er/-te/-t'),
    imperativeInNorwegian,
  ),
  noun: nouns(['m', 'f', 'n'], nounParadigms, usualNoun),
  adj: adjectives(adjectiveParadigms, adjectiveEnds),
  onlyWith: {
    imp: ['imperative'],
    ende: ['present-participle'],
    gen: ['singular-genitive', 'plural-genitive'],
  },
  notBeforeMore: ['participle-plural', 'present-participle'],
};
