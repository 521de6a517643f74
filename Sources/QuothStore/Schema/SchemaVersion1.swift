/// The tables, indexes, triggers and views of version 1. The comments stay in the file, where the
/// `sqlite3` shell (`.schema`) and other tools show them.
enum SchemaVersion1 {
  static let tables = """
    -- What concerns the file as a whole: “store” is its own name, “origin” that of the one whose
    -- export made it.
    CREATE TABLE setting (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) WITHOUT ROWID;
    INSERT INTO setting VALUES ('store', lower(hex(randomblob(16))));

    CREATE TABLE document (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,        -- the id it came with, or its path
      url TEXT,
      title TEXT,
      publisher TEXT,
      author TEXT,
      published TEXT,                   -- ISO 8601: a day, or a moment in universal time
      language TEXT,                    -- BCP 47
      sha256 TEXT NOT NULL,             -- of the text in UTF-8, hexadecimal
      length INTEGER NOT NULL,          -- of the text, in code points
      text TEXT,                        -- NULL where only offsets were to be kept
      meta TEXT,                        -- further keys of its JSON line, a JSON object
      added TEXT NOT NULL               -- when it was added: ISO 8601, universal time
    );
    CREATE INDEX document_published ON document(published);
    CREATE INDEX document_publisher ON document(publisher);

    -- One person or organisation across all documents.
    CREATE TABLE speaker (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'group', 'unknown')),
      role TEXT,
      roster_id TEXT UNIQUE,            -- from a roster, such as a Wikidata QID
      is_fixed INTEGER NOT NULL DEFAULT 0  -- 1: name, role and kind were set by hand or a roster
    );

    -- The names that stand for a speaker.
    CREATE TABLE alias (
      speaker INTEGER NOT NULL REFERENCES speaker(id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      uses INTEGER NOT NULL,            -- how many documents have it
      leads INTEGER NOT NULL,           -- in how many it is the fullest name
      is_decided INTEGER NOT NULL DEFAULT 0,  -- 1: by hand or a roster; the name means this speaker
      PRIMARY KEY (speaker, name)
    ) WITHOUT ROWID;
    CREATE INDEX alias_name ON alias(name COLLATE NOCASE);

    -- Where candidates for a new name are looked for.
    CREATE TABLE speaker_key (
      key TEXT NOT NULL,
      speaker INTEGER NOT NULL REFERENCES speaker(id) ON DELETE CASCADE,
      PRIMARY KEY (key, speaker)
    ) WITHOUT ROWID;
    CREATE INDEX speaker_key_speaker ON speaker_key(speaker);

    -- A speaker as one document names it. Those whom no name tells apart (officials, a diplomat)
    -- belong to no speaker.
    CREATE TABLE sighting (
      document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'group', 'unknown')),
      role TEXT,
      roster_id TEXT,
      aliases TEXT NOT NULL DEFAULT '[]',  -- JSON
      speaker INTEGER REFERENCES speaker(id),
      reason TEXT NOT NULL,             -- why it is that speaker, or none
      score REAL NOT NULL,              -- how sure that is, from 0 to 1
      is_decided INTEGER NOT NULL DEFAULT 0,  -- 1: put there by hand
      PRIMARY KEY (document, number)
    ) WITHOUT ROWID;
    CREATE INDEX sighting_speaker ON sighting(speaker);
    CREATE INDEX sighting_name ON sighting(name COLLATE NOCASE);

    -- The same words in any number of documents.
    CREATE TABLE utterance (
      id INTEGER PRIMARY KEY,
      text TEXT NOT NULL,               -- the longest version
      speaker INTEGER REFERENCES speaker(id),
      first_published TEXT,
      occurrences INTEGER NOT NULL,
      outlets INTEGER NOT NULL          -- different publishers
    );
    CREATE INDEX utterance_speaker ON utterance(speaker);
    CREATE INDEX utterance_occurrences ON utterance(occurrences);

    -- Where candidates for new words are looked for: passages of the texts with a digest.
    CREATE TABLE sketch (
      sketch INTEGER NOT NULL,
      digest INTEGER NOT NULL,          -- quotation.digest
      PRIMARY KEY (sketch, digest)
    ) WITHOUT ROWID;
    -- The last ones, until there are enough to be merged in their order: their places in the table
    -- above are all over the file.
    CREATE TABLE sketch_recent (
      sketch INTEGER NOT NULL,
      digest INTEGER NOT NULL,
      PRIMARY KEY (sketch, digest)
    ) WITHOUT ROWID;

    -- All offsets count code points of document.text, from 0: substr(text, start + 1, end - start).
    CREATE TABLE quotation (
      id INTEGER PRIMARY KEY,
      document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
      number INTEGER NOT NULL,          -- within the document, from 0
      kind TEXT NOT NULL CHECK (kind IN ('direct', 'mixed', 'indirect')),
      text TEXT NOT NULL,
      fragments TEXT NOT NULL,          -- JSON: [[start, end], …]
      context TEXT NOT NULL,            -- the sentences around it
      context_start INTEGER NOT NULL,
      cue TEXT,                         -- the words that report it
      cue_spans TEXT NOT NULL DEFAULT '[]',
      sighting INTEGER,                 -- who said it, as the document names them
      mention TEXT,                     -- the words that stand for the speaker, maybe “he”
      mention_spans TEXT NOT NULL DEFAULT '[]',
      addressee INTEGER,
      addressee_spans TEXT NOT NULL DEFAULT '[]',
      is_negated INTEGER NOT NULL,      -- 1: the text says that this was not said
      confidence REAL NOT NULL,         -- that the speaker is right, from 0 to 1
      rule TEXT NOT NULL,
      digest INTEGER NOT NULL,          -- of the normalised words
      utterance INTEGER NOT NULL REFERENCES utterance(id),
      speaker INTEGER REFERENCES speaker(id),  -- that of the sighting, repeated for the index
      published TEXT,                   -- that of the document, repeated for the index
      facets TEXT NOT NULL,             -- what searches are narrowed by, as words for the index
      UNIQUE (document, number),
      FOREIGN KEY (document, sighting) REFERENCES sighting(document, number),
      FOREIGN KEY (document, addressee) REFERENCES sighting(document, number)
    );
    CREATE INDEX quotation_speaker ON quotation(speaker, published);
    CREATE INDEX quotation_published ON quotation(published);
    CREATE INDEX quotation_utterance ON quotation(utterance);
    CREATE INDEX quotation_digest ON quotation(digest, speaker);

    -- Sources that relayed a quotation.
    CREATE TABLE relay (
      quotation INTEGER NOT NULL REFERENCES quotation(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      document INTEGER NOT NULL,
      sighting INTEGER NOT NULL,
      spans TEXT NOT NULL DEFAULT '[]',
      PRIMARY KEY (quotation, position),
      FOREIGN KEY (document, sighting) REFERENCES sighting(document, number)
    ) WITHOUT ROWID;
    CREATE INDEX relay_sighting ON relay(document, sighting);
    """

