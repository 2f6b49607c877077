-- Notices that waited when a backup was made, once that is restored: kept back until the secretariat decides.

CREATE TABLE held_back (
  id      INTEGER PRIMARY KEY,
  lane    BLOB NOT NULL,
  payload BLOB NOT NULL,                -- sealed, as in the outbox
  at      INTEGER NOT NULL              -- when it was kept back
) STRICT;
