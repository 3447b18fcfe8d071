/** Bokmål: whole paradigms, each checked by hand against the official norm. */
import { describe, expect, test } from 'vitest';
import { paradigmOf, textsOf } from './read.ts';

describe('paradigms by name, by the end of the word, written out', () => {
  test.each([
    [
      'kaste (verb:-e/-er/-et/-et)',
      'infinitive=kaste present=kaster past=kastet participle=kastet past-a=kasta participle-a=kasta participle-plural=kastede participle-plural=kastete passive-infinitive=kastes passive-present=kastes [present-participle=kastende] [imperative=kast]',
    ],
    [
      'kaste (verb:-e/-er/-a/-a)',
      'infinitive=kaste present=kaster past-a=kasta past=kastet participle-a=kasta participle=kastet participle-plural=kastede participle-plural=kastete passive-infinitive=kastes passive-present=kastes [present-participle=kastende] [imperative=kast]',
    ],
    [
      'bruke (verb:-e/-er/-te/-t)',
      'infinitive=bruke present=bruker past=brukte participle=brukt participle-plural=brukte passive-infinitive=brukes passive-present=brukes [present-participle=brukende] [imperative=bruk]',
    ],
    [
      'bygge (verb:-e/-er/-de/-d)',
      'infinitive=bygge present=bygger past=bygde participle=bygd participle-plural=bygde passive-infinitive=bygges passive-present=bygges [present-participle=byggende] [imperative=bygg]',
    ],
    [
      'nå (verb:-/-r/-dde/-dd)',
      'infinitive=nå present=når past=nådde participle=nådd passive-infinitive=nås passive-present=nås participle-plural=nådde [present-participle=nående] [imperative=nå]',
    ],
    [
      'bestemme (verb)',
      'infinitive=bestemme present=bestemmer past=bestemte participle=bestemt participle-plural=bestemte passive-infinitive=bestemmes passive-present=bestemmes [present-participle=bestemmende] [imperative=bestem]',
    ],
    [
      'foreta (verb)',
      'infinitive=foreta present=foretar past=foretok participle=foretatt passive-infinitive=foretas passive-present=foretas participle-plural=foretatte [imperative=foreta]',
    ],
    [
      'bistå (verb)',
      'infinitive=bistå present=bistår past=bisto past=bistod participle=bistått passive-infinitive=bistås passive-present=bistås [imperative=bistå]',
    ],
    ['finnes (verb)', 'infinitive=finnes present=finnes present=fins past=fantes'],
    ['kunne (verb)', 'infinitive=kunne present=kan past=kunne participle=kunnet'],
    [
      'åpne (verb)',
      'infinitive=åpne present=åpner past=åpnet participle=åpnet past-a=åpna participle-a=åpna participle-plural=åpnede participle-plural=åpnete passive-infinitive=åpnes passive-present=åpnes [present-participle=åpnende] [imperative=åpne]',
    ],
    [
      'nevne (verb)',
      'infinitive=nevne present=nevner past=nevnte participle=nevnt participle-plural=nevnte passive-infinitive=nevnes passive-present=nevnes [present-participle=nevnende] [imperative=nevn]',
    ],
    [
      'vedtak (noun:n)',
      'singular=vedtak singular-definite=vedtaket plural=vedtak plural-definite=vedtakene plural-definite-a=vedtaka [singular-genitive=vedtaks] singular-definite-genitive=vedtakets [plural-genitive=vedtaks] plural-definite-genitive=vedtakenes plural-definite-genitive-a=vedtakas',
    ],
    [
      'møte (noun:n)',
      'singular=møte singular-definite=møtet plural=møter plural-definite=møtene plural-definite-a=møta [singular-genitive=møtes] singular-definite-genitive=møtets [plural-genitive=møters] plural-definite-genitive=møtenes plural-definite-genitive-a=møtas',
    ],
    [
      'krav (noun:n:-et)',
      'singular=krav singular-definite=kravet [singular-genitive=kravs] singular-definite-genitive=kravets',
    ],
    [
      'sted (noun:n:-et/-er/-ene)',
      'singular=sted singular-definite=stedet plural=steder plural-definite=stedene plural-definite-a=steda [singular-genitive=steds] singular-definite-genitive=stedets [plural-genitive=steders] plural-definite-genitive=stedenes plural-definite-genitive-a=stedas',
    ],
    [
      'søknad (noun:m)',
      'singular=søknad singular-definite=søknaden plural=søknader plural-definite=søknadene [singular-genitive=søknads] singular-definite-genitive=søknadens [plural-genitive=søknaders] plural-definite-genitive=søknadenes',
    ],
    [
      'anvendelse (noun:m)',
      'singular=anvendelse singular-definite=anvendelsen plural=anvendelser plural-definite=anvendelsene [singular-genitive=anvendelses] singular-definite-genitive=anvendelsens [plural-genitive=anvendelsers] plural-definite-genitive=anvendelsenes',
    ],
    [
      'søker (noun:m:-en/-e/-ne)',
      'singular=søker singular-definite=søkeren plural=søkere plural-definite=søkerne [singular-genitive=søkers] singular-definite-genitive=søkerens [plural-genitive=søkeres] plural-definite-genitive=søkernes',
    ],
    [
      'feil (noun:m:-en/-/-ene)',
      'singular=feil singular-definite=feilen plural=feil plural-definite=feilene [singular-genitive=feils] singular-definite-genitive=feilens [plural-genitive=feils] plural-definite-genitive=feilenes',
    ],
    [
      'bruk (noun:m:-en)',
      'singular=bruk singular-definite=bruken [singular-genitive=bruks] singular-definite-genitive=brukens',
    ],
    [
      'trussel (noun:m)',
      'singular=trussel singular-definite=trusselen plural=trusler plural-definite=truslene [singular-genitive=trussels] singular-definite-genitive=trusselens [plural-genitive=truslers] plural-definite-genitive=truslenes',
    ],
    [
      'melding (noun:f)',
      'singular=melding singular-definite=meldingen plural=meldinger plural-definite=meldingene singular-definite-a=meldinga [singular-genitive=meldings] singular-definite-genitive=meldingens [plural-genitive=meldingers] plural-definite-genitive=meldingenes singular-definite-genitive-a=meldingas',
    ],
    [
      'uke (noun:f:-a/-er/-ene)',
      'singular=uke singular-definite-a=uka singular-definite=uken plural=uker plural-definite=ukene [singular-genitive=ukes] singular-definite-genitive-a=ukas singular-definite-genitive=ukens [plural-genitive=ukers] plural-definite-genitive=ukenes',
    ],
    [
      'hjelp (noun:f:-en)',
      'singular=hjelp singular-definite=hjelpen singular-definite-a=hjelpa [singular-genitive=hjelps] singular-definite-genitive=hjelpens singular-definite-genitive-a=hjelpas',
    ],
    [
      'mus (noun:f:-en/-/-ene)',
      "singular=mus singular-definite=musen plural=mus plural-definite=musene singular-definite-a=musa [singular-genitive=mus'] singular-definite-genitive=musens [plural-genitive=mus'] plural-definite-genitive=musenes singular-definite-genitive-a=musas",
    ],
    [
      'plikt (noun:f:-a)',
      'singular=plikt singular-definite-a=plikta singular-definite=plikten [singular-genitive=plikts] singular-definite-genitive-a=pliktas singular-definite-genitive=pliktens',
    ],
    [
      'nødvendig (adj)',
      'adjective-common=nødvendig adjective-neuter=nødvendig adjective-plural=nødvendige adjective-comparative=nødvendigere adjective-superlative=nødvendigst adjective-superlative-definite=nødvendigste',
    ],
    [
      'foreliggende (adj)',
      'adjective-common=foreliggende adjective-neuter=foreliggende adjective-plural=foreliggende',
    ],
    [
      'vedlagt (adj)',
      'adjective-common=vedlagt adjective-neuter=vedlagt adjective-plural=vedlagte',
    ],
    [
      'praktisk (adj)',
      'adjective-common=praktisk adjective-neuter=praktisk adjective-plural=praktiske',
    ],
    [
      'virksom (adj)',
      'adjective-common=virksom adjective-neuter=virksomt adjective-plural=virksomme',
    ],
    [
      'aktuell (adj)',
      'adjective-common=aktuell adjective-neuter=aktuelt adjective-plural=aktuelle',
    ],
    [
      'synlig (adj)',
      'adjective-common=synlig adjective-neuter=synlig adjective-plural=synlige adjective-comparative=synligere adjective-superlative=synligst adjective-superlative-definite=synligste',
    ],
    [
      'brukbar (adj)',
      'adjective-common=brukbar adjective-neuter=brukbart adjective-plural=brukbare',
    ],
    [
      'påkrevet (adj:-et/-et/-ede)',
      'adjective-common=påkrevet adjective-neuter=påkrevet adjective-plural=påkrevede',
    ],
    [
      'klar (adj:-/-t/-e/-ere/-est/-este)',
      'adjective-common=klar adjective-neuter=klart adjective-plural=klare adjective-comparative=klarere adjective-superlative=klarest adjective-superlative-definite=klareste',
    ],
    ['ny (adj:ny/nytt/nye)', 'adjective-common=ny adjective-neuter=nytt adjective-plural=nye'],
  ])('%s', (term, expected) => {
    expect(paradigmOf(term, 'nb').split(' ')).toEqual(expected.split(' '));
  });
});

