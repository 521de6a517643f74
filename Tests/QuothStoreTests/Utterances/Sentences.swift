/// Quotations made up for the tests of utterances.
enum Sentences {
  /// Each is said by somebody once; every second one is for tuning.
  static let all = """
    We will not sign any document that divides our country, and nobody should expect us to.
    The bridge was closed at noon because the wind had become too dangerous for lorries.
    I have never seen so many people in this square, not even on the night the war ended.
    Our neighbours have always been welcome here, and that will not change after the vote.
    The committee found no evidence that the minister had misled parliament.
    She told the whole class that the experiment would fail, and then she made it work.
    Prices rose faster than wages again, which is why families are cutting back on food.
    If the rain keeps falling like this, the lower fields will be gone by Thursday.
    It was a defence of everything that we hold dear, and the centre of our programme.
    They promised us new homes by the spring, and we are still living in tents.
    You cannot organise a fair election while the police are arresting candidates.
    The honour belongs to the nurses who stayed when everyone else had gone home.
    My grandmother used to say that a quiet harbour makes a poor sailor.
    We are analysing the samples now and expect the first results within a week.
    Nobody on the board knew about the payments until the auditors called.
    He did not come to negotiate, he came to read us a list of demands.
    The colour of the water changed overnight and the fish began to die.
    I would rather lose an election than win it by frightening people.
    This team has shown more character in ten days than most teams show in a season.
    The driver braked at once, but the tram was already on the crossing.
    We owe the families an apology, and today, belatedly, they are getting one.
    A ceasefire without guarantees is a pause that lets the other side reload.
    Children who read for pleasure do better at mathematics as well as at languages.
    There is a hole in the budget of forty million euros and no plan to fill it.
    The judge asked twice whether he understood the charge, and twice he nodded.
    Every glacier in this valley has lost at least a third of its length since my childhood.
    We can't keep asking teachers to do the work of doctors and social workers.
    The vaccine is safe, it is effective and it is free for everyone over sixty.
    Whoever gave that order will have to answer for it before an independent court.
    I played the worst match of my life and we still won, so who am I to complain?
    The old theatre will be restored stone by stone, exactly as it stood before the fire.
    Let me be clear about one thing: the factory stays open.
    Our intelligence suggests that the missiles were fired from a mobile launcher near the coast.
    There was smoke, there was shouting, and then the lights went out in the entire building.
    I am not going to comment on a phone call that may or may not have taken place.
    The rules apply to ministers exactly as they apply to everybody else in this country.
    We found the letter behind a drawer, folded small and dated the day before she vanished.
    It takes about six months to train a dog to recognise the scent of the beetle.
    What happened on that island was not an accident, it was negligence on a grand scale.
    The merger makes sense on paper, but nobody has asked the customers what they think.
    Before we talk about tactics we should talk about why half the stadium was empty.
    Trade between our two nations has doubled, and it can double again within five years.
    I have asked the chief constable for a full report by the end of the month.
    The patient was conscious throughout the operation and even made a joke at the end.
    We did everything by the book, and the book turned out to be wrong.
    There will be consequences for those who supplied the weapons, wherever they are.
    The new railway will cut the journey from the capital to the border to three hours.
    It would be a mistake to read this verdict as an acquittal of the whole system.
    Farmers are not asking for charity, they are asking for a price that covers their costs.
    The telescope has shown us galaxies that should not exist according to our models.
    I walked out of that meeting because I will not be shouted at by a man in a dressing gown.
    Our hospitals are coping, but only because thousands of people have cancelled their holidays.
    The captain spoke to every player, one by one, and he did not raise his voice once.
    Half of the coral in the reserve has bleached since January, and the rest is under stress.
    We have agreed on nothing except to meet again next month in a neutral country.
    The suspect rented the van under a false name and paid for it in cash.
    That painting hung in our kitchen for thirty years and we used to throw darts beside it.
    No government can legislate for good manners, but it can set an example.
    Drivers should avoid the coast road until the engineers have inspected the cliff.
    The question is not whether we can afford to act but whether we can afford to wait.
    We would welcome talks about the fishing grounds at any time and at any level.
    My client denies every one of these allegations and looks forward to clearing her name.
    I knew from the first note that this was going to be the best night of the tour.
    The dam held, the pumps worked and the town stayed dry for the first time in decades.
    Investors have been told for years that the mine is about to open, and it never opens.
    A museum that hides the difficult parts of history is only a very expensive warehouse.
    The satellites were launched together, but they will be controlled from different continents.
    People here do not want revenge, they want to know where their sons are buried.
    Our forecast assumes that interest rates will fall gradually over the next eighteen months.
    Somebody painted over the mural during the night, and by morning it had been painted back.
    The union will ballot its members on the offer, and I shall recommend that they accept it.
    You do not win five gold medals by listening to people who say that it is impossible.
    We evacuated the school within four minutes, and every pupil is accounted for.
    The constitution gives the president no power to dissolve the assembly on a whim.
    It smelled of tar and oranges, and I decided on the spot that I would never leave.
    These chemicals were banned in 1994, and yet we find them in the river every summer.
    The opposition had three chances to vote for this bill and voted against it each time.
    If you cross that line you will meet the full force of the law, whatever flag you carry.
    The cat sat on the judge's bench for the whole hearing and nobody dared to move it.
    We have lost 412 jobs at this yard since the autumn, and each of them had a name.
    """.split(separator: "\n").map { String($0) }

