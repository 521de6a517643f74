/// The English word lists: cues by class, titles, roles, names, and closed-class words.
///
/// Sections open with a name in brackets. All entries are lower case, an underscore joins the words
/// of a multi-word entry, and a line that begins with `#` is a comment. In the `[verb.*]` sections
/// one verb stands on a line: a bare lemma is inflected regularly, and `lemma: 3sg past participle
/// gerund` lists the forms of any other, with further spelling variants after the gerund. In all
/// other sections the entries are separated by whitespace and their line breaks mean nothing.
extension Language {
  static let englishData = #"""
    [verb.speech]
    say: says said said saying
    tell: tells told told telling
    add
    state
    remark
    note
    comment
    explain
    observe
    mention
    report
    recall
    recount
    continue
    conclude
    begin: begins began begun beginning
    relate
    opine
    joke
    quip: quips quipped quipped quipping
    stress
    emphasise
    emphasize
    reiterate
    repeat
    underline
    underscore
    elaborate
    clarify
    summarise
    summarize
    specify
    narrate
    recollect
    reminisce
    restate
    paraphrase
    enthuse
    pontificate
    philosophise
    philosophize
    moralise
    moralize
    theorise
    theorize
    hypothesise
    hypothesize
    editorialise
    editorialize
    generalise
    generalize
    wisecrack
    deadpan: deadpans deadpanned deadpanned deadpanning
    ad-lib: ad-libs ad-libbed ad-libbed ad-libbing
    recap: recaps recapped recapped recapping
    remind
    inform
    expound
    expatiate
    verbalise
    verbalize
    postulate
    interpolate
    explicate
    extemporise
    extemporize
    sermonise
    sermonize
    digress
    rephrase
    reword
    spell: spells spelled spelled spelling spelt
    analogise
    analogize

    [verb.claim]
    hint
    assert
    claim
    allege
    argue
    insist
    maintain
    contend
    affirm
    posit
    aver: avers averred averred averring
    avow
    reaffirm
    reassert
    attest
    profess
    opinionate
    plead: pleads pleaded pleaded pleading pled
    purport
    asseverate
    swear: swears swore sworn swearing
    counterclaim
    overstate
    exaggerate
    rationalize
    stipulate
    vouch

    [verb.announce]
    announce
    declare
    confirm
    disclose
    reveal
    proclaim
    testify
    pronounce
    divulge
    decree: decrees decreed decreed decreeing
    herald
    apprise
    trumpet
    corroborate
    publicise
    publicize
    confide
    telegraph
    radio: radios radioed radioed radioing
    blab: blabs blabbed blabbed blabbing

    [verb.write]
    write: writes wrote written writing
    tweet
    retweet
    post
    repost
    blog: blogs blogged blogged blogging
    email
    e-mail
    text
    message
    scrawl
    type
    scribble
    pen: pens penned penned penning
    publish
    caption
    inscribe
    jot: jots jotted jotted jotting
    fax
    instagram: instagrams instagrammed instagrammed instagramming
    microblog: microblogs microblogged microblogged microblogging
    co-write: co-writes co-wrote co-written co-writing
    rewrite: rewrites rewrote rewritten rewriting
    co-author
    whatsapp: whatsapps whatsapped whatsapped whatsapping
    dm: dms dmed dmed dming
    telex
    livetweet
    live-tweet
    crosspost

    [verb.ask]
    ask
    inquire
    enquire
    query
    demand
    question
    wonder
    beg: begs begged begged begging
    quiz: quizzes quizzed quizzed quizzing
    interrogate
    beseech: beseeches beseeched beseeched beseeching besought
    entreat
    petition
    importune
    supplicate
    cross-examine
    cross-question

    [verb.reply]
    answer
    reply
    respond
    retort
    counter
    rejoin
    interject
    interrupt
    interpose
    riposte
    chime
    parry
    countercharge
    remonstrate
    demur: demurs demurred demurred demurring
    acquiesce
    assent
    concur: concurs concurred concurred concurring
    disagree: disagrees disagreed disagreed disagreeing
    dissent
    expostulate
    contradict
    deflect
    hedge
    equivocate
    prevaricate
    quibble
    cavil: cavils cavilled cavilled cavilling caviled caviling

    [verb.concede]
    admit: admits admitted admitted admitting
    concede
    acknowledge
    confess
    allow
    grant
    fess
    readmit: readmits readmitted readmitted readmitting
    relent
    consent
    capitulate

    [verb.deny]
    deny
    refute
    rebut: rebuts rebutted rebutted rebutting
    disavow
    disclaim
    dispute
    repudiate
    gainsay: gainsays gainsaid gainsaid gainsaying
    negate
    disprove
    debunk
    recant
    retract
    backpedal: backpedals backpedalled backpedalled backpedalling backpedaled backpedaling
    disown
    controvert

    [verb.warn]
    warn
    caution
    threaten
    forewarn
    admonish
    counsel: counsels counselled counselled counselling counseled counseling
    menace
    prophesy
    foretell: foretells foretold foretold foretelling
    augur
    forebode
    fret: frets fretted fretted fretting

    [verb.promise]
    promise
    vow
    pledge
    guarantee: guarantees guaranteed guaranteed guaranteeing
    assure
    reassure
    recommit: recommits recommitted recommitted recommitting
    repledge

    [verb.urge]
    urge
    advise
    recommend
    suggest
    propose
    order
    command
    implore
    exhort
    instruct
    coax
    cajole
    prod: prods prodded prodded prodding
    nudge
    goad
    adjure
    enjoin
    preach
    advocate
    dare
    summon
    wheedle
    chivvy
    forbid: forbids forbade forbidden forbidding
    entice

    [verb.manner]
    whisper
    shout
    mutter
    murmur
    cry
    exclaim
    yell
    scream
    sob: sobs sobbed sobbed sobbing
    bellow
    growl
    hiss
    drawl
    stammer
    stutter
    mumble
    gasp
    groan
    moan
    wail
    whimper
    whine
    howl
    roar
    shriek
    screech
    squeal
    squeak
    squawk
    croak
    rasp
    grunt
    grumble
    gripe
    grouse
    snarl
    bawl
    thunder
    rumble
    bleat
    blubber
    blurt
    babble
    gabble
    gibber
    jabber
    prattle
    chatter
    burble
    gurgle
    coo: coos cooed cooed cooing
    croon
    purr
    trill
    chirp
    chirrup: chirrups chirruped chirruped chirruping
    twitter
    warble
    intone
    chant
    drone
    breathe
    pant
    wheeze
    huff
    splutter
    sputter
    falter
    quaver
    quiver
    slur: slurs slurred slurred slurring
    lisp
    simper
    hoot
    holler
    hollo: hollos holloed holloed holloing
    halloo: halloos hallooed hallooed hallooing
    whoop
    ejaculate
    vociferate
    rant
    fume
    bluster
    rejoice
    crow
    cackle
    guffaw
    sneer
    jeer
    taunt
    gibe
    jibe
    scoff
    sniff
    snivel: snivels snivelled snivelled snivelling sniveled sniveling
    sniffle
    snuffle
    weep: weeps wept wept weeping
    keen
    ululate
    bewail
    bemoan
    yammer
    yap: yaps yapped yapped yapping
    yelp
    yowl
    yawn
    hum: hums hummed hummed humming
    sing-song: sing-songs sing-songed sing-songed sing-songing
    lilt
    rhapsodise
    rhapsodize
    soliloquise
    soliloquize
    declaim
    orate
    perorate
    ramble
    drivel: drivels drivelled drivelled drivelling driveled driveling
    witter
    waffle
    natter
    utter
    mouth
    enunciate
    articulate
    vocalise
    vocalize
    grit: grits gritted gritted gritting
    spew
    soothe
    placate
    pacify
    cluck
    tut: tuts tutted tutted tutting
    tut-tut: tut-tuts tut-tutted tut-tutted tut-tutting
    tsk: tsks tsked tsked tsking
    pout
    sulk
    mewl
    mew
    bray
    neigh
    whinny
    quack
    caw
    yip: yips yipped yipped yipping
    ribbit: ribbits ribbited ribbited ribbiting
    quoth: quoth quoth quoth quothing
    parrot
    chorus
    mimic: mimics mimicked mimicked mimicking
    ape
    monotone
    singsong
    sibilate
    susurrate
    whinge: whinges whinged whinged whingeing whinging
    bitch
    bleep
    cuss
    blaspheme
    grizzle
    maunder
    blather
    blether
    bluff
    clamour
    clamor
    hector
    harangue
    harrumph
    hem: hems hemmed hemmed hemming
    haw
    effuse
    squall
    squelch
    caterwaul
    halloa
    hallo: halloes halloed halloed halloing
    shrill
    shush
    hush
    lull
    mither
    titter
    twang
    yak: yaks yakked yakked yakking
    yodel: yodels yodelled yodelled yodelling yodeled yodeling
    commiserate
    sympathise
    sympathize
    marvel: marvels marvelled marvelled marvelling marveled marveling
    stage-whisper
    half-whisper
    half-shout

    [verb.gesture]
    laugh
    smile
    sigh
    shrug: shrugs shrugged shrugged shrugging
    nod: nods nodded nodded nodding
    grin: grins grinned grinned grinning
    chuckle
    frown
    wink
    snort
    giggle
    smirk
    grimace
    scowl
    glare
    glower
    glance
    gaze
    stare
    gape
    gawp
    blink
    wince
    flinch
    shudder
    shiver
    squint
    peer
    leer
    blush
    flush
    redden
    pale
    blanch
    swallow
    gulp
    cough
    sneeze
    snicker
    snigger
    chortle
    hesitate
    pause
    gesture
    gesticulate
    motion
    point
    wave
    beckon
    bow
    curtsy: curtsies curtsied curtsied curtsying
    curtsey
    kneel: kneels knelt knelt kneeling kneeled
    lean: leans leaned leaned leaning leant
    turn
    whirl
    spin: spins spun spun spinning
    wheel
    pivot
    stiffen
    straighten
    slump
    slouch
    bristle
    recoil
    startle
    jump
    sit: sits sat sat sitting
    stand: stands stood stood standing
    rise: rises rose risen rising
    shake: shakes shook shaken shaking
    fidget
    squirm
    shift
    drum: drums drummed drummed drumming
    clap: claps clapped clapped clapping
    applaud
    salute
    hug: hugs hugged hugged hugging
    embrace
    kiss
    pat: pats patted patted patting
    stroke
    rub: rubs rubbed rubbed rubbing
    scratch
    bite: bites bit bitten biting
    lick
    clench
    grip: grips gripped gripped gripping
    wrinkle
    crinkle
    furrow
    widen
    roll
    arch
    cock
    tilt
    hang: hangs hung hung hanging
    lift
    fold
    wag: wags wagged wagged wagging
    inhale
    exhale
    twitch
    cringe: cringes cringed cringed cringing
    squeeze
    pace
    relax
    brighten
    darken
    soften
    sober
    dimple
    preen
    twirl
    tug: tugs tugged tugged tugging
    wring: wrings wrung wrung wringing
    thump
    slap: slaps slapped slapped slapping
    bang
    pound
    stamp
    stomp
    sip: sips sipped sipped sipping
    chew
    doff
    tip: tips tipped tipped tipping
    pour
    prick
    crouch
    stoop
    hunch
    cower
    grasp
    clutch
    clasp
    shove
    elbow
    gawk
    goggle
    ogle
    eye: eyes eyed eyed eyeing eying
    regard

    [verb.label]
    call
    brand
    dub: dubs dubbed dubbed dubbing
    label: labels labelled labelled labelling labeled labeling
    describe
    dismiss
    term
    denounce
    decry
    slam: slams slammed slammed slamming
    blast
    laud
    hail
    praise
    criticise
    criticize
    characterise
    characterize
    deride
    mock
    portray
    ridicule
    condemn
    depict
    refer: refers referred referred referring
    tout
    deem
    nickname
    name
    style
    christen
    rename
    rebrand
    relabel: relabels relabelled relabelled relabelling relabeled relabeling
    designate
    classify
    categorise
    categorize
    tag: tags tagged tagged tagging
    bill
    title
    entitle
    subtitle
    headline
    bash
    lambast
    lambaste
    pan: pans panned panned panning
    savage
    excoriate
    castigate
    berate
    chastise
    rebuke
    reprimand
    reproach
    reprove
    rap: raps rapped rapped rapping
    lash
    assail
    pillory
    vilify
    malign
    disparage
    belittle
    denigrate
    demean
    deplore
    deprecate
    scorn
    spurn
    skewer
    satirise
    satirize
    lampoon
    caricature
    parody
    stereotype
    stigmatise
    stigmatize
    paint
    cast: casts cast cast casting
    frame
    see: sees saw seen seeing
    view
    judge
    interpret
    extol: extols extolled extolled extolling
    acclaim
    commend
    compliment
    eulogise
    eulogize
    glorify
    lionise
    lionize
    idolise
    idolize
    champion
    liken
    misname
    miscall
    mislabel: mislabels mislabelled mislabelled mislabelling mislabeled mislabeling
    mischaracterise
    mischaracterize
    misdescribe
    reject
    advertise
    peg: pegs pegged pegged pegging
    flag: flags flagged flagged flagging
    cite
    quote
    define
    diagnose
    demonise
    demonize
    dehumanise
    dehumanize
    scapegoat
    slate
    upbraid
    censure
    fault
    insult
    smear
    tease
    honour
    honor
    hype
    cheer
    misrepresent
    identify

    [verb.think]
    think: thinks thought thought thinking
    believe
    know: knows knew known knowing
    feel: feels felt felt feeling
    hope
    expect
    fear
    muse
    reckon
    figure
    reflect
    consider
    remember
    realise
    realize
    understand: understands understood understood understanding
    suppose
    suspect
    assume
    presume
    guess
    imagine
    conjecture
    surmise
    deduce
    infer: infers inferred inferred inferring
    reason
    speculate
    ponder
    contemplate
    meditate
    ruminate
    cogitate
    daydream
    dream
    doubt
    worry
    trust
    wish
    anticipate
    foresee: foresees foresaw foreseen foreseeing
    envision
    envisage
    sense
    regret: regrets regretted regretted regretting
    mourn
    rue
    gather
    agonise
    agonize
    puzzle
    fancy
    intuit
    brood
    mull
    perceive
    rethink: rethinks rethought rethought rethinking
    bet: bets bet bet betting
    wager

    [verb.weak]
    read: reads read read reading
    sing: sings sang sung singing
    recite
    quote
    misquote
    offer
    put: puts put put putting
    agree: agrees agreed agreed agreeing
    complain
    boast
    brag: brags bragged bragged bragging
    jest
    start
    finish
    persist
    volunteer
    venture
    hazard
    falter
    correct
    tease
    scold
    chide
    greet
    thank
    welcome
    apologise
    apologize
    congratulate
    accuse
    blame
    predict
    forecast: forecasts forecast forecast forecasting forecasted
    estimate
    appeal
    call
    signal: signals signalled signalled signalling signaled signaling
    imply
    indicate
    outline
    detail
    describe
    discuss
    speak: speaks spoke spoken speaking
    talk
    cite
    express
    voice
    rhyme
    rap: raps rapped rapped rapping
    pray
    preface
    proffer
    prompt
    pursue
    qualify
    amend
    append
    resume
    proceed
    interpret
    gloss
    dictate
    convey
    communicate
    transmit: transmits transmitted transmitted transmitting
    intimate
    insinuate
    allude
    advance
    broach
    illustrate
    highlight
    spotlight
    flag: flags flagged flagged flagging
    document
    chronicle
    enumerate
    itemise
    itemize
    assess
    appraise
    evaluate
    analyse
    analyze
    diagnose
    prognosticate
    evoke
    invoke
    conjure
    reference
    teach: teaches taught taught teaching
    lecture
    commend
    praise
    compliment
    flatter
    toast
    bless
    console
    comfort
    empathise
    empathize
    rebuke
    reprimand
    reprove
    reproach
    berate
    upbraid
    castigate
    chastise
    lambast
    lambaste
    criticise
    criticize
    condemn
    denounce
    decry
    carp
    nag: nags nagged nagged nagging
    kvetch
    bicker
    squabble
    quarrel: quarrels quarrelled quarrelled quarrelling quarreled quarreling
    wrangle
    debate
    negotiate
    bargain
    haggle
    confer: confers conferred conferred conferring
    consult
    converse
    chat: chats chatted chatted chatting
    gossip
    banter
    kid: kids kidded kidded kidding
    jape
    gag: gags gagged gagged gagging
    lie: lies lied lied lying
    fib: fibs fibbed fibbed fibbing
    pretend
    feign
    invent
    dissemble
    confabulate
    fabricate
    misstate
    misspeak: misspeaks misspoke misspoken misspeaking
    backtrack
    stall
    try
    gloat
    vaunt
    swagger
    exult
    exude
    despair
    grieve
    sorrow
    seethe
    bridle
    simmer
    erupt
    defend
    justify
    excuse
    rationalise
    contextualise
    contextualize
    frame
    formulate
    phrase
    couch
    coin
    pun: puns punned punned punning
    riddle
    retaliate
    snipe
    needle
    rib: ribs ribbed ribbed ribbing
    heckle
    boo: boos booed booed booing
    catcall
    endorse
    veto: vetoes vetoed vetoed vetoing
    overrule
    find: finds found found finding
    deliver
    plug: plugs plugged plugged plugging
    pitch
    tout
    share
    impart
    bid: bids bade bidden bidding
    hail
    address
    approach
    accost
    tackle
    confront
    solicit
    phone
    telephone
    buzz
    ping
    flash
    display
    sum: sums summed summed summing
    encapsulate
    epitomise
    epitomize
    crystallise
    crystallize
    expand
    swoon
    drool
    fawn
    grovel: grovels grovelled grovelled grovelling groveled groveling
    crack
    hype
    understate
    downplay
    minimise
    minimize
    trivialise
    trivialize
    dodge
    sidestep: sidesteps sidestepped sidestepped sidestepping
    evade
    improvise
    hold: holds held held holding
    charge
    warrant
    notify
    broadcast: broadcasts broadcast broadcast broadcasting broadcasted
    rule
    certify
    verify
    update
    advertise
    leak
    relay
    brief
    unveil
    cable
    wire
    author
    sign
    draft
    probe
    pose
    request
    poll
    canvass
    grill
    interview
    return
    react
    object
    protest
    fire
    shoot: shoots shot shot shooting
    butt
    intervene
    own
    recognise
    recognize
    accept
    yield
    submit: submits submitted submitted submitting
    contest
    reject
    refuse
    decline
    discount
    challenge
    alert
    resolve
    undertake: undertakes undertook undertaken undertaking
    commit: commits committed committed committing
    direct
    encourage
    persuade
    convince
    press
    invite
    lobby
    prescribe
    snap: snaps snapped snapped snapping
    bark
    boom
    pipe
    puff
    choke
    tremble
    stumble
    cheer
    rave
    rage
    storm
    explode
    gush
    lament
    rattle
    grate
    grind: grinds ground ground grinding
    clip: clips clipped clipped clipping
    spit: spits spat spat spitting
    hurl
    fling: flings flung flung flinging
    thrill
    beam
    glow
    echo: echoes echoed echoed echoing
    curse
    damn
    emote
    burst: bursts burst burst bursting
    vent
    volley
    decide
    determine
    learn: learns learned learned learning learnt
    calculate
    discover
    forget: forgets forgot forgotten forgetting
    intend
    want
    prefer: prefers preferred preferred preferring

