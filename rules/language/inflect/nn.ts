/** Nynorsk. Official forms only; infinitives in -e and in -a are both found, and offered in the writer's style. */
import { byEndings, type Ending, type Grammar, type Paradigm } from './grammar.ts';
import { imperativeInNorwegian } from './nb.ts';
import {
  adjectiveColumns,
  adjectives,
  knownOrForeign,
  nouns,
  ofGender,
  verbFinder,
  verbs,
} from './nordic.ts';
import type { Slot } from './slots.ts';
import { endsInWeakE, syllables } from './spelling.ts';

const columns: readonly (readonly Slot[])[] = [
  ['infinitive'],
  ['present'],
  ['past'],
  ['participle'],
  ['passive-infinitive'],
  ['participle-common'],
  ['participle-plural'],
];

/** `j` is the sound between stem and ending in setje, følgje. */
function paradigm(name: string, j: '' | 'j', common: string, plural: string): [string, Paradigm] {
  const more: readonly Ending[] = [
    ['infinitive-a', `${j}a`],
    ['passive-infinitive', `${j}ast`],
    ['participle-common', common],
    ['participle-plural', plural],
    ['present-participle', `${j}ande`],
  ];
  return byEndings(name, columns, more);
}

function short(name: string, common: string): [string, Paradigm] {
  return byEndings(name, columns, [
    ['passive-infinitive', 'ast'],
    ['participle-common', common],
    ['participle-plural', 'dde'],
    ['present-participle', 'ande'],
  ]);
}

const verbParadigms = new Map<string, Paradigm>([
  paradigm('-e/-ar/-a/-a', '', 'a', 'a'),
  paradigm('-je/-jar/-ja/-ja', 'j', 'ja', 'ja'),
  paradigm('-e/-er/-te/-t', '', 't', 'te'),
  paradigm('-je/-jer/-te/-t', 'j', 't', 'te'),
  paradigm('-e/-er/-de/-t', '', 'd', 'de'),
  paradigm('-e/-er/-de/-d', '', 'd', 'de'),
  paradigm('-je/-jer/-de/-t', 'j', 'd', 'de'),
  paradigm('-je/-jer/-de/-d', 'j', 'd', 'de'),
  short('-/-r/-dde/-dd', 'dd'),
  short('-/-r/-dde/-tt', 'dd'),
]);

const known = verbFinder({
  rows: `
    vere/er/var/vore ha/har/hadde/hatt bli/blir/blei|vart/blitt verte/vert/vart/vorte
    få/får/fekk/fått/fåast gjere/gjer/gjorde/gjort/gjerast/gjord/gjorde
    gi/gir|gjev/gav/gitt/gjevast/gitt/gitte gje/gjev|gir/gav/gjeve|gitt/gjevast/gjeven/gjevne
    gå/går/gjekk/gått ta/tar|tek/tok/teke|tatt/takast/teken|tatt/tekne|tatte
    sjå/ser/såg/sett/sjåast/sedd/sedde seie/seier/sa/sagt/seiast/sagd/sagde
    kome/kjem/kom/kome/-/komen/komne komme/kjem/kom/komme/-/kommen/komne
    kunne/kan/kunne/kunna vite/veit/visste/visst stå/står/stod/stått bistå/bistår/bistod/bistått
    skrive/skriv/skreiv/skrive/skrivast/skriven/skrivne finne/finn/fann/funne/-/funnen/funne
    finnast/finst/fanst leggje/legg/la/lagt/leggjast/lagd/lagde legge/legg/la/lagt/leggast/lagd/lagde
    liggje/ligg/låg/lege ligge/ligg/låg/lege la/lar/lét/late|latt late/lèt|let/lét/late
    setje/set/sette/sett/setjast/sett/sette sette/set/sette/sett/settast/sett/sette
    sitje/sit/sat/sete sitte/sit/sat/sete velje/vel/valde/valt/veljast/vald/valde
    selje/sel/selde/selt/seljast/seld/selde krevje/krev/kravde/kravt/krevjast/kravd/kravde
    fortelje/fortel/fortalde/fortalt/forteljast/fortald/fortalde
    spørje/spør/spurde/spurt/spørjast/spurd/spurde halde/held/heldt/halde/haldast/halden/haldne
    be/ber/bad/bede|bedt gjelde/gjeld/gjaldt bere/ber/bar/bore/berast/boren/borne
    bryte/bryt/braut/brote/brytast/broten/brotne drive/driv/dreiv/drive/drivast/driven/drivne
    dra/dreg|drar/drog/drege|dratt/dragast treffe/treff/traff/treft/treffast
    vinne/vinn/vann/vunne/vinnast/vunnen/vunne eige/eig/åtte/ått/eigast
    sende/sender/sende/sendt/sendast/send/sende vende/vender/vende/vendt/vendast/vend/vende`,
  regular: {
    '-e/-ar/-a/-a': `anmode arbeide auke benytte byrje endre flytte frakte gjelde hente hugse
      kontakte lage ordne oppmode passe rekne rette samle skaffe slutte starte støtte svare tilpasse
      utarbeide varsle vente verke ønskje`,
    '-je/-jar/-ja/-ja': 'ønskje',
    '-e/-er/-te/-t': 'bruke hjelpe kjøpe lyse låne møte reise tale vise',
    '-je/-jer/-te/-t': 'merkje søkje tenkje',
    '-e/-er/-de/-t': `føre godkjenne høyre kjenne køyre lære melde nemne prøve stille tilrå`,
    '-je/-jer/-de/-t': 'byggje dekkje følgje sørgje',
    '-/-r/-dde/-dd': 'bu nå rå tru',
  },
  prefixes: `av an be bort del er etter for fram føre gjennom god heim hen i imøte inn ivare iverk
    kunn med mot mis ned om omsyn opp over på sam til tilvege ut unn under ut ved`,
});