  /// Two texts that share much and are two utterances.
  static let pairs: [(String, String)] = [
    (
      "We will send troops to the border next week.",
      "We will not send troops to the border next week."
    ),
    (
      "Revenue rose 5 percent in the second quarter.",
      "Revenue rose 7 percent in the second quarter."
    ),
    (
      "Revenue rose 5 percent in the second quarter.",
      "Revenue fell 5 percent in the second quarter."
    ),
    (
      "Revenue rose 5 percent in the second quarter.",
      "Revenue rose 5 percent in the third quarter."
    ),
    (
      "I spoke with President Macron this morning about the ceasefire.",
      "I spoke with President Erdogan this morning about the ceasefire."
    ),
    (
      "Two people were killed and five were injured in the explosion.",
      "Two people were killed and nine were injured in the explosion."
    ),
    (
      "The talks with the Russian side were constructive and will continue.",
      "The talks with the Iranian side were constructive and will continue."
    ),
    (
      "He was a loving father, a devoted husband and a dear friend.",
      "She was a loving mother, a devoted wife and a dear friend."
    ),
    (
      "We can and will defend every inch of our territory.",
      "We cannot and will not defend every inch of our territory."
    ),
    (
      "The company said it would cut 300 jobs in Germany by June.",
      "The company said it would cut 300 jobs in France by June."
    ),
    (
      "They should raise taxes on the rich before they do anything else.",
      "They should lower taxes on the rich before they do anything else."
    ),
    (
      "The bill passed by 51 votes to 49 after a long debate.",
      "The bill failed by 49 votes to 51 after a long debate."
    ),
    (
      "We are confident that inflation will fall next year.",
      "We are confident that inflation will rise next year."
    ),
    (
      "It is legal to carry a knife of that size in this state.",
      "It is illegal to carry a knife of that size in this state."
    ),
    (
      "I believe that he is innocent and I always have.",
      "I believe that he is guilty and I always have."
    ),
    (
      "Police are treating the death as suspicious and appealed for witnesses.",
      "Police are not treating the death as suspicious and appealed for witnesses."
    ),
    (
      "Our thoughts are with the families of the victims in Madrid.",
      "Our thoughts are with the families of the victims in Oslo."
    ),
    (
      "The president will travel to Brussels on Monday for the summit.",
      "The president will travel to Brussels on Thursday for the summit."
    ),
    (
      "We expect the plant to open in March and to employ a thousand people.",
      "We expect the plant to close in March and to lay off a thousand people."
    ),
    ("It may take ten years to clean the site.", "It may take twenty years to clean the site."),
    ("She must resign before the end of the week.", "She may resign before the end of the week."),
    ("He said that the army had taken the village.", "He said that the army had lost the village."),
    (
      "We voted for the motion because it protects tenants.",
      "We voted against the motion because it protects tenants."
    ),
    (
      "I have always supported the death penalty for such crimes.",
      "I have never supported the death penalty for such crimes."
    ),
    ("We will be back.", "We will be back soon."),
    ("I don't know.", "I don't know him."),
    (
      "We will see what happens.",
      "We will see what happens, but the dam cannot hold another winter."
    ),
    (
      "The storm is expected to reach the coast of Florida on Sunday night.",
      "The storm is expected to reach the coast of Texas on Sunday night."
    ),
    (
      "The drug reduced the risk of stroke by a quarter in women.",
      "The drug reduced the risk of stroke by a quarter in men."
    ),
    (
      "The experiment worked with mice but it did not work with rats.",
      "The experiment worked with rats but it did not work with mice."
    ),
    (
      "All flights to the island have been cancelled until further notice.",
      "All ferries to the island have been cancelled until further notice."
    ),
    (
      "The minister has our full confidence and will remain in office.",
      "The coach has our full confidence and will remain in office."
    ),
    (
      "I would do the same thing again if I were asked.",
      "I would never do the same thing again if I were asked."
    ),
    (
      "I was born in Lagos and I will die in Lagos.", "I was born in Accra and I will die in Accra."
    ),
    (
      "The vaccine is more than ninety percent effective in adults.",
      "The vaccine is less than ninety percent effective in adults."
    ),
    ("We have enough water for the next six weeks.", "We have enough water for the next six days."),
    (
      "There is some evidence that the document was forged.",
      "There is no evidence that the document was forged."
    ),
    (
      "The court has accepted the appeal of the prosecution.",
      "The court has rejected the appeal of the prosecution."
    ),
    (
      "Only members of the club may use the lower entrance.",
      "All members of the club may use the lower entrance."
    ),
    (
      "We won because we were the better team tonight.",
      "We lost because we were the worse team tonight."
    ),
    (
      "The suspect is a 34-year-old man from Leeds.", "The suspect is a 43-year-old man from Leeds."
    ),
    (
      "Without the support of the union the strike will fail.",
      "With the support of the union the strike will succeed."
    ),
    (
      "Our gas reserves are full and our prices are stable.",
      "Our gas reserves are empty and our prices are stable."
    ),
  ]
}