    [noun.cue]
    statement claim remark comment warning message tweet post letter email interview speech
    testimony words argument allegation assertion description contention suggestion promise pledge
    vow insistence admission denial announcement declaration question answer reply response quote
    quotation quip statements claims remarks comments warnings messages tweets posts letters
    emails interviews speeches arguments allegations assertions descriptions suggestions promises
    pledges vows denials announcements declarations questions answers replies responses quotes
    quotations quips admissions accusation accusations acknowledgement acknowledgment advice
    affidavit affirmation anecdote apology apologies appeal appeals aside assessment assurance
    assurances belief boast boasts briefing call calls catchphrase caution charge charges comeback
    command commentary communique communiqué complaint complaints concession conclusion
    condemnation confession conviction criticism criticisms critique cry cries demand demands
    deposition dictum dispatch editorial edict e-mail e-mails eulogy evidence exclamation
    exclamations exhortation explanation explanations expression feedback feeling finding findings
    forecast greeting greetings hint inscription inquiry instruction instructions insult insults
    invitation joke jokes jibe judgment judgement lament lecture line lines logic maxim
    memo mention monologue motto murmur note notes notice notion observation observations offer
    opinion opinions order orders outburst outcry phrase plea pleas prayer prediction predictions
    proclamation pronouncement pronouncements prophecy proposal proposition proverb proviso query
    queries reaction reactions reasoning rebuke rebuttal recollection recommendation
    recommendations refrain refusal reminder reminders reports request requests retort retweet
    revelation revelations rhetoric riposte ruling sermon shout shouts sigh slogan slogans slur
    speculation spiel story summary taunt taunts text texts theory thought thoughts threat
    threats toast tirade transcript utterance utterances verdict view views voicemail whisper
    whispers wisecrack wish word writing writings yell

    [title]
    mr mrs ms miss mx mevrouw meneer juffrouw dhr gospodin gospozha kyria bayan venerable archdeacon adv hajiya maître dom emeritus emerita ven cr kaumatua kaumātua asp dsp acp sp master madam ma'am ma’am m'lady m’lady m'lord m’lord madame mme mlle monsieur mademoiselle
    messrs herr frau fraulein fräulein signor signora signorina señor señora señorita senor
    senora senorita don doña dona senhor senhora contessa conte comte comtesse marchese marchesa vicomte vicomtesse mister missus dr doctor prof
    professor assoc_prof associate_professor assistant_professor professor_emeritus dean provost
    chancellor vice_chancellor rector president vice_president vice-president president-elect vp
    prime_minister deputy_prime_minister pm premier taoiseach first_minister deputy_first_minister
    chief_minister minister foreign_minister defence_minister defense_minister finance_minister
    interior_minister justice_minister health_minister education_minister energy_minister
    environment_minister transport_minister trade_minister agriculture_minister culture_minister
    home_minister labour_minister economy_minister home_secretary foreign_secretary
    defence_secretary health_secretary education_secretary justice_secretary culture_secretary
    business_secretary secretary secretary_of_state secretary-general secretary_general
    under_secretary undersecretary assistant_secretary press_secretary treasury_secretary
    defense_secretary general_secretary first_secretary attorney_general attorney-general
    solicitor_general surgeon_general chancellor_of_the_exchequer party_leader opposition_leader
    house_speaker majority_leader minority_leader supreme_leader majority_whip senator sen sens
    senators representative rep reps congressman congresswoman congressmember assemblyman
    assemblywoman assemblymember delegate del councillor cllr councilman councilwoman councilor
    councilmember governor gov govs lieutenant_governor lt_gov mayor deputy_mayor lord_mayor
    alderman ald commissioner comptroller treasurer speaker ambassador amb consul consul_general
    envoy special_envoy charge_d'affaires high_commissioner mp msp mep td general gen
    lieutenant_general lt_gen major_general maj_gen brigadier_general brig_gen brigadier brig
    colonel col lieutenant_colonel lt_col major maj captain capt lieutenant lt second_lieutenant
    first_lieutenant sergeant sgt staff_sergeant staff_sgt sergeant_major sgt_maj corporal cpl
    lance_corporal private pvt pte specialist spc admiral adm rear_admiral rear_adm vice_admiral
    vice_adm commodore cdre commander cmdr cdr lieutenant_commander lt_cmdr ensign ens
    petty_officer field_marshal marshal air_marshal air_chief_marshal air_vice_marshal
    air_commodore wing_commander squadron_leader group_captain flight_lieutenant flt_lt gunner
    sapper trooper airman seaman warrant_officer police_chief chief sheriff deputy constable pc
    inspector insp detective det det_con det_sgt det_supt det_insp detective_inspector detective_sergeant
    detective_superintendent detective_chief_inspector detective_constable superintendent supt
    chief_superintendent chief_inspector chief_constable assistant_commissioner
    deputy_commissioner officer agent special_agent warden chief_of_staff fire_chief judge justice
    chief_justice magistrate district_attorney da prosecutor attorney counsel qc chief_judge
    lord_justice advocate barrister sir lord lady dame baron baroness viscount viscountess earl
    count countess duke duchess marquess marquis marchioness prince princess king queen emperor
    empress tsar tsarina czar sultan emir sheikh sheik sheikha shah khan crown_prince
    crown_princess archduke archduchess grand_duke kaiser pharaoh maharaja maharani raja rajah
    rani nawab caliph laird squire knight baronet reverend rev revd most_rev right_rev
    very_rev father fr pope bishop archbishop cardinal monsignor msgr pastor brother sister
    saint st deacon elder rabbi imam ayatollah grand_ayatollah mullah maulana mufti grand_mufti
    hojatoleslam dalai_lama lama guru swami sri shri smt mother mother_superior abbot abbess
    prior vicar canon chaplain patriarch metropolitan sadhguru ustad pandit hajji haji sayyid
    chief_executive chief_executive_officer ceo cfo coo cto chairman chairwoman chairperson chair
    director managing_director executive_director founder co-founder editor editor-in-chief
    spokesman spokeswoman spokesperson analyst economist coach head_coach manager comrade citizen
    nurse chef uncle aunt auntie aunty grandma grandpa granny grandfather grandmother cousin
    papa mama hon honorable honourable rt_hon right_honourable his_excellency her_excellency
    his_majesty her_majesty his_holiness his_eminence tánaiste tanaiste mk mla mlc mna igp dig dsp
    acp asp dci dsu mzee alhaji alhaja hajia mallam malam barr engr otunba oba igwe dato datuk
    tan_sri tengku tunku encik puan subedar subhedar havildar maulvi sardar begum thiru kumari
    acharya ceann_comhairle procurator procurator_fiscal press_officer
    highness majesty excellency eminence holiness

    [title.male]
    m'lord m’lord mr mister meneer dhr gospodin master monsieur messrs herr signor señor senor senhor don conte comte marchese vicomte sir
    lord baron viscount earl count duke marquess marquis prince king emperor tsar
    czar sultan emir sheikh sheik shah crown_prince archduke grand_duke kaiser pharaoh maharaja
    raja rajah nawab caliph laird squire knight baronet congressman assemblyman councilman
    alderman selectman chairman spokesman airman seaman father fr pope monsignor msgr brother imam
    ayatollah grand_ayatollah mullah maulana mufti grand_mufti hojatoleslam dalai_lama abbot
    patriarch swami sri shri uncle grandpa grandfather papa his_excellency his_majesty
    his_holiness his_eminence hajji sayyid

    [title.female]
    mrs ms miss mevrouw juffrouw gospozha kyria bayan missus madam ma'am ma’am m'lady m’lady madame mme mlle mademoiselle frau fraulein fräulein
    signora signorina señora señorita senora senorita doña dona senhora contessa comtesse marchesa vicomtesse lady dame baroness
    viscountess countess duchess marchioness princess queen empress tsarina sheikha crown_princess
    archduchess maharani rani hajiya selectwoman congresswoman assemblywoman councilwoman chairwoman spokeswoman
    sister mother mother_superior abbess smt aunt auntie aunty grandma granny grandmother mama
    her_excellency her_majesty

    [role]
    # politics, law and public service
    accused deceased successor predecessor counterpart spokesman spokeswoman spokesperson minister president vice_president premier prime_minister
    chancellor senator congressman congresswoman representative lawmaker legislator
    parliamentarian mp mep deputy governor mayor councillor councilor councilman councilwoman
    alderman delegate diplomat ambassador envoy consul attaché attache negotiator mediator
    peacemaker politician leader co-leader ruler dictator monarch king queen prince princess
    emperor empress duke duchess earl count countess baron baroness lord lady knight
    secretary undersecretary secretary-general speaker whip candidate nominee contender
    frontrunner challenger incumbent front-runner campaigner lobbyist strategist pollster
    speechwriter aide adviser advisor counselor counsellor confidant staffer intern official
    bureaucrat technocrat commissioner comptroller auditor inspector regulator ombudsman registrar
    treasurer chair chairman chairwoman chairperson co-chair moderator convener convenor organiser
    organizer coordinator co-ordinator liaison administrator superintendent statesman stateswoman
    politburo_member party_leader opposition_leader foreign_minister finance_minister
    defence_minister defense_minister interior_minister health_minister first_lady first_minister
    chief_of_staff press_secretary attorney_general separatist nationalist republican democrat
    conservative liberal socialist communist independent loyalist royalist monarchist populist
    reformer moderate hardliner hawk dissident defector exile lawyer attorney solicitor barrister
    prosecutor judge justice magistrate juror foreman litigator counsel notary paralegal clerk
    bailiff usher jurist defendant plaintiff claimant litigant appellant respondent complainant
    accuser witness eyewitness suspect convict inmate prisoner detainee fugitive perpetrator
    offender culprit murderer killer gunman gunwoman shooter attacker assailant robber burglar
    thief kidnapper hijacker arsonist rapist smuggler trafficker dealer gangster mobster fraudster
    scammer hacker hostage captive victim survivor bystander onlooker passer-by passerby
    whistleblower informant informer mole parolee executor policeman policewoman officer constable
    sergeant detective investigator sheriff marshal trooper patrolman cop bobby guard bodyguard
    warden jailer gaoler watchman sentry ranger gamekeeper firefighter fireman paramedic rescuer
    lifeguard coastguard coroner pathologist undertaker mortician dispatcher traffic_warden agent
    spy operative handler spymaster double_agent soldier general colonel major captain lieutenant
    corporal private admiral commander commandant commando marine sailor seaman airman paratrooper
    pilot co-pilot navigator gunner sniper infantryman cavalryman conscript recruit reservist
    cadet veteran mercenary militant insurgent rebel guerrilla fighter jihadist jihadi terrorist
    extremist militiaman warlord partisan peacekeeper tactician quartermaster drill_sergeant
    adjutant aide-de-camp ensign midshipman boatswain skipper first_mate helmsman deckhand
    stowaway
    # business and work
    director executive manager chief ceo cfo coo cto boss owner co-owner proprietor
    founder co-founder cofounder entrepreneur businessman businesswoman businessperson tycoon
    magnate mogul billionaire millionaire industrialist capitalist financier investor shareholder
    stockholder stakeholder banker broker stockbroker trader economist analyst actuary accountant
    bookkeeper consultant contractor subcontractor developer recruiter headhunter supervisor
    overseer employer employee worker co-worker coworker colleague labourer laborer apprentice
    trainee temp freelancer retiree pensioner jobseeker unionist trade_unionist shop_steward
    picket striker realtor landlord landlady tenant lodger leaseholder homeowner estate_agent
    auctioneer valuer appraiser surveyor insurer underwriter adjuster creditor debtor lender
    borrower customer client consumer shopper buyer purchaser seller vendor retailer wholesaler
    merchant shopkeeper storekeeper grocer greengrocer butcher baker fishmonger tobacconist
    newsagent bookseller florist jeweller jeweler watchmaker pawnbroker hawker pedlar peddler
    salesman saleswoman salesperson telemarketer cashier teller receptionist typist stenographer
    concierge porter bellboy doorman janitor caretaker cleaner housekeeper maid chambermaid butler
    valet footman steward stewardess chauffeur nanny au_pair babysitter childminder governess
    tutor servant cook chef sous_chef barista bartender barman barmaid waiter waitress maître_d'
    sommelier brewer distiller winemaker vintner restaurateur hotelier innkeeper publican host
    hostess caterer dishwasher engineer architect designer planner programmer coder technician
    technologist mechanic electrician plumber carpenter joiner builder bricklayer mason stonemason
    roofer painter decorator plasterer glazier welder blacksmith locksmith machinist toolmaker
    miner steelworker shipbuilder docker longshoreman stevedore driver trucker lorry_driver cabbie
    cabdriver taxi_driver bus_driver conductor motorist cyclist biker rider commuter passenger
    traveller traveler tourist holidaymaker visitor pedestrian courier postman mailman deliveryman
    milkman dustman binman window_cleaner chimney_sweep fisherman farmer rancher farmhand grower
    dairyman herder shepherd goatherd cowboy beekeeper gardener landscaper forester lumberjack
    logger trapper hunter poacher angler miller weaver spinner dyer tanner tailor seamstress
    dressmaker milliner hatter shoemaker cobbler hairdresser barber beautician stylist
    makeup_artist model supermodel upholsterer potter glassblower silversmith goldsmith printer
    bookbinder publisher distributor
    # learning, science, medicine, faith
    teacher headteacher headmaster headmistress schoolmaster schoolmistress schoolteacher
    principal lecturer professor academic scholar educator instructor trainer dean provost rector
    vice-chancellor don fellow researcher scientist chemist biologist physicist mathematician
    astronomer astrophysicist cosmologist geologist seismologist volcanologist meteorologist
    climatologist oceanographer ecologist zoologist botanist entomologist ornithologist
    primatologist paleontologist palaeontologist archaeologist archeologist anthropologist
    sociologist psychologist psychiatrist psychotherapist psychoanalyst therapist neuroscientist
    neurologist geneticist microbiologist virologist immunologist epidemiologist toxicologist
    pharmacologist biochemist statistician demographer geographer historian philosopher theologian
    linguist philologist lexicographer translator interpreter classicist egyptologist
    criminologist political_scientist ethicist theorist inventor explorer astronaut cosmonaut
    student undergraduate graduate postgraduate alumnus alumna schoolboy schoolgirl pupil freshman
    sophomore senior junior dropout valedictorian librarian archivist curator conservator doctor
    physician surgeon neurosurgeon cardiologist oncologist paediatrician pediatrician
    gynaecologist gynecologist obstetrician dermatologist radiologist anaesthetist
    anesthesiologist urologist ophthalmologist optometrist optician orthodontist dentist gp nurse
    midwife matron orderly carer caregiver pharmacist apothecary physiotherapist chiropractor
    osteopath nutritionist dietitian dietician veterinarian vet medic doula healer patient addict
    donor recipient social_worker volunteer aid_worker relief_worker priest pastor vicar curate
    preacher evangelist missionary archdeacon reverend bishop archbishop cardinal pope pontiff monk nun friar
    abbot abbess prior prioress deacon deaconess chaplain cleric clergyman clergywoman rabbi imam
    mullah mufti ayatollah guru yogi swami lama prophet saint apostle disciple pilgrim
    parishioner churchgoer worshipper believer atheist agnostic sexton verger cantor muezzin
    shaman witch wizard sorcerer sorceress exorcist astrologer fortune-teller psychic medium
    clairvoyant
    # media and the arts
    journalist reporter correspondent editor editor-in-chief subeditor columnist commentator
    pundit critic reviewer blogger vlogger influencer youtuber podcaster streamer broadcaster
    newscaster newsreader anchor anchorman anchorwoman presenter co-host interviewer announcer
    photographer photojournalist cameraman camerawoman cartoonist illustrator animator publicist
    press_officer copywriter advertiser marketer author co-author writer novelist poet poetess
    playwright dramatist screenwriter scriptwriter essayist biographer memoirist diarist satirist
    humorist storyteller narrator lyricist songwriter ghostwriter librettist composer musician
    singer vocalist frontman soprano tenor baritone contralto rapper dj guitarist bassist drummer
    pianist organist violinist cellist flautist flutist trumpeter saxophonist harpist busker
    percussionist keyboardist bandleader choirmaster impresario producer filmmaker film-maker
    cinematographer actor actress star co-star superstar celebrity comedian comedienne comic clown
    magician ventriloquist mime juggler acrobat stuntman stuntwoman entertainer performer dancer
    ballerina choreographer artist sculptor printmaker muralist collector patron gallerist
    impressionist showrunner usherette stagehand understudy socialite heiress heir playboy
    # sport
    coach head_coach assistant_coach player goalkeeper goalie keeper defender midfielder forward
    wing prop hooker flanker fly-half scrum-half lock-forward winger centre-back full-back left-back right-back playmaker quarterback linebacker
    running_back wide_receiver cornerback tight_end kicker punter pitcher catcher shortstop
    outfielder infielder batter batsman bowler wicketkeeper all-rounder fielder umpire referee
    linesman scout athlete sprinter hurdler runner jogger marathoner jumper vaulter thrower
    swimmer diver rower sculler gymnast skater skier snowboarder biathlete bobsledder boxer
    wrestler fencer judoka archer golfer caddie caddy jockey equestrian racer surfer climber
    mountaineer sherpa champion runner-up medallist medalist olympian paralympian record-holder
    teammate team-mate opponent rival underdog newcomer debutant rookie fly-half scrum-half hooker
    flanker centre tennis_player chess_player grandmaster gamer gambler bookmaker tipster
    supporter fan spectator hooligan mascot promoter cutman physio
    # people in public life and in fiction
    activist advocate protester protestor demonstrator rioter marcher environmentalist
    conservationist feminist suffragette abolitionist humanitarian philanthropist benefactor
    pacifist anarchist revolutionary reformist vigilante resident local neighbour neighbor
    villager townsman islander citizen taxpayer voter constituent immigrant migrant emigrant
    refugee asylum_seeker expatriate expat settler colonist native foreigner stranger outsider
    nomad squatter beggar tramp vagrant hobo drifter pauper peasant serf slave slaveowner
    slaveholder nobleman noblewoman gentleman gentlewoman squire courtier chamberlain herald
    jester minstrel bard troubadour highwayman outlaw bandit pirate buccaneer brigand rogue
    scoundrel villain hero heroine protagonist antagonist sidekick accomplice henchman conspirator
    traitor guest caller messenger mourner bridesmaid best_man bride groom bridegroom godfather
    godmother mentor protégé protege chaperone chaperon companion friend ally acquaintance
    housemate roommate flatmate classmate schoolmate playmate shipmate soulmate expert specialist
    insider observer watcher source participant contestant finalist winner loser laureate
    prizewinner pioneer trailblazer member head captor guardian custodian trustee officeholder
    counsel opposite_number
    chieftain elder tribesman sultan emir sheikh tsar czar caliph regent viceroy governor-general
    # in stories, old and new
    abductee adventurer adversary alcoholic apparition aristo aristocrat avenger barkeep barkeeper
    bedfellow betrayer betrothed bettor bidder birdwatcher blockhead bugler bully bumpkin busybody
    cabby charlatan chatterbox chimney-sweep chorister clothier complainer concertgoer
    confectioner copyist criminal croupier deaf-mute devotee discoverer dog-walker dotard dreamer
    druggist dweller eavesdropper enchanter epicure escapee evacuee experimenter exterminator
    fiddler fiend foe follower gamester gamin gazer ghost glutton gourmand gourmet grandee
    graybeard greybeard grifter grumbler guide hair-dresser helper herbalist hiker hoaxer
    householder huckster hunchback idler imposter impostor inebriate inhabitant initiator
    interloper interrogator intruder invalid juvenile knife-grinder knight-errant laddie
    landholder landowner latecomer learner letter-carrier listener loafer looter lounger
    malcontent malingerer messmate mountebank moviegoer mummer naturalist ne'er-do-well negro
    oldster oracle orator pagan paralytic partygoer personage phantom picketer postmaster
    postulant potentate prankster pretender princeling prizefighter prodigal proponent protector
    pursuer quitter rambler ranch-hand reasoner reciter renter reprobate returnee roomer savior
    saviour scapegrace scrivener seeker sentinel sleeper sluggard smoker specter spectre stabber
    stableboy stablehand stammerer stationmaster stoker street-sweeper sufferer talker tapster
    tattler telegraphist tell-tale theatergoer theatregoer thinker thug ticket-taker tinsmith
    tippler tomboy transgressor trickster tyrant usurper vagabond vegan vegetarian viewer voyager
    warlock wastrel whistle-blower womaniser womanizer wooer workmate wrangler yokel zombie
    # in stories of other days
    parson parlourmaid parlormaid housemaid kitchenmaid milkmaid dairymaid nursemaid handmaid
    handmaiden ostler hostler costermonger mystic attendant assistant interlocutor enquirer inquirer
    questioner emissary hermit recluse sweetheart lover suitor admirer wanderer wayfarer ruffian rascal
    knave wretch urchin ragamuffin bootblack newsboy boarder chum crony playfellow schoolfellow turnkey
    beadle lackey flunkey seneschal thane dowager contessa chevalier dauphin vizier maharajah centurion
    gladiator legionary dragoon grenadier musketeer hussar lancer bombardier purser bosun coxswain
    harpooner harpooneer whaler waggoner wagoner drover teamster muleteer plowboy ploughboy woodcutter
    tinker gypsy gipsy cutler draper haberdasher ironmonger stationer pedagogue dominie schoolmarm scribe
    amanuensis warrior patroness proprietress manageress authoress murderess adventuress seer soothsayer
    conjurer conjuror alchemist scullion equerry major-domo majordomo factotum sheepherder cowpuncher
    prospector homesteader foundling waif compatriot simpleton dullard dunce fool idiot imbecile lunatic
    maniac drunkard sot toper miser spendthrift libertine coquette dandy fop swain stripling imp elf
    dwarf giant ogre goblin fairy nymph mermaid genie executioner torturer inquisitor crusader paladin
    duellist duelist pugilist falconer gondolier mariner castaway corsair privateer tollkeeper
    gatekeeper doorkeeper shopgirl shopwalker wheelwright shipwright cottager crofter shepherdess
    swineherd cowherd duenna confidante maestro virtuoso danseuse tragedian divorcee divorcée debutante
    débutante ingenue prefect proctor bursar undergrad collegian oculist masseur masseuse plotter
    ringleader mutineer deserter turncoat renegade heretic infidel heathen zealot fanatic puritan quaker
    jesuit novice acolyte sacristan warder wardress cellmate swindler forger counterfeiter pickpocket
    footpad poisoner strangler assassin blackmailer usurer moneylender speculator goodwife gaffer crone
    hag harridan shrew virago courtesan paramour concubine eunuch pasha dervish fakir samurai geisha
    mandarin subaltern

