/** Danish: «foretage en vurdering af» is «vurdere». */
import type { Lights } from './lights.ts';

export const daLights: Lights = {
  columns: ['infinitive', 'present', 'past', 'participle', 'imperative', 'passive'],
  verbs: {
    do: `foretage/foretager/foretog/foretaget/foretag/foretages gøre/gør/gjorde/gjort/gør/gøres
      gennemføre/gennemfører/gennemførte/gennemført/gennemfør/gennemføres
      udføre/udfører/udførte/udført/udfør/udføres lave/laver/lavede/lavet/lav/laves`,
    give: 'give/giver/gav/givet/giv/gives yde/yder/ydede/ydet/yd/ydes',
    take: `tage/tager/tog/taget/tag/tages træffe/træffer/traf/truffet/træf/træffes
      foretage/foretager/foretog/foretaget/foretag/foretages`,
    have: 'have/har/havde/haft',
    put: `stille/stiller/stillede/stillet/stil/stilles rette/retter/rettede/rettet/ret/rettes
      føre/fører/førte/ført/før/føres fremsætte/fremsætter/fremsatte/fremsat/fremsæt/fremsættes
      komme/kommer/kom/kommet/kom udøve/udøver/udøvede/udøvet/udøv/udøves`,
  },
  articles: 'en et',
  adverbs: `ikke også nu derfor derefter altid ofte aldrig snart alligevel heller da så straks hurtigt først kun
    bare gerne normalt jævnligt fortsat allerede dermed senere tidligere igen`,
  adjectives:
    'stor stort store større stærk stærkt stærke god godt gode særlig særligt direkte klar klart klare egen egne konkret konkrete fuld reel reelle akut',
  subjects: 'jeg vi du de i han hun man',
  stops: 'og eller men som der at når hvis om fordi for af på med til fra',
  perfect: 'have har havde',
  passive: 'blive bliver blev blevet er var være været',
};

