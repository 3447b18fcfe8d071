/** Nynorsk: «vart sendt», «vart skrivne», «kan sendast». */
import type { NordicVerbs } from './nordic.ts';

export const nn: NordicVerbs = {
  auxiliaries: `
    bli blir blei blitt verte verta vert vart vorte vorten vortne vorti blive`,
  modals: `
    kan kunne kunna skal skulle skulla vil ville vilja må måtte måtta bør burde burda å`,
  stops: `
    og eller men som at når om dersom viss fordi enn for då da medan sidan slik å har hadde er var kva kven
    kvar korleis kvifor`,
  regular: `
    anbefale anke anklage arbeide auke avbilde avdekkje avgjere avgrense avhende avklare avkorte avlaste
    avleie avlyse avløyse avrunde avskaffe avslutte avsløre avtale avverje avvikle avvise avvæpne bade bake
    barbere bearbeide befeste behandle bekoste bekrefte bemanne berge bestemme bestille bestyre besøkje
    betale betene bevise blande blåse boikotte bombe bremse brenne brette bruke brøyte bygge byggje byte
    børste bøye dekke dekkje dele dempe dikte drepe drøfte drøye dumpe dyrke døme døype eige elske endre
    erklære erstatte etterforske etterleve etterlyse etterprøve fange feire felle fengsle feste filme fiske
    fjerne flagge flette flytte folde forandre fordele fordøme foredle forenkle forfalske forfatte forfølgje
    forgifte forhandle forhindre forkaste forklare forkorte forlengje forme formidle fornye forsegle
    forseinke forske forsterke forstyrre forsvare forsyne forvalte forvandle forvente frakte framføre
    framheve framkalle framskunde framstille frykte fryse fylle føde følgje føre førebyggje førestille
    gjennomføre gjøyme gløyme godkjenne granske greie grunngje hacke handle handsame hate hauste hefte
    heidre heise helle hemme hengje hente herde hevde heve hevne hindre hjelpe hogge hugse huse hylle høyre
    innføre inngjerde innkalle innleie innlemme innstille innvilge innvilgje jakte jamne jobbe kalle kapre
    kartleggje kaste kjenne kjenneteikne kjøle kjøpe klage klandre kle klemme klippe knuse knytte kontakte
    kople koste krenkje krevje kringkaste krympe krysse kutte kvalitetssikre køyre lade lage lagre lamme
    lande landsetje lansere laste leggje leie leige lempe lenkje lese lette leve levne like lime line liste
    lokke love lovfeste lukke lure lyfte lyse låne lære løfte løne løyse løyve male markere melde merkje
    minske misbruke miste mobbe modne montere motarbeide mure myrde måle møblere møte narre nedleggje nekte
    nemne normere notere nytte ofre omfamne omringe omtale oppdage oppfatte oppfordre oppfylle oppheve
    opplyse oppløyse oppmode oppmuntre oppnemne opprette oppsøkje ordne overføre overraske overvake pakke
    pante parkere passe peike pense pine plage planleggje plante pleie plukke plyndre pløye poste prege
    prente presse prise prøve pumpe pusse pynte påføre påleggje påpeike påverke påvise ramme rane redde
    reglane regle reinse reise rekne rette ringje rise riste rive rose ruste rydde rykkje råde rådføre røkte
    røre røykje røyste røyve sakne salte samanlikne samle samordne sende senke senkje setje sette sikre
    sikte sjekke skade skaffe skape skatte skatteleggje skifte skildre skilje skjenke skjerme skjerpe skjule
    skrape skrelle skremme skrote skuffe skulde skyggje slakte slengje sleppe slette slukke slutte sløkkje
    smake smelte smitte smugle smykke smørje snekre sortere spare sparke spele spenne sperre spikre spise
    spleise splitte spore sprengje sprøyte stable stadfeste stanse starte steikje stelle stemme stemple
    stengje stifte stille stogge stoppe straffe strekkje strikke stryke styre styrke støtte støype støyte
    svare svekke svekkje sverte svike svine sylte symje søkje takke tappe teikne tele telje temme tene
    tenkje tenne teste tette tilføre tilkalle tillate tilleggje tilpasse tilrettelegge tilsetje tine tippe
    tolke toppe trene trenge trengje true truge trykke trykkje trøyste tukte tvinge tyde tøme tømre tørke
    underkaste underskrive undersøkje undervise utarbeide utbetale utbetre utdanne utdjupe utfordre utforme
    utforske utføre utgreie utjamne utlyse utløyse utnemne utnytte utpeike utrette utruste utrydde utsetje
    utstyre utvide utvikle utvise utøve varme varsle vaske vedlikehalde vege vekke vekkje velge velje
    velsigne velte vende vente verdsetje verdsette verne verve veve vidareføre vigsle vikle vise vitje vitne
    vrake vurdere yte ytre åtvare øke ønskje øve reise grave krevje opne trygde snakke låse score danne
    omfatte auke jage stade beordre foreine hetse skade erkjenne godkjenne anerkjenne skulde`,
  irregular: `
    brytast/broten|brote|broti|brotne drivast/driven|drive|drivi|drivne gjerast/gjord|gjort|gjorde
    haldast/halden|halde|haldi|haldne skrivast/skriven|skrive|skrivi|skrivne
    skytast/skoten|skote|skoti|skotne givast/gjeven|gjeve|gjevi|gjevne gjevast/gitt|gitte
    takast/teken|teke|teki|tekne tas/tatt|tatte tingast/tinga finnast/funnen|funne|funni
    bindast/bunden|bunde|bundi|bundne vinnast/vunnen|vunne|vunni tvingast/tvungen|tvunge|tvungi|tvungne
    stelast/stolen|stole|stoli|stolne berast/boren|bore|bori|borne -/båren|båre|båri|bårne
    skjerast/skoren|skore|skori|skorne brennast/brend|brent|brende etast/eten|ete|eti|etne
    drikkast/drukken|drukke|drukki|drukne stikkast/stukken|stukke|stukki|stukne knivstikkast/knivstukken
    slåast/slegen|slege|slegi|slegne|slått|slåtte sjåast/sett|sedd|sedde seiast/sagd|sagt|sagde
    leggjast/lagd|lagt|lagde setjast/sett|sette seljast/seld|selt|selde veljast/vald|valt|valde
    teljast/tald|talt|talde -/fortald|fortalt|fortalde spørjast/spurd|spurt|spurde
    gripast/gripen|gripe|gripi|gripne rivast/riven|rive|rivi|rivne slitast/sliten|slite|sliti|slitne
    trekkjast/trekt|trekte trekkast/trekt|trekte sleppast/sleppt|slept treffast/treft|treffen
    bydast/boden|bode|bodi|bodne bedast/beden|bede|bedne bringast/brakt|brakte hjelpast/hjelpt|hjelpte
    følgjast/følgt|følgd|følgde fåast/fått låtast/late -/laten|late|latne vitast/- gåast/gått|gådd
    såast/sådd -/kledd|kledde syast/sydd|sydde snuast/snudd|snudde spreiast/spreidd|spreidde
    spreiast/spreitt frigjevast/frigjeven nåast/nådd oppnåast/oppnådd -/avgjord|avgjort|avgjorde -/gravlagd
    leiast/leia|leidd|leidde -/innført|innførte -/bygd|bygde|bygt -/brukt|brukte -/skadd|skadde -/spreidd
    -/kravd -/kravt -/gravne|graven -/kjend|kjende dragast/dregen|drege|dregne -/drepen|drepne -/møtt|møtte
    -/hiven|hivne -/utarbeidt -/riven -/knytt|knytte|knytta -/tredd -/sungen|sunge|sungne syngast/-
    -/skuva|skoven|skove skyvast/- -/svikne|sviken|svike bitast/biten|bite|bitne -/frosen|frose|frosne
    -/vegen|vege -/løgen førast/ført|førte kvelast/kvelt|kvelte`,
  prefixes: `
    an av be bort del etter for føre førehands forbi frå fram fri full gjen gjenopp gjennom god grunn heim i
    igang inn inne iverk klar kring kunn lang lov med mellom mis mot ned ny om opp over på rett sam saman
    sikkerheits skatte stad til tilbake tilrette tvangs u under ut utover ved vedlike vel vidare kniv land
    namn laus latterleg marknads offentleg skatt unn`,
  notParticiples: `
    bort helt fast rett tett rørt født fødd fødde kjent kjend kjende ukjent ukjend van gift gifte kvitt lyst
    lukt vekt takt makt telt salt kald skuld hald hand land stand ord bord vold lista hylla lenka sperra
    fila mora vifta vekta kappa pakka landa bygda hausten alle alt konsert trygda ekspert dessert alert
    interessert interesserte engasjert engasjerte forelska nøgd nøgde uroa skuffa overraska imponert
    imponerte fascinert irritert irriterte inspirert inspirerte motivert sjokkert sjokka frustrert deprimert
    stressa konsentrert orientert involvert involverte kvalifisert tilsett etablert avansert oppteken slite
    late drive ete bore sild veke vege sette sett skulle ville kunne måtte burde lov rive forferda forvirra
    brente sende leite drege bode gjeld fort kort kjørt ferd berre vende vente måte lyse bite riste møte
    nytte støtte verde sterke lette mette støyte gode skulde gripe kalde spelte døde brende kvinna bilda`,
  doubtful: `
    skada sette skrive stole bygde førte brukte viste møtte fylte køyrde prøvde levde løyste reiste`,
  notPassives: `
    finnast synast trivast lukkast lykkast mislukkast mislykkast minnast kjennast høyrast møtast ferdast
    omgåast undrast eldast slåast kappast treffast samlast einast fast kvast last mast rast kast gjest prest
    best brest fest hest lengst størst minst mest hast nest sist først visst nærast seinast høgast djupast
    flinkast sterkast finast raskast sikrast viktigast tidlegast penast billigast dyrast lettast klarast
    svakast reinast færrast orkast kontrast`,
  participles: [
    { ending: 'a', after: /./u },
    { ending: 't', after: /(?:[^dtv]|[ln]d)$/u },
    { ending: 'te', after: /[^dtv]$/u },
    { ending: 'd', after: /[gijlmnrvy]$/u },
    { ending: 'de', after: /[gijlmnrvy]$/u },
  ],
  passives: [{ ending: 'ast', after: /./u }],
  foreign: { participle: /\p{L}{2}erte?$/u, passive: /\p{L}{3}erast$/u },
  notPassiveEnd: /(?:leg|ig|sam|ell|isk)ast$/u,
  passiveEnd: /\p{L}{2}ast$/u,
};