    [role.male]
    spokesman chairman congressman councilman assemblyman alderman businessman statesman policeman
    patrolman fireman gunman salesman barman doorman bellboy footman butler valet waiter
    king prince emperor duke earl count baron lord sultan emir sheikh
    tsar czar headmaster schoolmaster schoolboy choirboy priest monk friar abbot pope pontiff
    imam mullah ayatollah clergyman anchorman cameraman frontman stuntman batsman linesman
    fisherman postman mailman milkman deliveryman dairyman seaman airman infantryman cavalryman
    militiaman foreman nobleman gentleman highwayman henchman tribesman watchman bridegroom groom
    best_man godfather landlord hero wizard sorcerer townsman cowboy weatherman middleman handyman
    playboy craftsman horseman marksman swordsman parson ostler hostler newsboy chevalier dauphin
    centurion gladiator dragoon grenadier musketeer hussar bosun coxswain ploughboy plowboy corsair
    swain goatherd maestro masseur subaltern gaffer fop

    [role.female]
    spokeswoman chairwoman congresswoman councilwoman assemblywoman businesswoman stateswoman
    policewoman gunwoman saleswoman barmaid maid chambermaid waitress stewardess actress hostess
    queen princess empress duchess countess baroness lady headmistress schoolmistress schoolgirl
    governess nun abbess prioress deaconess clergywoman anchorwoman camerawoman stuntwoman
    comedienne ballerina heiress poetess sorceress witch heroine noblewoman gentlewoman bride
    bridesmaid godmother landlady first_lady midwife matron seamstress suffragette usherette
    alumna mistress cowgirl horsewoman sportswoman weathergirl priestess goddess enchantress
    housewife nanny chanteuse soprano contralto diva showgirl parlourmaid parlormaid housemaid
    kitchenmaid milkmaid dairymaid nursemaid handmaid handmaiden dowager contessa schoolmarm patroness
    proprietress manageress authoress murderess adventuress coquette nymph mermaid shopgirl shepherdess
    duenna confidante danseuse divorcée débutante ingenue masseuse wardress goodwife crone hag harridan
    shrew virago courtesan concubine geisha
    ayah beldam benefactress czarina fishwife giantess huntress hussy interlocutress
    laundress marquise millionairess minx ogress postmistress prophetess protectress protégée
    salesgirl sultana termagant vixen

    [group]
    officials residents police witnesses prosecutors lawyers students leaders critics experts
    analysts sources authorities scientists researchers economists doctors teachers workers
    farmers soldiers activists campaigners protesters protestors demonstrators supporters
    opponents lawmakers legislators politicians ministers senators congressmen mps meps deputies
    governors mayors councillors councilors councilmen delegates diplomats ambassadors envoys
    negotiators mediators aides advisers advisors staffers bureaucrats regulators inspectors
    auditors commissioners organisers organizers attorneys solicitors barristers judges justices
    magistrates jurors defendants plaintiffs claimants complainants accusers eyewitnesses suspects
    inmates prisoners detainees victims survivors bystanders onlookers passers-by passersby
    hostages relatives families parents mothers fathers sons daughters children kids teenagers
    teens youths youngsters adults men women people boys girls grandparents siblings brothers
    sisters cousins couples friends neighbours neighbors colleagues co-workers coworkers teammates
    team-mates classmates roommates locals villagers townspeople townsfolk islanders citizens
    taxpayers voters constituents immigrants migrants refugees settlers natives foreigners
    expatriates tourists visitors travellers travelers passengers commuters motorists drivers
    cyclists pedestrians holidaymakers customers clients consumers shoppers buyers sellers vendors
    retailers traders merchants shopkeepers businessmen businesswomen executives managers bosses
    directors owners founders entrepreneurs investors shareholders stockholders stakeholders
    bankers brokers insurers lenders creditors borrowers homeowners landlords tenants developers
    contractors builders employers employees staff crew personnel unions unionists strikers miners
    engineers technicians pilots sailors firefighters paramedics rescuers medics nurses physicians
    surgeons psychologists psychiatrists therapists patients carers caregivers volunteers
    aid_workers relief_workers health_workers troops marines commanders generals officers veterans
    militants insurgents rebels guerrillas fighters jihadists terrorists extremists separatists
    peacekeepers investigators detectives cops policemen agents spies hackers academics professors
    scholars educators lecturers historians archaeologists philosophers theologians biologists
    physicists chemists astronomers geologists meteorologists forecasters climatologists
    ecologists conservationists environmentalists epidemiologists virologists astronauts graduates
    pupils undergraduates schoolchildren alumni clerics priests bishops cardinals clergy pastors
    monks nuns rabbis imams worshippers believers christians muslims jews hindus catholics
    protestants evangelicals journalists reporters correspondents editors columnists commentators
    pundits observers reviewers bloggers broadcasters producers filmmakers authors writers
    novelists poets artists musicians singers actors actresses comedians celebrities stars fans
    spectators players coaches athletes champions referees umpires opposition republicans
    democrats conservatives liberals socialists communists nationalists labour tories greens
    lib_dems hardliners moderates reformers loyalists dissidents advocates feminists pollsters
    strategists lobbyists insiders specialists consultants planners designers architects
    programmers users readers viewers listeners audiences followers members participants
    respondents contestants candidates contenders rivals challengers competitors allies partners
    representatives spokesmen spokeswomen spokespeople spokespersons watchdogs governments
    countries nations states companies firms businesses banks agencies charities ngos media
    outlets newspapers papers americans russians ukrainians britons germans israelis palestinians
    europeans others many some everyone everybody folks crowd crowds mob public majority
    minority group team trio duo pair panel jury family couple squad gang
    generation elders tribesmen chiefs guests hosts hostesses waiters cooks chefs servants slaves
    peasants outsiders strangers ladies gentlemen

    [organization]
    ministry government company university council trust agency bank committee union party court
    campaign administration department embassy commission consulate parliament congress senate
    house assembly legislature cabinet kremlin pentagon white_house state_department
    justice_department treasury home_office foreign_office downing_street number_10 capitol_hill
    bundestag knesset duma vatican holy_see palace buckingham_palace elysee supreme_court
    high_court tribunal inquiry panel board bureau authority office service institute institution
    academy college school faculty centre center laboratory lab observatory museum gallery library
    theatre theater hospital clinic church cathedral mosque synagogue diocese archdiocese temple
    seminary charity foundation association federation confederation league alliance coalition
    society club team side organisation organization group network firm corporation business
    manufacturer maker automaker carmaker drugmaker chipmaker planemaker car-maker drug-maker chip-maker plane-maker airline carrier operator
    retailer supermarket chain brand start-up startup brewery producer supplier utility developer
    publisher newspaper paper magazine journal tabloid daily weekly broadsheet broadcaster channel
    station studio label website portal platform outlet think_tank think-tank thinktank watchdog
    regulator ombudsman lobby union_federation chamber chamber_of_commerce guild syndicate
    consortium conglomerate cooperative co-operative partnership subsidiary division unit branch
    force army navy air_force military police_force police_department sheriff's_office coastguard
    coast_guard national_guard militia regiment battalion brigade command nato united_nations
    european_union european_commission world_bank imf un eu u.n u.s unesco unicef unhcr wto
    opec oecd asean african_union arab_league g7 g20 fbi cia nsa nasa irs
    epa fda cdc dhs fcc faa sec federal_reserve fed ecb bank_of_england nhs
    ngo nonprofit non-profit secretariat directorate inspectorate registry exchange stock_exchange
    fund hedge_fund insurer lender brokerage consultancy law_firm airport port_authority
    municipality county city_hall town_hall district borough republic regime junta monarchy state
    nation country opposition movement caucus delegation mission taskforce task_force
    militant_group faction front congregation parish order convention conference forum summit
    festival fifa uefa ioc icc prosecution defence defense magistracy chancellery presidency
    premiership leadership management taliban

    [organization.suffix]
    google apple microsoft amazon facebook meta twitter tesla boeing airbus hamas hezbollah
    inc corp corporation ltd limited llc llp lp plc gmbh ag kg
    se sa sas sarl srl spa nv bv ab asa oy oyj
    aps pte pty bhd sdn kk co company companies group holdings holding
    partners associates brothers bros sons enterprises industries international technologies
    technology systems solutions services labs laboratories pharmaceuticals pharma therapeutics
    biosciences motors airlines airways bank bancorp bankshares financial finance capital
    securities investments ventures insurance assurance trust fund foundation institute
    institution university college academy school hospital clinic centre center museum gallery
    library observatory society association federation confederation union league alliance council
    committee commission agency authority bureau department ministry office board party church
    cathedral club fc afc cf united city rovers wanderers athletic network networks
    media press publishing books records pictures studios entertainment productions news times
    post herald tribune gazette chronicle journal review magazine stores supermarkets foods
    breweries water energy petroleum oil gas power electric steel mining resources minerals chemicals
    airlines_group railways rail logistics shipping consulting advisors advisers realty properties
    estates hotels resorts orchestra philharmonic ballet opera theatre theater army corps brigade
    regiment force court tribunal parliament congress

