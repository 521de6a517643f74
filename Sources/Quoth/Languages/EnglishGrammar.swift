/// English words by what they do in a sentence; the same format as ``Language/englishData``.
extension Language {
  static let englishGrammar = """

    [verb.addressing]
    # Their object is the one spoken to.
    tell: tells told told telling
    ask
    inform
    remind
    assure
    reassure
    warn
    caution
    advise
    urge
    beg: begs begged begged begging
    implore
    order
    command
    instruct
    notify
    promise
    thank
    interrupt
    persuade
    scold
    chide
    rebuke
    reproach
    admonish
    greet
    lecture
    brief
    challenge
    press
    answer
    address
    email
    text
    [verb.relaying]
    # Their object is the one whose words are passed on.
    quote
    cite
    paraphrase
    [verb.phrasal]
    # Verbs that report only with their particle.
    went_on goes_on go_on chimed_in chimes_in fired_back fires_back shot_back shoots_back
    hit_back hits_back pointed_out points_out cut_in cuts_in broke_in breaks_in burst_out
    bursts_out piped_up pipes_up spoke_up speaks_up cried_out cries_out called_out calls_out
    put_it puts_it let_slip blurted_out blurts_out read_out reads_out let_out summed_up
    sums_up spelled_out spells_out weighed_in weighs_in put_in puts_in struck_in strikes_in
    broke_out breaks_out joined_in joins_in sang_out sings_out spat_out spits_out butted_in butts_in snapped_back
    [noun.cue]
    reporting coverage sayings contribution rejoinder riposte motto
    [media]
    # Heads of the names of newspapers and broadcasters.
    courier gazette herald tribune newspaper daily broadcaster magazine weekly mail telegraph
    chronicle observer radio television newscast examiner
    [preposition]
    according pursuant owing
    [noun.text]
    # Texts that speak for their authors.
    indictment warrant petition testimony report study survey book letter memo document filing complaint lawsuit brief transcript email
    article column op-ed editorial release advertisement video affidavit motion ruling opinion
    [verb.modal]
    will would shall should can could may might must do does did won't wouldn't can't couldn't
    didn't doesn't don't shouldn't cannot won’t wouldn’t can’t couldn’t didn’t doesn’t don’t
    shouldn’t
    [subordinator]
    when while after before although though because since until once if unless whether where
    whereas as why how whereupon whereat
    """
}
