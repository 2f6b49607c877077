-- Changes of the master key, and how far each has come.

CREATE TABLE rotations (
  key    TEXT PRIMARY KEY,              -- name of the new one
  began  INTEGER NOT NULL,
  sealed INTEGER NOT NULL DEFAULT 0,    -- values sealed anew so far
  ended  INTEGER
) STRICT, WITHOUT ROWID;
