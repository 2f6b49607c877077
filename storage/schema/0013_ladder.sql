-- Proofs that take their time: checks of a website that were asked for, and second officers.

CREATE TABLE site_checks (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL REFERENCES signons (reference) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  asked     INTEGER NOT NULL,
  waiting   INTEGER NOT NULL DEFAULT 1      -- 0: done; kept for a day, to be counted
) STRICT;
CREATE UNIQUE INDEX site_checks_waiting ON site_checks (reference) WHERE waiting = 1;
CREATE INDEX site_checks_person ON site_checks (person_id, asked);
CREATE INDEX site_checks_asked ON site_checks (asked);

CREATE TABLE seconds (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  reference TEXT NOT NULL UNIQUE REFERENCES signons (reference) ON DELETE CASCADE,  -- one link, one officer
  lookup    BLOB UNIQUE,                    -- keyed hash of the token in the link; gone once it was used
  ground    BLOB NOT NULL,                  -- keyed hash of what there was to confirm when the link was made
  person_id INTEGER REFERENCES people (id) ON DELETE CASCADE,  -- who opened it
  details   BLOB,                           -- that person's name and role, sealed
  state     TEXT NOT NULL CHECK (state IN ('open', 'taken', 'confirmed')),
  expires   INTEGER NOT NULL,               -- of the link
  confirmed INTEGER
) STRICT;
CREATE INDEX seconds_person ON seconds (person_id);
