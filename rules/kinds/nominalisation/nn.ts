/** Nynorsk: «gjere ei vurdering av» is «vurdere». */
import type { Lights } from './lights.ts';

export const nnLights: Lights = {
  columns: ['infinitive', 'present', 'past', 'participle', 'imperative', 'passive'],
  verbs: {
    do: `føreta/føretek/føretok/føreteke/føreta/føretakast gjere|gjera/gjer/gjorde/gjort/gjer/gjerast
      gjennomføre|gjennomføra/gjennomfører/gjennomførte/gjennomført/gjennomfør/gjennomførast
      utføre|utføra/utfører/utførte/utført/utfør/utførast`,
    give: `gi|gje|gjeva|gjeve/gir|gjev/gav/gitt|gjeve/gi|gje|gjev/givast|gjevast
      yte|yta/yter/ytte|yta/ytt|yta/yt/ytast`,
    take: `ta|taka/tek|tar/tok/teke|tatt/ta|tak/takast treffe|treffa/treffer/trefte/treft/treff/treffast
      fatte|fatta/fattar/fatta/fatta/fatt/fattast gjere|gjera/gjer/gjorde/gjort/gjer/gjerast`,
    have: 'ha/har/hadde/hatt/ha',
    put: `stille|stilla/stiller/stilte/stilt/still/stillast rette|retta/rettar/retta/retta/rett/rettast
      føre|føra/fører/førte/ført/før/førast setje|setja/set/sette/sett/set/setjast
      komme|koma/kjem/kom/komme|kome/kom`,
  },
  articles: 'ein ei eit',
  adverbs: `ikkje også òg no difor derfor deretter alltid ofte aldri snart likevel heller då så straks raskt først
    berre gjerne normalt vanlegvis jamleg framleis allereie dermed seinare tidlegare nyleg igjen`,
  adjectives:
    'stor stort store større sterk sterkt sterke god godt gode særleg særskild direkte klar klart klare eigen eigne konkret konkrete full reell reelle akutt',
  subjects: 'eg vi me du de dykk dei han ho ein',
  stops: 'og eller men som at når om dersom fordi for å av på i med til frå',
  perfect: 'ha har hadde',
  passive: 'bli blir blei blitt vert verte vart vorte er var vere vore',
};

