/// What the names of organisations have in common.
package enum OrganizationData {
  /// Forms of company that may be left out at the end of a name.
  package static let companyForms = """
    inc incorporated corp corporation ltd limited llc llp lp plc gmbh ag kg se sa sas sarl srl spa
    nv bv ab asa oy oyj aps pty bhd co company kk
    """

  /// Words that tell of which kind a body is and not which one: a name of these alone, *the Foreign
  /// Ministry*, is another body in each country.
  package static let generic = """
    ministry department office agency bureau commission committee council board authority service
    administration government cabinet parliament congress senate house assembly legislature party
    court tribunal police army navy military force forces air armed guard embassy consulate mission
    delegation union company firm bank group team club university college school hospital church
    newspaper paper media channel campaign staff court courts prosecutor prosecutors prosecution
    defence defense foreign interior justice health education finance economy economic energy
    transport agriculture culture environment labour labor trade home internal external affairs
    treasury supreme high constitutional appeals appeal district federal national state local
    regional provincial city county municipal public private central general chief senior lower
    upper security intelligence council electoral election commission presidency administration
    prime deputy vice former acting top lead television radio broadcaster
    president presidential press information media news statistics statistical center centre
    institute institution association federation organisation organization foundation society league
    alliance coalition opposition ruling republic kingdom and of the for on in
    """

  /// Bodies whose name is made of such words and yet is one in the whole world's news.
  package static let unique = """
    white_house state_department justice_department home_office foreign_office supreme_court_of_the_united_states
    house_of_commons house_of_lords world_bank
    """

  /// What acronyms stand for that too many names would fit, or none.
  package static let acronyms = """
    un united nations
    eu european union
    us united states
    uk united kingdom
    uae united arab emirates
    ap associated press
    afp agence france presse
    ai amnesty international
    au african union
    bbc british broadcasting corporation
    boe bank of england
    cbs columbia broadcasting system
    cdc centers for disease control and prevention
    cia central intelligence agency
    cnn cable news network
    dc district of columbia
    doj department of justice
    dhs department of homeland security
    ecb european central bank
    epa environmental protection agency
    fao food and agriculture organization
    fbi federal bureau of investigation
    fda food and drug administration
    fed federal reserve
    fifa federation internationale de football association
    gm general motors
    gop republican party
    hrw human rights watch
    icc international criminal court
    icj international court of justice
    icrc international committee of the red cross
    idf israel defense forces
    ilo international labour organization
    imf international monetary fund
    ioc international olympic committee
    irs internal revenue service
    itv independent television
    mit massachusetts institute of technology
    mod ministry of defence
    msf medecins sans frontieres
    nasa national aeronautics and space administration
    nato north atlantic treaty organization
    nbc national broadcasting company
    nfl national football league
    nba national basketball association
    nhl national hockey league
    nhs national health service
    nsa national security agency
    nsc national security council
    nyt new york times
    oecd organisation for economic cooperation and development
    opec organization of the petroleum exporting countries
    osce organization for security and cooperation in europe
    pa palestinian authority
    pbs public broadcasting service
    plo palestine liberation organization
    sec securities and exchange commission
    snp scottish national party
    tuc trades union congress
    uefa union of european football associations
    unesco united nations educational scientific and cultural organization
    unhcr united nations high commissioner for refugees
    unicef united nations childrens fund
    unrwa united nations relief and works agency
    wfp world food programme
    who world health organization
    wsj wall street journal
    wto world trade organization
    wwf world wildlife fund
    """
}