    [media]
    reuters ap associated_press afp agence_france-presse tass itar-tass ria_novosti ria interfax
    xinhua kyodo kyodo_news jiji_press yonhap dpa ansa efe pti press_trust_of_india ians upi
    bloomberg bloomberg_news press_association pa_media anadolu anadolu_agency irna fars tasnim
    mehr isna sana wafa ukrinform unian interfax-ukraine belta kcna bernama antara notimex
    austrian_press_agency bbc bbc_news bbc_radio_4 bbc_world_service itv itv_news sky sky_news
    channel_4 channel_4_news channel_5 gb_news lbc talkradio talktv cnn cnbc msnbc nbc nbc_news
    abc abc_news cbs cbs_news fox_news pbs npr c-span espn hbo mtv
    univision telemundo newsmax oann al_jazeera aljazeera al_arabiya al-arabiya al_jazeera_english
    press_tv rt russia_today sputnik rossiya_24 cgtn cctv nhk dw deutsche_welle zdf ard
    france_24 france_info franceinfo france_inter bfm bfmtv bfm_tv rtl tf1 europe_1 rfi
    radio_france rai sky_tg24 tve cadena_ser onda_cero euronews rte rté cbc cbc_news ctv
    ctv_news global_news abc_radio sbs rnz radio_new_zealand tvnz ndtv times_now republic_tv
    zee_news dd_news geo_news ary_news trt trt_world cnn_turk ntv haberturk radio_free_europe
    radio_liberty rfe/rl voice_of_america voa radio_free_asia svt nrk dr yle orf rtbf vrt
    nos rtve tvn tvp channel_12 channel_13 kan i24news army_radio new_york_times nyt
    washington_post wall_street_journal wsj usa_today los_angeles_times la_times chicago_tribune
    boston_globe new_york_post new_york_daily_news philadelphia_inquirer san_francisco_chronicle
    miami_herald houston_chronicle dallas_morning_news seattle_times denver_post
    atlanta_journal-constitution arizona_republic baltimore_sun detroit_free_press
    minneapolis_star_tribune star_tribune tampa_bay_times newsday politico politico_europe axios
    the_hill buzzfeed buzzfeed_news huffpost huffington_post daily_beast vox slate salon vice_news
    propublica intercept mother_jones breitbart daily_caller national_review new_yorker
    new_republic atlantic time_magazine newsweek forbes fortune business_insider quartz wired
    techcrunch ars_technica rolling_stone hollywood_reporter billboard pitchfork people_magazine
    vanity_fair vogue gq esquire cosmopolitan elle playboy national_geographic scientific_american
    foreign_policy foreign_affairs tmz drudge_report marketwatch barron's guardian observer
    times_of_london sunday_times daily_telegraph sunday_telegraph telegraph independent
    financial_times ft daily_mail mail_on_sunday mailonline daily_express daily_mirror
    sunday_mirror evening_standard daily_star morning_star economist spectator new_statesman
    private_eye scotsman daily_record irish_times irish_independent irish_examiner
    belfast_telegraph western_mail manchester_evening_news liverpool_echo yorkshire_post
    globe_and_mail toronto_star national_post montreal_gazette vancouver_sun la_presse le_devoir
    sydney_morning_herald melbourne_age herald_sun australian_financial_review new_zealand_herald
    nz_herald dominion_post stuff.co.nz le_monde le_figaro libération liberation le_parisien
    les_echos mediapart l'express l'equipe l'équipe le_point l'obs paris_match charlie_hebdo
    journal_du_dimanche ouest-france der_spiegel spiegel die_zeit süddeutsche_zeitung
    sueddeutsche_zeitung frankfurter_allgemeine_zeitung faz bild bild_am_sonntag die_welt
    die_tageszeitung tagesspiegel handelsblatt stern neue_zürcher_zeitung nzz blick tages-anzeiger
    der_standard die_presse kronen_zeitung corriere_della_sera la_repubblica la_stampa
    il_sole_24_ore il_giornale gazzetta_dello_sport el_país el_pais el_mundo la_vanguardia marca
    publico público expresso folha_de_s.paulo folha_de_são_paulo o_globo estadão clarín clarin
    la_nación la_nacion página_12 el_universal reforma la_jornada el_tiempo el_comercio
    el_mercurio granma de_telegraaf de_volkskrant nrc nrc_handelsblad het_laatste_nieuws le_soir
    de_standaard dagens_nyheter svenska_dagbladet aftonbladet expressen aftenposten verdens_gang
    dagbladet politiken jyllands-posten berlingske helsingin_sanomat ilta-sanomat gazeta_wyborcza
    rzeczpospolita kathimerini ta_nea magyar_nemzet hürriyet hurriyet hürriyet_daily_news milliyet
    sabah daily_sabah cumhuriyet zaman sözcü yeni_şafak kommersant vedomosti izvestia pravda
    novaya_gazeta moscow_times moskovsky_komsomolets komsomolskaya_pravda rossiyskaya_gazeta
    meduza gazeta.ru lenta.ru echo_of_moscow ekho_moskvy dozhd kyiv_post kyiv_independent
    ukrainska_pravda ukrayinska_pravda hromadske haaretz jerusalem_post times_of_israel
    yedioth_ahronoth yedioth_aharonoth maariv ynet israel_hayom al-ahram al_ahram asharq_al-awsat
    al-hayat al-quds gulf_news khaleej_times arab_news tehran_times kayhan middle_east_eye
    times_of_india hindustan_times hindu indian_express deccan_herald economic_times dawn
    express_tribune daily_times prothom_alo china_daily global_times people's_daily
    south_china_morning_post scmp apple_daily caixin taipei_times straits_times channel_news_asia
    new_straits_times jakarta_post kompas bangkok_post phnom_penh_post rappler
    philippine_daily_inquirer manila_bulletin manila_times yomiuri_shimbun asahi_shimbun
    mainichi_shimbun nikkei nikkei_asia sankei_shimbun japan_times korea_herald korea_times
    chosun_ilbo joongang_ilbo hankyoreh dong-a_ilbo daily_nation premium_times thisday
    mail_&_guardian daily_maverick news24 sowetan eyewitness_news east_african daily_monitor
    ghanaweb facebook twitter instagram telegram youtube truth_social tiktok weibo reddit wechat
    whatsapp linkedin snapchat bellingcat wikileaks wikinews

    [place]
    # countries and territories
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan
    bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia
    bosnia_and_herzegovina bosnia-herzegovina botswana brazil brunei bulgaria burkina_faso burundi
    cambodia cameroon canada cape_verde central_african_republic chad chile china colombia comoros
    congo costa_rica croatia cuba cyprus czechia czech_republic czechoslovakia denmark djibouti
    dominica dominican_republic east_timor timor-leste ecuador egypt el_salvador equatorial_guinea
    eritrea estonia eswatini swaziland ethiopia fiji finland france gabon gambia georgia germany
    east_germany west_germany ghana greece greenland grenada guatemala guinea guinea-bissau guyana
    haiti honduras hong_kong hungary iceland india indonesia iran iraq ireland northern_ireland
    israel italy ivory_coast côte_d'ivoire jamaica japan jordan kazakhstan kenya kiribati korea
    north_korea south_korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
    liechtenstein lithuania luxembourg macau macedonia north_macedonia madagascar malawi malaysia
    maldives mali malta marshall_islands mauritania mauritius mexico micronesia moldova monaco
    mongolia montenegro morocco mozambique myanmar burma namibia nauru nepal netherlands holland
    new_zealand nicaragua niger nigeria norway oman pakistan palau palestine panama
    papua_new_guinea paraguay peru philippines poland portugal puerto_rico qatar romania russia
    rwanda samoa san_marino saudi_arabia senegal serbia seychelles sierra_leone singapore slovakia
    slovenia solomon_islands somalia somaliland south_africa south_sudan spain sri_lanka sudan
    suriname sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga
    transnistria trinidad trinidad_and_tobago tunisia turkey türkiye turkmenistan tuvalu uganda
    ukraine united_arab_emirates uae united_kingdom uk u.k britain great_britain england scotland
    wales united_states united_states_of_america usa us u.s u.s.a america uruguay uzbekistan
    vanuatu vatican_city venezuela vietnam yemen yugoslavia ussr soviet_union zambia zimbabwe
    zanzibar rhodesia prussia persia
    # regions and continents
    africa asia europe antarctica oceania north_america south_america latin_america
    central_america caribbean middle_east far_east near_east southeast_asia central_asia
    eastern_europe western_europe scandinavia balkans baltics caucasus siberia crimea donbas
    donbass chechnya dagestan abkhazia south_ossetia nagorno-karabakh gaza gaza_strip west_bank
    golan_heights kashmir punjab bengal west_bengal gujarat kerala tamil_nadu uttar_pradesh
    maharashtra karnataka bihar rajasthan assam xinjiang inner_mongolia guangdong sichuan hubei
    hunan yunnan kurdistan catalonia basque_country galicia andalusia bavaria saxony hesse
    brandenburg tuscany lombardy sicily sardinia corsica brittany normandy provence flanders
    wallonia transylvania silesia darfur tigray sinai sahel sahara cornwall devon kent essex
    sussex yorkshire lancashire cumbria norfolk suffolk somerset dorset surrey ulster connacht
    munster leinster quebec ontario british_columbia alberta saskatchewan manitoba nova_scotia
    new_brunswick newfoundland yukon nunavut queensland new_south_wales tasmania western_australia
    south_australia patagonia amazonia bermuda gibraltar guam falkland_islands falklands
    # states of the US
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho
    illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
    minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico
    new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island
    south_carolina south_dakota tennessee texas utah vermont virginia washington west_virginia
    wisconsin wyoming new_england
    # capitals and cities: Europe
    moscow kyiv kiev kharkiv kharkov odesa odessa lviv mariupol kherson zaporizhzhia zaporozhye
    dnipro donetsk luhansk lugansk bakhmut sevastopol simferopol london paris berlin rome madrid
    lisbon vienna brussels amsterdam the_hague rotterdam utrecht copenhagen stockholm oslo
    helsinki reykjavik dublin edinburgh glasgow cardiff belfast warsaw prague budapest bratislava
    bucharest sofia athens belgrade sarajevo zagreb ljubljana skopje tirana pristina podgorica
    chisinau minsk vilnius riga tallinn luxembourg_city bern berne zurich geneva basel lausanne
    davos valletta nicosia manchester birmingham liverpool leeds sheffield bristol newcastle
    nottingham leicester coventry southampton portsmouth plymouth brighton oxford cambridge york
    bath norwich exeter hull bradford wolverhampton aberdeen dundee inverness swansea derry
    londonderry cork limerick galway westminster whitehall marseille lyon toulouse bordeaux lille
    strasbourg nantes rennes cannes grenoble versailles munich hamburg frankfurt cologne stuttgart
    düsseldorf dusseldorf dortmund essen leipzig dresden bremen hanover hannover nuremberg bonn
    potsdam milan naples turin florence venice bologna genoa palermo verona barcelona seville
    valencia bilbao malaga zaragoza granada porto antwerp ghent bruges krakow kraków gdansk
    wroclaw poznan lodz brno salzburg innsbruck graz gothenburg malmo malmö uppsala bergen
    trondheim aarhus tampere turku thessaloniki saint_petersburg st_petersburg petersburg
    leningrad stalingrad volgograd yekaterinburg novosibirsk kazan nizhny_novgorod samara rostov
    rostov-on-don krasnodar sochi vladivostok kaliningrad murmansk grozny belgorod kursk tula
    voronezh omsk
    # Asia and the Middle East
    ankara istanbul izmir antalya diyarbakir constantinople tbilisi yerevan baku jerusalem
    tel_aviv haifa ramallah hebron nablus jenin rafah khan_younis beirut damascus aleppo homs
    idlib raqqa baghdad basra mosul kirkuk erbil fallujah tehran isfahan shiraz tabriz
    mashhad qom riyadh jeddah mecca medina doha dubai abu_dhabi manama kuwait_city muscat
    sanaa aden hodeidah amman kabul kandahar herat mazar-i-sharif islamabad karachi lahore
    peshawar rawalpindi quetta delhi new_delhi mumbai bombay kolkata calcutta chennai madras
    bangalore bengaluru hyderabad ahmedabad pune lucknow jaipur srinagar varanasi kathmandu
    thimphu dhaka chittagong colombo yangon rangoon naypyidaw mandalay bangkok chiang_mai
    phnom_penh vientiane hanoi ho_chi_minh_city saigon da_nang kuala_lumpur penang jakarta
    surabaya bandung bali manila cebu davao dili beijing peking shanghai guangzhou shenzhen
    wuhan chengdu chongqing tianjin nanjing hangzhou xi'an harbin urumqi lhasa taipei kaohsiung
    tokyo osaka kyoto hiroshima nagasaki yokohama nagoya sapporo fukuoka fukushima okinawa seoul
    busan incheon pyongyang ulaanbaatar ulan_bator tashkent samarkand bishkek dushanbe ashgabat
    astana nur-sultan almaty
    # Africa
    cairo alexandria tripoli benghazi tunis algiers rabat casablanca marrakech khartoum omdurman
    juba addis_ababa asmara mogadishu nairobi mombasa kampala kigali bujumbura dodoma
    dar_es_salaam kinshasa goma brazzaville luanda lusaka harare bulawayo lilongwe maputo
    antananarivo pretoria johannesburg cape_town durban soweto windhoek gaborone maseru mbabane
    abuja lagos kano ibadan port_harcourt accra kumasi lome cotonou ouagadougou bamako timbuktu
    niamey ndjamena n'djamena yaounde douala libreville malabo bangui abidjan yamoussoukro
    monrovia freetown conakry bissau banjul dakar nouakchott praia
    # the Americas and Oceania
    washington_d.c d.c new_york_city manhattan brooklyn queens bronx staten_island harlem
    wall_street silicon_valley hollywood los_angeles san_francisco san_diego san_jose sacramento
    oakland berkeley chicago houston dallas austin san_antonio fort_worth el_paso philadelphia
    pittsburgh phoenix tucson seattle portland denver boston baltimore detroit cleveland
    cincinnati columbus indianapolis milwaukee minneapolis st_paul st_louis kansas_city memphis
    nashville atlanta charlotte raleigh miami orlando tampa jacksonville tallahassee new_orleans
    baton_rouge las_vegas reno salt_lake_city albuquerque santa_fe omaha des_moines oklahoma_city
    tulsa little_rock montgomery louisville richmond honolulu anchorage juneau buffalo rochester
    albany newark hartford providence charleston savannah boise spokane madison ferguson
    charlottesville uvalde guantanamo guantánamo_bay langley quantico ottawa toronto montreal
    vancouver calgary edmonton winnipeg quebec_city halifax mexico_city guadalajara monterrey
    tijuana cancun ciudad_juarez havana kingston port-au-prince santo_domingo san_juan nassau
    bridgetown port_of_spain georgetown paramaribo guatemala_city san_salvador tegucigalpa managua
    panama_city caracas maracaibo bogota bogotá medellin medellín cali quito guayaquil lima cusco
    la_paz santa_cruz sucre asuncion asunción montevideo buenos_aires cordoba rosario santiago
    valparaiso brasilia brasília rio_de_janeiro rio sao_paulo são_paulo salvador recife fortaleza
    manaus porto_alegre curitiba belo_horizonte canberra sydney melbourne brisbane perth adelaide
    darwin hobart cairns wellington auckland christchurch dunedin suva port_moresby noumea apia
    honiara

    [demonym]
    russian russians ukrainian ukrainians turkish turk turks american americans british briton
    britons brit brits english englishman englishwoman scottish scot scots scotsman welsh welshman
    irish irishman irishwoman northern_irish french frenchman frenchwoman german germans italian
    italians spanish spaniard spaniards portuguese dutch dutchman belgian belgians swiss austrian
    austrians swedish swede swedes norwegian norwegians danish dane danes finnish finn finns
    icelandic icelander polish pole poles czech czechs slovak slovaks slovenian slovene slovenes
    hungarian hungarians romanian romanians bulgarian bulgarians greek greeks albanian albanians
    serbian serb serbs croatian croat croats bosnian bosnians bosniak bosniaks montenegrin
    macedonian macedonians kosovar kosovars kosovan maltese cypriot cypriots estonian estonians
    latvian latvians lithuanian lithuanians belarusian belarusians belarussian moldovan moldovans
    georgian georgians armenian armenians azerbaijani azerbaijanis azeri chechen chechens
    dagestani tatar tatars kazakh kazakhs uzbek uzbeks tajik tajiks kyrgyz turkmen soviet
    soviets israeli israelis palestinian palestinians lebanese syrian syrians iraqi iraqis iranian
    iranians persian persians saudi saudis saudi_arabian emirati emiratis qatari qataris kuwaiti
    kuwaitis bahraini bahrainis omani yemeni yemenis jordanian jordanians egyptian egyptians
    libyan libyans tunisian tunisians algerian algerians moroccan moroccans arab arabs kurdish
    kurd kurds druze afghan afghans pakistani pakistanis indian indians bangladeshi bangladeshis
    sri_lankan sri_lankans nepali nepalese bhutanese maldivian burmese rohingya thai thais
    cambodian cambodians laotian vietnamese malaysian malaysians malay malays singaporean
    singaporeans indonesian indonesians filipino filipinos filipina timorese chinese taiwanese
    hong_konger hong_kongers hongkonger uyghur uyghurs uighur uighurs tibetan tibetans mongolian
    mongolians mongol mongols japanese korean koreans north_korean north_koreans south_korean
    south_koreans tamil tamils punjabi bengali kashmiri kashmiris sikh sikhs african africans
    finn finns south_african south_africans nigerian nigerians ghanaian ghanaians kenyan kenyans ugandan
    ugandans tanzanian tanzanians rwandan rwandans burundian ethiopian ethiopians eritrean
    eritreans somali somalis sudanese south_sudanese chadian congolese cameroonian cameroonians
    gabonese angolan angolans zambian zambians zimbabwean zimbabweans mozambican malawian namibian
    botswanan batswana senegalese gambian malian malians ivorian ivorians burkinabe liberian
    liberians sierra_leonean guinean beninese togolese mauritanian mauritian malagasy nigerien
    djiboutian zulu xhosa yoruba igbo hausa hutu hutus tutsi tutsis berber afrikaner
    canadian canadians quebecois québécois mexican mexicans guatemalan guatemalans honduran
    hondurans salvadoran salvadorans nicaraguan nicaraguans costa_rican costa_ricans panamanian
    panamanians cuban cubans haitian haitians dominican dominicans puerto_rican puerto_ricans
    jamaican jamaicans bahamian barbadian bajan trinidadian grenadian guyanese surinamese
    colombian colombians venezuelan venezuelans ecuadorian ecuadorians ecuadorean peruvian
    peruvians bolivian bolivians chilean chileans argentine argentinian argentines uruguayan
    uruguayans paraguayan brazilian brazilians latino latina latinos hispanic hispanics
    native_american native_americans inuit australian australians aussie aussies new_zealander
    new_zealanders kiwi kiwis maori māori aboriginal fijian samoan tongan hawaiian papuan european
    europeans asian asians scandinavian nordic baltic balkan caucasian slavic western westerner
    westerners eastern latin_american caribbean catalan catalans basque basques bavarian sicilian
    corsican breton flemish walloon roma romani jewish jew muslim muslims christian catholic
    texan texans californian californians floridian virginian new_yorker new_yorkers londoner
    londoners parisian parisians muscovite berliner berliners viennese glaswegian liverpudlian
    mancunian dubliner venetian roman neapolitan siberian crimean zionist prussian ottoman
    byzantine
    tasmanian tasmanians queenslander queenslanders dubliners glaswegians liverpudlians mancunians
    geordie geordies floridians alaskan alaskans hawaiians virginians bavarians bretons sicilians
    venetians neapolitans muscovites siberians punjabis bengalis gujarati gujaratis sindhi pashtun
    pashtuns yorkshireman yorkshiremen yorkshirewoman cornishman ulsterman ohioan ohioans kentuckian
    kentuckians tennessean tennesseans michigander michiganders minnesotan minnesotans oregonian
    oregonians coloradan coloradans arizonan arizonans nevadan nevadans bostonian bostonians
    chicagoan chicagoans torontonian quebecer quebecers ontarian albertan albertans sydneysider
    sydneysiders melburnian aucklander aucklanders newfoundlander newfoundlanders manxman nigeriens

