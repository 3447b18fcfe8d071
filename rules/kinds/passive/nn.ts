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
    anbefale anerkjenne anke anklage arbeide auke avbilde avdekkje avgjere avgrense avhende avklare avkorte
    avlaste avlyse avløyse avrunde avskaffe avslutte avsløre avtale avverje avvikle avvise avvæpne bade bake
    barbere bearbeide befeste behandle bekoste bekrefte bemanne beordre berge bestemme bestille bestyre
    besøkje betale betene bevise blande blåse boikotte bombe bremse brenne brette bruke brøyte bygge byggje
    byte børste bøye danne dekke dekkje dele dempe dikte drepe drøfte drøye dumpe dyrke døme døype eige
    elske endre erkjenne erklære erstatte etterforske etterleve etterlyse etterprøve fange feire felle
    fengsle feste filme fiske fjerne flagge flette flytte folde forandre fordele fordøme foredle foreine
    forenkle forfalske forfatte forfølgje forgifte forhandle forhindre forkaste forklare forkorte forlengje
    forme formidle fornye forsegle forseinke forske forsterke forstyrre forsvare forsyne forvalte forvandle
    forvente frakte framføre framheve framkalle framskunde framstille frykte fryse fylle føde følgje føre
    førebyggje førestille gjennomføre gjøyme gløyme godkjenne granske grave greie grunngje hacke handle
    handsame hate hauste hefte heidre heise helle hemme hengje hente herde hetse hevde heve hevne hindre
    hjelpe hogge hugse huse hylle høyre innføre innkalle innleie innlemme innstille innvilge innvilgje jage
    jakte jamne jobbe kalle kapre kartleggje kaste kjenne kjenneteikne kjøle kjøpe klage klandre kle klemme
    klippe knuse knytte kontakte kople koste krenkje krevje kringkaste krympe krysse kutte kvalitetssikre
    køyre lade lage lagre lamme lande landsetje lansere laste leggje leie leige lempe lenkje lese lette leve
    levne like lime line liste lokke love lovfeste lukke lure lyfte lyse låne låse lære løfte løne løyse
    løyve male markere melde merkje minske misbruke miste mobbe modne montere motarbeide mure myrde måle
    møblere møte narre nedleggje nekte nemne normere notere nytte ofre omfamne omfatte omringe omtale opne
    oppdage oppfatte oppfordre oppfylle oppheve opplyse oppløyse oppmode oppmuntre oppnemne opprette
    oppsøkje ordne overføre overraske overvake pakke pante parkere passe peike pense pine plage planleggje
    plante pleie plukke plyndre pløye poste prege prente presse prise prøve pumpe pusse pynte påføre
    påleggje påpeike påverke påvise ramme rane redde regle reinse reise rekne rette ringje rise riste rive
    rose ruste rydde rykkje råde rådføre røkte røre røykje røyste røyve sakne salte samanlikne samle
    samordne score sende senke senkje setje sette sikre sikte sjekke skade skaffe skape skatte skatteleggje
    skifte skildre skilje skjenke skjerme skjerpe skjule skrape skrelle skremme skrote skuffe skulde skyggje
    slakte slengje sleppe slette slukke slutte sløkkje smake smelte smitte smugle smykke smørje snakke
    snekre sortere spare sparke spele spenne sperre spikre spise spleise splitte spore sprengje sprøyte
    stable stade stadfeste stanse starte steikje stelle stemme stemple stengje stifte stille stogge stoppe
    straffe strekkje strikke stryke styre styrke støtte støype støyte svare svekke svekkje sverte svike
    sylte symje søkje takke tappe teikne tele telje temme tene tenkje tenne teste tette tilføre tilkalle
    tillate tilleggje tilpasse tilrettelegge tilsetje tine tippe tolke toppe trene trenge trengje true truge
    trygde trykke trykkje trøyste tukte tvinge tyde tøme tømre tørke underkaste underskrive undersøkje
    undervise utarbeide utbetale utbetre utdanne utdjupe utfordre utforme utforske utføre utgreie utjamne
    utlyse utløyse utnemne utnytte utpeike utrette utruste utrydde utsetje utstyre utvide utvikle utvise
    utøve varme varsle vaske vedlikehalde vege vekke vekkje velge velje velsigne velte vende vente verdsetje
    verdsette verne verve veve vidareføre vigsle vikle vise vitje vitne vrake vurdere yte ytre åtvare øke
    ønskje øve`,
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
    an av be bort del etter for forbi fram fri frå full føre førehands gjen gjennom gjenopp god grunn heim i
    igang inn inne iverk klar kniv kring kunn land lang latterleg laus lov marknads med mellom mis mot namn
    ned ny offentleg om opp over på rett sam saman sikkerheits skatt skatte stad til tilbake tilrette tvangs
    u under unn ut utover ved vedlike vel vidare`,
  notParticiples: `
    alert alle alt avansert berre bilda bite bode bord bore bort brende brente burde bygda deprimert dessert
    drege drive døde ekspert engasjert engasjerte etablert ete fascinert fast ferd fila forarbeida forelska
    forferda fort forvirra frustrert fødd fødde født gift gifte gjeld gode gripe hald hand hausten helt
    hylla imponert imponerte inspirert inspirerte interessert interesserte involvert involverte irritert
    irriterte kald kalde kappa kjend kjende kjent kjørt konsentrert konsert kort kunne kvalifisert kvinna
    kvitt land landa late leite lenka lette lista lov lukt lyse lyst makt mette mora motivert måte måtte
    møte nytte nøgd nøgde oppteken ord orientert overraska pakka rett riste rive rørt salt sende sett sette
    sild sjokka sjokkert skuffa skuld skulde skulle slite spelte sperra stand sterke stressa støtte støyte
    takt telt tett tilsett trygda ukjend ukjent uroa van vege veke vekt vekta vende vente verde vifta ville
    vold`,
  doubtful: `
    brukte bygde fylte førte køyrde levde løyste møtte prøvde reiste sette skada skrive stole viste`,
  notPassives: `
    best billigast brest djupast dyrast einast eldast fast ferdast fest finast finnast flinkast færrast
    først gjest hast hest høgast høyrast kappast kast kjennast klarast kontrast kvast last lengst lettast
    lukkast lykkast mast mest minnast minst mislukkast mislykkast møtast nest nærast omgåast orkast penast
    prest raskast rast reinast samlast seinast sikrast sist slåast sterkast størst svakast synast tidlegast
    treffast trivast undrast viktigast visst`,
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
