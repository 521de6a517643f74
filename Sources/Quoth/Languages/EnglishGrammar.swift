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
    [subordinator]
    when while after before although though because since until once if unless whether where
    whereas as
    """
}