    [kin.male]
    father dad daddy papa pa pop brother son uncle husband grandfather grandad
    granddad grandpa nephew boyfriend widower stepfather stepdad stepson stepbrother half-brother
    father-in-law brother-in-law son-in-law grandson great-grandfather great-grandson great-uncle
    godfather godson foster_father fiancé bridegroom groom hubby ex-husband ex-boyfriend bachelor

    [kin.female]
    mother mom mum mommy mummy mama mamma ma sister daughter aunt auntie
    aunty wife grandmother grandma granny gran nan nana niece girlfriend widow stepmother
    stepmum stepmom stepdaughter stepsister half-sister mother-in-law sister-in-law
    daughter-in-law granddaughter great-grandmother great-granddaughter great-aunt godmother
    goddaughter foster_mother fiancée fiancee bride ex-wife ex-girlfriend spinster missus

    [kin]
    parent child cousin sibling spouse partner twin relative kinsman grandparent grandchild
    stepparent stepchild guardian in-law fiance ex infant newborn orphan godparent godchild
    foster_parent next_of_kin heir ancestor descendant other_half family_member loved_one

    [person.male]
    man boy gentleman guy lad bloke chap fellow dude gent old_man young_man
    schoolboy lord gentlemen toff geezer altar_boy choirboy cowboy businessman madman salesman
    workman countryman layman newsman strongman hitman caveman

    [person.female]
    woman girl lady lass lassie gal maiden dame old_woman young_woman young_lady schoolgirl
    matriarch housewife old_lady damsel wench lesbian countrywoman businesswoman chick

    [person]
    person kid teenager teen teenage baby adult toddler youngster youth adolescent infant
    minor child human individual stranger someone somebody anyone anybody everyone everybody
    nobody pensioner senior_citizen 20-year-old pal buddy mate figure folk creature tween
    newborn millennial centenarian octogenarian nonagenarian septuagenarian

    [given.male]
    # English
    aaron abel abner abraham adam adrian aidan aiden alan albert alec aled
    alexander alf alfie alfred algernon alistair alastair alasdair allan allen alvin ambrose
    amos andrew andy angus anthony antony archibald archie arnold arthur asa asher
    augustus austin barnaby barnabas barney barrett barry bart bartholomew basil ben benedict
    benjamin benji bennett benny bernard bert bertie bertram bill billy bob
    bobby boris boyd brad bradford bradley brandon brendan brent brett brian bruce
    bryan bryce bryson byron caleb calvin carl carlton cecil cedric chad charles
    chester christian christopher chuck clarence clark claude clayton clement cliff
    clifford clint clinton clive clyde cole colin collin colm connor conor conrad
    cornelius craig curt curtis cuthbert cyril cyrus dale damian damien damon
    dan daniel danny darren darryl dave david davy dean declan denis dennis
    derek dermot desmond dexter dick dirk dominic don donald donnie donovan
    dorian doug dougie douglas drake duane dudley duncan dustin dwayne dwight earl
    ebenezer ed eddie edgar edmond edmund edward edwin eli elias elijah elliot
    elliott elmer elton elvis emmett enoch ephraim eric ernest ernie errol ethan
    eugene evan everett ezekiel ezra felix ferdinand fergus finlay finn floyd frank
    franklin fred freddie freddy frederick fredrick gabriel gareth garrett garry garth gary
    gavin gene geoff geoffrey george gerald gerard gerry gideon gil gilbert giles
    glen glenn godfrey gordon graeme graham grant greg gregg gregory grover gus
    guy gwilym hal hamish hank harold harris harrison harry harvey hector henry
    herb herbert herman horace horatio howard howie hubert hugh hugo humphrey hunter
    ian ichabod ieuan ignatius igor ike irving isaac isaiah israel ivan
    ivor jack jackson jacob jake james jared jarrod jason jasper jed jeff
    jefferson jeffrey jem jeremiah jeremy jermaine jerome jerry jethro jim jimmy joe
    joel john johnathan johnny jon jonah jonas jonathan jonathon jonny
    joseph josh joshua josiah jude julian julius justin kane karl keith ken
    kenneth kenny kent kevin kieran kirk kurt kyle lachlan lamar lance larry
    lawrence lawson layton leland lemuel len lenny leo leon leonard leopold leroy
    les lester levi lewis liam lincoln linus lionel lloyd lorenzo louie
    louis lowell lucas lucian lucius luke luther lyle lyndon mack magnus malachi
    malachy malcolm malik manny marc marcel marcus mark marlon marmaduke marshall martin
    marty marvin matt matthew maurice max maximilian maxwell melvin mervyn michael
    mick mickey mike miles miller milo milton mitch mitchell monty mordecai mortimer
    morton moses murray myron nat nate nathan nathaniel neal ned neil nelson
    nicholas nick nigel noah noel nolan norbert norm norman obadiah oliver ollie
    orlando orson orville oscar oswald otis otto owen paddy patrick paul
    percival percy perry pete peter phil philip phillip phineas pierce preston quentin
    quincy quinton ralph ramsay randall randolph randy raphael ray raymond reg reggie
    reginald reuben rex rhys richard richie rick ricky robbie robert rod roddy
    roderick rodney roger roland rolf ron ronald ronan rory ross rowland roy
    royston rudolph rufus rupert russ russell ryan sammy samson samuel saul scott
    sean sebastian seth seymour shane shaun sheldon sherman sid silas simeon
    simon sol solomon stan stanley stephen sterling steve steven stewart stu
    stuart sylvester tarquin ted teddy terence terrance terrence tex thad thaddeus theo
    theodore thomas tim timothy titus toby todd tom tommy tony travis trent
    trevor tristan troy truman tucker ty tyler tyrone tyson uriah vance vaughan
    vaughn vernon vic victor vince vincent virgil wade wallace wally walt walter
    ward warren wayne wendell wesley wilbur wilfred wilfrid willard william willis
    willy wilson winston woodrow wyatt xavier zachariah zachary zack zane zeke
    # Spanish and Portuguese
    adolfo agustín agustin alberto alejandro alfonso alfredo álvaro alvaro andrés andres ángel
    angelo antonio antónio armando arturo baltasar benito bernardo camilo carlos césar cesar
    cristian cristiano cristóbal cristobal diego domingo eduardo efraín emiliano emilio enrique
    ernesto esteban evo fabián fabio federico felipe fermín fernando fidel filipe francisco
    gerardo germán gilberto gonzalo guillermo gustavo héctor hernán hernan hipólito horacio
    humberto ignacio íñigo iñaki ismael jair javier jerónimo jesús jesus joão joao
    joaquín joaquin jorge josé jose josep jordi juan juanito julián julio leandro
    leonardo leonel leopoldo lisandro luís luis luiz lula manolo manuel marcelo marco
    marcos mariano mario martín mateo matheus matías matias mauricio miguel moisés néstor
    nicolás nicolas octavio óscar osvaldo pablo paco paulo pedro pepe rafael ramiro
    ramón ramon raúl raul renato ricardo roberto rodolfo rodrigo rogelio román ronaldo
    rubén ruben salvador santiago sebastián sergio simón teodoro thiago tiago tomás tomas
    vasco vicente víctor vitor wálter xabier xavi zacarías
    # French
    achille adrien aimé alain albéric alexandre alphonse amaury anatole andré antoine aristide
    armand arnaud auguste aurélien bastien baptiste benoît benoit bertrand bruno cédric christophe
    clément corentin cyrille didier édouard edouard émile emile emmanuel éric étienne etienne
    eugène fabien fabrice florent florian françois francois frédéric frederic gaël gaspard gaston
    gauthier georges gérald gérard germain ghislain gilles grégoire grégory guillaume gustave
    henri hervé hippolyte honoré jacques jean-baptiste jean-claude jean-françois jean-jacques
    jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre
    jean-yves jérôme joël joris julien laurent lazare léo léon léopold loïc loic
    luc lucien ludovic marius mathieu matthieu maxime michel mickaël octave olivier pascal
    philippe pierre raoul raphaël régis rémi rené romain sébastien serge
    stéphane sylvain théo théodore thibault thierry ulysse valentin yann yannick yvan yves
    # German, Dutch and Scandinavian
    achim adolf albrecht alois anders andreas anton arend arjen arne arno arvid
    asbjørn åke axel balthasar bas bastian bengt benno bernd bernhard birger bjarne
    björn bjorn bjørn bo boudewijn burkhard carsten christer christoph claus cornelis daan
    detlef dieter dietmar dietrich eberhard eckhard edvard egon einar eirik ekkehard elmar
    emil erich erik erling ernst erwin eugen ewald fabian ferenc flemming folke
    frans franz frederik fredrik friedrich fritz frode geert geir georg gerd gerhard
    gerrit gottfried götz gregor guido günter günther guenther gunnar gunther gustaf gustav
    håkan hakan halvor hannes hans hans-jürgen hans-peter harald hartmut heiko heinrich heinz
    helge helmut hendrik henk henning henrik hermann holger horst ingmar ingo ingvar
    jaap jakob jan-erik jeroen jens jesper joachim joakim jochen johan johann johannes
    joost jörg jorg jørgen jürgen juergen karl-heinz karsten kaspar kees kjell klaas
    klaus knud knut konrad konstantin kristian kristoffer lars lasse leif lennart lothar
    ludwig lukas lutz maarten manfred markus marten martijn mathias mats matthias matti
    michiel mikael mikkel moritz morten niels nikolaus nils olaf olav ole
    olof oskar ottmar øystein øyvind pär patrik peder peer pehr pieter piet
    rainer ralf rasmus reiner reinhard reinhold rikard roald roar roel roelof rüdiger
    rudi rudolf ruud sander siegfried sigmund sigurd simen sjoerd sören soren søren
    stefan steffen sten stig svein sven svend sverre terje thijs thilo thor
    thorbjørn thorsten tobias tor torbjörn tore torsten trond udo ulf ulrich urs
    uwe valdemar veit viktor volker volkmar vidar vilhelm walther werner wilhelm willem
    willi winfried wim wolf wolfgang wouter
    # Italian
    adriano agostino aldo alessandro alessio amedeo antonello arnaldo attilio aurelio beppe carlo
    carmelo cesare ciro claudio corrado cosimo damiano daniele dario davide domenico donato
    edoardo elio emanuele enrico enzo ettore eugenio ezio fabrizio fausto ferdinando filippo
    flavio francesco franco gaetano gennaro giacomo giampaolo giancarlo gianfranco gianluca
    gianluigi gianni gino giorgio giovanni girolamo giulio giuliano giuseppe guglielmo iacopo
    ignazio italo ivano jacopo lamberto livio loris luca luciano luigi manlio marcello
    massimo massimiliano matteo maurizio mauro michelangelo mirko nando nello niccolò
    nicolò orazio ottavio paolo pasquale pierluigi piero pietro pippo raffaele raimondo remo
    renzo riccardo rocco romano romeo ruggero salvatore sandro santino saverio silvio stefano
    tiziano tommaso tullio ugo umberto valentino valerio vincenzo vito vittorio
    # Russian, Ukrainian and other Slavic
    afanasy akim aleksandar aleksander aleksandr aleksei aleksey aleksy alexandar alexandr alexei
    alexey alyosha anatoli anatoliy anatoly andrei andrej andrey andrii andriy andrzej ante
    antonin arkady arseniy arseny artem artyom artur bartosz bogdan bohdan bohumil bojan
    boleslaw borislav bořivoj bozhidar branislav branko bronisław bronislaw czesław dalibor damir
    danil danilo danylo dariusz darko davor demyan denys dimitar dimitri dmitri dmitrii
    dmitriy dmitry dmytro dobri dragan dragutin dušan dusan eduard fedor filip franjo
    fyodor gennadi gennadiy gennady georgi georgy gleb goran grigori grigory grzegorz hennadiy
    henryk hristo hryhoriy ihor ilija ilya innokenty ion iosif ivica ivo jacek
    jakub janez janusz jarosław jaroslav jaroslaw jerzy jiří jiri josef josip jozef
    józef kazimierz kirill kiril kirilo kostya kosta krzysztof kuzma lavrenty lech leonid
    leszek lev lubomir lukasz łukasz lyubomir maciej maksim maksym marcin marek marián
    mariusz marko mateusz matvei maxim mihail mihailo mikhail mikhailo mikita mikola mikołaj
    milan milorad miloš milos milovan miroslav mitko mladen momir mstislav mykhailo mykola
    mykyta nebojša nemanja nenad nikola nikolai nikolaj nikolay oleg oleh oleksandr oleksii
    oleksiy ondřej ondrej ostap pavel pavlo pavol pawel paweł petar petr petro
    piotr platon plamen predrag prokhor radek radko radoslav radoslaw radosław radovan ratko
    rodion roman rostislav rostyslav ruslan rustam ryszard sava savely semyon serhiy serhii
    sergei sergey sergiy seryozha siniša slavko slobodan stanislav stanisław stanislaw stanko
    stepan stipe stjepan stojan svyatoslav sviatoslav szymon tadeusz taras tihomir timofei timofey
    timur todor tomáš tomasz tomislav trofim tymofiy vadim vadym valentyn valeri valeriy
    valery vasil vasili vasiliy vasily vasyl václav vaclav viacheslav vyacheslav vitali vitaliy
    vitaly vitalii vlad vladan vladimír vladimir vladislav vladyslav vlatko vojislav vojtěch
    volodymyr vsevolod vuk waclaw witold władysław wlodzimierz wojciech yakov yaroslav yefim yegor
    yehor yevgeni yevgeniy yevgeny yevhen yevhenii yulian yuri yuriy yury zbigniew zdeněk
    zdenek želimir željko zeljko zenon zlatan zlatko zoran zurab zdravko zygmunt
    # Greek, Romanian, Hungarian, Baltic, Finnish, Caucasian
    achilles adonis alekos alexandros alexandru anastasios andris antal antonis antti apostolos
    aris árpád attila balázs bálint béla bela bence bidzina botond călin calin
    constantin constantine costas costin csaba dalius dénes dezső dimitrios dimitris dinu dorin
    dumitru efstathios eero elefteri endre ervin esa evangelos florin gábor gabor gediminas
    georgios géza giannis gintaras giorgi giorgos grigol grigoris gyorgy györgy gyula heikki
    horia hovhannes iakovos iliya ilie ilkka imre ioan ioannis ionel ionuț irakli
    istván istvan ivane jaan jānis janos jános jari jenő jóska jozsef
    józsef juha juhani jussi kaj kakha kalle kálmán károly konstantinos kostas kyriakos
    lajos lászló laszlo lauri liviu lőrinc loukas manolis márton martti máté mati
    mátyás mihai mihály mikheil miklós miklos mikko mindaugas mircea nicolae nikol nikos
    nikolaos nuno octavian odysseas olli ovidiu pál panagiotis panos pavlos péter petri
    petros petteri petre radu raimo raimonds risto sándor sandor sauli serj serzh
    shalva simo sorin spyros stavros szabolcs szilárd takis tamás tamas taavi teemu
    teodor thanos themistoklis theodoros tibor tigran timo tiit toomas traian tuomas urmas
    urho valdis valeriu vano vakhtang vardan vasile vasilis vasken vassilis vazgen veiko
    viorel vytautas yannis yorgos zaza zoltán zoltan zsolt zviad algirdas arvydas artis
    edgars gints gitanas guntis juris kaspars māris uldis valdas
    # Turkish and Central Asian
    abdülhamid adem adnan ahmet akif alp alparslan altan arda arif askar atilla
    atakan aydın aydin aziz bahadır barış baris bayram bekir berat berk beşir
    binali bilal bülent bulent burak burhan bashir celal cemal cem cemil cengiz
    cevdet çetin cüneyt davut dervis devlet doğan dogan doğu ekrem emin emrah
    emre enes enver ercan erdal erdem ergün erhan erkan erol ersin ertuğrul
    ertugrul fahrettin fatih ferhat ferit fikret fuat gökhan gokhan güven halil haluk
    hamza hayri hikmet hulusi hüseyin huseyin hüsnü ilhan ilker ilyas ismail ismet
    kaan kadir kasym-jomart kaya kemal kenan kerem koray kürşat levent mahmut mehmet
    melih mert mesut mete mevlüt mevlut mithat muharrem murat mustafa muzaffer namık
    necati necdet necmettin nihat nuri nursultan oğuz okan onur orhan osman ozan
    ömer omer ömür polat ramazan recep rıza rifat sabri sadık şahin
    salih samet sedat selahattin selçuk selcuk selim serdar serhat serkan shavkat sinan
    süleyman suleyman taner taha tahsin talat tarık tarik tayfun tayyip tekin tolga
    tuncay turgut turhan ufuk uğur ugur ümit umit vedat veysel volkan yaşar
    yasar yasin yavuz yılmaz yusuf zafer zeki ziya
    # Arabic, Persian, Hebrew, Afghan, Pakistani
    abbas abdel abdel-fattah abdelaziz abdelkader abdelmadjid abdi abdirahman abdo abdou abdoulaye
    abdul abdulaziz abdulkadir abdullah abdullahi abdulrahman abdurrahman abed abu_bakr adel adil
    afzal ahmad ahmed akbar akram ala alaa ali ameer amin amir amjad
    ammar amr anas anwar aref arash ardeshir arshad aryeh asad asadullah ashraf
    asif aslam atef athar atif avi avigdor avner avraham ayad ayman ayoub
    azhar azim babak badr baha bahman bahram bakr bandar baraa barham baruch
    basem bashar bassam bassem behrouz behzad benyamin bezalel bilawal binyamin boaz boutros
    chaim darius daud dawood dawud dor dov dror ebrahim efraim ehsan ehud
    eitan elad eliezer elie elyas emad esam esmail essam eyal fadel fadi
    fahad fahd faisal faiz faraj fares farhad farid fariborz farooq farouk farrukh
    fathi fawaz fawzi faysal fazal fereydoun firas fouad fuad gadi ghassan gholam
    ghulam gilad habib hadi hafez haider haidar haim haitham hakeem hakim hamad
    hamed hamid hamoud hani hanif haroon harun hashem hashim hasan hassan hatem
    haytham hazem hekmat hesham hicham hisham hooman hormoz hosam hosni hossam hossein
    houshang humam humayun husam husayn hussain hussam hussein ibrahim idan idris ihab
    ijaz ilan imad imran imtiaz inzamam iqbal iraj isa issa itamar
    itzhak iyad izzat jaafar jabbar jafar jalal jamal jameel jamil jamshid jassim
    javad jawad jehad jihad kais kamal kambiz kamel kamran kareem karim karam
    kaveh kazem khaled khalid khalifa khalil khamis kian khosrow khurram kourosh liaquat
    mahathir mahdi maher mahmoud mahmud mahmood mahomed majed majid malek mamdouh mamoun
    mansoor mansour marouane marwan masoud massoud mazen mehdi mehrdad menachem meir moataz
    moaz mohamad mohamed mohamud mohammad mohammadreza mohammed mohsen mohsin moin mojtaba mokhtar
    moncef moqtada morteza moshe mostafa moussa muammar mubarak muhammad muhammadu mujahid mujtaba
    mukhtar munir muntasir muqtada murad murtaza musa mushahid mustapha muhyiddin nabeel nabih
    nabil nader nadav nadeem nadim nadir naeem naftali nahum najib najibullah naji
    namir naser nashwan nasir nasr nasrallah nasser naveed navid nawaf nawaz nayef
    nazir nidal nimrod nir nizar nooruddin nouri numan oded ofer ofir ohad
    omar omid omri osama oussama oz parviz pervaiz pervez qais qasem qasim
    qassem rabih rached rachid rafi rafik rafiq rahim rahman rajab rajai ramadan
    rami ramin ramzan ramzi rashad rasheed rashid raz razi reda reuven reza
    riad riyad rizwan ronen rostam rouhollah roozbeh ruhollah saad sabir sadiq
    sadegh saddam saeb saeed safdar saif saïd sajid sajjad salah salahuddin
    salar saleem saleh salim salman sameer sameh sami samir saqib sardar sargon
    saud sayed sayyed sepehr shafiq shahbaz shahid shahram shahryar shakeel shakil shapour
    sharif shaul shaukat sherif shimon shlomo shmuel shoaib shuja siamak sirajuddin sohail
    sohrab soroush suleiman sulaiman suhail taher tahir taimur talal talib tamim tamir
    tarek tareq tariq tawfiq tawfik taysir tomer turki tzachi tzvi umar uri
    usama usman uzi waheed wahid wael wajid wali waleed walid waqar wasim
    wassim wissam yaakov yaakob yacoub yahya yair yasir yaser yasser yehia yehuda
    yehoshua yigal yisrael yitzhak yoav yochanan yoel yonatan yosef yossi younes younis
    yousef youssef yousuf youssouf zaher zaid zakaria zakir zalmay zayd zayed zeev
    ze'ev zia ziad zubair zuhair
    # South Asian
    aamir abhay abhijit abhinav abhishek aditya ajay ajit akash akhil akhilesh akshay
    alok amar amarinder ambati amit amitabh amitav amol anand anil anirudh ankit
    ankur anshul anupam anurag aravind arjun arun arunabh arvind ashish ashok ashwin
    asoka atal atul avinash babu bal balaji balakrishna balram basu bhagwant bhaskar
    bharat bhupendra bhupinder bikram binod bipin birendra biswajit brij chandan
    chandrababu chandrashekhar chetan chirag debashish deepak dev devendra devesh dhananjay
    dharmendra dilip dinesh dipak dushyant ganesh gaurav gautam gautama ghanshyam girish gokul
    gopal gotabaya govind gyanendra hardik hari harish harsh harsha harshad hemant himanshu
    hitesh indrajit inder ishaan ishan jagan jagdish jagmeet jai jairam janardan jaswant
    jatin jawaharlal jayant jayesh jignesh jitendra jyotiraditya kailash kalyan kamalesh kapil
    karan kartik kaushik kedar keshav ketan khadga kiren kishan kishore krishan krishna
    kuldeep kumar kunal lakshman lalit lalu laxman lokesh madan madhav mahadev mahendra
    mahesh mahinda maithripala mallikarjun manav mangesh manik manish manmohan manohar manoj
    mayank milind mithun mohan mohandas mohanlal mohit mukesh mukul mulayam murali nagarjuna
    nandan narayan narendra naresh narasimha naveen navin neeraj nikhil nilesh niranjan
    nitesh nitin nitish nripendra om omprakash pankaj paresh parth partha pavan pawan
    piyush prabhakar prabhu pradeep prafulla prakash pramod pranab pranav prasad prasanna prashant
    prateek pratap pratik praveen pravin prem prithvi prithviraj punit purushottam rabindra
    rabindranath radhakrishnan raghav raghu raghuram rahul raj rajan rajat rajeev rajendra rajesh
    rajiv rajnath raju rakesh ram raman ramachandra ramakrishna ramesh ranbir randeep
    randhir ranil ranjan ranjit ratan ravi ravindra ravish rishab rishi ritesh rohan
    rohit roshan sachin sagar sajith sambit samrat sandeep sanjay sanjeev sanjiv santosh
    sarath sarvesh satish satya satyajit saurabh shah_rukh shailesh shankar shantanu sharad
    sharath shashank shekhar shiv shivaji shivam shivraj shyam siddharth siddhartha
    soumitra sourav srinivas srinivasan subhash subramanian subrata sudhir suhas sujit sukhbir
    sumit sundar sunil suraj surendra suresh suryakant sushil swapan tarun tejashwi
    tejas uday uddhav udit umesh upendra utkarsh vaibhav varun vasant venkatesh venkat
    vidyasagar vijay vikas vikram vimal vinay vineet vinod vipin vipul viral virat
    virender vishal vishnu vishwanath vivek yash yashwant yogesh yogi yuvraj
    # East and Southeast Asian
    akihiko akihito akio akira atsushi benigno bambang binh bong budi byung cheng
    chia chih-ming chang chul daichi daiki daisuke dong duc dung duong eiji
    fumio genki goro guang guofeng haruki haruto hao hayato hideki hideo hideto
    hideyoshi hirofumi hirohito hiroki hiromu hiroshi hiroto hisashi hitoshi hua hun huang
    hyun ichiro jae jae-in jiang jianguo jianhua jin jin-woo jintao jinping jiro
    jokowi jong-il jong-un joon jun junichiro junji junichi jusuf kaito kang kazuhiro
    kazuki kazuo kei keiichi keiji keisuke kenichi kenji kenjiro kensuke kenta kenzo
    khanh kiat kiyoshi koichi koizumi koji kosuke kunio kwang liang lijun makoto
    mamoru manabu masaaki masahiro masaki masanori masaru masashi masato masayoshi masayuki michio
    minh minoru mitsuo mitsuru motoo myung-bak nam naoki naoto nobuo noboru norio
    osamu phuc prabowo prayut prayuth quang quoc ryo ryota ryoichi ryu ryuichi
    satoru satoshi seiichi seiji seung shigeki shigeo shigeru shin shingo shinichi shinji
    shinzo shiro sho shogo shohei shoichi shoji shota shuji shunsuke soekarno somchai
    srettha susumu sung sung-ho tadao tadashi taichi taiki takahiro takashi takeo takeru
    takeshi takuma takuya taro tatsuo tatsuya teruo tetsuo tetsuya thaksin thanathorn tho
    tien tomohiro toru toshihiko toshiki toshio toshiro trung tsutomu tsuyoshi tuan viet
    vinh wei wen woo xiaoming xiaoping xiang yasuhiro yasuo yoichi yoshi yoshihide
    yoshihiko yoshinori yoshiro yoshito yosuke young-ho yudhoyono yukio yun yusuke yuta yuto
    yutaka zedong zemin zhen zhiqiang ziyang
    # African
    abebe abiy abubakar acheampong ade adebayo adekunle adewale afewerki akinwumi akufo alassane
    alemayehu aliko aliyu alpha amadou amara amaechi ansu atiku ayodele
    azubuike babacar babatunde bamidele bako bello berhane blaise bongani bukar buhari
    chibuike chidi chidiebere chike chima chinedu chinua chukwuemeka daouda dawit dembele
    diallo dikembe djibril ebuka efe ekow emeka emmerson fela femi folorunsho
    garba gitau goodluck hage hailemariam hakainde haile hailu hamidou hassane idrissa ifeanyi
    ikenna isaias ismaila issoufou jakaya jabulani jomo juma kagame kamau
    kgalema khama kibet kimani kipchoge kizza kofi kojo kwabena kwaku kwame kwasi
    kwesi macky mahamadou mahamane mamadou mandla mbongeni meles mengistu mobutu
    modibo moise molefi moïse mosiuoa mthunzi mugabe mulatu mutharika mwai mzwandile ndabaningi
    nkosana nnamdi obafemi obi obinna odinga okechukwu olu olusegun omondi
    onyango oumar ousmane raila roch rotimi sadio salif salva samora sani segun
    sekou seun sekouba sipho siyabonga siya souleymane soumaïla tafari tendai tesfaye thabo
    themba thulani tinashe tito tunde ugochukwu umaru uhuru umaro vusi wale
    wole xolani yakubu yaw yayi yohannes yoweri zenawi zwelinzima min-jun ji-hoon hyun-woo
    seung-woo barack keir

