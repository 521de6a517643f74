/// Lays JSON out for reading.
enum JSONLayout {
  /// Sound JSON with a line for each member. Arrays that hold no object, such as ranges, stay on
  /// one line; so does everything empty.
  ///
  /// - Parameter depth: By how many levels to indent all lines but the first.
  /// - Complexity: O(*n*).
  static func indented(_ json: [UInt8], depth: Int = 0) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(json.count * 2)
    let inline = flatArrays(json)
    var (depth, flatDepth) = (depth, 0)
    var isInString = false
    var index = 0
    while index < json.count {
      let byte = json[index]
      defer { index += 1 }
      if isInString {
        output.append(byte)
        if byte == 0x5C {
          index += 1
          output.append(json[index])
        }
        isInString = byte != 0x22
        continue
      }
      switch byte {
      case 0x22:
        isInString = true
        output.append(byte)
      case 0x7B, 0x5B:
        output.append(byte)
        if flatDepth > 0 || inline[index] || json[index + 1] == byte + 2 {
          flatDepth += 1
        } else {
          depth += 1
          breakLine(&output, depth)
        }
      case 0x7D, 0x5D:
        if flatDepth > 0 {
          flatDepth -= 1
        } else {
          depth -= 1
          breakLine(&output, depth)
        }
        output.append(byte)
      case 0x2C:
        output.append(byte)
        if flatDepth > 0 { output.append(0x20) } else { breakLine(&output, depth) }
      case 0x3A:
        output.append(0x3A)
        output.append(0x20)
      case 0x20, 0x0A, 0x0D, 0x09: break
      default: output.append(byte)
      }
    }
    return output
  }

  /// For each byte that opens an array, whether no object is inside. One pass.
  private static func flatArrays(_ json: [UInt8]) -> [Bool] {
    var result = [Bool](repeating: false, count: json.count)
    var open: [(index: Int, isFlat: Bool)] = []
    var isInString = false
    var index = 0
    while index < json.count {
      let byte = json[index]
      if isInString {
        if byte == 0x5C { index += 1 }
        isInString = byte != 0x22
      } else if byte == 0x22 {
        isInString = true
      } else if byte == 0x5B || byte == 0x7B {
        open.append((index, byte == 0x5B))
      } else if byte == 0x5D || byte == 0x7D, let last = open.popLast() {
        result[last.index] = last.isFlat
        if !last.isFlat, let outer = open.indices.last { open[outer].isFlat = false }
      }
      index += 1
    }
    return result
  }

  private static func breakLine(_ output: inout [UInt8], _ depth: Int) {
    output.append(0x0A)
    output.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }
}
