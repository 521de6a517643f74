// Written by `scripts/train manner`: do not edit.

/// The weights of a logistic regression of stories against other texts, over the shares of ``Manner``.
enum MannerWeights {
  static let shares: [Float] = [17.5, 25.5, -234.6, -11.7, 68.6, -89.1]
  static let offset: Float = 0.80
  /// The log-odds from which a text is taken for a story.
  static let threshold: Float = 2.0
}
