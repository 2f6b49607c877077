-- Protection: who is not heard, what is set aside, what came in a rush, and sign-ons invalidated together.

ALTER TABLE signons ADD COLUMN held INTEGER NOT NULL DEFAULT 0;  -- set aside: pending to its sender, waiting for nobody
CREATE INDEX signons_held ON signons (created, reference) WHERE held = 1;
DROP INDEX signons_queue;
CREATE INDEX signons_queue ON signons (created, reference, flagged, country) WHERE status = 'pending' AND held = 0;

CREATE TABLE blocks (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  kind   TEXT NOT NULL CHECK (kind IN ('domain', 'word', 'person')),
  lookup BLOB NOT NULL,                 -- keyed hash; of a person the one that `people` has
  value  BLOB NOT NULL,                 -- sealed
  at     INTEGER NOT NULL,
  UNIQUE (kind, lookup)
) STRICT;

CREATE TABLE arrivals (
  person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  code      BLOB NOT NULL,              -- of the link that somebody came by, sealed; for a day
  at        INTEGER NOT NULL
) STRICT;

CREATE TABLE batches (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  rule   BLOB NOT NULL,                 -- sealed
  hours  INTEGER NOT NULL DEFAULT 0,
  made   INTEGER NOT NULL,
  told   INTEGER NOT NULL DEFAULT 0,
  done   INTEGER,
  undone INTEGER
) STRICT;

CREATE TABLE batched (
  batch     INTEGER NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
  reference TEXT NOT NULL REFERENCES signons (reference) ON DELETE CASCADE,
  status    TEXT NOT NULL,              -- as it stood before
  held      INTEGER NOT NULL,
  decided   INTEGER,
  PRIMARY KEY (batch, reference)
) STRICT, WITHOUT ROWID;
CREATE INDEX batched_reference ON batched (reference);

CREATE TABLE spikes (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  lookup BLOB NOT NULL,                 -- keyed hash of what it is about
  day    TEXT NOT NULL,
  about  BLOB NOT NULL,                 -- sealed
  at     INTEGER NOT NULL,
  UNIQUE (lookup, day)
) STRICT;