  static let search = """
    CREATE VIRTUAL TABLE quotation_words USING fts5(
      text, facets, content='quotation', content_rowid='id',
      tokenize='unicode61 remove_diacritics 2'
    );
    CREATE TRIGGER quotation_added AFTER INSERT ON quotation BEGIN
      INSERT INTO quotation_words(rowid, text, facets) VALUES (new.id, new.text, new.facets);
    END;
    CREATE TRIGGER quotation_removed AFTER DELETE ON quotation BEGIN
      INSERT INTO quotation_words(quotation_words, rowid, text, facets)
      VALUES ('delete', old.id, old.text, old.facets);
    END;
    CREATE TRIGGER quotation_changed AFTER UPDATE OF text, facets ON quotation BEGIN
      INSERT INTO quotation_words(quotation_words, rowid, text, facets)
      VALUES ('delete', old.id, old.text, old.facets);
      INSERT INTO quotation_words(rowid, text, facets) VALUES (new.id, new.text, new.facets);
    END;
    """

  static let views = """
    -- Every quotation with its speaker and its document.
    CREATE VIEW quotes AS
    SELECT q.id, coalesce(p.name, s.name) AS speaker, q.speaker AS speaker_id,
      coalesce(s.role, p.role) AS role, q.kind, q.text, q.context, q.cue, q.mention,
      (SELECT a.name FROM sighting a WHERE a.document = q.document AND a.number = q.addressee)
        AS addressee,
      (SELECT group_concat(v.name, '; ') FROM relay r
        JOIN sighting v ON v.document = r.document AND v.number = r.sighting
        WHERE r.quotation = q.id) AS via,
      q.is_negated AS negated, q.confidence, q.rule, q.published, d.publisher, d.title, d.author,
      d.url, d.language, d.name AS document, q.document AS document_id,
      q.utterance AS utterance_id, q.fragments
    FROM quotation q
    JOIN document d ON d.id = q.document
    LEFT JOIN sighting s ON s.document = q.document AND s.number = q.sighting
    LEFT JOIN speaker p ON p.id = q.speaker;

    -- Every speaker with their names, and how often, when and how long they are quoted.
    CREATE VIEW speakers AS
    SELECT p.id, p.name, p.kind, p.role, p.roster_id,
      (SELECT group_concat(a.name, '; ') FROM alias a
        WHERE a.speaker = p.id AND a.name <> p.name) AS aliases,
      (SELECT count(*) FROM quotation q WHERE q.speaker = p.id) AS quotations,
      (SELECT count(DISTINCT s.document) FROM sighting s WHERE s.speaker = p.id) AS documents,
      (SELECT min(q.published) FROM quotation q WHERE q.speaker = p.id) AS first_published,
      (SELECT max(q.published) FROM quotation q WHERE q.speaker = p.id) AS last_published
    FROM speaker p;

    -- Every utterance: its longest version, who said it, how often and where it was printed.
    CREATE VIEW utterances AS
    SELECT u.id, u.text, p.name AS speaker, u.speaker AS speaker_id, u.occurrences, u.outlets,
      u.first_published,
      (SELECT group_concat(DISTINCT d.publisher) FROM quotation q
        JOIN document d ON d.id = q.document WHERE q.utterance = u.id) AS publishers
    FROM utterance u
    LEFT JOIN speaker p ON p.id = u.speaker;

    -- What was said when, in the order of time; what has no date comes last.
    CREATE VIEW timeline AS
    SELECT q.published, coalesce(p.name, s.name) AS speaker, q.speaker AS speaker_id, q.text,
      d.publisher, d.title, d.url, d.name AS document, q.id AS quotation_id,
      q.utterance AS utterance_id
    FROM quotation q
    JOIN document d ON d.id = q.document
    LEFT JOIN sighting s ON s.document = q.document AND s.number = q.sighting
    LEFT JOIN speaker p ON p.id = q.speaker
    ORDER BY q.published NULLS LAST, q.id;
    """
}
