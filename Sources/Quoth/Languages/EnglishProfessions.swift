extension Language {
  /// Words for those who do the same work, a line each.
  static let englishProfessions = """
    clergyman parson vicar rector curate priest pastor preacher chaplain padre reverend minister
    doctor physician surgeon apothecary
    lawyer attorney solicitor barrister advocate
    policeman constable officer bobby cop
    innkeeper landlord host publican
    servant maid housemaid parlourmaid parlour-maid parlormaid chambermaid maidservant handmaiden attendant
    schoolmaster teacher tutor headmaster
    schoolmistress teacher governess
    coachman driver cabman chauffeur
    sailor seaman mariner
    soldier private trooper
    boy lad youngster urchin child
    girl lass child
    reporter journalist correspondent newspaperman
    beggar tramp vagabond
    burglar thief robber
    monk friar brother
    steward butler footman valet manservant
    """
}
