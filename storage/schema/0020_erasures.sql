-- What was erased, as keyed hashes: a database restored from an older backup forgets it again. And who was told what ends when.

CREATE TABLE erasures (
  kind    TEXT NOT NULL CHECK (kind IN ('person', 'signon', 'line', 'withdrawn', 'counted', 'region', 'draft')),
  mark    BLOB NOT NULL,                -- keyed hash of a number that was drawn for the row; of nothing that anybody knows
  at      INTEGER NOT NULL,
  written INTEGER NOT NULL DEFAULT 0,   -- it stands in the file beside the database, too
  PRIMARY KEY (mark, at)
) STRICT, WITHOUT ROWID;
CREATE INDEX erasures_unwritten ON erasures (at) WHERE written = 0;

CREATE TABLE farewells (
  person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  day       TEXT NOT NULL               -- from which on this representative is not known any more, as they were told
) STRICT;