    [given.female]
    # English
    abbie abby abigail ada adela adelaide adele adeline agatha agnes aileen ailsa
    aimee alana alberta alexa alexandra alexandria alice alicia alisa alison alissa allegra
    allie allison alma alyson alyssa amabel amanda amber amelia amy anabel anastasia
    angela angelica angelina angie anita ann anna annabel annabella annabelle anne anneliese
    annette annie annmarie anthea antoinette antonia aphra arabella araminta arlene ashleigh
    astrid audrey aurelia aurora ava avis avril barb barbara barbie beatrice beatrix
    becca becky belinda bella bernadette bernice bertha beryl bessie beth bethany betsy
    bettina betty beverley beverly bianca blanche bonnie brenda briana brianna bridget bridie
    bronwen bronwyn brooke caitlin caitlyn camilla candace candice cara carina carla
    carly carmel carmela carmen carol carole caroline carolyn carrie cassandra cassie catharine
    catherine cathleen cathy cecilia cecily celeste celia celine charlene charlotte charmaine
    chelsea cher cheryl chloe chrissie chrissy christa christabel christie christina christine
    ciara cicely cindy claire clara clare clarissa claudette claudia clementine cleo constance
    cora coral cordelia corinne cornelia cressida cynthia daisy daphne darlene davina deanna
    debbie deborah debra deirdre delia delilah delores demi denise desdemona desiree diana
    diane dianna dianne dina dinah dolly dolores donna dora doreen doris dorothea
    dorothy dottie dulcie edie edith edna edwina effie eileen eilidh elaine eleanor
    elena elisa elisabeth elise eliza elizabeth ella ellen ellie eloise elsa elsie
    elspeth elvira emilia emily emma emmeline enid erica erika erin ernestine esme
    esmeralda esmerelda estelle esther ethel etta eudora eugenia eugenie eunice eva evangeline
    eve evie fanny fay felicia felicity fern fiona flo flora florence florrie
    fran frances francesca francine freda frederica freya frieda gabby gabriella gabrielle gail
    gaynor gemma genevieve georgette georgia georgiana georgie georgina geraldine gertie gertrude
    gilda gillian gina ginny gladys glenda glenys gloria glynis goldie grace gracie
    greta gretchen griselda guinevere gwen gwendolen gwendolyn gwyneth hannah harriet hattie
    hayley hazel heather heidi helen helena henrietta hermia hermione hester hettie hilda
    kendra hillary holly honoria hyacinth ida imelda imogen ina ines ingrid iona irene
    iris irma isabel isabella isabelle isadora isla isobel isolde ivana ivy izzy
    jacinta jacqueline jacquelyn jade jane janet janette janice janie janine jasmine jayne
    jeanette jeanne jeannette jeannie jemima jen jenna jennie jennifer jenny jessica jill
    jillian joan joanna joanne jodie joely johanna jolene josephine josie joyce juanita
    judith judy julia juliana julianna julianne julie juliet juliette justine kaitlyn karen
    karin karina kat kate katelyn katharine katherine kathleen kathryn kathy katie katrina
    katy kay kayla kaylee keira kerensa kiki kimberley kimberly kirsten kirstie
    kirsty kitty kristen kristi kristin kristina kristine kylie lacey lana lara latoya
    laura laurel lauren lavinia leah leanne lena lenora leona leonora leticia letitia
    lettice lettie lexi libby lila lilian liliana lilith lillian lillie lily linda
    linnet lisa liv livia liz liza lizzie lois lola lorelei loretta lori
    lorna lorraine lottie louisa louise lucia lucille lucinda lucretia lucy lulu lydia
    lynda lyndsey lynette lynne mabel maddie madeleine madeline madge madison mae maeve
    maggie maisie mamie mandy marcella marcia margaret margarita margery margie margo margot
    marguerite maria mariah marianne marie marietta marilyn marina marissa marjorie marlene marnie
    marsha martha mary maryam mary-jane mathilda matilda maude maud maura maureen mavis
    maxine meg megan melanie melinda melissa mercedes meredith meryl mia michaela michelle
    mildred millicent millie mimi mindy minerva minnie mira miranda miriam moira mollie
    molly mona monica morag morgana muriel myra myrtle nadia nadine nancy naomi
    natalia natalie natasha nell nellie nerys nessa netta nettie niamh nicole nicolette
    nigella nina nola nora noreen norma octavia odette olga olive olivia olwen
    ophelia oriana orla pam pamela pandora pansy patricia patsy patti patty paula
    paulette pauline pearl peggy penelope penny perdita petra petronella petula philippa philomena
    phoebe phyllis pippa pollyanna polly poppy portia priscilla prudence queenie rachel rae
    ramona raquel rebecca regina renata renee rhiannon rhoda rhona rhonda rita
    roberta robyn rochelle rona ronda rosa rosalie rosalind rosaline rosamund rosanna rose
    roseanne rosemarie rosemary rosie rowena roxana roxanne ruby ruth sabrina sadie sally
    salome samantha sandra sara sarah saskia savannah scarlett selena selina selma serena
    sharon sheena sheila shelagh shelley shelly sheryl shirley sian sibyl sierra sienna
    sigourney sinead siobhan sissy sonia sophia sophie stacey stella steph stephanie sue
    sukie susan susanna susannah susie suzanne suzie suzy sybil sylvia tabitha talia
    tallulah tamara tammy tamsin tania tanya tara tasha tatiana teresa terri tess
    tessa thea thelma theodora theresa therese thomasina tia tiffany tilda tilly tina
    titania tonya topsy tracey tricia trina trisha trixie trudy tuppence una ursula
    valerie vanessa velma venetia vera verity veronica vicki vicky victoria viola violet
    virginia viv vivien vivienne wanda wendy whitney wilhelmina wilma winifred winnie winona
    yasmin yvette yvonne zadie zara zelda zoe zoey zola
    # Spanish, Portuguese and Italian
    adriana agustina alba alejandra alessandra alessia amalia amaya ana anabella angeles angustias
    antonella antonietta arancha ariadna asunción azucena beatriz belén benedetta berta blanca
    camila candela caridad carlotta carme carolina catalina catarina caterina cayetana cecília
    chiara cinzia clarice concepción concha consuelo conchita cristina dalma daniela débora
    delfina dilma dolors donatella dulce elda eleonora elisabetta encarnación enrica ernestina
    esperanza estefanía estela estrella eugénia eulalia evita fabiana fabiola fátima federica
    fernanda filomena fiorella flavia floriana francisca gabriela gioia giorgia giovanna giselda
    gisela giuditta giulia giuliana giuseppina graciela graziella guillermina heloísa herminia
    iara ilaria ilda immacolata inés inês inmaculada inmaculata isaura isidora itziar jacinda
    jimena joana josefa josefina juana julieta karla laia larissa leire leonor letícia
    letizia lidia ligia loredana lorena lorenza luciana lucía lucrezia luísa luisa lupe
    luz macarena magdalena maite malena manuela mara marcela margherita maría marta mariana
    maribel maricruz mariella mariela marielle mariangela marilena mariona marisa marisol
    maristella marité matilde mayra mercè micaela milagros mirella mireia mirta mónica monserrat
    montserrat natália nélida nieves noelia nuria núria ofelia olimpia ornella paloma paola
    patrizia paulina paz pía pia pilar pina purificación rafaela raffaella rebeca remedios
    ricarda rigoberta rosalba rosalía rosalinda rosângela rosaura rosina rosita rossana rossella
    rocío rocio sabina samanta sandrina serafina silvana silvia simona simonetta sofía sofia
    soledad sonsoles soraya stefania susana telma teodora teresita thais tizana tiziana valentina
    valeria vanesa verónica vilma vincenza violeta vitória vittoria ximena xiomara yolanda zaira
    zulema
    # French
    adèle adrienne agathe agnès aimée albane alix aliénor amandine amélie amelie anaïs
    anais andrée angèle angélique anne-laure anne-marie anne-sophie annick anouk apolline ariane
    arlette armelle aude aurélie aurelie aurore axelle bénédicte benedicte bérénice béatrice
    blandine brigitte capucine carine cécile cecile céline célia chantal charline christelle
    christiane clémence clémentine cloé clotilde colette coralie corine cosette danièle danielle
    delphine domitille dorothée edwige éléonore éliane élisabeth élise elodie élodie éloïse émilie
    emmanuelle eugénie évelyne fabienne fantine faustine félicité fleur françoise francoise
    frédérique gaëlle geneviève ghislaine gisèle giselle hélène helene héloïse henriette hortense
    huguette inès irène isaure jacinthe joëlle joséphine josiane jocelyne julienne laetitia laure
    laurianne léa léonie liliane lise lorène lucette lucie lucienne ludivine madelon maëlle
    magali manon marcelle margaux marie-christine marie-claire marie-claude marie-france
    marie-george marie-hélène marie-josé marie-laure marie-line marie-louise marie-pierre
    marie-thérèse marlène martine maryse mathilde mélanie mélissa michèle mireille monique morgane
    muguette mylène myriam nadège nathalie nelly ninon noémie noelle noëlle océane odile
    olympe ondine ophélie oriane pascale paule pénélope perrine philippine rachida raymonde régine
    rolande romane rose-marie roxane sandrine ségolène segolene séverine solange solène stéphanie
    sylvaine sylvie thérèse valérie valentine véronique veronique victoire violaine violette
    virginie viviane yseult yolande zélie
    # German, Dutch and Scandinavian
    adelheid agneta alida almut amalie angelika anja anke anna-lena annalena anne-lise annegret
    anneke anneli annelies annelise annemarie annemieke annett annika antje antonie åsa åse
    barbro bärbel beate berit birgit birgitta birgitte birte bodil britt britta brunhilde
    carin carola carolin charlotta christel dagmar dagny doro dörte ebba edda edeltraud
    effi elfriede elke ellinor elsbeth evelien femke franka franziska frauke freja friederike
    frida gabi gerda gerlinde gertrud gitta gitte gjertrud greet gretel grete grethe
    gro gudrun gunhild gunilla hanna hanne hannelore hedda hedwig heide heike helga
    hella helle hendrikje hildegard hildegarde hilde ilona ilse inga inge ingeborg ingegerd
    ingela inger ingvild ingvill irmgard jana janneke jeannine jette josefine jutta juliane
    karoline katarina katharina kathrin katinka katja katrin kerstin kirsti kjersti klara kristel
    kristiane laila leni leonie lieke lieselotte liesbeth liese lill lina linnea liselotte
    lisbet lisbeth lotta lotte lovisa luise maja maike malin maren margareta margarete
    margarethe margit margrethe mariann marieke marijke marika marit marita marlies märta
    mechthild meike merete mette mieke miek monika nele nanna ottilie pernille rebekka
    regine renate rikke ronja roswitha sabine sanne sanna sibylle sieglinde sigrid signe
    silke siri siv sofie solveig sonja stefanie steffi stina stine susanne susann
    svea svenja tanja tine tora tove traudl trine trude ulla ulrike ursel
    ute uta verena vibeke vigdis viveca waltraud wencke wiebke wilhelmine ylva
    # Slavic, Baltic, Greek, Hungarian, Romanian, Finnish, Turkish
    agata agnieszka aleksandra aliona alena aleksandrina alina alla alyona anahit anastasiia
    anastasiya ancuța anca andreea aneta angeliki anica aniko anikó antonina anya anzhela
    asya atanaska biljana blagovesta blanka blerta božena bozena branka bronislava cristiana
    czesława dace dagmara daiga danica danuta daria darina darja darya daša despina
    desislava dijana dimitra dinara dita dobroslava dominika doina dorota dovilė dragana dubravka
    dunja edit edita ekaterina elżbieta elina eleni eleftheria elisaveta elzbieta emese emilija
    emőke erzsébet esma evdokia evelina evgenia evgeniya ewa feodora fotini galina gabija
    galya georgeta giedrė gordana grażyna grazyna grażina guna halina halyna hana hedvig
    ieva iga ildikó ileana ilinca ilze inessa inna ioana ionela iren irena
    irina iryna iuliana ivanka ivanna iveta izabela izabella jadranka jadwiga jagoda janina
    jarmila jasna jekaterina jelena jelica jiřina jolanta jovana józefa judit júlia julija
    juliya justyna kaija kaisa kaja kalina kalliopi kamila karolina kasia kata katalin
    kateryna kateřina katerina katia katka katya kersti khrystyna kinga kira kirsi klára
    klaudia klavdia krystyna ksenia kseniya laimdota larisa larysa lenka lesia lesya lidija
    lidiya liina lilia liliya lilla lilya lioudmila liudmila ljiljana ljubica ľubica lyuba
    lyubov lyudmila lucyna ludmila ludmilla luminița maarja magda małgorzata malgorzata margita
    mari maria-luiza marija marinela mariola maritsa mariya marketa markéta marusya maryana maryna
    marzena masha melina melita meri mihaela mila milada milena milica milka mirela
    mirjana miroslava mlada nada nadezhda nadja nadiia nadiya nadzeya nastasya nastya nataša
    natalija nataliia nataliya natalka natalya natela nevena nikoleta nonna oana oksana oleksandra
    olena olesya olha olimpiada ona orsolya orysia outi oxana pavla pavlina paraskevi
    päivi piroska polina praskovya radka radmila raisa ramunė raluca rimma riitta rodica
    roksana rossitsa roza rozalia rūta ružica růžena sanja šárka senka silja sirpa
    slavica slavka smiljana snežana snezana sofija sofiya solomiya sonya sorina stana stanislava
    stefanija stefka svetlana svitlana svetla světlana szilvia taisia tamar tamriko tarja tatjana
    tatyana tereza terézia terhi tetiana tetyana tiina timea tímea tinatin tsvetana tuula
    ulyana uliana urszula urška vaira valentyna valeriya vanja varvara vasilisa vasiliki věra
    veera veronika vesna vida viera viktoria viktoriia viktoriya viktorija vilija vira virve
    vlasta vlada wiesława wiktoria wioletta wisława yana yaroslava yekaterina yelena yelizaveta
    yevgenia yevgeniya yevheniia yordanka yulia yuliia yuliya yulya zdenka zhanna zinaida zita
    zlata zofia zoia zorica zoya zsófia zsuzsa zsuzsanna zuzana zuzanna željka živka
    asli aslı asuman ayla aylin ayşe ayse ayşegül aysel aysun bahar başak
    banu belgin berrin betül beyza buket burcu büşra canan ceren cansu çiğdem
    cigdem damla didem dilek ebru ece eda ela elif emel emine
    esra evrim ezgi fadime fatma feride feyza figen filiz funda gamze gizem
    gonca gönül gül gülay gulcan gülden gülizar gülnur gülşen gülsüm gülten
    güler hacer hande hatice havva hazal hülya ilknur irem kadriye kübra kubra
    latife leman leyla mehtap melek melike melis meltem meral merve meryem müge
    müjde müjgan mukaddes nalan nazan nazlı necla nermin nesrin neslihan nevin
    nil nilay nilgün nilüfer nuray nurcan nurhan nurten oya özge özlem pelin
    perihan pervin pınar pinar rabia saadet şafak seda sehnaz selin semra serap
    serpil sevda sevgi sevil sevim sevinç sezen sibel şirin songül şule sümeyye
    tansu tuğba tülay tülin tuba türkan ülkü yasemin yeliz yıldız yonca zehra
    zeliha zerrin zeynep zübeyde züleyha zuhal
    # Arabic, Persian, Hebrew and South Asian
    aaliyah abeer abir adiba adva afaf afsaneh aicha aida aisha aishah alia
    aliya alya amat amina aminah aminata amira anat anisa anoush areej arezou
    arwa asal asma asmaa asmahan atefeh avital ayala ayat ayelet ayesha aynur
    aziza azadeh bahareh bahia basma batool batsheva batya benazir bilqis bouchra
    bushra chana dalal dalia dalit dareen deena dikla dorit doaa dunya efrat
    einat elaheh elham eman ester fadia fadwa faezeh fahima fahmida faiza farah
    fareeha farha faria farida fariba farideh farnaz farzana farzaneh fatemeh fathia fatiha
    fatima fatimah fatou fattaneh fauzia fawzia firouzeh forough gali galit gila ghada
    ghazal golnaz golshifteh googoosh habiba hadas hadeel hadil hafsa hajar hala haleh
    halima hamida hanaa hanadi hania haneen haniyeh hawa haya hayat hawra hend
    hiba hila hind hoda homa houda huda huma inaam inas inbal
    intisar irit ismat jamila jamileh jannat jawaher jihan jumana karima kawthar keren
    khadija khadijah khadijeh khaleda khawla khulood kobra kulsoom laleh lamia lamis lateefa
    latifa layla leila leilah liat liora lubna lujain mahira mahnaz mahsa mahtab
    mahvash maha maisa maisoon malak malala malika manal manizha maral mariam marjan
    marjane marwa maryum masih masoumeh mastoora maya mayada maysa maysoon mehri mehrnaz
    meirav meital menal merav mina minoo mitra mouna muna munira nabila nadera
    nadira naghmeh nahed naheed nahid naila naima najat najla najwa narges nargis
    nasreen nasrin nava nawal nawar nazanin nazila nazneen neda negar negin neta
    nigar niloofar niloufar nisreen nitza noora noura nurit ofra orit
    orly orna osnat parastoo pari parisa parvaneh parveen parvin pegah raghad
    raghda raheela rahima rahma randa rania rasha rawan raya razan razieh reem
    reema rehana revital reyhaneh rima rina rivka roja rola ronit roya rozita
    ruba rukhsana rula ruqayya roqayya saba sabeen saeeda safa safia safiya sahar
    saida sajida sakina salma samah samar samaneh sameera samia samiha samira sanam
    sania sarit sawsan shabana shabnam shagufta shahd shahida shahla shahnaz shahrnush shaima
    shaimaa shaista shamima sharmeen shayma shazia sheherazade sherin sherry shira shirin shirine
    shohreh shoshana shukria shulamit sima simin sivan soha soheila somayeh souad suad
    suha suhair sumaya summaya suzan tahani tahereh tahira tahmina taraneh tehila thuraya
    tova tzipi tzipora umaima umm vered wafaa warda widad yael yaffa yara
    yardena yasaman yasmeen yasmina yasmine yehudit yosra yusra zahida zahra zainab zaina
    zakia zarifa zarin zaynab zehava zeina zeinab zina zohra zohreh zubaida aarti
    aditi aishwarya akanksha alka amrita amruta anandi ananya anamika anjali anjana anju
    ankita anoushka annapurna anuja anupama anuradha anusha anushka aparna archana arpita
    arundhati aruna asha ashwini avani barkha bhavana bhavna bina bipasha chandrika
    chhaya chitra daya deepa deepali deepika devika devyani dipa dipti divya durga
    ekta esha gargi gauri gayatri geeta geetha geetanjali gita harini harsimrat hasina
    heena hema hemalatha hemlata indira indu ishita jaya jayalalithaa jayanthi jayanti jyothi
    jyoti kajal kalpana kalyani kamala kamini kanchan kangana kanimozhi karishma kareena kashmira
    kaveri kavita kavitha khushboo komal kriti kshama kumari kunti lakshmi lalita lalitha
    lata latha lavanya laxmi leela lekha madhavi madhuri mahua malati malavika malini
    mallika mamata mamta manasi mandira maneka manisha manju manjula meena meenakshi meera
    megha meghna menaka minakshi mithali mridula mukta namita namrata nandini nandita
    nayantara neelam neena neeta neha nidhi nilima nimrat nirmala nisha nita nithya
    nivedita padma padmavati padmini pallavi parvati payal pooja poonam prabha pracheta prachi
    prameela pranita pratibha pratima preeti preity prerna preetika priti priya priyanka puja
    purnima pushpa radha radhika ragini rajani rajeshwari rajshri rajni rakhi ramya ranjana
    rashmi rashmika rati reena rekha renu renuka reshma revathi richa riddhi rinku
    ritika ritu riya rohini roopa ruchi rukmini rupa rupali sadhana sadhvi sakshi
    samita sandhya sangeeta sangita sanjana sanya sapna sarala sarika sarita saroja
    sarojini saudamini savita savitri seema shabari shaila shakuntala shalini shanta shanthi
    sharda sharmila shashikala sheela sheetal shefali sheikh_hasina shilpa shikha shobha shobhaa
    shreya shruti shubha shubhra shweta sirimavo smita smriti snehal sneha sohini sonakshi
    sonal sonali sonam soumya sridevi subhadra sucheta suchitra sudha sujata sujatha sukanya
    sulochana sumati sumitra sunanda sunita supriya surbhi sushma sushmita suvarna swara swarna
    swati swathi tanu tanuja tanvi tanushree tapasi tavleen teesta trupti uma
    urmila usha vaishali vaishnavi vandana vani varsha vasanthi vasudha vasundhara veena vibha
    vidya vijayalakshmi vimala vineeta vinita yamini yashoda zeenat
    # East and Southeast Asian, African
    aiko akane akemi akiko ami asako asami asuka atsuko aung_san_suu_kyi ayaka ayako
    ayumi azusa chieko chie chihiro chikako chinatsu chisato chiyo eiko emi emiko
    eri eriko etsuko fumie fumiko fuyumi hanako haruka haruko harumi haruna hatsune
    hideko hiroko hiromi hisako hitomi honoka ikuko itsuko izumi junko kaede kanae
    kanako kaori kasumi katsuko kayo kayoko kazuko keiko kikuko kimiko kiyoko kotone
    kumiko kyoko machiko madoka mai maiko maki makiko mami mamiko manami mao
    mariko masako masumi mayu mayuko mayumi megumi michiko mieko mihoko miho miki
    mikiko minako mio misaki misako mitsuko miwa miyako miyo miyoko miyu miyuki
    mizuki moe momoka momoko mutsumi nanako nanami naoko narumi natsuki natsuko natsumi
    nobuko noriko reiko rena rie rieko rika rikako riko risa ritsuko rumi
    rumiko ruriko ryoko sachi sachiko sae saki sakiko sakura saori satoko satomi
    sawako sayaka sayuri seiko setsuko shigeko shiho shihoko shizuka shizuko shoko sumie
    sumiko suzuko tae taeko takako takayo tamako tamami tamiko teruko tokiko tomiko
    tomoe tomoko tomomi toshiko toyoko tsukiko umeko utako wakako yae yasuko yayoi
    yoko yoriko yoshie yoshiko yukari yuka yukie yukiko yuko yumi yumiko yuriko
    ae-ra bo-young chae-won eun-hee eun-ji eun-jung eun-kyung geun-hye hae-won hee-jin hye-jin
    hye-kyung hyo-jin hyun-ah hyun-joo hyun-jung ji-eun ji-hye ji-min ji-woo ji-young jin-ah
    jin-sook jung-ah jung-hee kyung-hee kyung-sook kyung-wha mi-kyung mi-ja mi-young min-ji
    min-jung min-seo na-young seo-hyun seo-yeon seo-yun so-hee so-young soo-jin soo-mi soo-yeon
    su-bin su-jin sun-hee sun-young sung-hee ye-jin yeon-jae yo-jong yoo-jin young-ae young-mi
    yu-na yuna yun-hee chunhua chunying fang feifei fengying guiying hongyan huilan huiling
    jiali jiaying jingjing lanying lihua lijuan liling lingling liping meiling meihua meifeng
    meixiang mei meng-wanzhou peiyao qian qing-ling qiong shanshan shiyi shuang shufen shuzhen
    tingting wanzhou weiwei wenjing xia xiaohong xiaoling xiaomei xiulan xiuying xiuli xue
    xueqin xuemei yanling yanping yating yifei ying ying-wen ing-wen yingying yulan yuhua
    yuling yunying yuzhen zhenzhen zhiling ziyi qiaozhen siew siti megawati puan retno
    sri_mulyani susi nurul ratna wati yingluck paetongtarn suu suu_kyi aung_san hnin
    thida thuy huong hoa lan linh ngoc nhung phuong trang thu thi
    tuyet yen anh_thu imee corazon abeba abena adaeze adaku adaora adjoa
    adunni aissatou akosua akua ama amaka amma aminatou assetou atsede awa aya
    bintou bisi bolanle bukola bunmi busisiwe chiamaka chidinma chimamanda chinelo chinwe chinyere
    chioma ebele efua ekaete eshe esi fatoumata fatoumatta folake folasade funke
    funmi funmilayo genet graça halimatou ifeoma ifeyinwa ijeoma kadiatou kemi khadidja
    khady khanyi lerato lindiwe makeda makena mariama mariame moleboheng mwangaza nafissatou
    naledi nandi nanyamka ndeye ngozi nkechi nkosazana nneka noluthando nomalanga nombulelo
    nomsa nomvula nompumelelo nonhlanhla nontombi nozipho nthabiseng nyokabi nyambura ngina oby
    oluchi oluwatoyin omolara omotola oumou palesa phumzile ramatoulaye ramla refilwe
    sahle-work sibongile simisola sithembile tadelech thandeka thandi thandiwe
    thembi thenjiwe titilayo tsitsi uzoamaka wambui wangari wanjiku
    wanjiru yaa yetunde yewande zainabu zanele zawadi ziyanda zodwa zuriel wafa faye
    melania

