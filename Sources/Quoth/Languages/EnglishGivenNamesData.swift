extension Language {
  /// Given names of many countries, written down for Quoth from what is common knowledge; no list was copied.
  /// Those that are common words of English as well are left out; those of men and women alike stand last.
  static let englishGivenNamesOfTheWorld = """
    [given.male]
    # Spanish and Portuguese
    abelardo adalberto adao adão afonso agapito aitor alcides alirio amadeo amador ambrosio amilcar amílcar ander
    anibal anselmo aníbal apolinar arcadio argimiro aristides aritz arlindo armindo arnoldo artemio asdrubal
    asdrúbal asier baltazar bartolomé basilio bautista belisario benat bento beñat bonifacio braulio caetano calixto
    candelario candido casimiro celestino celso cipriano ciriaco cirilo clemente conrado cornelio cosme crisanto
    crispín custodio custódio cándido damaso damián darío demetrio desiderio dionisio duarte dámaso edelmiro
    edmilson edson eladio eleuterio eliseo eloy emeterio eneko epifanio erasmo ermenegildo estanislao eulogio
    eusebio evandro evaristo ezequiel fabricio facundo faustino feliciano filiberto firmino florencio florentino
    flávio froilan froilán fructuoso fulgencio gaspar geraldo gervasio gilson gorka graciano gregorio gualberto
    gumersindo helder heliodoro henrique heriberto hermenegildo herminio higinio hilario hélder iker ildefonso
    inacio indalecio inocencio inácio isaías isidoro jacinto jenaro jeremias jeremías jhon jhonatan jokin jonatan
    jonás josu josue josué julen juvenal koldo ladislao laureano lautaro leocadio leoncio lourenco lourenço lucio
    macario mamerto marcelino marcial martim maximiliano maximino melchor melquiades melquíades mikel narciso
    natalio nazario nicanor nicasio norberto odon odón oier olavo olegario onofre osmar ovidio pascual patricio
    paulino pelayo plácido policarpo ponciano porfirio primitivo prudencio pánfilo quim quintin quintín raimundo
    reinaldo remigio rigoberto robustiano rolando romualdo rosendo ruperto sabino salustiano sebastiao sebastião
    segismundo serafin serafín serapio servando severo sigfrido silverio silvestre silvino sixto teodosio teofilo
    teófilo tiburcio timoteo tobías toribio ubaldo unai urbano valdir valentín valeriano venancio victoriano
    virgilio vladimiro vítor wagner wenceslao wilfredo wilmer yeison zenón
    # East and Southeast Asian
    agus aji anan anucha anupong anutin apirat arief arifin arthit asep bagus bartolome basuki bat-erdene batbayar
    batbold battulga bayu bienvenido boldbaatar budiman bunthoeun cahyo chai chalerm channarong chatchai chea chhay
    chuan crisostomo dadang darmawan datu dedi deni didik dindo dwi edgardo efren eisuke eko endang endro enkhbayar
    enkhbold fajar fidelino firman florante ganbat ganbold gantulga ganzorig gatot gede genji gunawan guntur gusti
    hamzah handoko haryanto hendra hendro heng heri hermawan heru hideaki hidekazu hideyuki hiroaki hiroyuki irawan
    irwan isamu isao issei itsuki jejomar jericho jinggoy joko jomar jonjon jotaro joyo junpei kadek karno katashi
    katsuhiko katsuo katsuya kazuhiko kazuya keigo keita ken'ichi ketut khaltmaa kichiro kittipong kohei komsan
    kosal kotaro kouta kriangsak krit kunihiko kurniawan kyohei leodegario lito lukman mahfud masahiko masao masaya
    mikio morihiro motohiro mulyadi mulyono munkhbat naoya narith narong nattawut natthapong nestor nhek niran nirut
    nobu nobuyuki nonoy nopparat noynoy nyamdorj nyoman oka oyunbaatar paiboon pairoj panfilo panya phal phichai
    phirun pichit piseth pisey pita pongsak pramono prasert prawit puji purnomo putu rachmat rahmat ridwan riku
    rikuto rith rithy rizal romulo rufino ryoji ryosuke ryuji saburo sakda samak samnang sanan sapto saroeun seiya
    seng setiawan setyo shin'ichi shintaro shinya shozo shuhei shuichi shunji sigit slamet sokha somkid sompong
    somsak somyot sonthi sophal sophea sopheap sosuke sota sothea sovann sovannara suchart suchin sudarsono sugeng
    sugiarto sugiyono suharto sujatmiko sukarno sunarto supri supriyadi surachai surapong surayud sutanto suthep
    sutopo sutrisno suwarno suyanto suyitno takaaki takao takayuki takehiko taku takumi tamotsu taufik tawatchai
    teguh temujin teofisto tetsuro thanakorn thavy thirayut tjahjo tokujiro tomoki tomoya toshiaki toshihiro
    toshiyuki triyono tsakhiagiin tsogt tsuneo tumur untung veasna vibol virak vuthy wahyu wataru wawan wayan wibowo
    wichai widjaja widodo wirat wissanu wittaya wutthipong yanto yasunari yasushi yasutaka yayan yohei yoji yorihito
    yoshiaki yoshihiro yoshikazu yoshio yoshitaka yoshiyuki yota yudi yuichi yuichiro yuji yukihiro yuma yuya
    # English of former days
    absalom cosmo crispin digby elihu erasmus eustace fulke gervase hereward hezekiah hiram inigo jabez jedediah
    lancelot montague mungo nehemiah octavius osbert oswin peregrine philemon ranulph rollo septimus shadrach
    theobald tristram vyvyan zebedee
    # Italian
    amerigo annibale arrigo augusto baldassare benedetto beniamino biagio brunello calogero costantino cristoforo
    dante dino egidio enea ennio ercole ermanno felice ferruccio fiorenzo fulvio furio galileo gaspare gastone
    geremia giacinto giampiero gianmarco gianpaolo gioacchino giordano giosue giosuè goffredo graziano gualtiero
    ilario ippolito lando lapo libero ludovico martino mattia mercurio mirco moreno natale nazzareno oreste
    ottone palmiro pancrazio patrizio pierpaolo placido primo prospero quirino raniero rinaldo romolo rossano
    samuele sante sebastiano silvano sirio tancredi tiberio vinicio zeno
    # German and Dutch
    aart adelbert adriaan aldert aloys ansgar antoon arie arjan arnulf balduin bartel bastiaan berend berthold bodo
    bram casper coen cor detlev diederik diethelm dries eckart eelco egbert ehrenfried engelbert evert ewout
    floris freek friedbert friedhelm gebhard gerben gereon gernot gero gijs gisbert gotthard gotthold govert guus
    hagen hanno hartwig hasso heiner hellmut helmar hendrikus heribert hidde hilmar hubertus huib ignaz ingolf
    jacobus jan-willem jelle jelmer jobst jochem joep jorn jost jurriaan jörn kilian koen koenraad korbinian kuno
    lambert leonhard lieven lodewijk lorenz ludger ludolf lutger luuk malte marnix matthijs mees meinhard meinolf
    meinrad mels menno niek niklas onno ottokar pankraz pepijn philipp quirin raimund reinhart reinier rembrandt
    rens rik rinus roderich ruprecht sebald siebe siegbert siegmund siem sigmar sjors stijn swen tankred teun teunis
    theodor thijmen thorben tijmen tilman tilo tjark tjeerd toon torben uli ullrich utz waldemar wendelin wenzel
    wessel wieland wietse wilco wilfried willibald wolfram wout wulf wytze xaver ype zacharias
    # Nordic, Baltic, Finnish
    aarne aarni aarto aatos adne agnar ahti aimo ainars ainārs aivar aivars aleksandrs algis alvar andrus antanas
    antero arild armas arnfinn arnstein arto arttu arunas arvids arvo arvīds arūnas asgeir asko aslak asle atle
    atte audrius aulis bjarte borge brage brynjar bård børge dag dainis dainius donatas eemil eetu egils eigil eilif
    eino eivind erkki erland erlend esben eskil esko eyvind gjermund gorm gosta greger gregers gudbrand gudmund
    gudmundur gunvald guðmundur göran gösta hakon halldor hallgeir hallvard halvdan hannu hans-petter harri hauk
    havard heimo helmer herleif hjalmar håkon håvard iiro iivari ilari ilmari imants indulis ingemar ingvald ivar
    ivars jaakko jalmari jani janne jarkko jarl jarle jarmo joar joran jorma jostein jouko jouni juhana jukka
    junnu juozas jyrki jón jøran kaarel kaarlo kalervo kalev kalju kare karl-johan kauko kazys keijo keld kestutis
    ketil kimmo kjartan kjetil klas kolbjorn kolbjørn kristaps kristjan kristján kyosti kyösti kåre kęstutis lage
    lars-erik linas lorents ludvig mads magnar magne markku mart mattis mauno mauri meelis miika miro mogens narve
    niilo nils-petter njal njål normunds oddbjorn oddbjørn oddvar oistein ojars ojārs olafur olai olavi olle oluf
    onni oskari oskars osmo otso ottar paavo palle panu pasi pauli pekka pelle pentti per-olof pertti peteris petras
    petter poul preben priit páll pål pēteris ragnar ragnvald raimundas raitis raivo rauno reidar reijo reino
    rimantas runar rune sakari saku samuli santeri saulius seppo sigbjorn sigbjørn sigurdur sigurður sigvard siim
    sindre sivert sixten sjur snorre stasys steinar stian stig-olof sture sulo sven-erik sverker sylvest tage taisto
    tapani tapio tarjei tarmo tauno teuvo thordur thore thorvald tjodolf toivo torbjorn torbjørn tord torfinn
    torgeir torgny torgrim torkel torkild torleif tormod torolf torstein torvald troels tryggve trygve trym tuomo
    tuukka tõnu uffe ulrik uolevi vagn vaino valdo vebjorn vebjørn vegard veijo veikko veli verner vesa vidkun
    viesturs viggo vilho viljo villads ville villem vygaudas vytenis väinö yngvar yngve yrjo yrjö ziedonis zydrunas
    ådne åge ólafur øistein þórður žydrūnas
    # Slavic
    aliaksandr antonín asen atanas bedrich bedřich blagoy blahoslav bogumil bogumił bohumir bohumír bohuslav
    boleslav bolesław borut borys bostjan boyan bozidar bozydar boštjan bożydar božidar branimir bretislav břetislav
    cenek chavdar ctibor damjan dawid dejan desislav dimo dobieslaw dobiesław dobroslav domagoj dorde dragisa
    dragiša drago drahomir drahomír drazen dražen dusko duško dzmitry efim egor eugeniusz evgeni evgeny evzen evžen
    fedir frantisek františek fryderyk gavriil gordan gustaw hieronim hrvoje hynek ignac ignác illia ireneusz ivaylo
    jachym jakov jaromir jaromír jedrzej jindrich jindřich jovan juraj jure jáchym jędrzej kaloyan kamil karel
    kostiantyn krasimir kresimir krešimir kristijan krystian kvetoslav květoslav kyrylo ladislav lazar leos leoš
    libor ljubisa ljubiša ljubomir longin lovro lubomír lubos luboš lucjan ludek ludomir ludovit luděk luka lukáš
    lyuben marijan marinko matej matija matous matouš matviy matěj michał mieczyslaw mieczysław mihael mijo mikulas
    mikuláš milenko milija milivoj miloslav milosz milutin miodrag miomir miroslaw mirosław mislav mitja miłosz
    mojmir mojmír momchil momcilo momčilo nayden nazar nedeljko neven obrad ognjen ognyan oldrich oldřich olgierd
    ostoja ota otakar oto panas pavao pavle premysl primoz primož przemyslaw przemysław pyotr přemysl rade radim
    radisa radivoje radiša radmilo radoje radomir radomír rafal rafał ranko rastko relja rumen siarhei slaven slavi
    slavomir slavomír slawomir sobeslav soběslav spas spasoje srdan srecko srečko srđan stanimir stevan stoyan
    svatopluk svetoslav svetozar szczepan sławomir tsvetan tvrtko tymoteusz uladzimir uros uroš vasilije vavrinec
    vavřinec vedran velibor velimir veljko vendelin vendelín veniamin veselin viktar vilem viliam vilém vinko vit
    vitezslav vjekoslav vlado vlastimil vlastislav vojin vratislav vít vítězslav wacław walenty wieslaw wiesław
    wiktor wincenty włodzimierz yavor yordan zakhar zarko zbynek zbyněk zdenko zdzislaw zdzisław zenoviy zhelyo
    zikmund zivko zvonimir zvonko ćiro čeněk đorđe ľubomír ľudovít štefan štěpán žarko živko
    # Hungarian, Romanian, Greek, Albanian
    achilleas agim agron akos ambrus andor andras andrás anghel arben ardian argyris arian aristotelis aron artan
    athanasios aurel bardhyl barna barnabás bashkim bekim bendeguz bendegúz bertalan besim besnik blerim bujar
    burim catalin charalambos christos ciprian claudiu corneliu cosmin costel csongor cătălin dacian danut decebal
    demetrios dionysios domonkos donat donát dorel dragos dragoș driton dávid dănuț ede edi efthymios elek elemer
    elemér emanuil erion erno ernő eusebiu fatmir fatos flamur fotis gavril gellert gellért genc gergely gergo gergő
    gezim gheorghe gyozo gyuri győző gáspár gëzim haralambos horatiu horațiu hunor iacob ilias ilir iraklis iulian
    iuliu iván jacint jácint kelemen kleanthis kolos kornel kornél kristof kristóf kujtim lambros laurentiu
    laurențiu lefteris lehel leonidas levente lorant luan lulzim lóránt marcell marios markos michalis miksa
    miltiadis milán minas mor mugur márk mór nandor nektarios nelu nicu nimród nándor olivér orestis ottó panayiotis
    pantelis paraskevas periklis petrit petru polychronis qemal rajmund ramush razvan remus rezso rezső richárd
    róbert răzvan sabin sakis sali savvas sebestyen sebestyén sever shkelqim shkëlqim shpend silviu skender skënder
    sokol sotiris spiros spyridon stamatis stathis stefanos stelios stratis szilveszter taksony thanasis theofilos
    thodoris thrasos tihamer tihamér timoleon tivadar toader tryfon tudor ubul valon vangelis vasileios vazul vendel
    vilmos vintila vintilă visar xenofon xhevdet yiannis ylli zalan zalán zef zisis zsigmond zsombor ádám ákos áron
    ödön ștefan
    # Turkish, Arabic, Persian, Hebrew, Caucasian, Central Asian
    abdelhamid abdelkarim abdelrahman abdulhadi abdulkarim abdulmalik abdulrahim abdulwahab abolfazl abulfaz adilet
    afif afshin akylbek alireza aliyar almaz almazbek alper amanullah amirhossein amnon anar aram arayik araz archil
    areg arieh arman armen arsen artak artashes asaf asghar ashkan ashkenazi ashot asim aslan asylbek atac ataç
    avetis aviad avram avtandil awad ayhan aytac aytaç azamat azat azer azmi bachana badri bahaa bakhtiyar baki
    bakyt basim batuhan baurzhan behnam beka bektur berkay besik bijan bolat bondo borzou bugra buğra caglar cagri
    celâl cenk cevat coskun coşkun daniyar daoud dariush daulet davit davood demna devrim doron dosym durmus durmuş
    elchin eldaniz eldar elguja eliyahu elman elnur emomali ender engin enis eran erbol erden erdoğan eren
    erez ergin erkin erlan ertan esfandiar etibar ezer fahri fardin faris farrokh farshad faruk farzad farzin fayez
    feridun fikrat firouz foad gad galip galym garegin garik garnik gela gershon gevorg ghaleb ghasem ghazi
    gholamreza gia giga giora givi gocha gokmen gor gorkem guram gurgen gökmen görkem hakki hakkı hakob halit halûk
    hamdi hamidreza hamlet haroun harutyun haydar hayk hayrettin heydar hillel hooshang hovik hrant ido ilgar
    ilia irfan isam isma'il itai izzet jaber jabir jahangir jalil jamshed jemal joumaa kairat kakhaber kamyar kanat
    karapet kassem keyvan khachatur khachik khaldoun kianoush koba koksal korkut kuanysh kubat kurosh köksal lado
    lasha lernik levan levon lotfi louay luay lutfi lütfi mahir mahyar majdi maksat mammad mamuka manvel marat matan
    mattan mazhar mazin mehran memduh merab metin mher micha mkrtich moez mohammad-reza mordechai mounir moustafa
    muammer muhannad muhittin muhsin murman muslum mutasem münir müslüm nachman naim namig narek nariman nasrollah
    natan natig natiq nazarbek nazih nazim nazım necip nedim nehemia nejat nerses nevzat nikoloz nima nissim
    niyazi nodar norayr novruz nugzar nurbek nurettin nurlan oguzhan oktay olzhas omurbek onder orcun oren orçun
    otabek otar othman oybek ozcan ozkan oğuzhan paata payam pejman peyman pinchas pouya rabah raed rahmi ramaz
    ramil ramiz rashed rasim rasul rauf ravshan rayan recai refik remzi resat revaz rezo reşat ridvan rinat roin
    rovshan rufat rustem rustu rüştü rıdvan rıfat saadi sabahattin saban sadettin saeid safwan sait sakir salem
    samih samil samvel sanzhar sapar saparmurat sargis sasan sasun sefik selami semih senol serhan serif serik
    sermet sevket seymur sezai sezer shaker shalom shawki sherali sherzod shlomi siavash sobhi
    soner soso spartak suat sufyan suhrob sukru sulkhan sumer suren sümer talant talgat tamaz tamer tanju tariel
    tarkan tato tatul taufiq tayeb temel temir temur tengiz tevfik thabet tharwat tofig toktar tolgay tornike touraj
    tumer tunc tuncer tunç tural turan turgay tuvia tümer udi ulan ulas ulaş umid unal uriel utku vachagan
    vagif vahagn vahan vahe vahit varuzhan vazha vigen vrej vugar wadih waseem yalcin yalçın yaron yashar yazan
    yazid yehezkel yerbol yerlan yervand yiftach yigit yiğit yoram youcef yunus yıldırım zafar zaki zal zalman zaur
    zaven zein zevulun zeynel zhandos ziyad zvi çağlar çağrı önder özcan özkan ünal şaban şakir şamil şefik şenol
    şerif şevket şükrü
    # South Asian
    aakash abdus achyut ajmal aman amarjit amarnath ambarish amitava amrit anant aneel anirban aniruddha anish anjan
    anoop anuj anup arijit arindam arnab arunabha aryan asanka ashfaq ashutosh ayush azam babar badal balbir baldev
    balwant bhagat bhavesh bhola bibek bikash bimal biplab biren bishnu bodhi brajesh chaminda chandrakant chandresh
    charan chinmay dalip damodar darshan dattatreya debashis debasish deepankar devinder devraj dhanush dharam
    dhiraj dhrubo dhruv dilshan dinakar dipankar divyesh dulal duminda eknath faheem faizal farhan feroz
    gagan gajendra gamini ganga gautham gobind gopi gopinath govinda gulab gulzar gurbachan gurcharan gurinder
    hafeez hanuman haresh harjinder harjit harpal hemendra hiren hrishikesh iftikhar irshad ishaq ishwar
    jagannath jagat jagmohan jaidev jaimal jaspal javed jawahar jayanta jayantha jeevan jiban jiten jogesh
    jogi jyotirmoy kabir kaleem kamlesh kanhaiya kanti karthik karun kashif keshub khurshid kirit kranti krishnan
    kulwant kumara kusal kushal lahiru lakhan lakshmikant lal lalith lasantha latif madhukar madhusudan mahavir
    mahela makarand mangal manjunath manu maqbool masood mihir moinul monir motilal mudassar mushtaq muzaffar nabin
    nagaraj nageswara nalaka nalin nand nanda nandkumar narayanan narinder natwar neelesh niaz nimal niraj nirmal
    nishant nizam nuwan palash parag paramesh parmesh parvez phani pinaki prabhat prabir pradip praful
    prahlad pranay prasenjit prasun premadasa priyan priyantha puneet rafique raghunath raghuveer rahat raheel
    rajkumar rajnish ramakant ramchandra ramnath ramprasad ranajit ranga rangan ranveer rathin ratnakar rehan rehman
    rohitha rupak rupesh rustom sabyasachi sadanand sahil salil samarth sanat sanath sandip sangam sanjib sanjit
    sanjoy sankar sarfaraz sashi satyendra saurav shabbir shadab shahnawaz shahzad shailendra shambhu shamsher
    shamsul shehan sher shirish shreyas shrikant shubham shyamal somesh somnath srikanth sriram stanzin subash
    subhas subir subodh subrahmanyam subramaniam sudarshan sudesh sudhakar sudhanshu sudheer sudip sujan sukhdev
    sukumar sumanta sumeet sumith sundeep supratik surajit surjit susanta sushant sushanta swaraj syed tanmay
    tanveer tapan tapas tarak tashi tejinder tenzin tharindu thilak thisara thomasraj tilak tushar udayan ujjal
    ujjwal umair umakant upali uttam vasudev vijayendra vikrant vinayak viraj vishwas wahab yashpal yogendra yousaf
    zaheer zahid zahir zameer zulfiqar
    # African
    abayomi abdoul abiodun adamu adeboye ademola adeniyi aderemi adesina adetokunbo adisa agyeman ahmadou
    akintola akinyemi alhassan aliou almamy ambroise andile anselme antwan ayodeji azikiwe babajide bakari bakary
    balarabe barthelemy barthélemy berhanu boakye bonginkosi boniface boubacar boukary brahima buyisile
    chibuzor chidozie chigozie chijioke chikezie chimezie chinweike chukwudi chukwuma cyprien daniso dauda demba
    dumisani ekene elikem epaphras faustin fidele fidèle fiston folarin gael gebre getachew getahun
    girma godwin habimana hakizimana hosea hyacinthe ibrahima ikechukwu ita jabari jama josaphat josephat
    kabiru kagiso karanga kassa kato kayode kebede kenenisa kgosi khadim khaya kipkemboi kiprop kizito koffi kolade
    kolawole komla kossi kouame kouamé kouassi kwabla kwadwo lamine lansana laurent-desire laurent-désiré lekan
    lesego luthando lwazi mahamat maina makhosi malick malusi manasseh mangaliso
    mathews mcebisi mekonnen melaku menelik menzi merera mesfin moeketsi mohale mokgweetsi msizi mthokozisi
    mulugeta muluken murtala musyoka mutua mutuku muyiwa nasiru negasso ngugi nhlanhla njuguna nkosinathi nkululeko
    nkurunziza nonso ntando ntsika ochieng oginga okonkwo okot okoth olabode oladapo oladele olajide olalekan
    olanrewaju olatunji oluwole omari opoku osagie owusu paulin pius rashidi rugunda sabelo saidu salifou
    samuel-eto seydou shaka shehu sibusiso sifiso simba simphiwe sizwe takunda tamrat tariku tawanda
    tedros tekle tewodros thabang thabiso thami thembinkosi theophile théophile tokunbo tsegaye
    tunji uchenna vusumuzi wanjala wekesa wondwossen workneh yaovi yayah yemi yonas zakes zebulon zenzele
    zerihun zolani zukile
    # French, Celtic, English of other places, Maori and Pacific
    adelard alban aleki alun aneirin aneurin anicet aodhan aodhán aonghas apollinaire ardal arsene arsène arwel
    aubin augustin aurele aurèle aymeric barnabe barnabé bartley basile baudouin bedwyr berenger berwyn bleddyn
    breandan breandán brice bryn bérenger cadfael cadoc cahal cailean calum caoimhin caoimhín caolan caolán cathair
    cathal celestin cesaire charly cian ciaran ciarán cillian cledwyn clovis coilin coilín coinneach colman colmán
    conall conchur conchúr cormac criostoir críostóir cuan cyriaque célestin césaire cóilín côme cúán dafydd daithi
    daithí daragh darragh deian deiniol derwyn diarmaid diarmuid dieudonne dieudonné dilwyn domhnall donal donatien
    donnacha donncha donnchadh dougal dyfan désiré dòmhnall dónal eamon eamonn eifion elgan eloi elwyn emilien emlyn
    emrys emyr enna eoghan eoin epeli etuate eudes evariste ewan ewen fa'afoi fachtna fearchar feargal fearghal
    feargus felicien fergal fernand fetu fiachra finbar finbarr fintan fionn fionnan fionnán firmin flann florentin
    franck fulbert félicien félix gabin gaetan garbhan gaétan gearoid gearóid geoffroy geraint gerwyn gethin glyn
    glyndwr gontran griff gruffudd gruffydd gui guilhem gwyn gwynfor hedd hefin hemi heulyn hilaire hoani hohepa
    hohua hone hori hugues huw hywel hēmi iain iestyn ifan ifor ignace ihaia illtyd innes iolo iorwerth iosefa
    irirangi isidore isikeli islwyn ithel iwan jacky jeremie jordane josselin jérémie kauri kereama kereopa
    kingi koro laisenia leandre leonce llew llewelyn llyr llywelyn lopeti lorcan lorcán loup léandre léonard léonce
    macsen madog mairtin malakai maldwyn manaaki manase manus marcellin martial mataio mathis mathurin matiu maxence
    medard meilyr meirion melchior merfyn merlin meurig micheal micheál mihaka mikaere mosese muiris murdo
    myrddin máirtín médard mícheál narcisse nathanael nathanaël nefyn niall nikau nikora noël odilon oisin oisín
    onesime onésime osian owain pacome pacôme padraic padraig padrig paora paraic patariki peadar petelo petera
    phelim philibert piaras pierre-yves pio piripi placide potatau proinsias pryderi pádraic pádraig páraic pāora
    pōtatau ranald rangi ratu rawiri renaud rewi rhodri rhydian ripeka-mac rodolphe rodrigue roisin-mac romaric
    ropata ropati rua ruairi ruairidh ruairí ruaridh ruka réginald rémy rían róisín-mac rónán rāwiri rīpeka-mac
    samisoni saturnin seamus selwyn semisi seosamh seraphin severin seán siaosi sidoine sion sione siosaia sitiveni
    siôn somhairle sorley sosaia stanislas steffan sylvestre séamus séraphin séverin sévère tadhg talfryn taliesin
    tama tamati tancrede tancrède tane tanguy taniela tavita tawhiri te-ariki tevita thibaud tiaki timothee timothée
    torquil toussaint trystan tudur tuhoe tumoana turlough tāmati tāne tīpene uelese uilleam ultan urbain valere
    valère valéry victorien viliame voreqe waisale waka wiremu wyn ynyr yvon zacharie éamon éamonn élie éloi émilien
    énna évariste
    # Rarer ones
    aaden aalbert aaldert aalt aaryn abdur abram abélard adalbert adan adelphe adhemar adhémar adrienn adélard aedan
    aegidius aernout aeron ahmaud ailean ailig ailill ailin ailpein ailsdair ailín aimable aindrias aisake akeem
    alar alaric albin alcide alef alfons alick alonza alonzo alphee alphons alphée aluis alwin alyre amadeus
    amael amaël ambros ambrós amedee amhlaoibh amlodd ammon amédée andi andre andrel andri andries andrin ansel
    anselm anthelme anthime antonious antron antwaan antwon anwyl aodh aogan aogán aonghus apirana apisai arfon
    arien ariste ariën arlo armel armin arnd arndt arnoud arnout artair arthog arthurine arthus artie arwed arwyn
    asafa athanase athol atticus aubyn aulay auxence ayden aymar aymard balthazar baltus barend bartholomaus
    bartholomäus barthélémy baschi bauke bavo bazza bearach beathan beckett beckham bedwir beircheart benedikt
    benoist berard bernardin bernell bernt bernward bero bertel bertin bertold bertus beuno bevon binne
    bobbyray boele bogislaw bolko botho bouke braden bradyn branok brantley braxton brayden braylon brecken brendon
    brentley brenton brewal briag brieg brieuc brigham broer bronson bruun brychan bubba buford burghard
    burkard burkhardt burl burt byran bérard cade cadell caden cadog cador cadwaladr cael cahir caiden caio cairbre
    calbhach cale calixte callan callum camillien camren camron canice canyon caradoc carel carlheinz carsen carwyn
    cashton casimir cason caspar cathaoir cayden cees cefin cemlyn ceredig charlelie charlélie chauncey chaz chet
    chevannes chevaughn chiel christfried christhard christiaan christof cianan cillein cilléin claudius clem cleon
    cleophas cleophus cleotis cletus clevon clifton clotaire cléophas cobi coenraad colby colestin collwyn colson
    colten comhghall conal conan conchobar conleth conner connla conán corbinian cordarius cordarrelle
    cordell cormack corne corneel corné corsin cortez courtenay creed crepin criofan crépin curd curdin
    curdo curley curtiss cuán cynan cynddylan cynfael cynfelyn cynfrig cynog cynwal cyriel cölestin cúan dabney
    daibhi daibhidh dakarai dallin damani damari damarion damion damo damontae dangelo dankwart danquez
    daquan darach darien darious darnell darrel darrell darrin darrion darrol daryle dashawn dashiell daunte daveon
    davey davie davion davo daxton deaglan deaglán deandre deandré deangelo degenhard deighton deion dejon dejounte
    dejuan delbert delmar delmont delonte delphin delphis delroy delvin demarco demarcus demario demarion
    demarius demetric demetrious demetrius demond denesh denzel denzell denzil deondre deonta deontae deonte dequan
    derec derick derik derk deron derrick deshaun deshawn deshon deshone desmon desron devante devaughn devonta
    devontae devonte dewayne dewey dewitt dezmon diarmad diederick diether dijon dillian dimi dion diondre
    dione dittmar divi djurre doeke dollard domenic dominik donagh donan donta dontae dontavious donte
    dontrell donyell dorsett douwe draven draymond drystan dualta dubhaltach dugald duosch duri durk duston dwain
    dwan dyfed dyfrig dyllan dàibhidh dáibhí dáithí eachann eanna eanraig earvin easton eberhart eckard eckehard
    eckhardt eckhart edelbert edgard ednyfed edryd edwy edzard eelke efrem eginhard egmont ehrhard eideard eilir
    einion eirwyn eitel ekkehart elbert elco elden eldon eldrick eleuthere elfed elfyn elian eliott elis
    ellert ellsworth elmo elon elouan elphege elphège elroy elvin elwood elzear elzéar emanual emeric emiel endaf
    engel enguerrand ennis enno eochaidh eoghann ephrem erdmann erhard erick eruera erving erwan erwann esau euan
    euclide eudore eurig eurof eusebe eusèbe evander everton evrard ewart ezzard eòghann eóin fadri faleolo falko
    fanch fantin fardy fañch fearghus feichin feichín feidhlim feike feleti felim ferdi ferdl ferre ferreol ferréol
    festus fiach fiachna fiacre fianait fidelis filibert finian fionan fionnlagh fionán flannan flavien
    fletcher flori flurin fokke folkert fons foulques francelin franciscus frang franzl fredi fredy fridolin friedel
    friedemann frieder friedhold friedjof friedl fritjof frits frowin frédy fulgence fulup gabe garbhán
    garfield garmon garn garnell garrick gatien gatlin gautier gauvain gavan gawen gaylen gaylord gazza gaëtan
    gedeon gerallt geran geraud gerbrand gerdt gerfried gerhardus gerhart gerhold germen germinal gerold gerolf
    gerrard gerrell gertjan gervais gerwin ghyslain giachen giacun gian gido giel gieri gijsbert gijsbrecht gildas
    gilleasbuig gilroy giolla gion gireg giselbert giselher gladstone glynne goetz gonzague goos goronwy gosse
    goswin gotthilf gottlieb gottlob goulven goulwen grady grantley granville gratien greame griogair gronw
    gudench guenter gundolf gunter guntram gurvan guto guyon gwallter gweltaz gwenael gwenaël gwendal gwenole gwern
    gwion gwynne gwynoro gwénolé gédéon géraud hadrien haijo hajo hannsjorg hannsjörg hansgeorg hansi hansjakob
    hansjoachim hansjorg hansjurg hansjurgen hansjörg hansjürg hansjürgen hansle hanspeter hansruedi hansueli
    harlan harmen haskell hayo haywood heber heddwyn heddyr hein heinzpeter helaman helie hellmuth helmfried helmuth
    henare henner herke hermenegilde herménégilde herschel herve herwig hielke hilarion hilbert hinnerk hinrich
    hisse hopcyn hormidas hoyt huck huibert humbert huub hylke hyrum hélie iagan iarla iarlaith
    idwal illtud iltud immanuel ingbert ingfried ingomar iosefo iosua irvin irwin ishmael isiah ismar ismaël isom
    izaak izaiah izell jacco jacen jachen jaco jacoby jacory jacquot jadarius jadeveon jadon jago jagu jaheim jahlil
    jahmir jajuan jakari jakez jakobi jalen jalin jamaal jamar jamarcus jamarion jameis jamel jamell jamin jamir
    jamison jann jannes jannik jannis janus jappe jarell jaret jareth jarlath jarmaine jarno jarod jaron jarrah
    jarrett jarryd jarvis jase jatavious javaris javarius javaughn javon javonte javorius jawan jawara jaxen jaxon
    jaxson jaxton jaxtyn jaydon jaylon jaymes jayson jeannot jebediah jeffery jehan jehue jerel jerell jeremi
    jermane jermichael jerod jeron jeroom jerrell jerrod jett jevon jilke jilles jimbo joannes joannès joba jock
    jockel jodok joerg joeri joes joffrey johnathon johnell jonte joram jordy jorell jorick jorrit jort jory josaia
    josephus jouke jowan jupp jurg jurgen jurjen juste justus juwan juwann jérémi jérémy jürg kacen kadarius kadeem
    kaden kaeden kahlil kajetan kaleb kalel kamari kameron kamiel kamron kaou kaourantin karlheinz karsen karst
    karter kasimir kason kasper kayden kaysen kayvon kealan keandre keanu keaton keegan keelan keenan kegan keimpe
    keion keiran keithroy kelan kelcie keldon kellan kellen kelroy kelvin kemar kemarley kemba kendarius kendell
    kendric kendrick kenyatta kenyon keon keondre keonte kermit keron kerron kerwin keshawn keshon kevon keyaron
    keyon keyshawn khari khris kiaran kieren kieron killian kirwan kishane klemens knuth kobe kobi kolby kole
    koloman kolten kolton koos korbin kord korey kraigg kreed kristopher kunibert kurtis kyan kylian kévin köbi
    lacedric lachie ladainian ladarius ladislas ladislaus lael lafonso lamarcus lambertus lammert lamond
    lamoni landen landon landry langston lanny laoighseach laquan larenz laron latrell lavar lavell lawton layne
    leander lebron leendert lehi lejuan lemar lenard lenhard lennie leotis leroi leshaun levar leviticus
    lidell linard lino linval lleu llewellyn lleyton llion llywarch llŷr lochlainn lochlann locmaria lode loeiz
    loick loig lomer lomig londyn lonny lote lothaire lourens loïck loïg lubbert lucious luder lughaidh luit
    luitger luitpold luitzen luregn lylian lyman lynden lüder mabon macauley macdara maceo macintosh mael maelgwn
    magloire maieul maikel maitiu maitiú makai malakhi malcom malo maolmhuire marceau marcelin marcellus marcien
    mardell maredudd marinus markeith markell markelle markieff markquis marlin marquard marquel marques marquese
    marshawn marshon matheo mathonwy mathys mathéo matthaus mattheus matthis matthys matthäus
    maurits maus maxie maximilien maximin maximus mazhev maïeul mckade mckay mederic medgar medwyn meic meical
    meindert meint meinte melle melville melvyn meredudd meredydd meriadec merlyn merrell merril merten mervin
    messiah meven michail michaël micheil michl mickael mient mihangel mikal mikey milburn mink minze mitchel mochta
    moelwyn moling monta montae montavious monte montel montell montez montrell mookie moroni mort mossy
    munchin murrough murt murtagh myghal mylan myles mylon mánus médéric napoleon napoléon nash nathanial nazaire
    neasan neifion nephi nepomuk nessan nevenoe neville newell niallan niallán nicephore nickeal nickolas
    niclas nicolaus niculin nicéphore nijs niklaus niko nikolas niven niáll normand norrie norris norvel notker nott
    obadele odin okke ollice omarion oneal oran orandy orenthal origene origène orin orion orlan orlandus
    orrin ortwin orval osbourne osgar oshaine oshane osiris osmond ossi oswyn otfried otha othell othello
    othmar othon otmar ottfried ottomar ovide ovila ozzie padhraic padraigh padruig paidi paidí parfait parley
    pascalin paxton peadair pearse peart pedr penri pepi pepin percell perceval peredur perran perrell peterjan
    phileas philéas philémon pierrick pierrot pierse piran pirmin poldi prentiss pwyll pádhraic páid páidí pépin
    quade quadir quandre quavious quenton quinlan quintavius quinten quinterrius quirijn raban rabbie radboud
    raekwon raheem rahsaan raibeart raiden raimar rainhard rakeem ramel ramun randal randolf raonull rashaad
    rashaan rashan rashard rashawn ravindranath raynald rayquan rayshawn rayvon reamonn reece reginal
    regnier reimar reimer reinald reinder reinfried reinmar reinoud reinout reint rejean reldon rembert remco
    remigius remko renald renaldo renan renauld renier reshad reto reyer reynald rheal rhett rhidian rhion
    rhisiart rhobert rhun rhyan rhydwyn rhéal riain rickey rienk rijk riker rintje rioghnan rishad risteard risteárd
    riwal robbert rodarius rodell roderic roderik rodger rodrick rodrigues roeland roelant roelf rogier roibeard
    roibeárd rolland romario romedi romelo romke romuald roméo ronanig rondale rondell rondo ronel ronell ronin
    rontrell rosaire rosevelt roshon rotger rovman royce roydell rozell ruadhan ruadhán ruaidhri ruaidhrí ruaraidh
    ruari rudy ruedi rulon runako rupprecht russel ruurd ryker ryland réal réamonn régnier réjean rénald ríoghnán
    rötger salomon samarie samy samzun savion savon schorsch scobie scottie seamas seanan seanán sebastiaan
    seimon selyf semaj senan seoirse seonaidh sepp seppe servaas seumas shad shadrick shakur shamar shannard shaq
    shaquan shaquem shaquille shavar shayne shemar sherrod sherwin sherwyn shimron shivnarine shon shonn siarl
    siebrand siebren sieger sieghard siegmar siemen siencyn sierk sietse sigfried sigi sigismond sigismund sijbrand
    sijbren sikke silvan silvere silvester silvère siméon siomon sior sisto sjaak sjaron sjef sjeng sjuul somerled
    sonke staf stafford stanislaus stedman steeve stef stefaan stefon steivan stephan stephon stetson
    stockton struan stéphan sulieman sully sulpice sybe sybolt sybrand sybrandus sybren syds sylvere sylvian sylvère
    sytse sämi séamas séan síomón sönke taddeo taddéo taeke taggart taidhg tako talen talmadge talmage talon tangi
    tarell tarkyn tarrus tarvarius tassilo taurean tavaris tavarius tavarus taven tavion tavis tavish tavon tayshaun
    tayson tayvion tayvon teake teancum tearlach tecwyn tegid teifion teilo terrell terrelle terrig tevin teàrlach
    thaddaus thaddis thaddius thaddäus thadee thadée thales thayne theau thelonious theodule theophane theophil
    theotis thibaut thiebaut thimo thiébaut thomi thoralf thornton thurgood thurman thurston théau théodule
    théophane tiarnan tiede tieme tiemen tiernach tighearnan tighearnán tijn tijs tillmann tilmann timeo timm timmy
    timothe timotheus timothé timéo tino tinu titouan tjaart tjalling tjebbe tjitte tobin tobu toine toinon
    toirdhealbhach tommylee tomos toralf torcuil trae traevon trahaearn traugott travon trayvon tremaine tremayne
    tremell tremeur tremon trenton trevon trey treyson treyveon treyvon trinston tristen tristin tudfor tudual
    tudwal tugdual tuilaepa tumasch turiau tuur twan tyce tyjae tyquan tyquez tyree tyreek tyreke tyrell
    tyrese tyrick tyrie tyriek tyrin tyron tyrus tyshawn tyus tywin térence tòmas töbu ubald ubbo ueli uinseann
    uisdean ulfert ulric ultán ulysees ulysses uorschin urgel urien urijah usain valentijn valerien vallier valmore
    valérien verl verlan verlin vern verne vester vianney viateur vicco victorin vigeli vinzent vinzenz
    virgile volkert volkhard vonta vontae vontaze vonte vurnell vybz waldo waldron walo walraven wandrille wardell
    warrick wastl wattie wavell wayde waylon weldon wendall wendel wernher werni westin wichard
    widukind wiebren wigbert wigbold wiggert wiggo wijbren wijnand wilbert wilbrod wilburn wilford willibert
    willieam wilm winand winfield winfred winrich winsbert winthrop wobbe wolfdietrich wolfhard wolfhart wolter
    wopke wybe wybren wytse xander xavien xzavier yadier yanis yannig yaseen yoan yoann yohan yohann yoran yorben
    yorick youenn ysbrand yvonnick ywain ywen zach zaiden zaire zander zavier zayden zeger zephirin zharnel zhavago
    zinedine zinédine zollie zotique zyaire zylan zénon zéphirin éleuthère élian émeric émery érick évrard ùisdean
    [given.female]
    # Spanish and Portuguese
    adoracion adoración agueda ainhoa aldina altagracia alzira amaia amparo amália anabela anahi anahí angélica
    aparecida araceli arantxa begona begoña benedita benita bernarda bernardita brígida candelaria carlota casilda
    celestina claribel conceicao conceição consolacion consolación constanza cremilda custodia custódia deolinda
    dionisia dominga dorotea edelmira edite edurne elba eloísa emelina emiliana engracia enriqueta ercilia ermelinda
    etelvina eufemia evangelina felicitas felisa fidelia filipa florencia fortunata garbine garbiñe genoveva
    gertrudis gorete gracia haydee haydée hortensia idalina idoia ignacia iracema jandira joaquina judite justina
    laurinda leocadia leonilde lourdes lurdes lídia mafalda maialen marcelina margarida maricarmen maritza martina
    maxima miren natividad nekane nerea nidia noemí odalys odete olívia otilia pacifica pacífica pastora petrona
    piedad presentacion presentación primitiva refugio rosenda rosália salomé salvadora sebastiana socorro sílvia
    teresinha transito tránsito tânia uxue vicenta visitacion visitación viviana yadira yamila yesenia zelia zenaida
    zoraida zulmira zélia ágata águeda ángela úrsula
    # Italian
    adalgisa agnese albertina annalisa annamaria annarita arianna assunta berenice bice brigida bruna clelia cleofe
    concetta cosima costanza debora diletta domenica domitilla donata doriana edvige elettra eliana eloisa emanuela
    ersilia fedora felicita fiorenza flaminia fosca franca fulvia gaia giacinta gianna ginevra gioconda giusy grazia
    iolanda italia jolanda leda lia lorella luana ludovica luigia luna maddalena mariarosa marinella mariuccia
    mercede michela mimma morena nazzarena nella nicoletta nilde nives noemi nunzia ombretta orsola ottavia
    petronilla piera pierina rachele romana romina rosalia rosaria rosella rosetta santina severina speranza tecla
    tosca vanda violante
    # German and Dutch
    aafke aaltje annelore babette beatrijs bregje cacilie carlijn cato cordula cäcilie dieuwke doutzen eefje elfi
    elske emmi erna esmee eva-maria fenna geertje geertruida gerritje gesa gesine greetje griet gundula hanneke
    heidemarie heleen hendrika henriëtte herta hertha hiltrud ilka imke ineke irmtraud jacoba jacomijn janny jantine
    jolien karlijn karola katelijne kathe klazien konstanze kornelia kriemhild kunigunde käthe leonore lilli loes
    lonneke maaike machteld mareike margret margriet margrit marie-luise marije marijn marjolein marleen marloes
    melitta mirjam myrthe natascha neeltje nienke nynke ortrud reinhild renske resi riet romy roos rozemarijn
    siegrid sietske sterre sybille thekla theresia tineke titia trijntje trudi truus valeska walburga waltraut
    wendelien wibke wietske wil wilhelmien willemijn wubbe yfke
    # Nordic, Baltic, Finnish
    aada agnethe aija aila aili aina aino aira aldona alfhild anda andra anni annikki antra arja arnhild aslaug
    asta astri aud ausra aušra baiba birthe birute birutė borghild brita brynhild dagrun daina daiva danguole
    danguolė danute danutė dzintra edel eeva eevi egle eglė eija eila eldbjorg eldbjørg elin elisabet elli elna elvi
    elīna embla ene essi eva-lotta eveliina evija fredrikke froydis frøydis gintare gintarė gudny gunnhild gunta
    gunvor guri guro guðrún gyda hege heini helmi helve henna hildur hilja hilkka hjordis hjørdis hulda idun iida
    iiris ilga impi inese ingebjorg ingebjørg ingerid ingibjorg ingibjörg ingrida ingrīda inguna ingunn ingūna
    inkeri irja irmelin iselin jaana jenni johanne jonna jorun jorunn jurate jurgita jūratė kaarina kadri kajsa
    karen-marie karianne karoliina katri katrine kerttu kjellaug kjerstin kristín kristīne kukka kulli kyllikki
    külli laima lasma leena leida lempi lene liene liga liis liisa lillemor loreta lovise lumi lāsma līga maarit
    madara maie maija maire maj-britt maret margrete marja marjaana marjatta marjo marketta marte martta meeri
    merike merja mervi milda milla minna mirja mirjami moyfrid møyfrid māra nijole nijolė oddlaug oddny oddrun
    onerva orvokki pihla piret pirjo pirkko ragna ragnhild raija raili rasa rasma reetta rigmor riikka ritva
    ritva-liisa runa rut saara saija salla sanita sara-marie sarmite sarmīte satu saulė seija senja sigita signy
    sigridur sigrun sigríður silje sini sinikka sirkka sisko sissel skaidrite skaidrīte skaiste skaistė soili
    solfrid solrun solvi solvita sunniva suvi svanhild sylvi synne synnove synnøve sølvi taina taru terttu thora
    thorunn thyra tiiu tiril toini toma torbjorg torbjørg tordis torhild torill torunn triin tuija turid tuulikki
    tuva tytti ulle ulpu ulrika unni urve vaida velta venla vieno viivi vija vilde virpi vitalija yrja yrsa zinta
    zivile ülle þórunn živilė
    # Turkish, Arabic, Persian, Hebrew, Caucasian, Central Asian
    afaq afra ahlam ahu aidai aigul ainura aizada aizhan akmaral aliye aliza almagul amna anahita ani anush arevik
    arezoo ariella armenuhi arpine arus arzu asel asem ashkhen asiye aslihan aslıhan asmat assel astghik avigail
    ayca ayday ayfer aygul aygun aygül aygün aysen aysu aytaj ayten aytul aytül ayzhan ayça ayşen azita aïcha badia
    bagdat bahiga bat-sheva batoul begimai behice behnaz belkis belkıs bengu bengü beren berfin bermet berna berrak
    binnur birgul birgül birsen bracha cavidan ceyda chiora cholpon dafna dali damira daniella darejan dariga defne
    delaram demet devora dilara dilruba ditza diyora djamila donia efsun eka ekaterine elene eliso elmira
    elnara elnaz elnura elvan enise esin eteri faranak faten fatima-zahra ferda fereshteh feruza feryal fidan
    forouzan fulya galia gaukhar gayane geula ghalia ghazaleh gohar gokce goli golnar gozde gulbahar gulbahor
    gulbakhor gulben gulcin gulfem gulgun gulhan gulmira gulnar gulnara gulnora gulnoza gulsah gulsara gulsen
    gulseren gulshan gunay gunel gvantsa gökçe gözde gülbahar gülben gülcan gülfem gülgün gülhan gülsen gülseren
    gülçin gülşah hadar hadassah hagit halide hamideh hanane handan handegul handegül hanife hasmik hava hayriye
    heba heghine hengameh hripsime humeyra hümeyra iamze ibtisam iclal ilana imane ipek irada iskuhi
    israa itir itır izolda jale jaleh jibek joud joumana jyldyz kader kanykei karine katayoun ketevan keti kezban
    khatia khatuna knarik konul kunsulu kymbat ladan lala lale lali lamara lamees lamiya layan lea leen lela liana
    lika lilit limor loubna lusine maayan macide madina mahin mahshid maia majida maka makbule makpal makvala
    malahat malka malki manana manar mandana maram margalit mariné marzieh matanat mavluda mazal medea mediha meerim
    mehrangiz mehriban melahat meliha mervat meytal miri mohira mojgan moriah mualla muazzez munevver munire
    muzeyyen mzekala mzia münevver münire müzeyyen naama naciye nagwa nahla naira nane nani nanuli nara nargiza
    narin narine narjis narmin nasiba nateli natia nazeli nazgul nazife nazira nebahat nechama necmiye nefise neli
    neriman nese nesrine nestan nevine nezihe neşe nigora nihan nilufar nimet nira niusha nodira noga noha nona nouf
    nourhan noya nozima nune nunu nuran nurana nurgul nurgül nursel nurzhan nutsa nvard ophira ora oynihol ozoda
    parinaz parvana pnina pooneh pouran rabab rachela radwa ranim raushan raziye rehab reyhan roqaya roshanak rotem
    rowaida ruhama ruhiyya rukiye rusudan ruzan ruzanna sabahat sabiha sabohat sabrin safaa safiye sakine saliha
    saltanat salwa saniye sarab satenik saule sayora saziye sebnem sedef sedigheh seher selvi sepideh
    seray serife sermin setareh sevara sevilay sevinj seyhan seyma shadia shaghayegh shahad shahira shahnoza
    shahrzad shani sheida sherine shideh shima shlomit shogher shokoufeh shorena shula shushan shushanik sidika
    sigal siham simge sinem siranush siranuysh sirvard smadar sofiko sogand sopio sopo soudabeh soumaya srbuhi
    sudaba suheyla sukran suna sundus syuzanna süheyla sündüs sıdıka taghreed taguhi tagui tami tamta tarana tatevik
    tekla teona tikva tirza tsipi tsira tsisana tugce turkan tuğçe ulviyya umida ummuhan umran vafa varda vardanush
    vardit varduhi vardui venera vildan wijdan yalda yelda yemima yeranuhi yermone yesim yeşim yocheved youmna
    yulduz zabel zahava zamira zari zarina zarine zaruhi zebo zehavit zekiye zemfira zhamilya zhanar zhila zhuzhuna
    ziba zineb zipora ziva zulfia zulfiya zulfiyya ümmühan ümran şaziye şebnem şenay şerife şermin şeyma şükran
    # Slavic
    agafya agrafena aksinya albina alevtina alicja alzbeta alžbeta alžběta ana-marija andela anezka anežka aniela
    anđela barbora beata bistra blazena blažena bogna bogumila bogumiła bohdana bohumila bojana boryana bożena
    brankica bronislawa bronisława celina cvijeta danijela denitsa desanka divna dobromila donka dragica drahomira
    drahomíra durda dusanka dušanka edyta eliska elitsa elizaveta eliška emiliya emina ewelina faina felicja
    franciszka frantiska františka genowefa gergana ginka glafira goranka hedvika henryka honorata iliana iskra
    iwona jaroslava jasmina jitka jovanka judyta kapitolina katarzyna kazimiera kosara krasimira ksenija kveta
    kvetoslava květa květoslava leokadia lepa libuse libuše lilyana liubov liudmyla ljubinka lucja ludmiła lýdie
    magdaléna marfa marianna marichka mariia marijana masa matylda maša michalina mileva miloslava miluse miluše
    miroslawa mirosława myroslava nadezda naděžda nelli nevenka oliwia oľga patrycja pavlína penka persa petya rada
    radojka radostina ralitsa ranka roksolana rositsa rumyana róża savina silviya sladana slađana slobodanka
    snezhana snjezana snježana sofya solomiia sona soňa spomenka stanislawa stanisława stanka stefaniia stefica
    stepanka stojanka stoyanka svatava sylwia tijana todorka tsveta tsvetelina vasilka velichka vendula veneta
    verica vesela veselina visnja višnja vjera vladimira vladimíra vladislava vuka weronika wladyslawa władysława
    yaryna zagorka zaklina zdena zdeňka zdravka zdzislawa zdzisława zelmira zhivka zofie zora zoriana zorka zornitsa
    đurđa ľudmila łucja štefica štěpánka žaklina želmíra žofie
    # French, Celtic, English of other places, Maori and Pacific
    adélaïde aglae aglaé aibhlinn ailbhe ailis ailís aine aisling aislinn akanesi alberte albertine aline alisi
    ambre ana-lisa anahera angharad anwen aoibheann aoibhin aoibhín aoife arianrhod arianwen arihia aroha ateca
    athenais athénaïs awhina bathilde beathag bebhinn beca berangere berthe bethan betsan blathin blathnaid
    blodeuwedd blodwen bláthnaid bláthín branwen brid bridin brighid bronagh bríd brídín brónagh bébhinn bérangère
    cadi cait caitlín caitriona caitríona caoilfhionn caoimhe carys cassandre catrin catriona ceinwen ceit celie
    celimene ceri ceridwen cerys charlène chloé clarisse claudie claudine cliodhna clodagh cléo clíodhna coline
    crisiant crona cyrielle cáit célestine célie célimène daphné dearbhla deirbhile delyth derval dervla dilys
    doireann dwynwen dymphna eabha eadaoin efa eilis eilish eilís eimear eimhear eira eiric eirlys eirwen eithne
    elan elen eleri ellyw elvire emeline emer erana erena ereni esyllt ethna euphemie euphémie fanchon felicie
    fenella fernande fetuuaho ffion fflur fiadh fidelma fionnghal fionnghuala fionnuala flavie floraidh flore fusi
    félicie fíona gaenor georgine gilberte ginette gobnait grainne grania gráinne gwawr gwenaelle gwenan gwenaëlle
    gwenda gwendoline gwenfron gwenllian gwenno gwerfyl gwladys haf hafwen harata heledd heni hera hermine heulwen
    hine hinemoa hinerangi hinewai hirwen huia hēni ide ihapera irenee irénée isabeau iseabail iseult jacquotte
    josephe josette josèphe kahurangi kalolaine kataraina kirsteen kura laoise laurette lauriane leilani
    leontine leopoldine leusa liadan lisette litia lleucu llinos llio loriane losa losalini louisette lowri luned
    lydie léontine léopoldine líadan maata mabli maighread mailys mair mairead mairi mairin mairwen mairéad majella
    makareta maraea marama marceline mared marged marie-ange marie-josee marie-josée marie-noelle marie-noëlle
    mariette marinette marjolaine marsaili marthe maryvonne maïlys meabh meadhbh medb mefanwy meinir meinwen mele
    mele-ana meleri melisande melodie menna mereana mererid mereseini mhairi micheline mihi mirain miriama morfudd
    morwen morwenna muireall muireann muirne murielle myfanwy máire máiréad máirín méabh mélisande mélodie nainsi
    nainsí nanise neasa nesta ngahuia ngaio ngaire ngapeka ngapera ngāpeka nia noirin nollaig nuala nóirín oighrig
    orianne orlagh orlaith paea paku pania parehuia pegeen peig peigi pelagie pierrette pirihira pounamu pélagie
    quitterie rahera raiha rangimarie reine renée rhiain rhian rhonwen rhoswen riona rionach ripeka riria roimata
    roisin roseline ríona ríonach róisín rāhera rīpeka sadhbh salaseini salate salote salāte saoirse seini sela
    seonag seonaid sereana shona sidonie sile silis sinalei sine siniva sinéad siobhán siofra sioned siwan siân
    soline sorcha suzette suzon sìlis sìne síle síofra talei tauveli tegan tegwen teleri tesni tiphaine tiresa
    tirion towyn treasa turuhira tūī unaisi vaimoana vasiti victorine waimarie wairata waireka whetu whetū wikitoria
    ysabeau zoé áine éabha édith édwige éimear émeline évangéline íde íseult órla órlaith úna
    # Hungarian, Romanian, Greek, Albanian
    adina aferdita afërdita agathi aggeliki agota aikaterini albana aliki aliz alíz ana-maria anila anisoara
    anișoara annamária anthi antigoni aphrodite aranka ardita areti argyro arta artemis asimina aspasia athanasia
    athina aurica bardha bernadett besa beáta boglarka boglárka borbala borbála borka boroka boróka camelia cerasela
    chara charikleia chrysa chrysoula corina cosmina csenge csilla cătălina daciana dafina danae denisa dionysia
    donika dorina dorottya drita dóra ecaterina edina efi efterpi efthymia eftychia eirini elona elpida elvana eniko
    enikő erato eriona ermira eszter etelka evangelia fani fanni fatime fatmire filofteia floarea florentina florica
    flutura flóra fruzsina galini gherghina glykeria gyongyi gyorgyi gyöngyi györgyi hajnal hajnalka ibolya ilonka
    ioanna iphigenia irén janka jehona jolan jolán juli kalliroi kati klea kleio konstantina koralia kornélia
    kriszta krisztina kyriaki lacramioara lamprini lenke lenuta lenuța lindita liri lule luljeta lívia lăcrămioara
    madalina magdalini magdolna majlinda maricica marioara marsela melpomeni merita mimoza mirlinda myrto mária
    márta mónika mădălina narcisa natasa nefeli nexhmije nicoleta niki noémi nóra olympia ourania palma panagiota
    panna paraschiva persefoni pinelopi polyxeni pálma rallou ralou reka roula rozafa rozália rudina ruxandra réka
    róza sanda sarolta shpresa smaranda smaro sotiria stamatia stavroula stela styliani suela szilvi sára tasoula
    terez teréz teuta thalia theano theoni thomais triantafyllia tudorita tudorița tünde vaia valbona valdete
    vasilica vassiliki vasso victorita victorița viorica virag virág vjollca vjosa vlora voula xanthi xenia
    xhevahire zacharoula zamfira zana zoi zsanett ágnes ágota éva ștefania
    # South Asian
    alpana amba ambika angoori anjum apoorva aradhana ariba ashima atiya bandana bhagyashree bhanu bharati bharti
    bindu chamari chanchal chandni chandrani charu damayanti deepti devaki dhara dilani dilini draupadi falguni
    fareeda farhana ghazala hansa hina humaira ila indrani iresha isha jahanara jamuna janaki jasmin jayalalitha
    jayashree jharna jhumpa jyotsna kamla kanika kanta karuna kashish kausalya kaushalya khalida khushi kishwar
    kokila krishnaveni kumudini kumudu kusum madhulika madhumita mahalakshmi mahasweta mala mangala manjari manorama
    mariyam medha mehnaz mehreen minal mini mitali mohini monalisa moushumi mousumi munni nafisa naina nalini naseem
    naveena navya nazia neelima neera nilmini nimmi nirupama nusrat padmaja parul phoolan pinky poornima
    pragya pramila preethi prema priyadarshini punam rachana rachna raihana raksha ranjini rasheeda razia reshmi
    roshni rubina ruqaiya sabitha sadia saima saleha sameena samina sandamali saniya saraswathi saraswati saswathi
    saswati seetha shailaja shakila shampa shanti sharmin sharmistha shehnaz shivani shraddha shyamala sita srilata
    subhashini sudeshna sugandha sughra suhana suhasini sulakshana sunayana sundari surabhi suraiya surekha suruchi
    sushila susmita swapna swetha tabassum tarannum taslima tehmina tejal thilini tripti trishna urvashi uttara
    vanita vishakha yamuna zaida
    # East and Southeast Asian
    achara adinda aisyah akina altantsetseg amihan amporn analyn anchalee anggun apinya apirata araya asih astuti
    atchara atikah ayame ayano ayu benjawan bolormaa bopha busaba chanida chanpen chanthou chanthy chantrea chintana
    chiyoko chizuko chutima citra dahlia dalisay desi diah dian duangjai dyah elok endah eni enkhtuya ernawati fitri
    fitriani flordeliza fumi fumika fusae hanae hartati hartini hasnah hatsue hatsuko hesti hikari hisae ika ikue
    indah indrawati ismi jaruwan jintana kanchana kanlaya kannika kanya kartika kartini kazue khofifah kiko kikue
    kimie kinuko kiyomi kolab kunthea kusuma kusumawati ladda laddawan laksmi lastri leakhena lestari liezl lilis
    listyo luningning maimunah malee malis maly mana maricel marites masae mayuree mealea mega michie midori mie
    mikako mineko misato mitsue mitsuyo miwako mizuho motoko mulyani murni mutsuko nagisa narantuya naree naruemon
    nary natcha nenita ningsih nipa nittaya nodoka nongnuch noppawan novi nozomi nuraini nurhayati onuma oyuna
    oyuntsetseg oyuun pailin panadda patcharin pensri perla phalla phally phatchara pheap pich piyanut pornthip
    porntip pranee praphai puspa putri rahayu rahmawati rany ratana ratchanee ratih rei rini ririn risako rohana
    rosana rosmah rungnapa ruri sachie sadako saeko saijai sakurako samphy sanae saowaluk sarnai sasithorn satsuki
    sayoko setyowati shino shiori shizue sirikit siriporn siriwan solongo somjai sompit somsri sonoko sophary sophy
    sotheary sreyleak sreymom sreyneang sreypov suchada sudarat sujitra sulastri sulistyowati sumalee sumarni
    sumiati sunee supaporn supatra suphattra susilawati suwanna suwarni suzue takeko tamaki tassanee tatsuko
    thanyarat theary tida titi titik tomoka tsetsegmaa tsuneko tuti tutik ubonrat umi uraiwan utami vanna wakana
    wanida waraporn widya wilai wilawan wimon wiwik wulan wulandari yaeko yani yanti yaowapa yone yui yuina yukako
    yuli yuliana yuni yuniarti yupin yurie yurika yuuka zulaikha zuraida
    # African
    abebi abeni abimbola adanna adaobi adesuwa adetola adetoun adoma adut adwoa afia afua akinyi akosa
    akuba amahle amarachi ambe anyango arame assa assitan astou awino awuor ayaan ayana ayantu azeb banke
    bontle bosede buhle caroline-njeri chinasa chinenye dembe diamantine dikeledi dineo
    djeneba djénéba ejigayehu ekaette ekua emebet esther-wanjiru etenesh fadumo fanta fatim fatimata
    fatuma feven fiona-wambui gbemisola gloria-akinyi haben hadiza haja hamsatou hirut hodan iyabo jaha
    jelena-chiku jendayi jumoke kadijatou kagendo kainene kamaria kandia khadidiatou khadijatou
    khadra khosi kidist kike kunbi lakeisha letesenbet lethabo liya lumka maame mahlet mamello
    mandisa marietou mariétou mekdes melat meseret mmabatho modupe monifa moradeke morenike mulu mumbi musu muthoni
    mwende nafula namono nanjala nasra neema nekesa njambi njeri njoki nkechinyere nkiru nnedi nobuhle nokuthula
    noluvuyo nombeko nomfundo nomthandazo nomzamo nonkululeko nontobeko nonyameko nosipho nothando nqobile ntombi
    ntombizodwa nyawira obiageli obioma pelonomi phindile phumla puseletso rahel rama relebohile rokia ronke ruvimbo
    sade safiatou sahle salamatou salimata sara-zewde selamawit senait senamile sethunya shamso sindisiwe
    sindiswa siphokazi sizakele sofiat sokhna soukeyna tandiwe tapiwa temwa tendekai thembeka thokozile
    tigist tihitina tirunesh tiwa toyin tsehay tsion uchechi uju urbi uwa veronica-wanjiku vuyelwa wairimu
    wangeci winta wubet xoliswa yaye yeshi yodit yordanos zandile zenebech zinhle zintle zuena zukiswa zuwena
    # English of former days
    almira bathsheba clemency constantia drusilla eleanora ermyntrude euphemia evadne horatia ianthe keziah lucasta
    mehitabel orphelia parthenia perpetua phyllida prunella rosamond seraphina sophronia theodosia violetta zenobia
    # Rarer ones
    aagje aalish aaliya abriana adalyn adalynn addyson adelgunde adelie adelinde adeltraud adelyn adrianna adélie
    aednat aela aelig aelwen aeronwen afke afton agaath aglaia aideen ailbhin ailbhín aileas ailie ailish aimil
    ainsley aita alaina alanna alannah alayah alayna albertje aldea aldéa aleah alecia aleen aleid aleida aleigha
    alene aletta alexandrea alexandrine alexia alfreda aliana alickina alie alinta alis alisha alivia aliyah alizee
    alizée allyson almeda almuth aloise aloisia alondra aloïse alphonsine alrun althea alva alwina alwine alys
    alysia amarens amberly amethyste amia amiah amiyah amya améthyste anabelle anabla anael anaelle anastasie anaël
    anaëlle andréa anesa anest anetta angelia angeline angelique angelita anika aniya aniyah anjanette anka annabell
    annag annaig annalee annalise annaïg annechien annedore annekathrin annekatrin annelie annelien annemarijn
    annemie annemiek annemijn annerose annet annetta anniek annigje annina anouchka anouck anouska antoinet antonine
    aoibhe aoibhinn aourell apollonia appoline aranwen ardis ardith areli ariaantje ariana arielle arleen arletha
    arline armance armande armgard armonie arva arvilla aryanna ashanti ashlee ashlie ashling ashlyn ashlynn aspyn
    assumpta athena atie atje attje attracta aubree aubrianna aubrie audra audrina augustina augustine aundrea
    aundria aure aureline auréline avalyn avelien aveline awen ayanna ayline azalea azaria azariah azenor azilis
    aziliz azénor aïda babs bailee bairbre barabal baraibal barbera barbl barbra barla basilia bastienne baukje
    baylee baylie beaulah beibhinn beitidh belen benedikta berdien berendina berengere bernadet bernadine
    bernhardine berniece bernita bertille bertina bertine bertrande bess bethia betrys betsey betsie bette bettie
    bettine bettye beulah beyonce beyoncé bianka bibiana bibiane bindi birdie birgitt birtha blaanid blakely bleuenn
    bleuzen bonita boukje braelyn braelynn braida brandee brandi brandie braunda breana breanna breanne brechtje
    breda bree breege breeshey breonna brexlee bria briallen brianne bridgett bridgette briella brielle brighde
    brigid brigit brigitta briley britney brittani brittney brittny brona bronach bronte brooklee brooklynn brune
    brunhild bryanna brydie brylee brynlee brynlie brynn brìghde bríghid bróna brónach buddug burgel burgi bärbl
    béibhinn bérengère cacilia cadence caireann cairistiona cairistìona caitir caitrin calandra calista callie
    cambria camella cameryn camryn camélia candis careen caren cari carissa carlee carleen carlene carlethia carley
    carli carlie carlien carlyn carmella caro carolee caroleen carolien carolijn caryn casi cate cateautje catelyn
    catharina cathi cathie catho cathryn catrina cayla caylee cecelia ceitidh celena chanel chanelle chantalle
    chante chantel chantelle chanté charis charissa charla charlee charleigh charli charlize charlotje charlsie
    charlyne chasity chatrina chelsey chelsie cherelle cheri cherie cherilyn cherise cherryl cheryle chiquita
    chontelle christal christania christele christi christien christin christl christophine christy christèle
    chrystal chrystel chrystelle ciarrai ciarraí cierra cilgia cilla cilly cindi ciorstag ciorstaidh cisca clairine
    clazien clea clelie cleotha clervie cleta cliona clivia cloteal clotilda cloutilde cléa clélia clélie clíona
    coira cokkie coleen colleen colombe concepta condola condoleezza constanze coosje coraline coretta corien
    corinna corliss cornelie cornélie corrine corry cortney creirwy crissy cristal cristen cunegonde cunégonde cyndi
    cáitlín cäcilia daantje dafne dahut daijah daisha daleyza damaris danaé dangela dania danika danita danna danya
    darcie dariana darla darleen darlyn dashia davida dawna dayana dayanara dayna deana deandra deandrea deann
    deanne dearbhail dearbháil deaun debi debrah deidre deirdra deja delaina delfien delisa delois deloise deloris
    demelza demetra demetria denisha denita deondra dera derbhla dericka dervilla deryn desha desirae desiré
    destinee destiney destini deta diahann diamonique diandra dietgard dietlind dietlinde dieuwertje diewertje
    dilwen dinesha dionna dionne diorbhail dixie doetie doetje dolina dollie dolorès donalda doneisha donella donita
    donnetta dorene dorethea dorette doriane dorien dorinda dorine dorle dorotha dorothe dorothee dorothé dorthe
    dorthy dympna déborah désirée dörthe ealasaid ealish earlene earline earnestine eartha ebeltje eboni ebrill
    edelgard edeltraut editha edmonde eefke eelkje eibhlin eibhlis eibhlín eilid eimhir eirianwen eiriol elaina
    elara elea eleanore eleanwy eleonore elfrieda elga eliette eline elinor elinore elissa ellemieke ellemijn elles
    elliana elly ellyn elma elnora elora elsje eluned elva elyne elyse elyssa embry emely emeraude emerentia emerie
    emilee emilie emilienne emmalee emmaline emmalyn emmeke emmelien emmy eneida enfys engelien enlli enora erdmute
    erell ererwen ericka erinn erma ermgard ernestene esmé esmée essie estella etain ethelene ethelyn eula eulah
    euphrasie eurwen eurydice evalyn evelena evelin eveline evelyne everlee everleigh everly evette evonne fadrina
    falon famke fanette fannie fantasia farrah fayrene felecia felisha felizitas fenne fenneke ffraid fianna fieke
    fien fientje finella finola fionnula fleurtje floortje florentine floriane florine flossie flurina foekje fokje
    franceline francette francie francien francijn frangag frankee fransje franzi frederike frederique fredia
    fredricka freida friedegund friedgard friedlinde froukelien froukje fränzi gaby gaela gaella gaetane garance
    gaud gavina gaynell gaétane gaëlla gaëtane geena geerte geertrui geesje geke geneal genna genovéva georgetta
    georgianna gerdi gerdien gerhild gerlind germana gersende gerta gertraud gertraude gertraut gesche gesina
    ghyslaine giaan giada giana giannina gierina gilgia giorsal gisa gislinde gisselle gitti glain glenna godelieve
    gormlaith gracelyn gracelynn gracianne gretl griete grietje grizel gudula guilaine guillaumette guillemette
    gunda gundel gundi gussie guusje gwendlyn gweneth gwenfair gwenith gwenn gwennaig gwennan gwennaïg gwennola
    gwenola gwyneira gwénola géraldine hadewijch hadewych hadwig hafina hailee hailey hailie haleigh halie halle
    hallie hannerl hannie harmke harriett haude hawys haylee haylie hedi hedy hefina heidelinde heidelore heiderose
    heidrun helaine heleentje heliette helma helmtraud helmtrud hendrien henley hennie henny henrike heodez herlinde
    hermance hermeline hermien hildegund hildegunde hildy hilje hilla hilleke hilly hiltraud hinke hiske hollie
    hollyann honora honorine hughina héliette icie idelette idella ieke ielke iesha ieshia ietje ietske ilean ilene
    ilsabe ilsetraut imma imogean imogene inaya indi inez ingelore ingrun inka insa iola ione ireen irelynn irmela
    irmengard irmhild irmi irmingard irmtraut irmtrud isabela isabell isaline isbel isibeal isibéal ismerie ismérie
    isoline ivette ivonne jacalyn jackeline jackelyn jacklyn jaclyn jacobien jacobine jacomina jacotte jacquelynn
    jacquetta jacqui jacquline jada jadelyn jaelyn jaelynn jaida jaike jakayla jakiya jaleesa jalene jaliyah
    jameisha jameka jamelia jamesha jamesina jami jamillah jamya janae janay janaya janeal janeek janeen janel
    janell janelle janessa janeth janiece janieve janiqua janiya janiyah janna jannetje jannette jannie jannigje
    jantien jantje jaqueline jaquetta jaquita jasmijn jasmyn jayda jayde jayla jaylah jaylee jayleen jaylene jaymie
    jayna jazlyn jazmin jazmine jazmyn jeana jeane jeanie jeanine jeanna jeannetta jehanne jemimah jemma jena
    jenifer jenneke jerilyn jerline jerrica jerrilyn jesica jeske jessa jessika jetske jetta jewell jikke jitske
    joann joceline jodian joelle joellen joellie joetta jolande jolanthe joleen jolie jolijn jolynn jonetta jonquil
    joosje jorieke jorien jorinde joscelyn josee joselyn josephien josien josje josslyn josyane josée joukje journee
    jovanie jovita joycelyn jozefien joëllie juandalynn juanice judi judicaelle judicaëlle juliann juline julisa
    julissa justa kaat kaatje kaci kacie kaela kaia kaila kailee kailey kailyn kaitlin kaitlynn kala kalani kaleigh
    kaley kali kaliese kaliyah kallie kalyn kambree kamilah kamiyah kamrie kandace kandi kandice kandis kara karelle
    karien karissa karlee karlene karley karli karlie karly karma karol karolien karolyn karon karri karrie karyn
    kasandra kassandra kassidy kassie katel katelin katell katelynn kathel kathi kathie kathrine kathryne katina
    katlin katlyn katlynn katrice katrien katrijn kawana kaycee kaydence kaylah kayleen kayleigh kaylene kaylie
    kaylin kaylynn kaylynne keandra kecia keeley keelin keely keesha keetje keila keisha keli kelis kellee kelli
    kellie kellyanne kelsea kelsi kelsie kenia kenina kenisha kenna kensley kenyetta kenzie keosha kera kerene kerri
    kerrie kesha keshia keturah keyana keyla keyonna khamica khloe khloé kiana kianna kiara kiera kierra kiersten
    kimberlee kimberlie kimberlyn kimora kimya kinley kinslee kinsley kiralee kirra kirralee kirstin kirstine kisha
    kiya kiyah kizzie kizzy klaartje klaasje klarissa klaske klothilde korrie kortney kreszentia kreszenz krista
    kristal kristan kristell kristie kristien kristyn krystal krystin krystina krystle kyesha kyla kylee kyleigh
    kyndall kynlee kyra kyrsten käthi labhaoise lachanze lachelle lachina lacie ladasha ladawn ladina ladonna laine
    laisa lajuana lakeitha lakendra lakesha lakeshia lakeyshia lakisha lakita lamonica lamorna laneisha lanell lani
    lanita laporsha laquanda laqueta laquita larae laraine laree larene larhonda laronda larraine larue laruth
    lasairfhiona lasairfhíona lasandra lashanda lashaunda lashawnda lashay lashon lashonda lashunda lasonya latanya
    latarsha latasha latashia latavia latesha latisha latonia latonya latosha latrelle latressa latrice latricia
    laurane laureen laureline laurelyn laurene laurestine lauretta laurien laurijn laurine lauryn laurène lavada
    lavera lavette lavonne lawanda laylah laëtitia leane leann leanna leatha leeann leeanna leentje leeza leia
    leisel lelia lenaig lenais lenna lenneke lenore leola leonide leonoor leota leri lesa leslee lesli leta letecia
    letha letty lexie liadh liane lianna lideke lidewei lidewij lidewijde lieneke lienke liesa liesbet liesel
    lieselot liesje liesl lieve lijsbeth lilas lileas lili lilias lillia lilliana lilly lilo lilwenn linde linette
    linsey lioba lisabeth lisanne liselot lisl lison lissa lissette lizabeth lizbeth lizeth lleyanne llian loana
    loane lobke loeiza loesje loise lolita loma loni lora loralee loreen loreley lorelies lorene loretto loriann
    lorie lorinda lorri lotje lotteke lotti louane louann louanne louella louna louvenia lovelette lovie lowena
    lowenna lowitja loïse luann luanne lucendia lucila lucile lucrece lucrèce ludovika luella luitgard lupita luree
    lurleen lurlene lurline lutgard lutricia luzia lyla lylou lyndsay lyndsie lyne lynelle lynnette lynsey
    lyra lysanne lysbeth lyse léane léna lénaïg lénaïs léonide líadán maartje mable macey maci macie mackenna macy
    madalyn madalynn maddison maddy madelief madelyn madilyn madilynn madisyn madlaina madlena madyson maebh
    maedhbh maegan maegwen maela maelys maeva magalie magaly magan magdaleen magret mags maguy mahalia
    mahaut mahina maili mairtina mairín maiwenn makaela makaila makayla makeba makenna makenzie malachia malan
    malaurie malcolmina maleah malia maliah malinda maliyah mallaidh malvina malwine manoe manoé manuelle maranda
    marci marcy mardi marei mareta marga margaretha margaretta margarette margerie margitta margje margreet maribeth
    maricela mariek mariele marieluise marijntje marike marilee marilou marilynn marino maripier marise marisela
    mariska mariyah mariëlle mariëtte marjanne marjolijn marjory marla marlaine marleigh marlen marlena marlieke
    marliese marlijn marlis marlou marlys marlyse marquetta marquita marsali marti martje marva maryann maryanne
    marybeth maryellen maryjane marylee marylene marylin maryline marylou marylène marzhin mauricette maurine maxene
    maxi maylis maëla maëlys maëva maïa maïté maïwenn mckayla mckell mckenna mckenzee meagan meaghan mechelle
    mechteld mechtild medbh mefin megane meghan meindertje meintje melaine melany melba melia melisa melonee melonie
    melusine melva melvina melyssa mena menga mengia mercédès mereltje merepeka merideth merissa merlene merline
    merna mhari miah michelene michell mien mientje mierta mies mijke mijntje mikaela mikayla mikia milana milania
    miley milou mindi mirabel mireya miriah mirl mirthe missy misti mitzi miyah moana modlen moena moesha moibeal
    moireach moniek moniqua morfydd moyra mozelle muirin muirín murdina murn myah myesha myfi mykala myla myranda
    myrlene myrna myrte myrtice myrtille myrtis màiread màiri máirtina mégane mélia mélina mélinda mélusine mélyssa
    mòrag nadene nais naja najee nakeisha nakisha nakita nala nanaia nanci nancie nanette nanneke nannerl nanni
    nannie nanno nans nanw naomie naquita nardia narelle natacha natalee natarsha natisha natosha natoya nayeli naïs
    nedra neely neilina neisa neisha nelda nelle nelleke nena nenneke neosha neriah nerida nerissa nesa neva nevaeh
    ngaiire nichelle nichol nichole nici nicki nickole nicoline nicolle niecy niene nikeisha nikeya nikkie nila niwa
    niya noeleen noelie noeline noella nolwenn noortje norah norda norene notburga novalee novlene noéline noëlie
    noëlla nyah nyasia nykia nyla nylah nyree oakleigh oanell oanez oceanne octavie océanne odetta odilia oleta
    olivea ombeline omega oneida oneika oneta oodgeroo oona oonagh oprah oralee orlane orlena orpha ottoline ouida
    owena paisleigh paityn palmyre pamala pascaline paskell patrica patrina paulien pearlie pearlina pearnel peigí
    pernelle perrette petronille philomene philomène phylicia pien pieternel pietje pinkie pleuni plonie pluma
    presleigh priscillia puck pétronille quanisha quiana quinita quvenzhane quvenzhané rachael rachelle raegan
    raeleen raelene raelyn raelynn raffaela raghnaid raicheal raina ranae randee raonaid raphaelle raphaëlle rashida
    rashonda rayna realtin reanna reba rebekah regula reina reinhilde reinildis reinou reinoudje rejane renae
    reshonda reta retta reva reyna rhea rhianedd rhianna rhianwen rhyanna rianna rianne riek rieke riekje rihanna
    rike rikst rilla rinske rissa ristananna rivanone riwanon robbin roberte robina roelie roelien roeltje rois
    roisín rollande rolonda romaine romee romée ronette ronisha ronna roosmarijn rosalee rosaleen rosalinde rosalyn
    rosanne roseann roseanna roselyn roselyne rosemonde rosette roshanda roshonda rosi rosine rosio rosl roslyn
    roslynn roslynne rotraud rotraut roxann roxanna roxie rozanne rozen rozenn rubye rusheen rushelle ruthann ruthie
    ryleigh rylie ráichéal réaltín réjane róis saartje sabien sabra sadbh sadye salena sallie sanaya sandie sandrea
    saniyah saniyya sanneke santrice sarahbeth sarai sariah sarina sashalee saundra savanna savine scholastique
    selah selene selethia semaja senga senta seraina seraphine sevatheda shackera shae shafiqua shaina shakeia
    shakera shakia shakira shakita shalonda shamaine shamara shameka shamica shamika shamilia shana shanae shanda
    shandra shandrea shanell shanelle shanequa shanetta shania shanice shanieka shanika shaniqua shaniya shanna
    shannan shantae shantavia shante shantel shantell shaquana shaquita sharde sharee shareka sharell sharen
    sharhonda shari sharice sharifa sharika sharita sharla sharlene sharlyn sharonda sharri sharron sharyl sharyn
    shasta shatara shauna shaunae shaunda shaunna shavon shavonne shawanda shawna shawnda shawnee shawnice shawntel
    shayla shaylee shayna sheenagh sheilah shelia sheneka shenita sheralee sheree shereefa sheretta shericka sherika
    sherilyn sherita sherlyn shermaine shernette sheron sherone sherrell sherri sherrie sherrill sherron sherryl
    shevaun sheyla shirlee shirleen shirlene shonagh shonda shondra shontelle shyanne siani sidonia siegrun sien
    siena sientje siera sigolene sigolène sijtje silvie sinah sineag siriol sisilia siska sissi siun siusaidh sive
    sixtine sióbhan siùsaidh siún sjaan sjaantje sjoerdtje sjoukje skye skyla skylynn soaz soazig soizic soizick
    sojourner solenn solenne sondra sophieke staci stacia stacie stafanie steaphanaidh stefani steffanie stephaine
    stephani stephany stephenie stephine sterenn stien stientje suellen sulwen suzann suzanna suze suzi
    swantje sybrich sydnee sydnie sylke sylvette sylviane sylvianne syreeta séléna séraphine sìneag sālote tabatha
    tabea taelor tahlia tahnee takeisha takia takisha talisha talitha taliyah tameka tamekia tamela tamera tamesha
    tamia tamica tamie tamika tamiya tammi tammie tamra tamryn tamya taneisha tanesha tanika tanisha taniya taniyah
    tannie tanwen taquita tarah taraji taralyn taryn tashanda tashia tatianna taunya tawana tawanna tawnya tayla
    taylah teasag teatske teena teisha temeka tenae tenesha tenille tenisha tennille tera teri terresa terrie
    teshia tessanne tetske teuntje thaïs thecle theda theophanie thirza thomasena thomasine thordis thusnelda thècle
    théa théodora théophanie tiana tianna tiara tiera tierra tietje tifenn tiffani tiffanie tiffiny tillie timika
    tisha tishauna tjits tjitske toccara tofi toinette toireasa toiréasa tomeka tomekia tomika tonda tonetta tonette
    tonia tonisha tonja toos tooske tori torie tosha toshia toya tracee traci tracie trameka tranece traude traudel
    traudi trauti treesje treise tremica trena trenise tressa trijn trinette triona trish trista trix trudel trudie
    truuske tryntsje tríona tsjikke tudful turitea tusi twanda twanna twila twyla tyeisha tyesha tyeshia tyisha
    tynia tyra ulanda ulonda ultana uorschla urezza ursi ursina ursule urte uschi valarie valasi valeisha
    valene valeriane valériane vandella vaneta veda veerle velda venita vennie verda verdell verla verlene verna
    vernell vernice vernita veronda versie vesta vickie virgie viridiana voirrey vonda vonetta vrena vreni vroni
    wadena waleska waltrud waneta wendela wendeline wendi wendula whina whitley whittney wianda wiep wies wieteke
    wijntje wilda wilfriede willa willeke willemien willemijntje willene willodean wiltrud winfriede winnifred
    wivine wopkje wubbegien wyonna wyvonia xandra yaelle yalonda yanique yaretzi yaritza yashica yaëlle yendi
    yessenia yindi ymkje yohansa yolaine yolanthe yolene yolonda yolène yoselin youna ysaline ysella ytje ytsje
    yulonda zakiya zakiyah zali zandra zandria zaniyah zaria zariah zariyah zella zelma zena zendaya zenzi zephyrine
    zerlina zillah zoie zoila zona zuleika zuri zwaantje zéphyrine éadaoin éilís élina éline élisa éléa éléna
    émeraude émilienne énora étaín
    [given.neutral]
    adrie ainslie alexe amari andie ange ariki arzhel ashton audie auke austyn bente beverlee
    bobbi brinley brodie cary cerith channing coby codi connie cory céleste dani dany dara darby
    darcey darian deon devan devyn diemut domonique dorrell eifiona eirian elia emory enda eurgain
    garnet gayle gerrie guylaine gwenallt hauke hedydd hilke jace jacquelin jadyn jammie jaye jaylin
    jaylynn jayme jente jentl jerri jessy jimmie jodeci jona jordyn jorja joss juul kacey kamryn karson kelig kemoy
    kendal kennedi keri kersten kourtney kylan kyler kyrie ladell laken laoiseach laramie lashawn lavern laverne
    levern lindy loek lonnie lorin louison loïs mahe mahé manaia marlee mattie maël menai
    merijn merlijn merv micky muirgen nakia naoise nikki nolwen nêst odean odell paige payton pheonix phyl pleun
    quinty raylynn rayne remi renne rhosan ricki rikki rylan rylee sulian tana
    tawan teagan tommie tommye tonnie tonny tristane tristyn ulli yaël éanna
    """
}
