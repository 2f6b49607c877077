-- Who of the secretariat may do what, and acts that wait for their one confirmation.

ALTER TABLE people ADD COLUMN role TEXT NOT NULL DEFAULT '' CHECK (role IN ('', 'owner', 'reviewer', 'editor', 'reader'));
CREATE INDEX people_role ON people (role) WHERE role <> '';

CREATE TABLE confirmations (
  lookup    BLOB PRIMARY KEY,             -- keyed hash of the token on the button
  person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  act       TEXT NOT NULL,
  expires   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
