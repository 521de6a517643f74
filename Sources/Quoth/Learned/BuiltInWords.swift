/// The numbers of a small weights file that is built into the program.
enum BuiltInWords {
  /// The file as little-endian words of 32 bits; `nil` if it does not consist of them.
  ///
  /// - Parameters:
  ///   - bytes: Where the file lies, in static memory.
  ///   - size: How many bytes it has.
  static func read(_ bytes: UnsafePointer<UInt8>, _ size: Int) -> [UInt32]? {
    guard size % 4 == 0 else { return nil }
    let start = UnsafeRawPointer(bytes)
    return (0..<size / 4).map {
      UInt32(littleEndian: start.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self))
    }
  }
}
