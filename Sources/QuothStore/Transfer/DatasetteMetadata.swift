/// The file that explains a database to Datasette.
public enum DatasetteMetadata {
  /// A `metadata.json` for a database of that name: the name of its file without extension.
  public static func json(database: String) -> String {
    let name = StoredText.json([database]).dropFirst().dropLast()
    return """
      {
        "title": "Quotations",
        "description": "Who said what, where and when.",
        "databases": {
          \(name): {
            "tables": {
              "quotes": {
                "description": "Every quotation with its speaker and its document.",
                "sort_desc": "id",
                "size": 50,
                "facets": ["kind", "modality", "publisher"],
                "columns": {
                  "speaker": "who said it",
                  "text": "the words; … stands where the writer interrupts them",
                  "context": "the sentences around it",
                  "cue": "the words that report it",
                  "mention": "the words that stand for the speaker, maybe “he”",
                  "via": "the sources that relayed it",
                  "negated": "1 where the text says that it was not said",
                  "modality": "whether it was stated, is expected, is possible or was asked",
                  "parent_id": "the quotation inside whose words this one stands",
                  "confidence": "that the speaker is right, from 0 to 1",
                  "fragments": "[[start, end], …] in code points of the document's text",
                  "utterance_id": "the same words elsewhere have the same number"
                }
              },
              "speakers": {
                "description": "Every speaker: names, and how often and when they are quoted.",
                "sort_desc": "quotations",
                "facets": ["kind"]
              },
              "utterances": {
                "description": "The same words in any number of documents.",
                "sort_desc": "occurrences"
              },
              "timeline": {
                "description": "What was said when.",
                "sort_desc": "published"
              },
              "document": {
                "description": "The documents, and their texts where they were kept.",
                "label_column": "title"
              },
              "quotation": {
                "description": "The table behind quotes.",
                "label_column": "text",
                "fts_table": "quotation_words",
                "fts_pk": "id"
              },
              "speaker": {"description": "The table behind speakers.", "label_column": "name"},
              "alias": {"description": "The names that stand for a speaker."},
              "sighting": {
                "description": "Speakers as each document names them, and why they were linked."
              },
              "correction": {"description": "What was changed by hand."},
              "speaker_key": {"hidden": true},
              "sketch": {"hidden": true},
              "sketch_recent": {"hidden": true},
              "setting": {"hidden": true},
              "apart": {"hidden": true}
            }
          }
        }
      }
      """
  }
}
