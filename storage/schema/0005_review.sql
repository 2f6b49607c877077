-- Review, grown up. What tells which organisations belong together stays sealed, as their names are.

ALTER TABLE signons ADD COLUMN flagged INTEGER NOT NULL DEFAULT 1;  -- 1 also where nobody has looked yet
ALTER TABLE signons ADD COLUMN alike BLOB;                          -- references of similar names, sealed; NULL: to be compared
ALTER TABLE signons ADD COLUMN public_parent TEXT                   -- whose chapter it is: in the clear only while its name is
  CHECK (public_parent IS NULL OR public_name IS NOT NULL);
CREATE INDEX signons_queue ON signons (created, reference, flagged, country) WHERE status = 'pending';
CREATE INDEX signons_decided ON signons (decided) WHERE decided IS NOT NULL;

CREATE TABLE notes (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL REFERENCES signons (reference) ON DELETE CASCADE,
  text      BLOB NOT NULL,
  at        INTEGER NOT NULL
) STRICT;
CREATE INDEX notes_reference ON notes (reference);

CREATE TABLE unlike (
  pair BLOB PRIMARY KEY,                -- keyed hash of two sign-ons with their names: somebody looked, they are two
  at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE placed ADD COLUMN spot BLOB;                            -- keyed hash of chat and message: a message is about one thing
CREATE UNIQUE INDEX placed_spot ON placed (spot);
