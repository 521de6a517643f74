/// Numbers whose size matters more than their value.
enum Magnitude {
  /// About the natural logarithm of 1 + *x*, without a mathematics library.
  static func log(_ x: Float) -> Float {
    let value = x + 1
    return (Float(value.exponent) + value.significand - 1) * 0.6931
  }
}
