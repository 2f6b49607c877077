-- What became of sign-ons, as a chain of salted commitments: no names, no references, no times. The salts are sealed beside the sign-ons.

CREATE TABLE chain (
  seq        INTEGER PRIMARY KEY,
  kind       TEXT NOT NULL,
  first      INTEGER NOT NULL,            -- the first link of the same sign-on
  commitment TEXT NOT NULL,               -- to what was agreed to
  state      TEXT NOT NULL,               -- salted hash of the whole row of the sign-on as it was then
  previous   TEXT NOT NULL,
  hash       TEXT NOT NULL
) STRICT;
CREATE INDEX chain_first ON chain (first, seq);
CREATE INDEX chain_code ON chain (substr(hash, 1, 12));

ALTER TABLE signons ADD COLUMN link INTEGER;     -- its first link
ALTER TABLE signons ADD COLUMN receipt BLOB;     -- salt, time and link of what was agreed to last, sealed
CREATE INDEX signons_link ON signons (link);
