extension Language {
  /// Words that news has for the same people, a line each.
  static let englishOccupations = """
    minister secretary politician diplomat official chief statesman
    president leader premier statesman politician
    ambassador envoy diplomat representative consul official
    spokesman spokeswoman spokesperson official diplomat
    lawmaker senator congressman congresswoman representative deputy mp legislator politician member parliamentarian councillor
    mayor councillor politician governor official
    commissioner ombudsman official commissar
    general commander officer colonel major soldier marshal admiral
    policeman policewoman officer constable detective inspector superintendent sergeant sheriff pc det chief
    judge justice magistrate coroner recorder sheriff
    lawyer attorney solicitor barrister counsel prosecutor advocate qc kc
    defendant accused suspect claimant plaintiff complainant victim
    doctor physician surgeon consultant gp dr medic paediatrician oncologist cardiologist psychiatrist
    nurse midwife carer matron sister
    professor lecturer academic scholar researcher scientist dr historian economist
    scientist researcher biologist chemist physicist geologist ecologist botanist zoologist glaciologist astronomer engineer expert
    teacher headteacher headmaster headmistress principal tutor educator
    student pupil apprentice trainee undergraduate
    coach manager boss trainer
    player striker forward midfielder defender goalkeeper keeper captain winger footballer international skipper quick batter bowler
    athlete runner sprinter cyclist rider swimmer skier climber champion winner medallist competitor racer
    opponent rival challenger loser runner-up
    founder entrepreneur boss executive chief ceo owner chairman chairwoman chair director
    analyst economist strategist expert
    banker financier investor trader
    director film-maker filmmaker auteur
    actor actress performer star comedian
    singer musician vocalist songwriter performer soprano tenor star
    musician pianist violinist cellist guitarist drummer composer conductor player
    artist painter sculptor potter illustrator
    author novelist writer poet playwright biographer critic
    editor journalist reporter correspondent columnist presenter broadcaster
    chef cook baker restaurateur
    farmer grower shepherd crofter rancher dairyman smallholder herder
    fisherman skipper captain mate sailor mariner boatman
    pilot captain airman aviator
    driver conductor motorist
    engineer mechanic technician fitter
    builder carpenter plumber electrician tradesman
    priest vicar bishop archbishop cardinal cleric pastor imam rabbi minister clergyman pope
    activist campaigner organiser organizer
    unionist organiser organizer leader secretary convener
    shopkeeper grocer retailer owner trader florist baker
    landlord publican owner innkeeper
    curator archivist librarian keeper
    collector dealer trader
    widow widower wife husband spouse
    mother father parent
    resident neighbour neighbor villager local householder
    passenger traveller traveler commuter
    witness bystander
    worker labourer laborer employee docker miner
    soldier veteran sergeant private corporal
    grandmaster master champion player
    designer architect
    teenager boy girl youngster
    pensioner retiree
    """
}
