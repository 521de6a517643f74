/// What version 2 adds: corrections that were made by hand.
enum SchemaVersion2 {
  static let changes = """
    -- What was changed by hand, in the order in which it was.
    CREATE TABLE correction (
      id INTEGER PRIMARY KEY,
      made TEXT NOT NULL,               -- ISO 8601, universal time
      action TEXT NOT NULL,             -- merge, split, rename, roster
      detail TEXT NOT NULL              -- in words
    );

    -- Speakers who were told apart by hand: a name of one is never taken for the other.
    CREATE TABLE apart (
      speaker INTEGER NOT NULL
        REFERENCES speaker(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      other INTEGER NOT NULL
        REFERENCES speaker(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (speaker, other),
      CHECK (speaker < other)
    ) WITHOUT ROWID;
    CREATE INDEX apart_other ON apart(other);
    """
}