    [given.neutral]
    abidemi adama adebola adeola amani anu ari avni ayomide azar baraka bernie bola bonolo
    camille chanda chandra charlie chikondi chinonso chipo corey damilola dayo desta devin dewi
    dima ebun edem eike elcin elisha elçin enitan fikile firdaus gigi gul hikmat ifeoluwa ihsan
    ikram ilham iman imani inderjit ira itumeleng jabu jagjit janis joey johnnie joni kahu
    karabo kehinde kelechi kelsey kiri lebogang leone lesedi letlhogonolo lindani logan lungelo
    lungile mashudu micah michele modeste mpho mrinal navjot nihad nika nishat nkem noa olamide
    olayinka oluwaseun onyeka paramjit parker patrice qamar rajinder regan remy rian rida roni
    salam sanele saroj sefa selam sena senay shahin shashi shawn shukri sina spencer surinder
    surya tafadzwa taiwo tebogo teboho temitope thokozani tolulope tshepo tulsi tumelo tumi umut
    unathi vijaya waris willie zelalem zohar özgür
    nihal ola
    addison adi alex alexis andrea angel ariel ash ashley aubrey avery ayo
    bailey beau billie blair blake bobbie brook cameron carey carmine carroll casey
    charley chris cody courtney dana daryl darcy dee devon dominique drew dylan
    eden ellis emerson emery evelyn finley francis frankie gabriele gale germaine guadalupe
    gurpreet harley harper hayden hikaru hilary jackie jaden jaime jamie jan jay
    jaylen jayden jean jess jesse jessie jo jocelyn jodi jody jordan jules
    kai kasey kelly kelley kendall kerry khin kim kiran kirby kris lane
    laurie lee leigh leslie lesley lindsay lindsey loren lou lyn lynn mackenzie
    marion marley mel merle morgan moran nana nicky nicola nikita noor nour
    nur nico pat peyton phoenix pooh quinn randi reagan reese rene riley
    robin ronnie rosario rowan sacha sage sam sandy sasha saša shannon shay
    shea shelby sidney simone skylar skyler stacy stevie sunny sydney tal tatum
    taylor terry tracy val vivian xin ya yi yong yuki yu yuval
    ming ling ping jing hui jie lei li min ning qing rui
    shan tao ting xiao xiaobo yan yang yue zhi zhong hae-jin jae-hee
    ji-won ji-yeon seung-hee soo-hyun sung-min young-hee young-soo anh bao chau hai hanh
    kim-anh lam minh-anh nhi quynh thanh tu vy hedayat amandeep baljit gurdeep
    gurmeet harpreet jasbir jaspreet kuldip mandeep manpreet navdeep parminder rajdeep rupinder
    simran sukhdeep sukhwinder temi tolu tope uche thuli lebo tatenda farai rudo
    tsholofelo zion sascha conny toni kaye michal gal noam shir lior shai
    yarden nehal nasim deniz derya evren ilkay ozgur yagmur zhenya valya shura
    slava zhenia vanya misha amal hong raja indra sabah hanan shadi shiva
    rana laurence marian nino mika islam kaoru shinobu masami suman chika

