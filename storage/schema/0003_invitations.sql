-- One-time links that give a role, and what the owners call those who took one.

CREATE TABLE invitations (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  lookup   BLOB NOT NULL UNIQUE,          -- keyed hash of the token in the link
  giver_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  taker_id INTEGER REFERENCES people (id) ON DELETE SET NULL,
  role     TEXT NOT NULL CHECK (role IN ('reviewer', 'editor', 'reader')),
  label    BLOB,                          -- sealed; gone once the link is of no use
  state    TEXT NOT NULL CHECK (state IN ('open', 'taken', 'revoked')),
  expires  INTEGER NOT NULL
) STRICT;
CREATE INDEX invitations_giver ON invitations (giver_id);
CREATE INDEX invitations_taker ON invitations (taker_id);

CREATE TABLE colleagues (
  person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  label     BLOB NOT NULL,                -- sealed
  since     INTEGER NOT NULL
) STRICT;
