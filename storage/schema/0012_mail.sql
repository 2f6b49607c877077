-- Mail to be sent, codes that are read in a mailbox, and what is counted so that nobody is flooded.

CREATE TABLE codes (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,  -- who is to type it
  purpose   TEXT NOT NULL CHECK (purpose IN ('mailbox', 'move')),
  reference TEXT NOT NULL,                  -- of the sign-on; empty when there is none: then no code fits
  mailbox   BLOB NOT NULL,                  -- keyed hash of the address
  digest    BLOB NOT NULL,                  -- keyed hash of reference, address and code
  tries     INTEGER NOT NULL DEFAULT 0,     -- counted and kept before anything is compared
  expires   INTEGER NOT NULL,
  made      INTEGER NOT NULL,
  UNIQUE (person_id, purpose)
) STRICT;

CREATE TABLE guesses (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  code   INTEGER NOT NULL REFERENCES codes (id) ON DELETE CASCADE,
  digest BLOB NOT NULL,                     -- of what was typed
  state  TEXT NOT NULL DEFAULT 'counted' CHECK (state IN ('counted', 'claimed'))
) STRICT;
CREATE INDEX guesses_code ON guesses (code);

CREATE TABLE mails (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id  INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,  -- on whose request
  code       INTEGER REFERENCES codes (id) ON DELETE CASCADE,            -- of no use without it
  content    BLOB NOT NULL,                 -- address, language, text key, arguments, Message-ID: sealed JSON
  state      TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sending')),
  attempts   INTEGER NOT NULL DEFAULT 0,
  repeated   INTEGER NOT NULL DEFAULT 0,    -- its fate was once unknown, and it was sent again
  not_before INTEGER NOT NULL DEFAULT 0,
  created    INTEGER NOT NULL
) STRICT;
CREATE INDEX mails_state ON mails (state, not_before);
CREATE INDEX mails_person ON mails (person_id);
CREATE INDEX mails_code ON mails (code);

CREATE TABLE disavowals (
  lookup    BLOB PRIMARY KEY,               -- keyed hash of a code that says "this was not me"
  reference TEXT NOT NULL REFERENCES signons (reference) ON DELETE CASCADE,
  mailbox   BLOB NOT NULL,
  made      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX disavowals_reference ON disavowals (reference);

CREATE TABLE daily_caps (
  day INTEGER NOT NULL,                     -- days since 1970
  key BLOB NOT NULL,                        -- keyed hash of what is counted: a mailbox, a domain, a person
  n   INTEGER NOT NULL,
  PRIMARY KEY (day, key)
) STRICT, WITHOUT ROWID;
