/** Danish: whole paradigms, each checked by hand against the official norm. */
import { describe, expect, test } from 'vitest';
import { paradigmOf, textsOf } from './read.ts';

describe('paradigms by name, by the end of the word, written out', () => {
  test.each([
    [
      'starte (verb:-e/-er/-ede/-et)',
      'infinitive=starte present=starter past=startede participle=startet passive-infinitive=startes passive-present=startes passive-past=startedes participle-plural=startede [present-participle=startende] [imperative=start]',
    ],
    [
      'bestemme (verb:-e/-er/-te/-t)',
      'infinitive=bestemme present=bestemmer past=bestemte participle=bestemt passive-infinitive=bestemmes passive-present=bestemmes passive-past=bestemtes participle-plural=bestemte [present-participle=bestemmende] [imperative=bestem]',
    ],
    [
      'nå (verb:-/-r/-ede/-et)',
      'infinitive=nå present=når past=nåede participle=nået passive-infinitive=nås passive-present=nås passive-past=nåedes participle-plural=nåede [present-participle=nående] [imperative=nå]',
    ],
    [
      'gøre (verb)',
      'infinitive=gøre present=gør past=gjorde participle=gjort passive-infinitive=gøres passive-present=gøres passive-past=gjordes participle-plural=gjorte [imperative=gør]',
    ],
    [
      'foretage (verb)',
      'infinitive=foretage present=foretager past=foretog participle=foretaget passive-infinitive=foretages passive-present=foretages participle-plural=foretagne [imperative=foretag]',
    ],
    [
      'iværksætte (verb)',
      'infinitive=iværksætte present=iværksætter past=iværksatte participle=iværksat passive-infinitive=iværksættes passive-present=iværksættes passive-past=iværksattes participle-plural=iværksatte [imperative=iværksæt]',
    ],
    ['skyldes (verb)', 'infinitive=skyldes present=skyldes past=skyldtes'],
    [
      'informere (verb)',
      'infinitive=informere present=informerer past=informerede participle=informeret passive-infinitive=informeres passive-present=informeres passive-past=informeredes participle-plural=informerede [present-participle=informerende] [imperative=informer]',
    ],
    [
      'anmodning (noun:c)',
      'singular=anmodning singular-definite=anmodningen plural=anmodninger plural-definite=anmodningerne [singular-genitive=anmodnings] singular-definite-genitive=anmodningens [plural-genitive=anmodningers] plural-definite-genitive=anmodningernes',
    ],
    [
      'dreng (noun:c:-en/-e/-ene)',
      'singular=dreng singular-definite=drengen plural=drenge plural-definite=drengene [singular-genitive=drengs] singular-definite-genitive=drengens [plural-genitive=drenges] plural-definite-genitive=drengenes',
    ],
    [
      'ansøger (noun:c:-en/-e/-ne)',
      'singular=ansøger singular-definite=ansøgeren plural=ansøgere plural-definite=ansøgerne [singular-genitive=ansøgers] singular-definite-genitive=ansøgerens [plural-genitive=ansøgeres] plural-definite-genitive=ansøgernes',
    ],
    [
      'ting (noun:c:-en/-/-ene)',
      'singular=ting singular-definite=tingen plural=ting plural-definite=tingene [singular-genitive=tings] singular-definite-genitive=tingens [plural-genitive=tings] plural-definite-genitive=tingenes',
    ],
    [
      'hjælp (noun:c:-en)',
      'singular=hjælp singular-definite=hjælpen [singular-genitive=hjælps] singular-definite-genitive=hjælpens',
    ],
    [
      'møde (noun:n)',
      'singular=møde singular-definite=mødet plural=møder plural-definite=møderne [singular-genitive=mødes] singular-definite-genitive=mødets [plural-genitive=møders] plural-definite-genitive=mødernes',
    ],
    [
      'brev (noun:n:-et/-e/-ene)',
      'singular=brev singular-definite=brevet plural=breve plural-definite=brevene [singular-genitive=brevs] singular-definite-genitive=brevets [plural-genitive=breves] plural-definite-genitive=brevenes',
    ],
    [
      'krav (noun:n:-et/-/-ene)',
      'singular=krav singular-definite=kravet plural=krav plural-definite=kravene [singular-genitive=kravs] singular-definite-genitive=kravets [plural-genitive=kravs] plural-definite-genitive=kravenes',
    ],
    [
      'indhold (noun:n:-et)',
      'singular=indhold singular-definite=indholdet [singular-genitive=indholds] singular-definite-genitive=indholdets',
    ],
    [
      'nødvendig (adj)',
      'adjective-common=nødvendig adjective-neuter=nødvendigt adjective-plural=nødvendige adjective-comparative=nødvendigere adjective-superlative=nødvendigst adjective-superlative-definite=nødvendigste',
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
      'vedlagt (adj)',
      'adjective-common=vedlagt adjective-neuter=vedlagt adjective-plural=vedlagte',
    ],
    [
      'foreliggende (adj)',
      'adjective-common=foreliggende adjective-neuter=foreliggende adjective-plural=foreliggende',
    ],
    [
      'brugbar (adj)',
      'adjective-common=brugbar adjective-neuter=brugbart adjective-plural=brugbare',
    ],
    [
      'aktuel (adj:-el/-elt/-elle)',
      'adjective-common=aktuel adjective-neuter=aktuelt adjective-plural=aktuelle',
    ],
    [
      'påkrævet (adj:-et/-et/-ede)',
      'adjective-common=påkrævet adjective-neuter=påkrævet adjective-plural=påkrævede',
    ],
    [
      'klar (adj:-/-t/-e/-ere/-est/-este)',
      'adjective-common=klar adjective-neuter=klart adjective-plural=klare adjective-comparative=klarere adjective-superlative=klarest adjective-superlative-definite=klareste',
    ],
  ])('%s', (term, expected) => {
    expect(paradigmOf(term, 'da').split(' ')).toEqual(expected.split(' '));
  });
});

