-- A second officer may take back only that: this, too, is forgotten again by a database restored from an older backup.

CREATE TABLE erased (
  kind    TEXT NOT NULL CHECK (kind IN ('person', 'signon', 'line', 'withdrawn', 'counted', 'region', 'draft', 'second')),
  mark    BLOB NOT NULL,                -- keyed hash of a number that was drawn for the row; of nothing that anybody knows
  at      INTEGER NOT NULL,
  written INTEGER NOT NULL DEFAULT 0,   -- it stands in the file beside the database, too
  PRIMARY KEY (mark, at)
) STRICT, WITHOUT ROWID;
INSERT INTO erased (kind, mark, at, written) SELECT kind, mark, at, written FROM erasures;
DROP TABLE erasures;
ALTER TABLE erased RENAME TO erasures;
CREATE INDEX erasures_unwritten ON erasures (at) WHERE written = 0;
