/** Verbs of Bokmål. Official forms only. */
import { byEndings, type Ending, type Paradigm } from './grammar.ts';
import { knownOrForeign, stemOf, verbFinder, verbs } from './nordic.ts';
import type { Slot } from './slots.ts';

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

export const nbVerbs = verbs(
  verbParadigms,
  columns,
  knownOrForeign(known, '-e/-er/-te/-t'),
  imperativeInNorwegian,
);
