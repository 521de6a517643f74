/// The exponential function and the logarithm, exactly the same on every machine and without a
/// mathematics library.
enum Exponential {
  /// *e* to the power of *x*; 0 and infinity beyond what a number can hold.
  static func exp(_ x: Double) -> Double {
    if x < -700 { return 0 }
    if x > 700 { return .infinity }
    let power = (x * 1.4426950408889634).rounded()
    let rest = x - power * 0.6931471805599453
    var term = 1.0
    var sum = 1.0
    for order in 1...13 {
      term *= rest / Double(order)
      sum += term
    }
    return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
  }

  /// The natural logarithm of a positive number.
  static func log(_ x: Double) -> Double {
    guard x > 0 else { return -700 }
    let ratio = (x.significand - 1) / (x.significand + 1)
    let square = ratio * ratio
    var power = ratio
    var sum = 0.0
    for order in stride(from: 1, through: 33, by: 2) {
      sum += power / Double(order)
      power *= square
    }
    return 2 * sum + Double(x.exponent) * 0.6931471805599453
  }
}
