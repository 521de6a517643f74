extension Language {
  /// Countries and what is called after them, a line each.
  static let englishNations = """
    afghanistan afghan
    albania albanian
    algeria algerian
    angola angolan
    argentina argentine argentinian
    armenia armenian
    australia australian aussie
    austria austrian
    azerbaijan azerbaijani azeri
    bahrain bahraini
    bangladesh bangladeshi
    belarus belarusian belarussian
    belgium belgian
    bolivia bolivian
    bosnia bosnian
    botswana botswanan
    brazil brazilian
    bulgaria bulgarian
    cambodia cambodian
    cameroon cameroonian
    canada canadian
    chad chadian
    chile chilean
    china chinese
    colombia colombian
    congo congolese
    croatia croatian croat
    cuba cuban
    cyprus cypriot
    czechia czech
    denmark danish dane
    ecuador ecuadorian ecuadorean
    egypt egyptian
    england english englishman englishwoman
    eritrea eritrean
    estonia estonian
    ethiopia ethiopian
    fiji fijian
    finland finnish finn
    france french frenchman frenchwoman
    georgia georgian
    germany german
    ghana ghanaian
    greece greek
    guatemala guatemalan
    haiti haitian
    honduras honduran
    hungary hungarian
    iceland icelandic icelander
    india indian
    indonesia indonesian
    iran iranian
    iraq iraqi
    ireland irish irishman irishwoman
    israel israeli
    italy italian
    jamaica jamaican
    japan japanese
    jordan jordanian
    kazakhstan kazakh
    kenya kenyan
    korea korean
    kosovo kosovar kosovan
    kuwait kuwaiti
    kyrgyzstan kyrgyz
    latvia latvian
    lebanon lebanese
    liberia liberian
    libya libyan
    lithuania lithuanian
    macedonia macedonian
    malawi malawian
    malaysia malaysian
    mali malian
    malta maltese
    mauritania mauritanian
    mexico mexican
    moldova moldovan
    mongolia mongolian mongol
    montenegro montenegrin
    morocco moroccan
    mozambique mozambican
    myanmar burma burmese
    namibia namibian
    nepal nepali nepalese
    netherlands holland dutch dutchman
    nicaragua nicaraguan
    niger nigerien
    nigeria nigerian
    norway norwegian
    oman omani
    pakistan pakistani
    palestine palestinian
    panama panamanian
    paraguay paraguayan
    peru peruvian
    philippines filipino filipina philippine
    poland polish pole
    portugal portuguese
    qatar qatari
    romania romanian
    russia russian
    rwanda rwandan
    saudi
    scotland scottish scot scotsman
    senegal senegalese
    serbia serbian serb
    singapore singaporean
    slovakia slovak
    slovenia slovenian slovene
    somalia somali
    spain spanish spaniard
    sudan sudanese
    sweden swedish swede
    switzerland swiss
    syria syrian
    taiwan taiwanese
    tajikistan tajik
    tanzania tanzanian
    thailand thai
    togo togolese
    tunisia tunisian
    turkey türkiye turkish turk
    turkmenistan turkmen
    uganda ugandan
    ukraine ukrainian
    emirates uae emirati
    uk u.k britain british briton
    us u.s usa u.s.a america american
    uruguay uruguayan
    uzbekistan uzbek
    venezuela venezuelan
    vietnam vietnamese
    wales welsh welshman
    yemen yemeni
    zambia zambian
    zimbabwe zimbabwean
    """
}