/** Light verbs | noun with what follows it | what may stand instead. */
export const daPairs = `
do give | vurdering (noun:c:-en/-er/-erne) af | vurdere (verb)
do | kontrol (noun:c:kontrol/kontrollen/kontroller/kontrollerne) af | kontrollere (verb)
put | kontrol (noun:c:kontrol/kontrollen/kontroller/kontrollerne) med | kontrollere (verb)
do | undersøgelse (noun:c) af | undersøge (verb:undersøge/undersøger/undersøgte/undersøgt)
do give | analyse (noun:c) af | analysere (verb)
do | evaluering (noun:c:-en/-er/-erne) af | evaluere (verb)
do | kortlægning (noun:c:-en/-er/-erne) af | kortlægge (verb:kortlægge/kortlægger/kortlagde/kortlagt)
do | gennemgang (noun:c:-en/-e/-ene) af | gennemgå (verb:gennemgå/gennemgår/gennemgik/gennemgået)
do | beregning (noun:c:-en/-er/-erne) af | beregne (verb:beregne/beregner/beregnede/beregnet)
do | ændring (noun:c:-en/-er/-erne) af | ændre (verb:ændre/ændrer/ændrede/ændret)
do | ændring (noun:c:-en/-er/-erne) i | ændre (verb:ændre/ændrer/ændrede/ændret)
do | justering (noun:c:-en/-er/-erne) af | justere (verb)
do | registrering (noun:c:-en/-er/-erne) af | registrere (verb)
do | måling (noun:c:-en/-er/-erne) af | måle (verb:måle/måler/målte/målt)
do | sammenligning (noun:c:-en/-er/-erne) af | sammenligne (verb:sammenligne/sammenligner/sammenlignede/sammenlignet)
do | prioritering (noun:c:-en/-er/-erne) af | prioritere (verb)
do | udbedring (noun:c:-en/-er/-erne) af | udbedre (verb:udbedre/udbedrer/udbedrede/udbedret)
do | reparation (noun:c) af | reparere (verb)
do | opdatering (noun:c:-en/-er/-erne) af | opdatere (verb)
do | revision (noun:c) af | revidere (verb)
do | test (noun:c:test/testen/test/testene) af | teste (verb:teste/tester/testede/testet)
do | indkøb (noun:n:indkøb/indkøbet/indkøb/indkøbene) af | købe (verb:købe/køber/købte/købt) ind
do take | valg (noun:n:valg/valget/valg/valgene) af | vælge (verb:vælge/vælger/valgte/valgt)
do | udbetaling (noun:c:-en/-er/-erne) af | udbetale (verb:udbetale/udbetaler/udbetalte/udbetalt)
do | indsamling (noun:c:-en/-er/-erne) af | indsamle (verb:indsamle/indsamler/indsamlede/indsamlet)
do | udvidelse (noun:c) af | udvide (verb:udvide/udvider/udvidede/udvidet)
do | forbedring (noun:c:-en/-er/-erne) af | forbedre (verb:forbedre/forbedrer/forbedrede/forbedret)
do | forenkling (noun:c:-en/-er/-erne) af | forenkle (verb:forenkle/forenkler/forenklede/forenklet)
do | opgradering (noun:c:-en/-er/-erne) af | opgradere (verb)
do | fordeling (noun:c:-en/-er/-erne) af | fordele (verb:fordele/fordeler/fordelte/fordelt)
do | behandling (noun:c:-en/-er/-erne) af | behandle (verb:behandle/behandler/behandlede/behandlet)
do | inspektion (noun:c) af | inspicere (verb)
do | planlægning (noun:c:-en/-er/-erne) af | planlægge (verb:planlægge/planlægger/planlagde/planlagt)
do | opfølgning (noun:c:-en/-er/-erne) på | følge (verb:følge/følger/fulgte/fulgt) op på
do | sletning (noun:c:-en/-er/-erne) af | slette (verb:slette/sletter/slettede/slettet)
do | udskiftning (noun:c:-en/-er/-erne) af | udskifte (verb:udskifte/udskifter/udskiftede/udskiftet)
do | tilpasning (noun:c:-en/-er/-erne) af | tilpasse (verb:tilpasse/tilpasser/tilpassede/tilpasset)
do | reduktion (noun:c) af | reducere (verb)
do | rengøring (noun:c:-en/-er/-erne) af | rengøre (verb:rengøre/rengør/rengjorde/rengjort)
do | afklaring (noun:c:-en/-er/-erne) af | afklare (verb:afklare/afklarer/afklarede/afklaret)
do give | præcisering (noun:c:-en/-er/-erne) af | præcisere (verb)
do | bestilling (noun:c:-en/-er/-erne) af | bestille (verb:bestille/bestiller/bestilte/bestilt)
give | beskrivelse (noun:c) af | beskrive (verb:beskrive/beskriver/beskrev/beskrevet)
give | forklaring (noun:c:-en/-er/-erne) på | forklare (verb:forklare/forklarer/forklarede/forklaret)
give | begrundelse (noun:c) for | begrunde (verb:begrunde/begrunder/begrundede/begrundet)
give | information (noun:c) om | informere (verb) om
give | oplysning (noun:c:-en/-er/-erne) om | oplyse (verb:oplyse/oplyser/oplyste/oplyst) om
give | vejledning (noun:c:-en/-er/-erne) om | vejlede (verb:vejlede/vejleder/vejledte/vejledt) om
give | støtte (noun:c:støtte/støtten/-/-) til | støtte (verb:støtte/støtter/støttede/støttet)
give | svar (noun:n:svar/svaret/svar/svarene) på | svare (verb:svare/svarer/svarede/svaret) på
give | besked (noun:c:-en/-er/-erne) om | sige (verb:sige/siger/sagde/sagt) til om
give | anbefaling (noun:c:-en/-er/-erne) om | anbefale (verb:anbefale/anbefaler/anbefalede/anbefalet)
give | tilbud (noun:n:tilbud/tilbuddet/tilbud/tilbuddene) om | tilbyde (verb:tilbyde/tilbyder/tilbød/tilbudt)
give | udtryk (noun:n:udtryk/udtrykket/udtryk/udtrykkene) for | udtrykke (verb:udtrykke/udtrykker/udtrykte/udtrykt)
give | samtykke (noun:n:samtykke/samtykket/samtykker/samtykkerne) til | samtykke (verb:samtykke/samtykker/samtykkede/samtykket) til
give | godkendelse (noun:c) af | godkende (verb:godkende/godkender/godkendte/godkendt)
give | bistand (noun:c:bistand/bistanden/-/-) til | hjælpe (verb:hjælpe/hjælper/hjalp/hjulpet)
take | beslutning (noun:c:-en/-er/-erne) om at | beslutte (verb:beslutte/beslutter/besluttede/besluttet) at
take | afgørelse (noun:c) om | afgøre (verb:afgøre/afgør/afgjorde/afgjort)
take | afgørelse (noun:c) i | afgøre (verb:afgøre/afgør/afgjorde/afgjort)
take | kontakt (noun:c:kontakt/kontakten/kontakter/kontakterne) til | kontakte (verb:kontakte/kontakter/kontaktede/kontaktet)
have | behov (noun:n:behov/behovet/behov/behovene) for | have (verb:have/har/havde/haft) brug for
have | kendskab (noun:n:kendskab/kendskabet/-/-) til | kende (verb:kende/kender/kendte/kendt) til
have | mulighed (noun:c) for at | kunne (verb)
have | ønske (noun:n:ønske/ønsket/ønsker/ønskerne) om | ønske (verb:ønske/ønsker/ønskede/ønsket)
have | forventning (noun:c:-en/-er/-erne) om | forvente (verb:forvente/forventer/forventede/forventet)
have | indvirkning (noun:c:-en/-er/-erne) på | påvirke (verb:påvirke/påvirker/påvirkede/påvirket)
have | indflydelse (noun:c:indflydelse/indflydelsen/-/-) på | påvirke (verb:påvirke/påvirker/påvirkede/påvirket)
have | tillid (noun:c:tillid/tilliden/-/-) til | stole (verb:stole/stoler/stolede/stolet) på
have | plan (noun:c:plan/planen/planer/planerne) om | planlægge (verb:planlægge/planlægger/planlagde/planlagt)
put | spørgsmål (noun:n:spørgsmål/spørgsmålet/spørgsmål/spørgsmålene) om | spørge (verb:spørge/spørger/spurgte/spurgt) om
put | henvendelse (noun:c) til | kontakte (verb:kontakte/kontakter/kontaktede/kontaktet)
put | kritik (noun:c:kritik/kritikken/-/-) mod | kritisere (verb)
put | krav (noun:n:krav/kravet/krav/kravene) om | kræve (verb:kræve/kræver/krævede/krævet)
put | forslag (noun:n:forslag/forslaget/forslag/forslagene) om | foreslå (verb:foreslå/foreslår/foreslog/foreslået)
`;
