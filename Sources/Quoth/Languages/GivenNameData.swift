/// Given names and their forms.
///
/// A line has the spellings of one name, in all languages that share it, and after a colon its
/// short forms. A short form stands for any of the spellings, not for another short form: *Bill*
/// and *Will* are two people. Sections tell whose spelling varies because it is transliterated.
package enum GivenNameData {
  package static let lines = #"""
    [latin]
    abigail : abby gail
    abraham : abe
    adam
    adrian
    agnes
    alan allan allen
    albert : al bert bertie
    alberto : beto
    alejandro : alex
    alexander : alex al sandy xander lex sasha sacha alec
    alexandra : alex sandra sasha sandy lexi
    alexandre : alex
    alfred : alf alfie fred
    alice
    alison allison
    amanda : mandy
    amelia amélie : millie amy
    andrea
    andreas : andi
    andrew : andy drew
    andré
    andrés
    angela : angie
    ann anne : annie nancy
    anna
    anthony antony : tony
    antonio : tony toni
    antoine
    anton
    antonia : toni
    archibald : archie
    arnold : arnie
    arthur : art
    augustus : gus
    barbara : barb babs
    bartholomew : bart
    beatrice : bea
    beatriz : bea
    benedict : ben
    benedikt : ben
    benjamin : ben benny benji bibi
    bernard : bernie
    bernhard
    bertram : bert
    bradley : brad
    brian bryan
    bridget : biddy
    calvin : cal
    cameron : cam
    caroline carolyn : carrie
    catherine katherine kathryn catharine katharine : kate cathy kathy katie kitty cat kat kay
    kathleen : kate cathy kathy katie
    cecilia : cissy
    charles : charlie charley chuck chas
    charlotte : lottie charlie
    chester : chet
    christian : chris
    christina kristina cristina : chris tina
    christine kristine : chris chrissy tina
    christopher kristopher : chris kit topher
    clara klara
    clare claire
    clifford : cliff
    clinton : clint
    constance : connie
    cornelius : neil
    curtis : curt
    cynthia : cindy
    daniel : dan danny
    danielle : dani
    daniela : dani
    david : dave davey
    deborah debra : deb debbie
    dennis denis
    derek derrick
    desmond : des
    dominic dominik : dom
    donald : don donnie donny
    dorothy : dot dottie dolly
    douglas : doug
    eduardo : edu
    edgar : ed
    edmund edmond : ed ted ned
    edward : ed eddie ted teddy ned
    edwin : ed eddie
    eleanor : ellie nell
    elizabeth elisabeth : liz lizzie beth betty betsy eliza lizzy bess libby
    ellen : nell ellie
    emily : em emmy
    emmanuel emanuel : manny manu
    enrique : quique
    eric erik
    ernest : ernie
    ernesto : neto
    eugene : gene
    ezekiel : zeke
    ferdinand
    fernando : nando
    florence : flo
    frances : fran frankie franny
    francis : frank frankie
    francisco : paco pancho kiko
    franklin : frank
    frederick frederic fredrick : fred freddie freddy
    friedrich : fritz
    gabriel : gabe gaby
    gabriella gabriela : gaby gabby
    gary garry
    geoffrey jeffrey jeffery : geoff jeff
    george : georgie
    georgina : georgie
    gerald : gerry jerry
    gerard gerhard : gerry gerd
    gertrude : trudy gertie
    gilbert : gil
    giovanni : gianni
    giuseppe : beppe pino
    graham graeme
    gregory : greg
    guillermo : memo
    gwendolyn : gwen
    harold : harry hal
    harriet : hattie
    heinrich : heinz
    henry : harry hank hal
    herbert : herb bert
    herman hermann
    hilary hillary
    howard : howie
    ignacio : nacho
    irving : irv
    isaac : ike
    isabel isabelle isobel : izzy bella
    jack : jackie
    jacob jakob : jake
    jacqueline : jackie jacqui
    james : jim jimmy jamie jem
    jane : janie
    janet janette
    jennifer : jen jenny
    jeremiah : jerry
    jeremy : jem jerry
    jerome : jerry
    jessica : jess jessie
    joanna : jo
    johannes : hans johann
    john jon : jack johnny jonny jock
    jonathan jonathon : jon jonny jonnie
    joseph : joe joey sepp
    josef : sepp
    josé : pepe zé
    joshua : josh
    josephine : jo josie
    judith : judy
    julia : jules
    julie : jules
    julian : jules
    karen karin
    kenneth : ken kenny
    kevin
    kimberly kimberley : kim
    kristen kirsten
    laurence lawrence : larry laurie
    leonard : len leo lenny
    leonardo : leo
    leopold : leo
    lewis louis : lou louie lew
    lillian lilian : lily lil
    linda lynda
    louise : lou
    lucas lukas : luke
    luca
    lucy lucie
    lynne lynn lyn
    maddison madison : maddie
    madeleine madeline : maddie
    magdalena : lena magda
    malcolm : mal
    margaret : maggie meg peggy margie marge
    mark marc
    marjorie : marge margie
    martha : marty
    martin : marty
    matilda : tilly
    matthew mathew : matt matty
    matthias mathias
    maurice morris : mo
    maximilian : max
    maxwell : max
    melissa : mel
    melanie : mel
    michael : mike mick mickey micky mikey
    michelle michele : shelly
    miguel : migue
    mitchell : mitch
    muhammad
    nancy
    natalie nathalie : nat
    nathan : nate nat
    nathaniel : nate nat
    neil neal
    nicholas nicolas : nick nicky nico
    nicola : nicky
    nicole : nicky nikki
    norman : norm
    oliver : ollie
    oswald : ozzie
    pamela : pam
    patricia : pat patty tricia trish patsy
    patrick : pat paddy
    penelope : penny
    peter : pete
    percival : percy
    philip phillip : phil pip
    philippe
    rachel : rach
    rafael raphael : rafa rafe
    ralph
    randall randolph : randy
    raymond : ray
    rebecca rebekah : becky becca
    reginald : reg reggie
    reinhold
    ricardo : ricky
    richard : dick rick ricky rich richie
    robert : bob bobby rob robbie bert
    roberto : beto
    roderick : rod roddy
    rodney : rod
    roger rodger
    ronald : ron ronnie
    rosemary : rose rosie
    rudolph rudolf : rudy
    russell russel : russ
    salvatore : sal
    samantha : sam
    samuel : sam sammy
    sandra : sandy
    sarah sara : sally sadie
    sebastian : seb bas
    sacha sasha
    sidney sydney : sid syd
    solomon : sol
    sophia : soph
    sophie : soph
    spencer : spence
    stanley : stan
    stephanie stefanie : steph
    stephen steven stephan : steve stevie
    stuart stewart
    sue
    susan : sue susie suzy
    susanna susannah suzanna : sue susie
    suzanne susanne
    sylvia silvia
    tamara : tammy
    terence terrence : terry
    teresa theresa : terry tess
    thaddeus : tad thad
    theodore : ted teddy theo
    thomas : tom tommy
    timothy : tim timmy
    tobias : toby
    valerie : val
    vanessa : nessa
    veronica : ronnie
    victor viktor : vic
    victoria viktoria : vicky tori vikki
    vincent : vince vinny vinnie
    vincenzo : enzo
    virginia : ginny
    vivian vivien vivienne : viv
    walter walther : walt wally
    wilfred wilfrid : wilf
    william : bill billy will willie willy liam
    winifred : winnie
    zachary zachery : zach zack zac

    [spanish]
    adolfo
    alejandro
    alonso
    álvaro
    andrés
    antonio
    arturo
    beatriz
    camilo
    carlos
    carmen
    césar
    claudio
    cristina
    diego
    dolores
    eduardo
    emilio
    enrique
    ernesto
    esteban
    felipe
    fernando
    francisco
    gabriel
    gerardo
    gonzalo
    guadalupe
    guillermo
    gustavo
    héctor
    hernán
    hugo
    ignacio
    inés
    iván
    jaime
    javier
    jerónimo
    jesús
    joaquín
    joão
    jorge
    josé
    juan
    julio
    leonel
    luis
    luiz
    manuel
    marcelo
    maría
    mariano
    mauricio
    mercedes
    miguel
    néstor
    nicolás
    octavio
    orlando
    óscar
    pablo
    paulo
    pedro
    pilar
    rafael
    ramón
    raúl
    ricardo
    roberto
    rodrigo
    rosario
    salvador
    santiago
    sergio
    soledad
    teresa
    tomás
    vicente
    ximena

    [slavic]
    alexander aleksandr aleksander alexandr oleksandr aliaksandr aleksandar olexandr : sasha sanya alex
    alexandra aleksandra oleksandra : sasha
    alexei alexey aleksei aleksey alexy oleksiy oleksii olexiy aliaksei alexej : alyosha lyosha
    alla
    anastasia anastasiya anastasija : nastya
    anatoly anatoli anatoliy anatolii anatol : tolya
    andrei andrey andriy andrii andrij andrej andrzej andrei
    anna hanna hanna : anya
    anton
    arkady arkadi arkadiy
    arseny arseniy arsenii arseni
    artem artyom artiom artemy
    bogdan bohdan
    boris borys
    daria darya dariya : dasha
    denis denys
    dmitry dmitri dmitriy dmitrii dmytro dimitri dmitrij dzmitry dimitry : dima mitya
    ekaterina yekaterina kateryna katerina jekaterina : katya
    elena yelena olena jelena : lena
    evgenia yevgenia yevhenia evgeniya : zhenya
    evgeny yevgeny evgeni yevgeni evgeniy yevgeniy yevhen eugene jewgeni evgenii : zhenya
    fyodor fedor fiodor feodor fedir theodor
    galina halyna : galya
    gennady gennadi gennadiy hennadiy gennadii : gena
    georgy georgi georgiy heorhiy georgii giorgi : gosha
    gleb hlib
    grigory grigori grigoriy hryhoriy hryhorii grigorii : grisha
    igor ihor
    ilya illia ilia illya
    inna
    irina iryna irena : ira
    ivan : vanya
    kirill kyrylo kiril kiryl
    konstantin kostiantyn kostyantyn constantin konstantyn : kostya
    ksenia kseniya kseniia xenia
    larisa larysa larissa
    leo lev lew
    leonid leonyd
    lyudmila lyudmyla ludmila liudmyla liudmila
    maksim maxim maksym maxym : max
    marina maryna
    maria mariya mariia marija : masha
    mikhail mykhailo mikhailo michail mikhayl mihail mykhaylo michael : misha
    mykola nikolai nikolay nikolaj mikola nikolaus : kolya
    nadezhda nadiya nadia : nadya
    natalia natalya nataliya nataliia natalja : natasha
    nikita mykyta
    oksana
    oleg oleh
    olga olha : olya
    ostap
    pavel pavlo pavlos pawel : pasha
    pyotr petro petr piotr peter : petya
    roman
    ruslan
    rustem rustam
    semyon semen semion simon
    sergei sergey serhiy serhii sergiy sergej siarhei serge sergii serguei : seryozha
    stanislav stanislau stanislaw : stas
    stepan stefan
    svetlana svitlana sviatlana svjetlana : sveta
    taras
    tatiana tatyana tetiana tetyana tatjana : tanya
    timofey timofei tymofiy
    tymur timur
    vadim vadym vadzim
    valentin valentyn
    valentina valentyna
    valery valeri valeriy valerii valerij : valera
    vasily vasili vasiliy vasyl vasilii wassily vasil : vasya
    viktor victor wiktor
    viktoria victoria viktoriya viktoriia : vika
    vitaly vitali vitaliy vitalii vitalij witali
    vladimir volodymyr wladimir uladzimir volodimir vladimír wolodymyr : vova volodya
    vladislav vladyslav uladzislau : vlad
    vsevolod
    vyacheslav viacheslav vjatscheslaw : slava
    yakov yakiv
    yana
    yaroslav jaroslav iaroslav
    yulia yuliya julia yuliia iuliia juliya iulia
    yuri yury yuriy yurii iurii jurij jurii juri iuri iury : yura
    zinaida
    zoran
    dragan
    goran
    slobodan
    milan
    novak
    radovan
    ratko

    [arabic]
    abbas
    abd abdel abdul abdal
    abdelaziz abdulaziz
    abdelfattah abdulfattah abdalfattah
    abdelkader abdulkadir abdelqader abdulqadir
    abdelmajid
    abdelrahman abdulrahman abdurrahman abdirahman abdalrahman
    abdullah abdallah abdulla abdalla abdellah
    abdulmalik abdelmalek
    adel adil
    ahmad ahmed ahmet akhmed achmed
    akbar
    ali aly
    amin ameen amine
    amir ameer emir
    anwar anwer
    aisha ayesha aysha aicha
    ashraf
    ayman aymen
    aziz azeez
    bashar
    bashir basheer bachir
    bilal
    dawood daoud dawud daud
    faisal faysal feisal
    fatima fatimah fatema
    fuad fouad
    ghassan
    habib habeeb
    hafez hafiz
    hakim hakeem
    hamid hameed
    hamza hamzah
    haider haidar hayder
    haitham haytham
    hassan hasan
    hosni husni
    hussein hussain husayn husain hossein hosein houssein hussayn
    ibrahim ebrahim ibraheem brahim
    idris idriss
    imad emad
    imran
    iqbal
    isa issa essa
    ismail ismael esmail ismaeel
    jabir jaber
    jafar jaafar ja'far
    jamal gamal djamal
    jamil jameel djamil
    javad jawad
    kamal kemal
    karim kareem
    khadija khadijah
    khaled khalid
    khalifa khalifah
    khalil khaleel
    layla leila laila leyla
    mahdi mehdi
    mahmoud mahmud mahmood mehmood
    majid majeed maged
    malik malek
    mansour mansur mansoor
    maryam mariam miriam
    masoud massoud masud masood
    mohammed muhammad mohamed mohammad muhammed mohamad muhamad mehmet mohamud : mo
    moammar muammar moamar mu'ammar mouammar
    mohsen muhsin mohsin
    mostafa mustafa mustapha moustafa
    musa moussa mousa moosa
    nabil nabeel
    nadir nader
    naser nasser nasir
    nawaf
    nouri nuri noori
    omar umar omer
    osama usama oussama
    osman usman othman uthman
    qassem qasem qasim kassem kasim ghasem qassim
    rafiq rafik
    rahim raheem
    rashid rasheed rachid
    reza rida
    riyad riad riyadh
    saad sa'ad
    saddam
    sadiq sadeq sadegh
    saeed said sa'id
    salah saleh salih
    salim saleem selim
    salman
    sami samy
    samir sameer
    seyyed sayyid sayed syed seyed
    sharif shareef cherif
    sheikh shaikh shaykh
    suleiman sulaiman suleyman solomon sulayman
    tariq tarek tarik tareq
    walid waleed
    yahya yehya yahia
    yasser yasir
    yasmin yasmeen yasmine
    younis yunus yunis younes
    yusuf youssef yousef yusef yousuf joseph yousaf youssouf
    zaid zayed zayd
    zainab zeinab zaynab
    ziad ziyad zeyad
    hamad
    benjamin binyamin
    itzhak yitzhak yitzchak
    shimon
    tzipi tsipi
    """#

  /// Surnames that come before the given name: *Xi Jinping*, *Kim Jong Un*, *Nguyen Phu Trong*.
  package static let leadingSurnames = """
    an bai bae ban bao cai cao chan chang chen cheng cheong chiang choe choi chow chu chun chung cui
    dai deng ding do dong du duan fan fang feng fu gao geng gong gu guo ha han hao he heo ho hong hou
    hu huang huynh hwang im jang jeon jeong ji jia jiang jin jo joo ju jung kang kim ko kong koo kwon
    lai lam le lee lei leung li liang liao lim lin ling liu long lu luo lyu ma mao meng min moon na
    nam ng ngo nguyen no noh oh pak pan pang park peng pham phan pyo qi qian qiao qin qiu rao ren rhee
    ri ro roh ryu seo shao shen sheng shi shin sim so sohn son song su suh sun tan tang tao tian tran
    tong trinh tsai tsang tse vo vu wan wang wei wen won wong woo wu xi xia xiang xiao xie xing xu
    xue yan yang yao ye yeo yi yim yin yoo yoon you yu yuan yun zeng zhai zhang zhao zheng zhong zhou
    zhu zhuang zou
    """
}
