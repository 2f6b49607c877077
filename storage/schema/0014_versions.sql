-- Statements that were served: kept for ever, word by word. And who is asked to stand by a newer one.

CREATE TABLE versions (
  number      INTEGER NOT NULL,
  language    TEXT NOT NULL,
  digest      TEXT NOT NULL,              -- SHA-256 of the text
  text        TEXT NOT NULL,              -- title, paragraphs and demands with empty lines between
  substantive INTEGER NOT NULL,           -- it changed what is said; who signed before is asked
  at          INTEGER NOT NULL,
  PRIMARY KEY (number, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE asks (
  reference TEXT PRIMARY KEY REFERENCES signons (reference) ON DELETE CASCADE,
  number    INTEGER NOT NULL,             -- the version that is asked about
  asked     INTEGER,                      -- NULL: still to be asked
  reminded  INTEGER,
  answer    TEXT NOT NULL DEFAULT '' CHECK (answer IN ('', 'kept', 'later'))
) STRICT, WITHOUT ROWID;
CREATE INDEX asks_open ON asks (asked, reminded);
