/** Nynorsk: whole paradigms, each checked by hand against the official norm. */
import { describe, expect, test } from 'vitest';
import { paradigmOf, textsOf } from './read.ts';

describe('paradigms by name, by the end of the word, written out', () => {
  test.each([
    [
      'kaste (verb:-e/-ar/-a/-a)',
      'infinitive=kaste present=kastar past=kasta participle=kasta passive-infinitive=kastast participle-common=kasta participle-plural=kasta [present-participle=kastande] [imperative=kast] infinitive-a=kasta',
    ],
    [
      'byrje (verb)',
      'infinitive=byrje present=byrjar past=byrja participle=byrja passive-infinitive=byrjast participle-common=byrja participle-plural=byrja [present-participle=byrjande] [imperative=byrj] infinitive-a=byrja',
    ],
    [
      'anvende (verb:-e/-er/-te/-t)',
      'infinitive=anvende present=anvender past=anvendte participle=anvendt passive-infinitive=anvendast participle-common=anvendt participle-plural=anvendte [present-participle=anvendande] [imperative=anvend] infinitive-a=anvenda',
    ],
    [
      'tenkje (verb:-je/-jer/-te/-t)',
      'infinitive=tenkje present=tenkjer past=tenkte participle=tenkt passive-infinitive=tenkjast participle-common=tenkt participle-plural=tenkte [present-participle=tenkjande] [imperative=tenk] infinitive-a=tenkja',
    ],
    [
      'høyre (verb:-e/-er/-de/-t)',
      'infinitive=høyre present=høyrer past=høyrde participle=høyrt passive-infinitive=høyrast participle-common=høyrd participle-plural=høyrde [present-participle=høyrande] [imperative=høyr] infinitive-a=høyra',
    ],
    [
      'leve (verb:-e/-er/-de/-d)',
      'infinitive=leve present=lever past=levde participle=levd passive-infinitive=levast participle-common=levd participle-plural=levde [present-participle=levande] [imperative=lev] infinitive-a=leva',
    ],
    [
      'byggje (verb:-je/-jer/-de/-t)',
      'infinitive=byggje present=byggjer past=bygde participle=bygt passive-infinitive=byggjast participle-common=bygd participle-plural=bygde [present-participle=byggjande] [imperative=bygg] infinitive-a=byggja',
    ],
    [
      'byggje (verb:-je/-jer/-de/-d)',
      'infinitive=byggje present=byggjer past=bygde participle=bygd passive-infinitive=byggjast participle-common=bygd participle-plural=bygde [present-participle=byggjande] [imperative=bygg] infinitive-a=byggja',
    ],
    [
      'nå (verb:-/-r/-dde/-dd)',
      'infinitive=nå present=når past=nådde participle=nådd passive-infinitive=nåast participle-common=nådd participle-plural=nådde [present-participle=nåande] [imperative=nå]',
    ],
    [
      'bu (verb:-/-r/-dde/-tt)',
      'infinitive=bu present=bur past=budde participle=butt passive-infinitive=buast participle-common=budd participle-plural=budde [present-participle=buande] [imperative=bu]',
    ],
    [
      'skrive (verb)',
      'infinitive=skrive present=skriv past=skreiv participle=skrive passive-infinitive=skrivast participle-common=skriven participle-plural=skrivne [imperative=skriv] infinitive-a=skriva',
    ],
    [
      'ta (verb)',
      'infinitive=ta present=tar present=tek past=tok participle=teke participle=tatt passive-infinitive=takast participle-common=teken participle-common=tatt participle-plural=tekne participle-plural=tatte [imperative=ta]',
    ],
    [
      'komme (verb)',
      'infinitive=komme present=kjem past=kom participle=komme participle-common=kommen participle-plural=komne [imperative=kom]',
    ],
    [
      'setje (verb)',
      'infinitive=setje present=set past=sette participle=sett passive-infinitive=setjast participle-common=sett participle-plural=sette [imperative=set] infinitive-a=setja',
    ],
    [
      'søknad (noun:m)',
      'singular=søknad singular-definite=søknaden plural=søknader plural-definite=søknadene [singular-genitive=søknads] singular-definite-genitive=søknadens [plural-genitive=søknaders] plural-definite-genitive=søknadenes',
    ],
    [
      'stad (noun:m:-en/-er/-ene)',
      'singular=stad singular-definite=staden plural=stader plural-definite=stadene [singular-genitive=stads] singular-definite-genitive=stadens [plural-genitive=staders] plural-definite-genitive=stadenes',
    ],
    [
      'dag (noun:m)',
      'singular=dag singular-definite=dagen plural=dagar plural-definite=dagane [singular-genitive=dags] singular-definite-genitive=dagens [plural-genitive=dagars] plural-definite-genitive=daganes',
    ],
    [
      'feil (noun:m:-en/-/-ane)',
      'singular=feil singular-definite=feilen plural=feil plural-definite=feilane [singular-genitive=feils] singular-definite-genitive=feilens [plural-genitive=feils] plural-definite-genitive=feilanes',
    ],
    [
      'bruk (noun:m:-en)',
      'singular=bruk singular-definite=bruken [singular-genitive=bruks] singular-definite-genitive=brukens',
    ],
    [
      'tilråding (noun:f)',
      'singular=tilråding singular-definite=tilrådinga plural=tilrådingar plural-definite=tilrådingane [singular-genitive=tilrådings] singular-definite-genitive=tilrådingas [plural-genitive=tilrådingars] plural-definite-genitive=tilrådinganes',
    ],
    [
      'veke (noun:f)',
      'singular=veke singular-definite=veka plural=veker plural-definite=vekene [singular-genitive=vekes] singular-definite-genitive=vekas [plural-genitive=vekers] plural-definite-genitive=vekenes',
    ],
    [
      'hjelp (noun:f:-a)',
      'singular=hjelp singular-definite=hjelpa [singular-genitive=hjelps] singular-definite-genitive=hjelpas',
    ],
    [
      'krav (noun:n)',
      'singular=krav singular-definite=kravet plural=krav plural-definite=krava [singular-genitive=kravs] singular-definite-genitive=kravets [plural-genitive=kravs] plural-definite-genitive=kravas',
    ],
    [
      'innhald (noun:n:-et)',
      'singular=innhald singular-definite=innhaldet [singular-genitive=innhalds] singular-definite-genitive=innhaldets',
    ],
    [
      'vanleg (adj)',
      'adjective-common=vanleg adjective-neuter=vanleg adjective-plural=vanlege adjective-comparative=vanlegare adjective-superlative=vanlegast adjective-superlative-definite=vanlegaste',
    ],
    [
      'verksam (adj)',
      'adjective-common=verksam adjective-neuter=verksamt adjective-plural=verksame',
    ],
    [
      'føreliggjande (adj)',
      'adjective-common=føreliggjande adjective-neuter=føreliggjande adjective-plural=føreliggjande',
    ],
    [
      'klar (adj:-/-t/-e/-are/-ast/-aste)',
      'adjective-common=klar adjective-neuter=klart adjective-plural=klare adjective-comparative=klarare adjective-superlative=klarast adjective-superlative-definite=klaraste',
    ],
  ])('%s', (term, expected) => {
    expect(paradigmOf(term, 'nn').split(' ')).toEqual(expected.split(' '));
  });
});

