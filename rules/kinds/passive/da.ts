/** Danish: «blev sendt», «sendes». */
import type { NordicVerbs } from './nordic.ts';

export const da: NordicVerbs = {
  auxiliaries: `
    blive bliver blev blevet`,
  modals: `
    kan kunne skal skulle vil ville må måtte bør burde`,
  stops: `
    og eller men som at når hvis fordi end da mens siden om har havde er var hvad hvem hvor hvordan hvilken
    hvilket hvilke hvorfor`,
  regular: `
    adskille afgrænse afhente afhjælpe afhænde afklare afkode afkorte afkræve aflaste aflede aflyse afløse
    afmelde afpasse afrunde afskaffe afskedige afskære afslutte afsløre afspejle afspille afstemme afsætte
    afsøge aftale afvente afvikle afvise afvæbne afværge anbefale anbringe anerkende anføre angive anholde
    anke anklage anlægge anmelde anmode anskaffe anspore anstrenge ansætte antænde anvende arbejde bade bage
    bandlyse barbere bearbejde bebrejde bede befale befolke begrave begrunde begrænse begunstige begære
    behandle bekoste bekræfte bekymre bekæmpe belaste belejre belyse belønne bemande bemyndige bemærke
    benytte benævne beordre beregne berette berige berolige berøre berøve besejre besigtige beskatte
    beskylde beskytte beskæftige beslaglægge beslutte bestemme bestikke bestille bestride bestyre besvare
    besøge betale betegne betjene betragte betvivle beundre bevare bevidne bevilge bevise bevogte bevæbne
    bevæge blande blokere bombe booke boykotte bremse bruge brygge brænde bygge bøje børste chartre citere
    danne dele dolke drive dræbe drøfte dumpe dyppe dyrke dække dæmpe døbe dømme efterforske efterkomme
    efterleve efterlyse efterprøve efterspørge eje elske ensrette erhverve erkende erklære erstatte fange
    farve fastholde fastlægge fastsætte fejle fejre fiske fjerne flytte folde forandre forarge forbedre
    forberede forbruge fordele fordoble fordømme forebygge foredrage forelægge forene forenkle forestille
    foretage foretrække forfalske forfatte forflytte forfremme forfølge forgifte forhandle forhindre forhøje
    forhøre forkaste forklare forkorte forkynde forlænge forme formidle formindske formode fornægte fornærme
    forpagte forpligte forringe forsegle forsikre forsinke forske forskønne forstyrre forstærke forsvare
    forsyne forsøge forsømme fortolke fortynde forudse forvalte forvandle forvente forværre forårsage forære
    fragte fremføre fremhæve fremkalde fremlægge fremme fremskaffe fremskynde fremstille frigøre frikende
    frygte fryse fuldføre fylde fyre fælde fængsle færdiggøre føde følge føre gemme genbruge genhuse
    genkende gennemføre genopbygge genoprette genoptage genvinde glemme godkende godtgøre granske grave
    hacke handle hejse helbrede hente hetze hindre hjælpe holde huske hylde hyre håndhæve hælde hæmme hænge
    hærde hævde hæve hævne høre iagttage indberette indbetale indbyde inddele inddrage indefryse indføre
    indhente indkalde indkøbe indlede indlemme indlægge indmelde indrette indsamle indsende indskrænke
    indsprøjte indstille indsætte indtaste interviewe isolere iværksætte jage justere kalde kapre kassere
    kaste kende kidnappe klage klare klippe knuse knytte koble koge kontakte kopiere koste krænke kræve
    kvæle kvæste kysse købe køle køre lade lagre lamme lancere lande laste lave lede ledsage leje lempe
    lette levere lime liste lokke love lukke lyse låne låse læge lægge lære læse løfte lønne løse male
    markedsføre medbringe meddele medregne medtage melde mene minde misbruge miste mistænke mobbe modarbejde
    modne modtage montere myrde måle mærke møde navngive nedbringe nedbryde nedlægge nedrive nedsætte
    nedtone nedtrappe notere nyde nægte nævne offentliggøre ofre omdanne omdele omfatte omfavne omgive
    omlægge omringe omtale opbevare opdage opdele opdrage opfatte opfinde opfordre opfylde opføre opgive
    opgøre ophæve opklare opkræve oplagre opleve oplyse opløse opmuntre opretholde oprette opsamle opsige
    opstille opsøge optage optrappe optrevle overbelaste overdrage overdrive overdænge overfalde overflytte
    overføre overgive overholde overhøre overlade overraske overrumple overskride overskygge oversvømme
    oversætte overtage overtale overtræde overvinde overvåge overvælde pakke pante parkere passe pege pine
    placere plage planlægge plante pleje plukke plyndre pløje polstre poste presse prise præge prøve pudse
    pumpe pynte påbegynde pådrage påføre pålægge påpege påtage påvirke påvise ramme redde regne rejse rense
    rette ringe rive rose ruste rydde rykke råde rådføre salte samle sammenfatte sammenligne sammensætte
    sanere savne sende servere sigte sikre skabe skade skaffe skifte skildre skille skjule skoldre skrotte
    skuffe skylle skåne skælde skænke skærme skærpe slagte slette sluge slukke smadre smage smelte smitte
    smugle smykke smøre snyde sortere spare sparke spilde spille spise splitte spore sprede sprænge sprøjte
    spænde spærre spørge stable standse starte stede stifte stille stoppe straffe stramme styre styrke
    stævne støbe støtte svare svække sværte såre sælge sænke sætte søge tabe takke tale tappe tegne teste
    tilbagebetale tilbageføre tilbageholde tilbyde tildele tilføje tilføre tilgodese tilkalde tilkende
    tilkendegive tillade tillægge tilpasse tilrettelægge tilskrive tilslutte tilstræbe tilsætte tiltale
    tiltrække tippe tjekke tjene tolke true trykke træffe trække træne tvinge tyde tælle tænde tænke tømme
    tømre tørre udarbejde udbetale udbrede udbyde udbygge uddanne uddele uddybe udelukke udfordre udforme
    udforske udfylde udføre udgive udligne udlodde udlåne udløse udmatte udmelde udmønte udnytte udnævne
    udpege udrede udrette udruste udrydde udsende udskamme udskifte udskrive udskyde udslette udsmykke
    udstede udstille udstyre udsætte udtale udtrykke udvide udvikle udvise udvælge udøve underkaste
    underkende underrette underskrive understrege understøtte undersøge undertrykke undervise undlade
    undskylde varetage varme varsle vaske vedligeholde vedtage veje vejlede vende vente videreføre
    videregive videresende vildlede vinde vise viske vurdere vægte vække vælge værdsætte værne yde ydre ytre
    åbne ændre ære ødelægge øge ønske øve`,
  irregular: `
    gives/givet gøres/gjort tages/taget fås/- ses/set siges/sagt spørges/spurgt vælges/valgt sælges/solgt
    sættes/sat lægges/lagt bringes/bragt bydes/budt bedes/bedt hjælpes/hjulpet bæres/båret brydes/brudt
    drives/drevet drages/draget trækkes/trukket træffes/truffet vindes/vundet fortælles/fortalt tælles/talt
    skrives/skrevet findes/fundet holdes/holdt gribes/grebet bindes/bundet bides/bidt drikkes/drukket
    spises/spist følges/fulgt -/bestået -/fløjet forlades/forladt tillades/tilladt overlades/overladt
    efterlades/efterladt lades/ladet fryses/frosset nydes/nydt rives/revet skæres/skåret skydes/skudt
    slippes/sluppet slides/slidt slås/slået stikkes/stukket stjæles/stjålet strækkes/strakt stryges/strøget
    synges/sunget svinges/svunget tvinges/tvunget vides/- vrides/vredet ødelægges/ødelagt kvæles/kvalt
    rækkes/rakt brændes/brændt ansés/anset anses/anset forstås/forstået opnås/opnået undgås/undgået
    indgås/indgået begås/begået gennemgås/gennemgået anslås/anslået fastslås/fastslået foreslås/foreslået
    nås/nået sås/sået sys/syet klædes/klædt befries/befriet indfris/indfriet spredes/spredt smøres/smurt
    spindes/spundet hugges/hugget gydes/gydt fortrydes/fortrudt bydes/budt købes/købt knækkes/knækket
    føres/ført skabes/skabt ofres/ofret dræbes/dræbt kræves/krævet -/gjort -/set tilgås/tilgået
    brækkes/brækket iværksættes/iværksat fanges/fanget løses/løst tabes/tabt overværes/overværet lægges/lagt
    tænkes/tænkt møntes/møntet vies/viet flås/flået nedskrives/- gnides/gnedet fældes/fældet dømmes/dømt
    dækkes/dækket bedrages/bedraget beviliges/- råbes/råbt kendetegnes/kendetegnet kortlægges/kortlagt
    affyres/affyret formenes/- beslaglægges/beslaglagt vejes/vejet skønnes/skønnet anes/anet jages/jaget
    slæbes/slæbt gentages/gentaget vises/vist hældes/hældt overværes/overværet kvalificeres/kvalificeret
    svækkes/svækket klemmes/klemt gøres/gjort passes/passet`,
  prefixes: `
    af an be bort del delagtig eft efter for forbi forhånds forud fra frem fri fuld gen gennem genop god
    grund halv hen her hjem hjemme i igang ind inde iværk kends klar knæ kund lang latterlig lov lovlig løs
    markeds med mellem mis mod navn ned nedad ny offentlig om omkring op over på rets sam sammen selv
    sikkerheds sær til tilbage tilveje tvangs u ud unde under ved vej vel videre`,
  notParticiples: `
    absolut andet ansat avanceret begejstret bekymret bordet bosat brevet bund byrådet chokeret delvist
    deprimeret engageret fald fascineret fast fed fisket forelsket forvirret frustreret født gift hjerteret
    hospitalet hovedet hurtigst huset hårdt imponeret inspireret institut interesseret involveret irriteret
    kendt klosteret koncentreret kort kvalificeret lageret landet let livet lugt lyst løbet meget
    ministeriet monsteret motiveret museet målet mødet navnet nettet noget ophidset orienteret overrasket
    overvældet partiet politiet punktet ret rådet rådgivet salt skuffet slidt sort sproget stedet stort
    stresset studiet svært sært taget takt telt toppet træt ukendt vandet vant vejret vinduet vægt året`,
  doubtful: `
    arbejdet besøget brevet budget budt draget fanget forsøget følt håbet jaget købet ladet løftet mærket
    salget samarbejdet skiftet spillet sporet svaret talet tilbuddet trykket ønsket`,
  notPassives: `
    aftes aldeles alles anderledes andres barnes brydes børnes dagenes dages deres dettes enes ens fandtes
    findes firedages folkes forekommes forsamles fredes fælles færdedes færdes føles føltes handles hendes
    hjemmes huses høres hørtes indbyrdes jeres kappes kendes kendtes kvindes lades landes ligeledes lykkedes
    lykkes længes mandes menneskes mindedes minders mindes mislykkedes mislykkes morges mødes mødtes nyses
    nærmes nøjes omgikkes omgås områdes pres proces rygtes ræddes samles ses skyldes skyldtes skændes slås
    succes synes syntes således sås særdeles tides times trivedes trives trættes tvistes tykkes uges
    undervejs undres verdenes vores væmmes ældes`,
  participles: [
    { ending: 'et', after: /./u },
    { ending: 't', after: /[^tv]$/u },
  ],
  passives: [
    { ending: 'es', after: /./u },
    { ending: 'edes', after: /./u },
    { ending: 'tes', after: /[^tv]$/u },
  ],
  foreign: { participle: /\p{L}{3}eret$/u, passive: /\p{L}{3}ere(?:s|des)$/u },
  // Genitives of people in -er: vælgeres.
  notPassiveEnd:
    /(?:brug|arbejd|tag|giv|borg|lær|forsk|led|læs|spill|ej|søg|bygg|vælg|domm|skriv|hæng|kør|sælg|køb|fatt|tik|lever|dansk|ministr)eres$/u,
  passiveEnd: /\p{L}{2}(?<!(?:e|er|en|st)n|succ|proc|or|nd|dag|eu)es$|\p{L}{2}(?<!l)ås$/u,
};
