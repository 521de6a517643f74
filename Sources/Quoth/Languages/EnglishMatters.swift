extension Language {
  /// Nouns with which sentences begin without an article, so that their capital says nothing: *Revenue was flat*.
  static let englishMatters = """
    revenue revenues sales profit profits turnover earnings output inflation unemployment employment prices trading
    traffic exports imports production demand supply margins income growth debt debts rent rents wages pay costs
    spending investment funding money cash shares stocks bonds yields takings receipts deliveries orders bookings
    polls polling results figures statistics data estimates forecasts surveys tests trials studies talks negotiations
    protests demonstrations riots clashes strikes elections voting turnout immigration migration terrorism legislation
    crime violence poverty racism corruption censorship abortion climate weather rain snow heat wind winds fog smoke
    fire fires flames water floods ice temperatures food bread milk meat beef pork fuel petrol diesel gas oil coal power
    electricity light lights heating housing health education science history art music sport football cricket rugby
    tennis tickets documents records papers files letters emails messages photographs photos pictures images footage
    video videos audio evidence facts rules laws guns drugs cars trains buses planes flights ships boats roads bridges
    schools hospitals shops homes houses flats buildings trees animals dogs cats birds bees cows horses time life work
    progress nature winter summer autumn dinner lunch breakfast tea coffee beer wine
    """
}
