-- How an organisation is listed, more finely; and which files its line went into. `listing` still says whether it may be named:
-- nothing but 'public' ever is. Where the manner is 'region', `country` holds the region (UN M49) and the country is sealed.

ALTER TABLE signons ADD COLUMN manner TEXT NOT NULL DEFAULT ''
  CHECK (manner IN ('', 'dated', 'region') AND (manner = '' OR listing = 'counted'));
ALTER TABLE signons ADD COLUMN named_from TEXT CHECK ((named_from IS NOT NULL) = (manner = 'dated'));  -- ISO date
CREATE INDEX signons_dated ON signons (named_from) WHERE named_from IS NOT NULL;

DROP INDEX signons_standing;
CREATE INDEX signons_standing ON signons (status, country, language, source, created, decided, listing, manner);

CREATE TABLE exports (
  id    INTEGER PRIMARY KEY AUTOINCREMENT,
  at    INTEGER NOT NULL,
  actor TEXT NOT NULL,                    -- as in the audit log
  what  TEXT NOT NULL                     -- format and language, or contacts
) STRICT;

CREATE TABLE export_lines (
  line      BLOB NOT NULL,                -- keyed hash of the reference
  export_id INTEGER NOT NULL REFERENCES exports (id) ON DELETE CASCADE,
  PRIMARY KEY (line, export_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX export_lines_export ON export_lines (export_id);
