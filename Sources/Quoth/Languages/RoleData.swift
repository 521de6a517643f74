/// Walks of life that one person rarely has two of, by words of roles.
package enum RoleData {
  package static let fields = """
    [politics]
    president minister premier chancellor senator congressman congresswoman congressperson mp mep
    governor mayor lawmaker legislator politician councillor councilman councilwoman secretary
    speaker ambassador diplomat envoy negotiator republican democrat chairman whip deputy
    statesman dictator prime commissioner delegate spokesman spokeswoman spokesperson staff aide
    adviser advisor campaign
    [sport]
    footballer player goalkeeper striker midfielder defender winger quarterback pitcher coach
    manager cricketer golfer boxer sprinter runner swimmer cyclist skier skater gymnast jockey
    athlete olympian champion racer driver rower referee umpire batsman bowler wrestler fullback
    linebacker centre-back forward captain wicketkeeper
    [arts]
    actor actress singer rapper guitarist drummer pianist violinist composer musician conductor
    painter sculptor novelist poet playwright dancer choreographer comedian filmmaker director
    screenwriter artist songwriter soprano tenor bassist saxophonist trumpeter
    [science]
    professor scientist researcher physicist chemist biologist epidemiologist virologist
    mathematician astronomer economist historian sociologist psychologist neuroscientist lecturer
    geologist engineer climatologist ecologist anthropologist archaeologist philosopher
    [medicine]
    doctor surgeon nurse physician cardiologist paediatrician pediatrician oncologist midwife
    psychiatrist paramedic dentist
    [law]
    judge lawyer attorney prosecutor barrister solicitor justice magistrate
    [faith]
    bishop archbishop cardinal priest rabbi imam pastor vicar reverend monk nun
    [force]
    general colonel admiral sergeant lieutenant soldier officer constable sheriff detective
    commander major private corporal trooper policeman policewoman
    """

  /// Fields between which people often move.
  package static let neighbours = """
    politics law
    politics force
    politics science
    politics medicine
    science medicine
    science arts
    science law
    science faith
    medicine force
    law force
    """

  /// Words that tell that a role is another than today's.
  package static let past = "former ex late retired onetime ex- then-"
}
