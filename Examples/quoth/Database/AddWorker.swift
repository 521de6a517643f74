import Quoth
import QuothFormats
import QuothStore

/// What became of one piece of work for the database.
struct AddChunk: Sendable {
  /// What is to be added, in the order of the input.
  var records: [StoreRecord] = []
  /// How many documents were there already.
  var unchanged = 0
  /// What could not be read, for standard error.
  var messages: [String] = []
  /// What is worth a word though nothing failed.
  var notes: [String] = []
  /// How many bytes of input it was.
  var inputBytes = 0
}

/// Turns pieces of work into what is to be added. Documents that are there already cost no more than
/// reading them.
struct AddWorker: PipelineWorker {
  var store: QuoteStore
  var extractor: QuoteExtractor
  var filter: QuoteFilter
  var names: DocumentNames
  var keepsText: Bool
  var defaults: DocumentMetadata
  var isAgain: Bool
  private let sentences = SentenceFinder()

  init(
    store: QuoteStore, extractor: QuoteExtractor, filter: QuoteFilter, names: DocumentNames,
    keepsText: Bool, defaults: DocumentMetadata, isAgain: Bool
  ) {
    self.store = store
    self.extractor = extractor
    self.filter = filter
    self.names = names
    self.keepsText = keepsText
    self.defaults = defaults
    self.isAgain = isAgain
  }

  func process(_ item: WorkItem, number: Int) -> AddChunk {
    var chunk = AddChunk()
    let reading = item.forEachDocument { placed in
      add(placed, to: &chunk)
    } exported: { line, place in
      do {
        chunk.records.append(try StoreRecord(exported: line))
      } catch {
        chunk.messages.append("\(place): \(error)")
      }
    }
    chunk.inputBytes = reading.bytes
    chunk.messages += reading.messages
    return chunk
  }

  private func add(_ placed: PlacedDocument, to chunk: inout AddChunk) {
    let document = placed.document
    var metadata = DocumentMetadata(of: document, format: placed.format)
    metadata.publisher = metadata.publisher ?? defaults.publisher
    metadata.language = metadata.language ?? defaults.language
    let sha256 = DocumentEntry.digest(of: document.text)
    let id = name(of: placed, metadata, sha256)
    do {
      if !isAgain, try store.contains(id: id, sha256: sha256, metadata: metadata) {
        chunk.unchanged += 1
        return
      }
    } catch {
      chunk.messages.append("\(placed.place): \(error)")
      return
    }
    let extraction = filter.apply(to: extractor.extract(from: document.text))
    let others = DocumentMetadata.otherMembers(of: document.meta)
    chunk.records.append(
      StoreRecord(
        DocumentEntry(
          id: id, metadata: metadata,
          meta: others.isEmpty ? nil : String(decoding: others, as: UTF8.self),
          extraction: extraction, keepsText: keepsText, sentences: sentences)))
  }

  /// What a document is known by: its own id, or what else names it for good.
  private func name(
    of placed: PlacedDocument, _ metadata: DocumentMetadata, _ sha256: String
  ) -> String {
    let document = placed.document
    if placed.format == .jsonl {
      if !document.isNumbered { return document.id.description }
    } else if placed.place != "-" {
      return names.name(of: placed.place)
    }
    return metadata.url ?? "sha256:\(sha256.prefix(16))"
  }
}
