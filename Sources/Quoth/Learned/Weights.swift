import CQuothModel

/// The weights that are built into the program; see `Training/FORMAT.md` for their file.
struct Weights: @unchecked Sendable {
  /// Numbers in static memory, one byte each with a scale for each row.
  struct Table: @unchecked Sendable {
    fileprivate let scales: UnsafePointer<Float>
    fileprivate let values: UnsafePointer<Int8>
    let rows: Int
    let width: Int

    func value(_ row: Int, _ column: Int) -> Float {
      guard row >= 0, row < rows, column >= 0, column < width else { return 0 }
      return Float(values[row * width + column]) * scales[row]
    }

    /// Adds a row to the numbers from `start` on.
    func add(_ row: Int, to sum: UnsafeMutableBufferPointer<Float>, at start: Int) {
      guard row >= 0, row < rows, start >= 0, start + width <= sum.count,
        let base = sum.baseAddress
      else { return }
      quoth_add_bytes(base + start, values + row * width, scales[row], Int32(width))
    }
  }

  private struct Tensor {
    let type: UInt32
    let dimensions: [Int]
    let offset: Int
  }

  let hidden: Int
  let width: Int
  let head: Int
  private let bytes: UnsafeRawPointer
  private let tensors: [String: Tensor]

  /// Reads the built-in file; `nil` if it is not one of ours.
  static let builtIn = Weights()

  private init?() {
    let bytes = UnsafeRawPointer(quoth_model_bytes())
    let size = quoth_model_size()
    func number(_ offset: Int) -> Int {
      offset + 4 <= size
        ? Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
        : 0
    }
    func aligned(_ offset: Int) -> Int { (offset + 63) & ~63 }
    guard size > 16, number(0) == 0x4D48_5451, number(4) == 1 else { return nil }
    let headerLength = number(8)
    let count = number(12)
    guard 16 + headerLength <= size else { return nil }
    let header = Array(UnsafeRawBufferPointer(start: bytes + 16, count: headerLength))
    var tensors: [String: Tensor] = [:]
    var offset = 16 + headerLength
    for _ in 0..<count {
      offset = aligned(offset)
      let length = number(offset)
      guard offset + 4 + length <= size else { return nil }
      let name = String(
        decoding: UnsafeRawBufferPointer(start: bytes + offset + 4, count: length), as: UTF8.self)
      offset += 4 + length
      let type = number(offset)
      let rank = number(offset + 4)
      guard rank > 0, rank < 8 else { return nil }
      let dimensions = (0..<rank).map { number(offset + 8 + 4 * $0) }
      offset = aligned(offset + 8 + 4 * rank)
      tensors[name] = Tensor(type: UInt32(type), dimensions: dimensions, offset: offset)
      let total = dimensions.reduce(1, *)
      offset += type == 0 ? total * 4 : aligned(offset + dimensions[0] * 4) - offset + total
      guard offset <= size else { return nil }
    }
    guard let hidden = Self.number("hidden", in: header),
      let width = Self.number("width", in: header),
      let head = Self.number("head", in: header)
    else { return nil }
    self.hidden = Int(hidden)
    self.width = Int(width)
    self.head = Int(head)
    self.bytes = bytes
    self.tensors = tensors
  }

  /// The number after a key of the header, which is flat where we look.
  private static func number(_ key: String, in header: [UInt8]) -> Double? {
    let pattern = Array("\"\(key)\":".utf8)
    for start in header.indices.dropLast(pattern.count)
    where header[start..<start + pattern.count].elementsEqual(pattern) {
      let digits = header[(start + pattern.count)...].prefix {
        $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x2D || $0 == 0x65
      }
      return Double(String(decoding: digits, as: UTF8.self))
    }
    return nil
  }

  /// A tensor as numbers, row after row; empty if there is none of the name.
  func floats(_ name: String) -> [Float] {
    guard let tensor = tensors[name] else { return [] }
    let total = tensor.dimensions.reduce(1, *)
    if tensor.type == 0 {
      return (0..<total).map {
        bytes.loadUnaligned(fromByteOffset: tensor.offset + 4 * $0, as: Float.self)
      }
    }
    guard let table = table(name) else { return [] }
    return (0..<table.rows).flatMap { row in (0..<table.width).map { table.value(row, $0) } }
  }

  /// A quantised tensor where it lies.
  func table(_ name: String) -> Table? {
    guard let tensor = tensors[name], tensor.type == 1 else { return nil }
    let rows = tensor.dimensions[0]
    let values = (tensor.offset + rows * 4 + 63) & ~63
    return Table(
      scales: (bytes + tensor.offset).assumingMemoryBound(to: Float.self),
      values: (bytes + values).assumingMemoryBound(to: Int8.self), rows: rows,
      width: tensor.dimensions.dropFirst().reduce(1, *))
  }
}
