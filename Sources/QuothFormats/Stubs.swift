import Quoth
public struct TEIWriter: ExtractionWriter {
  init(isSingle: Bool) {}; public var opening: [UInt8] { [] }; public var separator: [UInt8] { [] };
  public var closing: [UInt8] { [] };
  public func bytes(for result: ExtractedDocument) -> [UInt8] { [] }
}
public struct WebAnnotationWriter: ExtractionWriter {
  public var opening: [UInt8] { [] }; public var separator: [UInt8] { [] };
  public var closing: [UInt8] { [] };
  public func bytes(for result: ExtractedDocument) -> [UInt8] { [] }
}
public struct HTMLWriter: ExtractionWriter {
  public var opening: [UInt8] { [] }; public var separator: [UInt8] { [] };
  public var closing: [UInt8] { [] };
  public func bytes(for result: ExtractedDocument) -> [UInt8] { [] }
}
