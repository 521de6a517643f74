import Testing

@testable import QuothEvaluation

/// Which names are the same.
@Suite struct SpeakerNameTests {
  @Test(
    arguments: [
      ("Noor Amin", "noor  AMIN"), ("President Jane Doe", "Jane Doe"), ("Mme Lù", "lady lu"),
      ("Núñez", "Nunez"), ("Nu\u{301}ñez", "NÚÑEZ"), ("Strauß", "STRAUSS"), ("Griﬃn", "Griffin"),
      ("Falk’s", "Falk"), ("Falk's\n", "falk"), ("O’Brien", "O'Brien"),
      ("Smith-Jones", "Smith Jones"), ("Ⅳ", "iv"),
      ("Mr", "mr."), ("a_b", "A_B"), ("हिन्दी", "हिन्दी"),
    ])
  func same(one: String, two: String) {
    #expect(SpeakerName(one).agrees(with: SpeakerName(two)))
    #expect(SpeakerName(two).agrees(with: SpeakerName(one)))
  }

  @Test(
    arguments: [
      ("Noor Amin", "Amin"), ("Ølsen", "Olsen"), ("Dr", "Mr"), ("", ""), ("—", "—"),
      ("Falk’s", "Falks"), ("OBrien", "O’Brien"), ("Dr Falk", "Prof Falk"),
    ])
  func other(one: String, two: String) {
    #expect(!SpeakerName(one).agrees(with: SpeakerName(two)))
    #expect(!SpeakerName(two).agrees(with: SpeakerName(one)))
  }
}
