/** Bokmål: «ble sendt», «sendes». */
import type { NordicVerbs } from './nordic.ts';

export const nb: NordicVerbs = {
  auxiliaries: `
    bli blir ble blei blitt`,
  modals: `
    kan kunne skal skulle vil ville må måtte bør burde å`,
  stops: `
    og eller men som at når hvis dersom fordi enn for da mens siden om slik å har hadde er var hva hvem hvor
    hvordan hvilken hvilket hvilke hvorfor`,
  regular: `
    anbefale anke anklage anskaffe anstrenge ansvarliggjøre anvende arbeide avbilde avdekke avgrense avhende
    avklare avkorte avlaste avlede avlyse avløse avpasse avrunde avskaffe avslutte avsløre avspeile avvente
    avverge avvikle avvise avvæpne bade bake barbere bearbeide bebreide befale befeste begjære begrense
    begunstige behandle bekjempe bekoste bekrefte bekymre belaste beleire belønne bemanne bemerke benytte
    beregne berike berolige berømme berøre berøve besegle beskjeftige beskylde beskytte beslutte bestemme
    bestille bestraffe bestyre besvare besøke betale betegne betinge betjene betrakte beundre bevare bevege
    bevilge bevise bevokte bevæpne blende blåse boikotte bombe bremse brenne brette bruke brøyte buffre
    bygge bytte båndlegge børste bøye chatte dekke dele dempe dikte drepe drive drukne drøfte drømme drøye
    dumpe dyppe dyrke dømme døpe døye egge eie elske endre erklære erstatte erverve etterforske etterlyse
    fakke fange faste feie feire felle fengsle feste fiendtliggjøre file filme fiske fjerne flagge flette
    flytte folde forandre forbedre forberede forbruke fordele foredle forenkle forestille forfalske forfatte
    forfremme forfølge forgifte forgylle forhandle forhindre forhøre forkaste forklare forkorte forkynne
    forlenge formane forme formidle forminske fornekte fornye fornærme forplikte forringe forsegle forsinke
    forske forskjønne forsterke forstyrre forstørre forsvare forsyne forsøke forsømme fortynne forvalte
    forvandle forvente forverre forårsake frakte framføre framheve framkalle fremføre fremheve fremkalle
    fremme friste frykte fryse fylle føde følge føre føye gire gjemme gjenkjenne gjennomføre gjenspeile
    glede glemme gnage granske grave greie gruse hacke hakke hamstre handle hate hedre hefte heise hekte
    helbrede helle hemme henge hente herde hevde heve hevne hilse hindre hisse hjelpe hjemle hogge huse
    huske hvile hylle hyre håndheve høre innføre innkalle innlede innlemme innskrenke innstille jage jakte
    jevne jobbe kalle kapre kartlegge kaste kidnappe kjenne kjøle kjøpe kjøre klandre klappe kle klemme
    klippe kneble knekke knuse knytte koble kontakte kople korke koste krenke kreve kringkaste krympe krysse
    kutte kveile kvele kverke kvesse kysse lage lagre lamme lande lappe laste lede leie lekke lempe lenke
    lese lette leve levne likne lime line linke liste lokke love lukke lure lyse låne lære løfte lønne løse
    male mangedoble markedsføre melde mene merke miste mobbe modne mure myke myrde måke måle møblere møte
    narre navne nedtegne nekte nevne notere nytte ofre omfavne omringe omtale oppdage oppfatte oppfordre
    oppfylle oppildne oppklare oppleve opplyse oppløse oppmuntre opprette oppsøke ordlegge ordne overbelaste
    overbevise overføre overkjøre overliste overmanne overnatte overraske overrumple oversette overskygge
    oversvømme overtale overvelde overvåke pakke pante parkere passe peile peke pense pine pirke plage
    plante pleie plugge plukke plyndre pløye polstre poste prege prente presse pryde prøve pumpe pusse pynte
    påføre påkalle påpeke påvirke påvise ramme rane rangere redde regle regne reise rekke rense rette ringe
    riste rive rope ruse ruste rydde rykke røkte røpe røre røse røve røyke sakke salte samle sammenligne
    sammenlikne savne segne selge sende senke sikre sikte sjekke skade skaffe skape skatte skifte skildre
    skille skjele skjenke skjerme skjerpe skjule skolde skrape skrelle skremme skrive skrote skrubbe skuffe
    skylde skylle skåne slakte slenge slette slippe slukke slutte slynge smake smelte smitte smugle smykke
    smøre snekre snyte snøre sortere spare sparke speile spekke spenne sperre spikre spille spise spleise
    splitte spore spotte sprenge sprøyte spyle stable stadfeste stagge stanse starte steke stelle stemme
    stemple stenge stifte stille stoppe storme straffe strande strikke stryke stuve stykke styre styrke
    stønne støpe støte støtte suge sukre svare svekke svelge sverte svikte svøpe sykmelde sylte syne såpe
    såre søke takke takle tallfeste tanke tape tappe tegne telle temme tenke tenne teppelegge teste tette
    tilegne tilføre tilføye tilkalle tilpasse tilrettelegge tilslutte tine tippe tjene tjære tolke toppe
    trene trenge true trykke tråkke tråkle tråle trøste tukte tvinge tygge tømme tømre tørke tøye underkaste
    underlegge undersøke undervise unnskylde utarbeide utbedre utdanne utdype utelate utfase utfordre
    utforme utforske utføre utjevne utligne utlyse utløse utmatte utmerke utnytte utpeke utpine utrede
    utrense utruste utrydde utsette utslette utsmykke utstyre uttale utvanne utvide utvikle utvise varme
    varsle vaske vedlikeholde veie veilede vekke vekte velge velsigne velte vende vente verdsette verge
    verne verve veve videreføre vie vifte vikle vinkle virkeliggjøre vise viske vitne vokte vrake vrenge
    ytre åpne øke ønske øremerke øse øve`,
  irregular: `
    gis/gitt gjøres/gjort tas/tatt fås/- sies/sagt spørres/spurt velges/valgt selges/solgt settes/satt
    legges/lagt bringes/brakt|bragt følges/fulgt bes/bedt hjelpes/hjulpet bæres/båret brytes/brutt bys/budt
    drives/drevet dras/dratt trekkes/trukket treffes/truffet vinnes/vunnet fortelles/fortalt telles/talt
    skrives/skrevet finnes/funnet holdes/holdt gripes/grepet bindes/bundet bites/bitt drikkes/drukket
    etes/ett flås/flådd lates/latt fryses/frosset hogges/hogd klypes/kløpet knekkes/knekt nytes/nytt
    rives/revet skjæres/skåret skytes/skutt skyves/skjøvet slippes/sluppet slites/slitt slås/slått
    smøres/smurt spinnes/spunnet stikkes/stukket stjeles/stjålet strekkes/strukket|strakt strykes/strøket
    synges/sunget svinges/svunget tvinges/tvunget vites/- vris/vridd ødelegges/ødelagt kveles/kvalt
    rekkes/rakt brennes/brent bores/boret|bora fyres/fyrt avfyres/avfyrt nås/nådd unngås/unngått
    innfris/innfridd befris/befridd avskys/avskydd sys/sydd kles/kledd snus/snudd spres/spredd|spredt
    sås/sådd skrus/skrudd vies/viet begås/begått inngås/inngått gjennomgås/gjennomgått overgås/overgått
    forstås/forstått pågripes/pågrepet oppnås/oppnådd fratas/fratatt -/sett -/møtt -/utarbeidd
    utstedes/utstedt foreslås/foreslått ivaretas/ivaretatt graves/gravd skilles/skilt avgis/avgitt
    beskrives/beskrevet bevares/bevart viderebringes/- forlates/forlatt anses/ansett ansees/ansett skuffes/-
    males/malt løses/løst skjæres/skåret undergraves/- sees/- synkes/senket truffes/- hentes/-
    vurderes/vurdert`,
  prefixes: `
    an av be bi bort bygge del døgn eks etter feil ferdig for foran forbi forhånds forut fra fram frem fri
    full gjen gjennom gjenopp god godt grunn halv hel hen hjem hjemme i igang inn inne innen iverk kjenne
    klar kniv kring kunn kurs land lang latterlig lov løs markeds masse med mellom mis mot navn ned nedover
    ny offentlig om omkring opp over overens på re rett sam sammen selv sikkerhets skytte små stad straffe
    sær til tilbake tilrette tilveie tvangs under unna ut utover ved vedlike vei vel verk vidare videre vill`,
  notParticiples: `
    aktuelt alert ansatt avansert begeistret bekymret beruset bildet bort bosatt bremsa brukerorientert
    brukta bygda deprimert desert dessert ekspert engasjert etablert ett fanget fascinert fast feilet fela
    fila fiskt forelsket fornøyd fort forvirret frustrert født gift gruva helt hevd hjert hodet huset hvert
    hylla håpet imponert inspirert interessert involvert irritert kald kappa kjent kjøpet konsentrert
    konsert kravet kvalifisert kvitt landet lenka lett lista livet lukt lyst lånet løpet makt merkelig mora
    motivert målet navnet opphisset opptatt orientert overrasket overveldet pakka pumpa regnet rett rådet
    rått rørt salget salt sjokkert skillet skjulet skuffet skyld slitt sperra spillet sprøyta stedet stort
    stresset strøket svart taket takt tapa tapet telt tett ukjent uvant valget vant vekt vekta vert via
    vifta viss vist året øst`,
  doubtful: `
    arbeidet beløpet besøket bygget felt festet fisket forsøket hatet kalket laga laget lagra lovet lyset
    løftet merket rykket samarbeidet skiftet snakket spilt sporet svaret takket talt tilbudet trykket
    utvalget varmet ønsket`,
  notPassives: `
    aftes alles andres annerledes annes barnes blues dages deres eldes ergres fantes felles ferdes ferdtes
    festes finnes fins folkes framdeles fredes fremdeles føles føltes gremmes grues harmes hendes hennes
    huses hverandres høres hørtes kappes kjennes kjentes landes lates lengtes likeledes likes lykkes lyktes
    menneskes minnes mintes mislykkes mislyktes morges målets møtes møttes navnes nærmes omgikks omgås
    reises ryktes samles sees ses sjeldens skoles skyldes skyldtes slås styres synes syntes således særdeles
    tides treffes trivdes trives tykkes underveis undredes undres vemmes`,
  participles: [
    { ending: 'et', after: /./u },
    { ending: 'a', after: /./u },
    { ending: 't', after: /(?:[^dtv]|[ln]d)$/u },
    { ending: 'd', after: /[gijvy]$/u },
  ],
  passives: [
    { ending: 'es', after: /./u },
    { ending: 'tes', after: /[^dtv]$/u },
    { ending: 'des', after: /[gijvy]$/u },
  ],
  foreign: { participle: /\p{L}{2}ert$/u, passive: /\p{L}{3}eres$/u },
  // Genitives of people in -er: velgeres.
  notPassiveEnd:
    /(?:bruk|arbeid|tak|giv|borg|lær|forsk|led|les|spill|ei|søk|bygg|velg|domm|skriv|heng|kjør|selg|kjøp|fatt|tik|lever)eres$/u,
  passiveEnd: /\p{L}{2}(?<!(?:e|er|it|st)n|gas|pr|succ|eu|mm|di|ndr)es$|\p{L}{2}(?<!l)ås$/u,
};