test.each([
  ['vere', 'vere er var vore vera'],
  ['ha', 'ha har hadde hatt'],
  ['bli', 'bli blir blei vart blitt'],
  ['verte', 'verte vert vart vorte verta'],
  ['få', 'få får fekk fått fåast'],
  ['gjere', 'gjere gjer gjorde gjort gjerast gjord gjera'],
  ['gi', 'gi gir gjev gav gitt gjevast gitte'],
  ['gje', 'gje gjev gir gav gjeve gitt gjevast gjeven gjevne'],
  ['gå', 'gå går gjekk gått'],
  ['sjå', 'sjå ser såg sett sjåast sedd sedde'],
  ['seie', 'seie seier sa sagt seiast sagd sagde seia'],
  ['kome', 'kome kjem kom komen komne koma'],
  ['vite', 'vite veit visste visst vita'],
  ['kunne', 'kunne kan kunna'],
  ['stå', 'stå står stod stått'],
  ['bistå', 'bistå bistår bistod bistått'],
  ['bruke', 'bruke brukar bruker brukte brukt brukast bruka'],
  ['finne', 'finne finn fann funne funnen finna'],
  ['finnast', 'finnast finst fanst'],
  ['leggje', 'leggje legg la lagt leggjast lagd lagde leggja'],
  ['legge', 'legge legg la lagt leggast lagd lagde legga'],
  ['liggje', 'liggje ligg låg lege liggja'],
  ['ligge', 'ligge ligg låg lege ligga'],
  ['la', 'la lar lét let late latt'],
  ['late', 'late lèt let lét lata'],
  ['sette', 'sette set sett settast setta'],
  ['sitje', 'sitje sit sat sete sitja'],
  ['sitte', 'sitte sit sat sete sitta'],
  ['velje', 'velje vel valde valt veljast vald velja'],
  ['selje', 'selje sel selde selt seljast seld selja'],
  ['krevje', 'krevje krev kravde kravt krevjast kravd krevja'],
  ['fortelje', 'fortelje fortel fortalde fortalt forteljast fortald fortelja'],
  ['spørje', 'spørje spør spurde spurt spørjast spurd spørja'],
  ['halde', 'halde held heldt haldast halden haldne halda'],
  ['be', 'be ber bad bede bedt'],
  ['gjelde', 'gjelde gjeld gjaldt gjelda'],
  ['bere', 'bere ber bar bore berast boren borne bera'],
  ['bryte', 'bryte bryt braut brote brytast broten brotne bryta'],
  ['drive', 'drive driv dreiv drivast driven drivne driva'],
  ['dra', 'dra dreg drar drog drege dratt dragast'],
  ['melde', 'melde melder meldt meldast meld melda'],
  ['vinne', 'vinne vinn vann vunne vinnast vunnen vinna'],
  ['eige', 'eige eig åtte ått eigast eiga'],
  ['sende', 'sende sender sendt sendast send senda'],
  ['vende', 'vende vender vendt vendast vend venda'],
  [
    'ivareta',
    'ivareta ivaretar ivaretek ivaretok ivareteke ivaretatt ivaretakast ivareteken ivaretekne ivaretatte',
  ],
  ['informere', 'informere informerer informerte informert informerast informera'],
  ['tilpasse', 'tilpasse tilpassar tilpassa tilpassast'],
  ['godkjenne', 'godkjenne godkjenner godkjende godkjent godkjennast godkjend godkjenna'],
  ['utarbeide', 'utarbeide utarbeider utarbeidde utarbeidd utarbeidast utarbeida'],
  ['følgje', 'følgje følgjer følgde følgt følgjast følgd følgja'],
  ['søkje', 'søkje søkjer søkte søkt søkjast søkja'],
  ['tilrå', 'tilrå tilrår tilrådde tilrådd tilråast'],
  ['nå', 'nå når nådde nådd nåast'],
  ['avslå', 'avslå avslår avslo avslått'],
  ['anbefale', 'anbefale anbefaler anbefalte anbefalt anbefalast anbefala'],
  ['fremje', 'fremje fremjar fremja fremjast'],
  ['utøve', 'utøve utøver utøvde utøvt utøvast utøvd utøva'],
  ['etterleve', 'etterleve etterlever etterlevde etterlevt etterlevast etterlevd etterleva'],
  ['fullføre', 'fullføre fullfører fullførte fullført fullførast fullføra'],
  ['verdsetje', 'verdsetje verdset verdsette verdsett verdsetjast verdsetja'],
  ['utferde', 'utferde utferdar utferda utferdast'],
  ['peike', 'peike peikar peika peikast'],
  [
    'foreta',
    'foreta foretar foretek foretok foreteke foretatt foretakast foreteken foretekne foretatte',
  ],
  ['inneha', 'inneha innehar innehadde innehatt'],
  ['merkje', 'merkje merkjer merkte merkt merkjast merkja'],
])('%s is known by itself', (verb, expected) => {
  expect(textsOf(`${verb} (verb)`, 'nn')).toBe(expected);
});
