/** Bokmål: «ble sendt», «sendes». Verbs by how their participle and their s-form end. */
import type { NordicVerbs } from './nordic.ts';

export const nb: NordicVerbs = {
  auxiliaries: 'bli blir ble blei blitt',
  modals: 'kan kunne skal skulle vil ville må måtte bør burde å',
  verbs: [
    {
      participles: ['et', 'a'],
      passives: ['es'],
      infinitives: `akte angre anke ansvarliggjøre arbeide bake barke begrense behandle belaste belønne benytte
        berike beskytte beslutte bestraffe beundre bevilge bombe boikotte bremse brette bytte båndlegge børste
        dekke dempe dikte drukne drøfte dumpe dyrke dømme egge eksportere elske endre erstatte erverve fange
        faste feire fengsle feste filme filtrere fiske fjerne flagge flette flytte folde forandre forbedre
        forberede foredle forenkle forfalske forfatte forfremme forgifte forhandle forhaste forhindre forkaste
        forkorte formidle fornekte fornærme fornye forringe forsinke forske forskjønne forsterke forstyrre forstørre
        fortynne forvalte forvandle forvente forverre forårsake frakte fremme friste frykte granske grunne
        hacke hamstre handle hate hedre heise helbrede hemme hente herde herske hetse hevde hevne hindre hogge
        huske hylle hyre håndheve importere innlemme jage jakte jevne kapre kaste kidnappe klage klandre klappe klippe
        kneble koble kontakte korke koste krenke kringkaste krysse krympe kutte lagre lage laste lede lekke lempe
        lenke lette levne liste lokke love lukke lure løfte lønne mangedoble merke miste mobbe modne mure myke
        myrde møblere narre navne navngi nekte nummerere nytte ofre omfavne omringe omtale oppdage oppfordre
        oppildne oppmuntre opprette ordne overraske overrumple overskygge overvåke pakke pante parkere passe
        peile peke pense pirke plage plante plukke plugge poste prege prente presse pryde pumpe pusse pynte påpeke påvirke
        ramme rane redde regle regne rense rette ringe riste roste ruste rydde rykke røve salte samle savne
        segne senke sette sikre sikte sjekke skade skaffe skatte skifte skildre skjenke skjerme skolde skrape
        skrelle skrote skrubbe skuffe skylle slakte slette slippe slukke slutte smake smitte smugle smykke snakke
        snekre sortere sparke spekke sperre spikre spleise splitte spore spotte sprøyte stable stadfeste stanse starte
        stemple stifte stoppe straffe strande strikke styrke stykke støtte svare svekke sverte svikte svøpe
        såpe såre takke takle tallfeste tanke tappe tegne teppelegge teste tette tilegne tilpasse tippe tolke
        toppe true trykke tråkke tukte tømre underkaste underlegge undervise unnskylde utarbeide utbasunere utbedre
        utdanne utdype utfase utfordre utforme utforske utjevne utligne utmatte utmerke utnytte utpeke utpine utrydde
        utruste utsette utslette utsmykke utstyre utvanne utvide utvikle varme varsle vaske vedlikeholde vekke
        vekte velsigne velte vente verdsette verne veve vikle vinkle virkeliggjøre viske vokte vrake ytre
        åpne ønske avbilde avdekke avfolke avgrense avhende avklare avkorte avlaste avpasse avrunde avskaffe avslutte
        avspeile avsløre avvente avverge avvikle avvæpne bearbeide befeste begunstige bekjempe bekoste bekrefte
        bekymre beleire bemanne bemerke berolige beskjeftige betrakte bevæpne bevokte besvare forplikte gjenspeile
        hjemle knytte lamme likne ligne linke medregne nedtegne oppdatere oppgradere plombere sammenligne
        sammenlikne smelte spyle brøyte stagge stemme sukre sylte tilslutte vaksinere verge øremerke anklage
        lappe mekke oversvømme piske pløye plyndre rangere rekke røkte skamfere sakke skåne snuble tygge vifte
        huse gruse asfaltere salte strø spa stelle stryke tape tjære tvinge kartlegge nedprioritere
        sykmelde tilrettelegge hente stønne tilkalle skylde skjule snu bade barbere bygge bruke buffre chatte
        delegere døye fakke fike gire globalisere grave hakke hekte hilse hisse hoste jobbe kake kappe klusse
        knekke knipse kople kreke lande lese male markedsføre melke mene mørne måke nagle nappe neie notere
        opplyse overbelaste overbevise overføre overkjøre overliste overlate overmanne overnatte
        oversette oversitte overtale overtrekke plassere plombere polstre prøve`,
    },
    {
      participles: ['t'],
      passives: ['es', 'tes'],
      infinitives: `anbefale anskaffe anstrenge anvende avvise bebreide befale begjære begrense behandle beregne berøve
        berømme berøre beskylde bestemme bestille bestyre besøke betale betegne betjene betinge bevise bruke dele drepe
        drømme dømme døpe erklære felle fiendtliggjøre forestille forfølge forhøre forklare forkynne forlenge
        forme forminske forsegle forsvare forsyne forsøke forsømme forbruke forby fylle føre gjemme gjenkjenne glemme
        gnelle hele helle henge herme hetse hjelpe hvile hylle høre håndheve innstille kalle kjenne kjøle kjøpe kjøre
        klemme knuse kreve kysse lede lese leve lime line lyse lære løse låne male melde melke mene mersmake mestre møte
        måle nevne nære oppfylle oppklare oppløse opplyse oppsøke ordlegge overtale pine påkalle påvise rapporttere
        reise rose rope røpe røre røyke sende senke skape skille skjele skjerpe skremme skrense skylle skåne skylde
        slenge slynge smøre sparke spare speile spenne spille spise spore sprenge spre spylle starte steke stelle stemme
        stenge stille storme streife styre stønne støpe støte suge syne søke telle temme tenke tenne tine tilføye
        tjene tolke trene trenge true trøste tyte tømme tørke undersøke utelate utlyse utløse utrede uttale
        utvise veilede velte vende verve veve vie vise vitne øke øse utføre overføre oppfatte gjennomføre innføre
        framføre fremføre tilføre vedføre påføre videreføre tilkalle innkalle framkalle fremkalle framheve fremheve forgylle
        ruse kle knele kveile kvesse kverke dyppe fryse gyse feie krysse løpe lyve merke minne nøle pleie ramme rense
        rive røse slake sluse snyte snøre stuve svelge tilby tvile tømme utspille utrense vrenge kvele blåse file sale stjele
        blende brenne hefte skje tråle tråkle bevege tilstå trosse avlyse etterlyse besegle innlede avlede oppdra avløse utpeke
        følge følges spørre velge selge sette`,
    },
  ],
} as never;
