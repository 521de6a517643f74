extension Language {
  /// Words that tell how a text is told: some are commoner in stories, some in news and other reports. Their weights
  /// are those of ``MannerWeights``, in this order.
  static let englishManner = """
    the to and of a in was that it with had at for as her on not he she his be but all were from have
    him so one by an been which would out they this them no or there when if could is very you about who
    little what their into more some did me time down like over any only my do than other much never
    then are before see know back made good after thought came room such too upon way think went must
    again two man go looked we might should herself come own first well eyes will seemed long day
    through away old its house himself how just where your off something felt make great always going
    though saw still asked young being nothing ever without can took mind night last hand has once
    rather found things most left head even face moment got take looking door thing put another get
    these every here while told us half turned quite tell sat because place gave home many morning heard
    those table under may began against same between men enough side woman stood want having each three
    few evening soon really whole better almost voice both let shall together hands girl light until
    behind words coming wanted walked passed whom heart perhaps myself across brought however believe
    along spoke why air full kept leave black dark friend indeed pretty hear sitting large suddenly
    opened letter cried also tried hair whose near saying already high replied child poor answer whether
    able else continued used taking rose call exclaimed hard itself others till ought certainly stopped
    answered bad became towards returned followed appeared drew silence whispered murmured muttered
    shouted nodded smiled laughed sighed shook glanced stared leaned shrugged grinned frowned wondered
    knew knelt window floor chair stairs kitchen garden street sir madam miss mother father sister
    brother lady gentleman mrs mr aunt uncle according percent million billion week weeks month months
    year years ago earlier later recent recently reported announced statement interview officials
    official government police company report says national public members group spokesman spokeswoman
    spokesperson minister reporters monday tuesday wednesday thursday friday saturday sunday added since
    during including among support use issue likely nearly several per cent based current former
    expected called major new economic political local federal international foreign team season game
    coach court case charges trial judge study researchers university data market shares sales
    percentage website email online media video news article confirmed warned urged denied claimed
    accused insisted president residents workers union council department agency conference campaign
    debate policy leader leaders country countries election vote voters party
    """
}