test.each([
  ['være', 'være er var været'],
  ['have', 'have har havde haft'],
  ['blive', 'blive bliver blev blevet'],
  ['få', 'få får fik fået fås'],
  ['give', 'give giver gav givet gives givne'],
  ['gå', 'gå går gik gået'],
  ['gennemgå', 'gennemgå gennemgår gennemgik gennemgået gennemgås gennemgåede'],
  ['tage', 'tage tager tog taget tages tagne'],
  ['se', 'se ser så set ses'],
  ['sige', 'sige siger sagde sagt siges sagdes'],
  ['komme', 'komme kommer kom kommet komne'],
  ['kunne', 'kunne kan kunnet'],
  ['vide', 'vide ved vidste vidst'],
  ['imødekomme', 'imødekomme imødekommer imødekom imødekommet imødekommes imødekomne'],
  ['skrive', 'skrive skriver skrev skrevet skrives skrevne'],
  ['finde', 'finde finder fandt fundet fundne'],
  ['forefindes', 'forefindes forefandtes'],
  ['stå', 'stå står stod stået'],
  ['bistå', 'bistå bistår bistod bistået bistås'],
  ['lægge', 'lægge lægger lagde lagt lægges lagdes lagte'],
  ['ligge', 'ligge ligger lå ligget'],
  ['lade', 'lade lader lod ladet ladt'],
  ['undlade', 'undlade undlader undlod undladt undlades'],
  ['sætte', 'sætte sætter satte sat sættes sattes'],
  ['sidde', 'sidde sidder sad siddet'],
  ['besidde', 'besidde besidder besad besiddet besiddes'],
  ['vælge', 'vælge vælger valgte valgt vælges valgtes'],
  ['holde', 'holde holder holdt holdes holdtes holdte'],
  ['sælge', 'sælge sælger solgte solgt sælges solgtes'],
  ['bringe', 'bringe bringer bragte bragt bringes bragtes'],
  ['følge', 'følge følger fulgte fulgt følges fulgtes'],
  ['spørge', 'spørge spørger spurgte spurgt spørges spurgtes'],
  ['bede', 'bede beder bad bedt bedes'],
  ['hjælpe', 'hjælpe hjælper hjalp hjulpet hjælpes hjulpne'],
  ['gælde', 'gælde gælder gjaldt gældt'],
  ['bære', 'bære bærer bar båret bæres bårne'],
  ['bryde', 'bryde bryder brød brudt brydes brudte'],
  ['byde', 'byde byder bød budt bydes budte'],
  ['drive', 'drive driver drev drevet drives drevne'],
  ['træffe', 'træffe træffer traf truffet træffes trufne'],
  ['trække', 'trække trækker trak trukket trækkes trukne'],
  ['ikrafttræde', 'ikrafttræde ikrafttræder ikrafttrådte ikrafttrådt'],
  ['vinde', 'vinde vinder vandt vundet vindes vundne'],
  ['fortælle', 'fortælle fortæller fortalte fortalt fortælles fortaltes'],
  ['anvende', 'anvende anvender anvendte anvendt anvendes anvendtes'],
  ['modtage', 'modtage modtager modtog modtaget modtages modtagne'],
  [
    'tilvejebringe',
    'tilvejebringe tilvejebringer tilvejebragte tilvejebragt tilvejebringes tilvejebragtes',
  ],
  ['fremskaffe', 'fremskaffe fremskaffer fremskaffede fremskaffet fremskaffes fremskaffedes'],
  ['bero', 'bero beror beroede beroet beros beroedes'],
  ['foreslå', 'foreslå foreslår foreslog foreslået foreslås foreslåede'],
  ['betyde', 'betyde betyder betød betydet'],
  ['overstige', 'overstige overstiger oversteg oversteget'],
  ['sænke', 'sænke sænker sænkede sænket sænkes sænkedes'],
  ['sørge', 'sørge sørger sørgede sørget sørges sørgedes'],
  ['afstedkomme', 'afstedkomme afstedkommer afstedkom afstedkommet afstedkomne'],
  ['fuldbyrde', 'fuldbyrde fuldbyrder fuldbyrdede fuldbyrdet fuldbyrdes fuldbyrdedes'],
])('%s is known by itself', (verb, expected) => {
  expect(textsOf(`${verb} (verb)`, 'da')).toBe(expected);
});