    [given.ambiguous]
    # also everyday English words, months or plain nouns
    art april august autumn bay belle bliss booker brandy bud buck buddy
    candy cash chance charity charm chase chastity chip christmas clay colt comfort
    constant cricket crystal dash dawn day delight destiny diamond dusty easter elder
    ember epiphany ever fancy faith field fisher flower forest forrest fortune foster
    freedom friday garland gay gem general genesis ginger glory golden gray happy
    harmony haven heath heaven holiday honey honor honour hope jet jewel joy
    july june junior justice king lake lark legend liberty lot love lucky
    luck magic major march marvel mason may memory mercy merit merry miracle
    misty modesty moon noble ocean page paris patience peace pepper piety pink
    pleasant precious pride prince princess prosper providence queen rain raven reed ridge
    river rob rocky rock royal rusty rush saint salt scout scarlet serenity
    shepherd sky sonny sparrow spring stone stormy story summer sunday tad teal
    temperance thorn tiger trinity true trust unity van victory virtue west wednesday
    will winter woody young earnest blessing beauty gift goodness innocent loveness lovemore
    wisdom welcome trymore skip duke bishop baker carter cooper tanner porter archer
    sawyer miller hunter potter weaver odd gang sang won per tone lone gun line marine else
    rich dot opal ebony saffron petunia primrose reet melody

    [particle]
    van von de der den del della dello delle degli dei di
    da das do dos du des d' la le les lo el
    al bin bint ibn abu abou umm ben bar bat ter ten
    te 't op aan af av zu zum zur y e i
    und und_zu van_de van_den van_der van_'t von_der von_dem de_la de_las de_los de_le
    dalla dal dall' san santa st mac mc o' ap ab ferch ní nic ó uí arap
    fitz abd abdul ould wold wa ul ur al- el- vom van_het
    in_'t uit l' à dit vander vande vanden

    [suffix.name]
    jr sr jnr snr ii iii iv v vi md m.d phd
    ph.d dphil d.phil edd dds dvm jd j.d llm llb mba ma
    ba bsc msc qc kc sc esq mp msp mep mla mpp
    td ms am ao obe mbe cbe kbe dbe gbe om ch
    cb kcb gcb cmg kcmg vc gc dso dsc dfc frs fba
    frcs frcp mrcp rn cpa pe sj s.j op osb ofm usn
    usmc usaf ret emeritus bart bt the_younger the_elder the_third the_second

    [abbreviation]
    mr mrs ms mx adv dr prof messrs mme mlle mmes gen sen
    sens rep reps gov govs amb atty asst assoc pres supt insp
    det sgt cpl pvt pte lt col maj capt cmdr cdr adm
    brig gens cols lts sgts spc ens cst const hon rev revd
    fr msgr mgr br sr jr st ste ss sts bros inc
    corp ltd co cos plc dept dist div est govt univ inst
    assn acad ave blvd rd sq hwy rte pkwy bldg apt ft
    mt mts pt hts vs v etc cf viz et_al ibid
    op.cit e.g i.e ca approx no nos vol vols fig figs p
    pp pg para ch sec ed eds trans repr ver jan feb
    mar apr jun jul aug sep sept oct nov dec mon tue
    tues thu thur thurs fri a.m p.m pm b.c a.d b.c.e c.e
    d.c u.s u.k u.n u.s.a u.s.s.r e.u l.a n.y n.j n.c s.c
    n.h n.m n.d s.d w.va r.i b.a m.a b.s m.s m.d ph.d
    d.phil j.d ll.b ll.d r.n d.d.s m.b.a m.p q.c k.c esq s.a
    ala ariz calif colo conn del fla ga ind kan ky la
    md mass mich minn mo mont neb nev okla pa penn tenn
    va vt wis wyo ont que alta sask lbs lb oz kg
    km cm mm mi mph hr hrs min mins tel ext exec sto sta
    dir mngr mgmt dep lieut cllr rt_hon rt ald q.e.d r.i.p a.k.a
    p.s n.b w.r.t incl excl misc orig intl natl sgd tex

    [abbreviation.ender]
    u.s u.k u.n u.s.a u.s.s.r e.u inc corp ltd co cos plc
    bros jr sr etc a.m p.m pm b.c a.d b.c.e c.e d.c
    l.a n.y n.j ph.d m.d b.a m.a m.b.a j.d esq dept govt
    ave blvd st rd sq s.a a.k.a r.i.p m.p q.c k.c ft
    lb lbs oz km kg mph mins hrs

    [calendar]
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun
    jul aug sep sept oct nov dec mon tue tues wed weds
    thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays
    sundays christmas easter michaelmas

    [adverb]
    # Adjectives that follow their noun: officials familiar with the plan.
    familiar aware knowledgeable
    also then later now once again often still always never just further
    earlier afterwards afterward meanwhile soon today yesterday tomorrow tonight even ever too
    already almost perhaps maybe sometimes sometime seldom twice thrice instead though however
    therefore thus hence otherwise nevertheless nonetheless moreover furthermore besides likewise
    elsewhere here there somewhere anyway anyhow somehow rather quite very yet only
    aloud alone together overnight before since thereafter thereupon henceforth hitherto
    heretofore next last first second third at_last at_once at_first at_length in_turn in_part
    in_fact of_course all_along by_then by_now for_years more_than_once over_and_over long much
    more less most well hard fast straight loud low deep high wrong
    half sort_of kind_of abroad online onstage backstage offstage indoors downstairs upstairs
    forth away forward apart aside ahead beforehand nowadays indeed deadpan tongue-in-cheek early
    aft aloft astern ashore abaft overhead underfoot underneath
    nonstop point-blank at_least at_most of_late in_private in_public in_particular for_instance for_example
    as_well under_oath

    [auxiliary]
    has have had having is are was were am be been being
    do does did done doing will would shall should can could may
    might must ought need dare used_to going_to got_to have_to has_to had_to 'll
    've 's 're 'd 'm i'll i've i'd i'm you'll you've you'd
    you're he'll he's he'd she'll she's she'd it'll it's it'd we'll we've
    we'd we're they'll they've they'd they're who's who'd who've who'll that's that'd
    that'll there's there'd ain't isn't aren't wasn't weren't hasn't haven't hadn't don't
    doesn't didn't won't wouldn't shan't shouldn't can't cannot couldn't mayn't mightn't mustn't
    needn't oughtn't daren't

    [preposition]
    of in to for with on at from by about as into
    like through after over between out against during without before under around
    among amongst amid amidst upon onto off toward towards above across along
    alongside behind below beneath beside besides beyond despite down except excluding including
    inside near nearby opposite outside past per regarding respecting concerning considering
    following since throughout till until up unlike versus via within aboard atop
    barring circa minus notwithstanding plus pending round save than underneath unto worth
    according_to ahead_of apart_from as_for as_of as_to aside_from because_of close_to due_to
    except_for in_addition_to in_front_of in_place_of in_spite_of instead_of in_view_of next_to
    on_account_of on_behalf_of on_top_of out_of outside_of owing_to prior_to rather_than
    regardless_of thanks_to together_with up_to with_regard_to with_respect_to in_response_to
    in_reply_to in_terms_of by_means_of by_way_of in_light_of in_the_wake_of on_the_part_of
    in_favour_of in_favor_of

    [determiner]
    the a an this that these those my your his her its
    our their whose some any no every each either neither both all
    half many much more most few fewer fewest little less least several
    enough another other such what which whatever whichever one two three four
    five six seven eight nine ten dozens hundreds thousands several_of a_few a_lot_of
    a_number_of plenty_of certain various numerous countless

    [conjunction]
    and or but nor so yet for if unless because although though
    while whilst whereas when whenever where wherever since until till before after
    once that whether lest as than however therefore thus even_if even_though as_if
    as_though as_long_as as_soon_as so_that in_case in_order_that provided providing provided_that
    given_that now_that inasmuch_as insofar_as supposing assuming_that except_that rather_than
    plus

    [negation]
    not never no n't cannot nobody nothing none neither nor nowhere without
    hardly scarcely barely rarely seldom don't doesn't didn't won't wouldn't shan't shouldn't
    can't couldn't isn't aren't wasn't weren't hasn't haven't hadn't mustn't mightn't needn't
    oughtn't ain't daren't no_longer

    [pronoun.male]
    he him his himself he's he'd he'll

    [pronoun.female]
    she her hers herself she's she'd she'll

    [pronoun.neuter]
    it its itself it's it'd it'll

    [pronoun.plural]
    they them their theirs themselves themself they're they've they'd they'll

    [pronoun.first]
    i me my mine myself we us our ours ourselves i'm i've
    i'd i'll we're we've we'd we'll

    [pronoun.second]
    you your yours yourself yourselves you're you've you'd you'll ye thou thee
    thy thine thyself y'all

    [relative]
    who whom whose which that whoever whomever where when why

    [work]
    operation headlined codenamed code-named book books novel novels novella film films movie movies song songs album
    albums play plays poem poems poetry show shows series essay essays article
    articles painting paintings episode episodes single singles documentary documentaries memoir
    memoirs titled entitled autobiography biography anthology trilogy sequel prequel story stories
    short_story tale fable ballad hymn anthem tune track lullaby aria opera operetta
    musical symphony concerto sonata sonnet ode elegy epic saga bestseller best-seller paperback
    hardback textbook manual pamphlet brochure booklet tract treatise thesis dissertation
    monograph paper lecture exhibition exhibit sculpture mural photograph drawing print
    installation sitcom soap_opera mini-series miniseries telenovela broadcast podcast programme
    program webcast blog column comic comic_book comic_strip cartoon manga anime graphic_novel
    video music_video video_game videogame game trailer short short_film feature blockbuster
    thriller comedy drama melodrama romcom tragedy western musical_comedy sketch skit pilot season
    finale soundtrack mixtape ep lp remix cover chapter verse chorus limerick nursery_rhyme
    rhyme fairy_tale magazine newsletter journal fanzine hit number chart-topper debut

    [sign]
    sign signs banner banners placard placards poster posters slogan slogans t-shirt t-shirts
    tee-shirt tshirt shirt shirts hat hats cap sticker stickers bumper_sticker graffiti graffito
    plaque headline headlines caption captions reading read billboard billboards notice label
    badge button pin sweatshirt hoodie jersey armband wristband tattoo tattooed emblazoned
    inscription inscribed engraved engraving tombstone gravestone headstone epitaph flag leaflet
    leaflets flyer flyers pamphlet card cards note display signboard signpost hoarding marquee
    chyron ticker subtitle subtitles printed stenciled stencilled painted scrawled daubed
    scribbled stamped plastered embroidered labelled labeled lettering words bearing motto
    front_page cover_line mug license_plate number_plate whiteboard blackboard chalkboard notepad
    screen hashtag hashtags header wall

    [wordword]
    word words term terms phrase phrases expression expressions adjective adjectives noun nouns
    verb verbs adverb nickname nicknames so-called name names spelled spelt epithet euphemism
    synonym antonym acronym abbreviation buzzword catchword catchphrase slang neologism jargon
    label labels moniker sobriquet title titles pseudonym pen_name pet_name codename code_name
    code-name password passphrase syllable syllables letter letters pronoun preposition prefix
    suffix definition meaning translated translates translation slur slurs epithets cliche cliché
    cliches clichés idiom idioms metaphor metaphors concept notion category designation tag
    hashtag shorthand spelling pronounced pronunciation quote-unquote literally

    [nickname]
    nicknamed known_as also_known_as better_known_as best_known_as aka a.k.a alias nickname
    nicknames dubbed codenamed code-named code_named pseudonym pen_name nom_de_guerre nom_de_plume
    moniker sobriquet surnamed née nee born stage_name went_by goes_by going_by called
    affectionately_known_as popularly_known_as commonly_known_as otherwise_known_as
    formerly_known_as widely_known_as styled christened callsign call_sign handle username
    self-styled self-described self-proclaimed so-called

    [commonverb]
    fallen risen gone become grown flown driven thrown shaken fled hidden forgotten begun
    arose awoke overheard bent bled bred begot dreamt dwelt forgave forsook laid leapt lent lit meant rang shone
    mistook overtook slit spoilt stung slew slung slunk smote sped spilt strode strove thrust trod
    goes went gone gets got gotten takes took taken makes made gives likes liked
    gave given comes came leaves left loses lost wins won leads led
    meets met keeps kept brings brought buys bought sells sold sends sent
    spends spent builds built pays paid stands stood sits sat lay runs
    ran falls fell rises rose grows grew draws drew flies flew drives
    drove rides rode breaks broke chooses chose steals stole wears wore tears
    tore bears bore beats beat hits hit cuts cut lets let sets
    set shuts shut hurts hurt costs cost catches caught fights fought seeks
    sought sleeps slept sweeps swept creeps crept deals dealt feeds fed flees
    fled wakes woke eats ate drinks drank swims swam shakes shook hides
    hid slides slid winds wound binds bound digs dug sticks stuck strikes
    struck swings swung hangs hung clings clung throws threw blows blew freezes
    froze weaves wove sinks sank shrinks shrank springs sprang stinks stank becomes
    became overcomes overcame undergoes underwent withdraws withdrew opens opened closes closed
    stops stopped moves moved lives lived dies died works worked walks walked
    turns turned looks looked appears appeared happens happened occurs occurred remains remained
    stays stayed plays played uses used needs needed helps helped serves served
    passes passed reaches reached arrives arrived enters entered departs departed joins joined
    follows followed includes included contains contained provides provided supports supported
    produces produced creates created develops developed forms formed changes changed increases
    increased decreases decreased reduces reduced improves improved raises raised lowers lowered
    lifts lifted drops dropped pulls pulled pushes pushed carries carried covers covered
    crosses crossed climbs climbed jumps jumped kicks kicked scores scored saves saved
    kills killed injures injured wounds wounded attacks attacked bombs bombed destroys destroyed
    damages damaged burns burned burnt crashes crashed collapses collapsed collides collided
    arrests arrested detains detained convicts convicted sentences sentenced jails jailed
    imprisons imprisoned releases released frees freed sues sued fines fined bans banned
    blocks blocked imposes imposed enforces enforced elects elected votes voted appoints appointed
    hires hired resigns resigned retires retired quits quit replaces replaced succeeds succeeded
    fails failed defeats defeated faces faced suffers suffered causes caused affects affected
    prevents prevented protects protected avoids avoided escapes escaped survives survived rescues
    rescued treats treated tests tested visits visited travels travelled traveled tours toured
    attends attended hosts hosted marches marched launches launched lands landed sails sailed
    docks docked orbits orbited approves approved backs backed adopts adopted ratifies ratified
    plans planned prepares prepared organises organised organizes organized establishes
    established founds founded acquires acquired invests invested trades traded earns earned gains
    gained surges surged plunges plunged tumbles tumbled soars soared slips slipped exceeds
    exceeded totals totalled totaled averages averaged belongs belonged consists consisted depends
    depended exists existed involves involved represents represented results resulted stems
    stemmed features featured stars starred films filmed records recorded performs performed
    competes competed ranks ranked trains trained studies studied graduates graduated marries
    married divorces divorced watches watched waits waited listens listened hears heard smells
    smelled tastes tasted touches touched cooks cooked washes washed cleans cleaned dresses
    dressed packs packed loads loaded fills filled empties emptied pours poured mixes
    mixed spreads spread splits split separates separated divides divided connects connected links
    linked attaches attached removes removed steps stepped rushes rushed hurries hurried races
    raced chases chased searches searched hunts hunted tracks tracked targets targeted aims
    aimed seizes seized captures captured occupies occupied invades invaded deploys deployed
    evacuates evacuated displaces displaced floods flooded lasted lasts spans spanned stretches
    stretched extends extended limits limited restricts restricted enables enabled forces forced
    requires required obtains obtained receives received collects collected supplies supplied
    ships shipped transports transported imports imported exports exported manufactures
    manufactured
    """#
}
