extension RandomAccessCollection where Index == Int {
  /// The first index whose element the test accepts, or the end. It must accept every element after
  /// one that it accepts.
  ///
  /// - Complexity: O(log *n*).
  func firstSorted(where accepts: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if accepts(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
