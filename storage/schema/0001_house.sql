-- Telegram ids, names, addresses and words are sealed (BLOB); look-ups go by keyed hashes. Times are Unix seconds.

CREATE TABLE facts (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE counters (
  name TEXT PRIMARY KEY,
  n    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE seen (
  update_id INTEGER PRIMARY KEY,
  at        INTEGER NOT NULL
) STRICT;
CREATE INDEX seen_at ON seen (at);

CREATE TABLE inbox (
  seq         INTEGER PRIMARY KEY AUTOINCREMENT,
  update_id   INTEGER NOT NULL UNIQUE,
  lane        BLOB NOT NULL,
  raw         BLOB NOT NULL,
  state       TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'dead')),
  attempts    INTEGER NOT NULL DEFAULT 0,
  received    INTEGER NOT NULL,
  error_class TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX inbox_state ON inbox (state, seq);
CREATE INDEX inbox_lane ON inbox (lane);

CREATE TABLE outbox (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  lane       BLOB NOT NULL,
  urgency    TEXT NOT NULL CHECK (urgency IN ('answer', 'reply', 'notice')),
  payload    BLOB NOT NULL,
  state      TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sending')),
  attempts   INTEGER NOT NULL DEFAULT 0,
  repeated   INTEGER NOT NULL DEFAULT 0,
  not_before INTEGER NOT NULL DEFAULT 0,
  created    INTEGER NOT NULL
) STRICT;
CREATE INDEX outbox_state ON outbox (state, urgency, id);
CREATE INDEX outbox_lane ON outbox (lane);

CREATE TABLE people (
  id          INTEGER PRIMARY KEY,
  lookup      BLOB NOT NULL UNIQUE,
  telegram_id BLOB NOT NULL,
  language    TEXT NOT NULL,
  chosen      INTEGER NOT NULL DEFAULT 0,
  subscribed  INTEGER NOT NULL DEFAULT 0,
  blocked     INTEGER NOT NULL DEFAULT 0,
  expecting   TEXT NOT NULL DEFAULT '',
  created     INTEGER NOT NULL
) STRICT;

CREATE TABLE drafts (
  person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  answers   BLOB NOT NULL,
  asked     TEXT NOT NULL DEFAULT '',
  corrects  TEXT NOT NULL DEFAULT '',
  started   INTEGER NOT NULL,
  touched   INTEGER NOT NULL
) STRICT;
CREATE INDEX drafts_touched ON drafts (touched);

CREATE TABLE signons (
  reference   TEXT PRIMARY KEY,
  person_id   INTEGER REFERENCES people (id) ON DELETE SET NULL,
  details     BLOB NOT NULL,            -- organisation, website, representative, flags, reason: sealed JSON
  folded      BLOB NOT NULL,            -- comparison key of the organisation, sealed
  same        BLOB NOT NULL,            -- keyed hash of the comparison key
  country     TEXT NOT NULL,
  listing     TEXT NOT NULL CHECK (listing IN ('public', 'counted')),
  status      TEXT NOT NULL CHECK (status IN ('pending', 'approved', 'rejected', 'withdrawn')),
  source      TEXT NOT NULL CHECK (source IN ('chat', 'import')),
  version     INTEGER NOT NULL DEFAULT 0,
  language    TEXT NOT NULL DEFAULT '',
  digest      TEXT NOT NULL DEFAULT '',
  notice      TEXT NOT NULL DEFAULT '',
  created     INTEGER NOT NULL,
  decided     INTEGER,
  public_name TEXT,                     -- in the clear only while approved and listed by name
  public_key  TEXT,                     -- its comparison key, for searching
  CHECK ((public_name IS NULL) = (public_key IS NULL)),
  CHECK (public_name IS NULL OR (status = 'approved' AND listing = 'public'))
) STRICT;
CREATE INDEX signons_person ON signons (person_id);
CREATE INDEX signons_same ON signons (same);
CREATE INDEX signons_status ON signons (status, created);
CREATE INDEX signons_public ON signons (public_key) WHERE public_name IS NOT NULL;

CREATE TABLE questions (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  language  TEXT NOT NULL,
  text      BLOB NOT NULL,
  state     TEXT NOT NULL CHECK (state IN ('offered', 'open')),
  created   INTEGER NOT NULL
) STRICT;
CREATE INDEX questions_person ON questions (person_id);
CREATE INDEX questions_state ON questions (state, id);

CREATE TABLE placed (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  subject    TEXT NOT NULL,
  lane       BLOB NOT NULL,
  place      BLOB NOT NULL,             -- chat, message, language: sealed JSON
  at         INTEGER NOT NULL
) STRICT;
CREATE INDEX placed_subject ON placed (subject);
CREATE INDEX placed_lane ON placed (lane);

CREATE TABLE origins (
  lookup BLOB PRIMARY KEY,
  code   BLOB NOT NULL,                 -- sealed: links are typed by anybody, with anything
  n      INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE reviewed (
  entry    TEXT NOT NULL,
  language TEXT NOT NULL,
  digest   TEXT NOT NULL,
  at       INTEGER NOT NULL,
  PRIMARY KEY (entry, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  at      INTEGER NOT NULL,
  actor   TEXT NOT NULL,
  act     TEXT NOT NULL,
  subject TEXT NOT NULL,
  digest  TEXT NOT NULL
) STRICT;
