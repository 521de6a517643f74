/// What version 3 adds: whether quotations were said, are to come, or were asked, and which stand within
/// others.
enum SchemaVersion3 {
  /// Rows of earlier versions count as stated, as most are, until their documents are read anew
  /// (`quoth db add --again`).
  static let changes = """
    ALTER TABLE quotation ADD COLUMN modality TEXT NOT NULL DEFAULT 'stated'
      CHECK (modality IN ('stated', 'expected', 'possible', 'asked'));
    -- The quotation inside whose words this one stands.
    ALTER TABLE quotation ADD COLUMN parent INTEGER REFERENCES quotation(id);
    CREATE INDEX quotation_parent ON quotation(parent) WHERE parent IS NOT NULL;

    DROP VIEW quotes;
    -- Every quotation with its speaker and its document.
    CREATE VIEW quotes AS
    SELECT q.id, coalesce(p.name, s.name) AS speaker, q.speaker AS speaker_id,
      coalesce(s.role, p.role) AS role, q.kind, q.text, q.context, q.cue, q.mention,
      (SELECT a.name FROM sighting a WHERE a.document = q.document AND a.number = q.addressee)
        AS addressee,
      (SELECT group_concat(v.name, '; ') FROM relay r
        JOIN sighting v ON v.document = r.document AND v.number = r.sighting
        WHERE r.quotation = q.id) AS via,
      q.is_negated AS negated, q.modality, q.parent AS parent_id, q.confidence, q.rule,
      q.published, d.publisher, d.title, d.author, d.url, d.language, d.name AS document,
      q.document AS document_id, q.utterance AS utterance_id, q.fragments
    FROM quotation q
    JOIN document d ON d.id = q.document
    LEFT JOIN sighting s ON s.document = q.document AND s.number = q.sighting
    LEFT JOIN speaker p ON p.id = q.speaker;
    """
}