/** Light verbs | noun with what follows it | what may stand instead. */
export const nnPairs = `
do give | vurdering (noun:f) av | vurdere (verb)
do | kontroll (noun:m) av | kontrollere (verb)
put | kontroll (noun:m) med | kontrollere (verb)
do | undersøking (noun:f) av | undersøkje (verb:undersøkje/undersøkjer/undersøkte/undersøkt)
do give | analyse (noun:m) av | analysere (verb)
do | evaluering (noun:f) av | evaluere (verb)
do | kartlegging (noun:f) av | kartleggje (verb:kartleggje/kartlegg/kartla/kartlagt)
do | gjennomgang (noun:m) av | gå (verb) gjennom
do | berekning (noun:f) av | rekne (verb:rekne/reknar/rekna/rekna) ut
do | endring (noun:f) av | endre (verb:endre/endrar/endra/endra)
do | endring (noun:f) i | endre (verb:endre/endrar/endra/endra)
do | justering (noun:f) av | justere (verb)
do | registrering (noun:f) av | registrere (verb)
do | måling (noun:f) av | måle (verb:måle/måler/målte/målt)
do | samanlikning (noun:f) av | samanlikne (verb:samanlikne/samanliknar/samanlikna/samanlikna)
do | prioritering (noun:f) av | prioritere (verb)
do | utbetring (noun:f) av | utbetre (verb:utbetre/utbetrar/utbetra/utbetra)
do | reparasjon (noun:m) av | reparere (verb)
do | oppdatering (noun:f) av | oppdatere (verb)
do | revisjon (noun:m) av | revidere (verb)
do | testing (noun:f) av | teste (verb:teste/testar/testa/testa)
do | innkjøp (noun:n) av | kjøpe (verb:kjøpe/kjøper/kjøpte/kjøpt) inn
do take | val (noun:n) av | velje (verb:velje/vel/valde/valt)
do | utbetaling (noun:f) av | betale (verb:betale/betaler/betalte/betalt) ut
do | innsamling (noun:f) av | samle (verb:samle/samlar/samla/samla) inn
do | utviding (noun:f) av | utvide (verb:utvide/utvidar/utvida/utvida)
do | forbetring (noun:f) av | forbetre (verb:forbetre/forbetrar/forbetra/forbetra)
do | forenkling (noun:f) av | forenkle (verb:forenkle/forenklar/forenkla/forenkla)
do | vedlikehald (noun:n) av | vedlikehalde (verb:vedlikehalde/vedlikeheld/vedlikeheldt/vedlikehalde)
do | oppgradering (noun:f) av | oppgradere (verb)
do | fordeling (noun:f) av | fordele (verb:fordele/fordeler/fordelte/fordelt)
do | behandling (noun:f) av | behandle (verb:behandle/behandlar/behandla/behandla)
do | inspeksjon (noun:m) av | inspisere (verb)
do | gransking (noun:f) av | granske (verb:granske/granskar/granska/granska)
do | planlegging (noun:f) av | planleggje (verb:planleggje/planlegg/planla/planlagt)
do | oppfølging (noun:f) av | følgje (verb:følgje/følgjer/følgde/følgt) opp
do | sletting (noun:f) av | slette (verb:slette/slettar/sletta/sletta)
do | utskifting (noun:f) av | skifte (verb:skifte/skiftar/skifta/skifta) ut
do | tilpassing (noun:f) av | tilpasse (verb:tilpasse/tilpassar/tilpassa/tilpassa)
do | reduksjon (noun:m) av | redusere (verb)
do | avklaring (noun:f) av | avklare (verb:avklare/avklarar/avklara/avklara)
do give | presisering (noun:f) av | presisere (verb)
do | bestilling (noun:f) av | bestille (verb:bestille/bestiller/bestilte/bestilt)
give | beskriving (noun:f) av | beskrive (verb:beskrive/beskriv/beskreiv/beskrive)
give | skildring (noun:f) av | skildre (verb:skildre/skildrar/skildra/skildra)
give | forklaring (noun:f) på | forklare (verb:forklare/forklarer/forklarte/forklart)
give | grunngiving (noun:f) for | grunngi (verb:grunngi/grunngir/grunngav/grunngitt)
give | informasjon (noun:m:-en) om | informere (verb) om
give | opplysning (noun:f) om | opplyse (verb:opplyse/opplyser/opplyste/opplyst) om
give | rettleiing (noun:f) om | rettleie (verb:rettleie/rettleier/rettleia/rettleia) om
give | støtte (noun:f) til | støtte (verb:støtte/støttar/støtta/støtta)
give | svar (noun:n) på | svare (verb:svare/svarar/svara/svara) på
give | melding (noun:f) om | melde (verb:melde/melder/melde/meldt) om
give | beskjed (noun:m) om | seie (verb) frå om
give | tilråding (noun:f) om | tilrå (verb:tilrå/tilrår/tilrådde/tilrådd)
give | tilbod (noun:n) om | tilby (verb:tilby/tilbyr/tilbaud/tilbode)
give | uttrykk (noun:n) for | uttrykkje (verb:uttrykkje/uttrykkjer/uttrykte/uttrykt)
give | samtykke (noun:n) til | samtykkje (verb:samtykkje/samtykkjer/samtykte/samtykt) til
give | godkjenning (noun:f) av | godkjenne (verb:godkjenne/godkjenner/godkjende/godkjent)
give | hjelp (noun:f) til | hjelpe (verb:hjelpe/hjelper/hjelpte/hjelpt)
take | avgjerd (noun:f) om | avgjere (verb:avgjere/avgjer/avgjorde/avgjort)
take | avgjerd (noun:f) i | avgjere (verb:avgjere/avgjer/avgjorde/avgjort)
take do | vedtak (noun:n) om | vedta (verb:vedta/vedtek/vedtok/vedteke)
take | kontakt (noun:m) med | kontakte (verb:kontakte/kontaktar/kontakta/kontakta)
have | behov (noun:n) for | trenge (verb:trenge/treng/trong/trunge)
have | kjennskap (noun:m:-en) til | kjenne (verb:kjenne/kjenner/kjende/kjent) til
have | høve (noun:n) til å | kunne (verb)
have | moglegheit (noun:f) til å | kunne (verb)
have | ønske (noun:n) om | ønskje (verb:ønskje/ønskjer/ønskte/ønskt)
have | forventning (noun:f) om | vente (verb:vente/ventar/venta/venta)
have | innverknad (noun:m) på | påverke (verb:påverke/påverkar/påverka/påverka)
have | tillit (noun:m:-en) til | stole (verb:stole/stoler/stolte/stolt) på
have | plan (noun:m) om | planleggje (verb:planleggje/planlegg/planla/planlagt)
put | spørsmål (noun:n) om | spørje (verb) om
put | førespurnad (noun:m) til | kontakte (verb:kontakte/kontaktar/kontakta/kontakta)
put | kritikk (noun:m) mot | kritisere (verb)
put | krav (noun:n) om | krevje (verb:krevje/krev/kravde/kravt)
put | framlegg (noun:n) om | foreslå (verb:foreslå/foreslår/foreslo/foreslått)
put | forslag (noun:n) om | foreslå (verb:foreslå/foreslår/foreslo/foreslått)
`;
