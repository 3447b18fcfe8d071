/** Bokmål: «foreta en vurdering av» is «vurdere». */
import type { Lights } from './lights.ts';

export const nbLights: Lights = {
  columns: ['infinitive', 'present', 'past', 'participle', 'imperative', 'passive'],
  verbs: {
    do: `foreta/foretar/foretok/foretatt/foreta/foretas gjøre/gjør/gjorde/gjort/gjør/gjøres
      gjennomføre/gjennomfører/gjennomførte/gjennomført/gjennomfør/gjennomføres
      utføre/utfører/utførte/utført/utfør/utføres`,
    give: 'gi/gir/ga|gav/gitt/gi/gis yte/yter/ytte|ytet/ytt|ytet/yt/ytes',
    take: `ta/tar/tok/tatt/ta/tas treffe/treffer/traff/truffet/treff/treffes
      fatte/fatter/fattet/fattet/fatt/fattes foreta/foretar/foretok/foretatt/foreta/foretas`,
    have: 'ha/har/hadde/hatt/ha',
    put: `stille/stiller/stilte/stilt/still/stilles rette/retter/rettet/rettet/rett/rettes
      føre/fører/førte/ført/før/føres fremsette/fremsetter/fremsatte/fremsatt/fremsett/fremsettes
      framsette/framsetter/framsatte/framsatt/framsett/framsettes
      komme/kommer/kom/kommet/kom`,
  },
  articles: 'en ei et',
  adverbs: `ikke også nå derfor deretter alltid ofte aldri snart likevel heller da så straks raskt først bare
    gjerne normalt vanligvis jevnlig fortsatt allerede dermed senere tidligere nylig igjen`,
  adjectives:
    'stor stort store større sterk sterkt sterke god godt gode særlig særskilt direkte klar klart klare egen egne konkret konkrete full reell reelle akutt',
  subjects: 'jeg vi du de dere han hun man',
  stops: 'og eller men som at når hvis om fordi for å av på i med til fra',
  perfect: 'ha har hadde',
  passive: 'bli blir ble blei blitt er var være vært',
};

