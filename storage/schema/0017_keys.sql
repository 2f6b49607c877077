-- Changes of the master key with their progress, and what was erased: kinds and keyed hashes, to be erased again in a restored database.

CREATE TABLE rotations (
  key    TEXT PRIMARY KEY,              -- name of the new one
  began  INTEGER NOT NULL,
  sealed INTEGER NOT NULL DEFAULT 0,    -- values sealed anew so far
  ended  INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE erasures (
  kind    TEXT NOT NULL,
  subject TEXT NOT NULL,                -- keyed hash
  at      INTEGER NOT NULL,
  PRIMARY KEY (kind, subject, at)
) STRICT, WITHOUT ROWID;
