extension Language {
  /// Adjectives with which sentences often begin.
  static let englishAdjectives = """
    small large big great huge major minor main key local federal national international regional foreign
    domestic global public private official unofficial independent senior junior leading top heavy light early
    late recent current former new old modern ancient better worse best worst bigger smaller larger higher
    lower stronger weaker fewer less good bad poor rich cheap expensive high low strong weak hot cold warm
    cool dry wet hard soft easy difficult safe dangerous free full empty open closed black white dark bright
    long short wide deep fresh clean dirty quiet loud slow fast quick rare common popular serious severe
    different similar certain various numerous countless additional ordinary elderly medical military
    political economic financial legal social industrial commercial scientific academic environmental
    agricultural nuclear electoral judicial religious cultural
    quarterly monthly weekly annual yearly overall total average underlying seasonal
    """

  /// Adjectives of people that end like adverbs.
  static let englishAdjectivesLikeAdverbs = """
    elderly friendly unfriendly kindly lovely lonely jolly burly portly surly sickly homely stately saintly
    scholarly motherly fatherly brotherly sisterly grandfatherly grandmotherly gentlemanly ladylike manly womanly
    unmanly princely kingly queenly soldierly priestly cowardly neighbourly neighborly worldly heavenly ghostly
    deathly pearly curly gangly gnarly wily silly holy unholy ugly ungainly untidy comely likely unlikely orderly
    disorderly slatternly ruffianly miserly sprightly lively wrinkly woolly oily early beastly courtly high low long loud deep
    shrill
    """
}