/** Light verbs | noun with what follows it | what may stand instead. */
export const nbPairs = `
do give | vurdering (noun:f) av | vurdere (verb)
do | kontroll (noun:m) av | kontrollere (verb)
put | kontroll (noun:m) med | kontrollere (verb)
do | undersøkelse (noun:m) av | undersøke (verb:-e/-er/-te/-t)
do give | analyse (noun:m) av | analysere (verb)
do | evaluering (noun:f) av | evaluere (verb)
do | kartlegging (noun:f) av | kartlegge (verb:kartlegge/kartlegger/kartla/kartlagt)
do | gjennomgang (noun:m) av | gå (verb) gjennom
do | beregning (noun:f) av | beregne (verb:-e/-er/-et/-et)
do | endring (noun:f) av | endre (verb)
do | endring (noun:f) i | endre (verb)
do | justering (noun:f) av | justere (verb)
do | registrering (noun:f) av | registrere (verb)
do | måling (noun:f) av | måle (verb:-e/-er/-te/-t)
do | sammenligning (noun:f) av | sammenligne (verb:-e/-er/-et/-et)
do | prioritering (noun:f) av | prioritere (verb)
do | utbedring (noun:f) av | utbedre (verb:-e/-er/-et/-et)
do | reparasjon (noun:m) av | reparere (verb)
do | oppdatering (noun:f) av | oppdatere (verb)
do | revisjon (noun:m) av | revidere (verb)
do | testing (noun:f) av | teste (verb:-e/-er/-et/-et)
do | innkjøp (noun:n) av | kjøpe (verb) inn
do take | valg (noun:n) av | velge (verb)
do | utbetaling (noun:f) av | betale (verb:-e/-er/-te/-t) ut
do | utsending (noun:f) av | sende (verb) ut
do | innsamling (noun:f) av | samle (verb:-e/-er/-et/-et) inn
do | utvidelse (noun:m) av | utvide (verb:-e/-er/-et/-et)
do | forbedring (noun:f) av | forbedre (verb:-e/-er/-et/-et)
do | forenkling (noun:f) av | forenkle (verb:-e/-er/-et/-et)
do | vedlikehold (noun:n) av | vedlikeholde (verb:vedlikeholde/vedlikeholder/vedlikeholdt/vedlikeholdt)
do | oppgradering (noun:f) av | oppgradere (verb)
do | fordeling (noun:f) av | fordele (verb)
do | behandling (noun:f) av | behandle (verb:-e/-er/-et/-et)
do | inspeksjon (noun:m) av | inspisere (verb)
do | granskning (noun:f) av | granske (verb:-e/-er/-et/-et)
do | gransking (noun:f) av | granske (verb:-e/-er/-et/-et)
do | planlegging (noun:f) av | planlegge (verb:planlegge/planlegger/planla/planlagt)
do | oppfølging (noun:f) av | følge (verb) opp
do | sletting (noun:f) av | slette (verb:-e/-er/-et/-et)
do | utskifting (noun:f) av | skifte (verb:-e/-er/-et/-et) ut
do | utskiftning (noun:f) av | skifte (verb:-e/-er/-et/-et) ut
do | tilpasning (noun:f) av | tilpasse (verb:-e/-er/-et/-et)
do | reduksjon (noun:m) av | redusere (verb)
do | rengjøring (noun:f) av | rengjøre (verb:rengjøre/rengjør/rengjorde/rengjort)
do | avklaring (noun:f) av | avklare (verb:-e/-er/-te/-t)
do give | presisering (noun:f) av | presisere (verb)
do | oversettelse (noun:m) av | oversette (verb)
do | installasjon (noun:m) av | installere (verb)
do | bestilling (noun:f) av | bestille (verb:-e/-er/-te/-t)
give | beskrivelse (noun:m) av | beskrive (verb)
give | forklaring (noun:f) på | forklare (verb:-e/-er/-te/-t)
give | begrunnelse (noun:m) for | begrunne (verb:-e/-er/-et/-et)
give | informasjon (noun:m:-en) om | informere (verb) om
give | opplysning (noun:f) om | opplyse (verb:-e/-er/-te/-t) om
give | veiledning (noun:f) om | veilede (verb:-e/-er/-et/-et) om
give | støtte (noun:m) til | støtte (verb)
give | svar (noun:n) på | svare (verb:-e/-er/-te/-t) på
give | melding (noun:f) om | melde (verb:-e/-er/-te/-t) om
give | beskjed (noun:m) om | si (verb) fra om
give | anbefaling (noun:f) om | anbefale (verb:-e/-er/-te/-t)
give | tilbud (noun:n) om | tilby (verb)
give | uttrykk (noun:n) for | uttrykke (verb:-e/-er/-te/-t)
give | samtykke (noun:n) til | samtykke (verb:-e/-er/-et/-et) til
give | godkjenning (noun:f) av | godkjenne (verb:-e/-er/-te/-t)
give | bistand (noun:m:-en) til | hjelpe (verb)
take | beslutning (noun:f) om å | beslutte (verb) å
take | beslutning (noun:f) om at | bestemme (verb) at
take | avgjørelse (noun:m) om | avgjøre (verb)
take | avgjørelse (noun:m) i | avgjøre (verb)
take do | vedtak (noun:n) om | vedta (verb)
take | kontakt (noun:m) med | kontakte (verb)
have | behov (noun:n) for | trenge (verb)
have | kjennskap (noun:m:-en) til | kjenne (verb) til
have | mulighet (noun:m) til å | kunne (verb)
have | mulighet (noun:m) for å | kunne (verb)
have | anledning (noun:m) til å | kunne (verb)
have | ønske (noun:n) om | ønske (verb)
have | forventning (noun:m) om | forvente (verb:-e/-er/-et/-et)
have | innvirkning (noun:m) på | påvirke (verb:-e/-er/-et/-et)
have | innflytelse (noun:m) på | påvirke (verb:-e/-er/-et/-et)
have | tillit (noun:m:-en) til | stole (verb:-e/-er/-te/-t) på
have | plan (noun:m) om | planlegge (verb:planlegge/planlegger/planla/planlagt)
put | spørsmål (noun:n) om | spørre (verb) om
put | henvendelse (noun:m) til | kontakte (verb)
put | kritikk (noun:m) mot | kritisere (verb)
put | krav (noun:n) om | kreve (verb:-e/-er/-de/-d)
put | forslag (noun:n) om | foreslå (verb:foreslå/foreslår/foreslo/foreslått)
`;