test.each([
  ['være', 'være er var vært'],
  ['ha', 'ha har hadde hatt'],
  ['bli', 'bli blir ble blei blitt'],
  ['få', 'få får fikk fått fås'],
  ['gjøre', 'gjøre gjør gjorde gjort gjøres gjorte'],
  ['gi', 'gi gir ga gav gitt gis gitte'],
  ['gå', 'gå går gikk gått'],
  ['gjennomgå', 'gjennomgå gjennomgår gjennomgikk gjennomgått gjennomgås'],
  ['ta', 'ta tar tok tatt tas tatte'],
  ['se', 'se ser så sett ses sees'],
  ['si', 'si sier sa sagt sies'],
  ['komme', 'komme kommer kom kommet'],
  ['vite', 'vite vet visste visst'],
  ['skrive', 'skrive skriver skrev skreiv skrevet skrives skrevne'],
  ['finne', 'finne finner fant funnet funne'],
  ['stå', 'stå står sto stod stått'],
  ['legge', 'legge legger la lagt legges lagte'],
  ['ligge', 'ligge ligger lå ligget'],
  ['la', 'la lar lot latt'],
  ['unnlate', 'unnlate unnlater unnlot unnlatt unnlates'],
  ['sette', 'sette setter satte satt settes'],
  ['sitte', 'sitte sitter satt sittet'],
  ['besitte', 'besitte besitter besatt besittet besittes'],
  ['velge', 'velge velger valgte valgt velges'],
  ['holde', 'holde holder holdt holdes holdte'],
  ['selge', 'selge selger solgte solgt selges'],
  [
    'tilveiebringe',
    'tilveiebringe tilveiebringer tilveiebrakte tilveiebragte tilveiebrakt tilveiebragt tilveiebringes',
  ],
  ['følge', 'følge følger fulgte fulgt følges'],
  ['spørre', 'spørre spør spurte spurt spørres'],
  ['be', 'be ber ba bad bedt bes'],
  ['hjelpe', 'hjelpe hjelper hjalp hjulpet hjelpes hjulpne'],
  ['gjelde', 'gjelde gjelder gjaldt gjeldt'],
  ['bære', 'bære bærer bar båret bæres bårne'],
  ['bryte', 'bryte bryter brøt brøyt brutt brytes brutte'],
  ['tilby', 'tilby tilbyr tilbød tilbudt tilbys tilbudte'],
  ['drive', 'drive driver drev dreiv drevet drives drevne'],
  ['dra', 'dra drar dro drog dratt dras'],
  ['treffe', 'treffe treffer traff truffet treffes trufne'],
  ['trekke', 'trekke trekker trakk trukket trekkes trukne'],
  ['vinne', 'vinne vinner vant vunnet vinnes vunne'],
  ['fortelle', 'fortelle forteller fortalte fortalt fortelles'],
  ['inneha', 'inneha innehar innehadde innehatt'],
  ['forefinnes', 'forefinnes forefins forefantes'],
  ['forbeholde', 'forbeholde forbeholder forbeholdt forbeholdes forbeholdte'],
  ['avslutte', 'avslutte avslutter avsluttet avslutta avsluttede avsluttete avsluttes'],
  ['anmode', 'anmode anmoder anmodet anmoda anmodede anmodete anmodes'],
  ['prøve', 'prøve prøver prøvde prøvd prøves'],
  ['bety', 'bety betyr betydde betydd betys'],
  [
    'tilrettelegge',
    'tilrettelegge tilrettelegger tilrettela tilrettelagt tilrettelegges tilrettelagte',
  ],
  ['avslå', 'avslå avslår avslo avslått avslås avslåtte'],
  ['anslå', 'anslå anslår anslo anslått anslås anslåtte'],
  ['foreslå', 'foreslå foreslår foreslo foreslått foreslås foreslåtte'],
  ['bemerke', 'bemerke bemerker bemerket bemerka bemerkede bemerkete bemerkes'],
  ['beklage', 'beklage beklager beklaget beklaga beklagede beklagete beklages'],
  ['fylle', 'fylle fyller fylte fylt fylles'],
  ['fremheve', 'fremheve fremhever fremhevet fremheva fremhevede fremhevete fremheves'],
  ['fullføre', 'fullføre fullfører fullførte fullført fullføres'],
  ['skille', 'skille skiller skilte skilt skilles'],
  ['trenge', 'trenge trenger trengte trengt trenges'],
  ['begjære', 'begjære begjærer begjærte begjært begjæres'],
  ['oppebære', 'oppebære oppebærer oppebar oppebåret oppebæres oppebårne'],
  ['påpeke', 'påpeke påpeker påpekte påpekt påpekes'],
])('%s is known by itself', (verb, expected) => {
  expect(textsOf(`${verb} (verb)`, 'nb')).toBe(expected);
});
