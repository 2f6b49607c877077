-- Broadcasts, and what became of them for each person: the outcome, never the text.

CREATE TABLE broadcasts (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  author   INTEGER REFERENCES people (id) ON DELETE SET NULL,
  stage    TEXT NOT NULL DEFAULT 'draft' CHECK (stage IN ('draft', 'approval', 'scheduled', 'running', 'paused', 'finished', 'cancelled')),
  work     TEXT NOT NULL DEFAULT 'message' CHECK (work IN ('message', 'correction', 'recall')),
  about    INTEGER REFERENCES broadcasts (id),
  contents BLOB NOT NULL,                 -- by language, sealed JSON
  reach    TEXT NOT NULL DEFAULT 'everyone',
  targets  TEXT NOT NULL DEFAULT '',      -- languages or countries, between commas: ,en,fr,
  fallback TEXT NOT NULL DEFAULT 'en',
  pilot    INTEGER NOT NULL DEFAULT 0,
  upto     INTEGER NOT NULL DEFAULT 0,    -- the last delivery of the pilot while it runs; 0: all
  at       INTEGER,
  why      TEXT NOT NULL DEFAULT '',
  created  INTEGER NOT NULL,
  started  INTEGER,
  ended    INTEGER
) STRICT;
CREATE INDEX broadcasts_stage ON broadcasts (stage, at);

CREATE TABLE deliveries (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  broadcast_id INTEGER NOT NULL REFERENCES broadcasts (id) ON DELETE CASCADE,
  person_id    INTEGER REFERENCES people (id) ON DELETE SET NULL,
  language     TEXT NOT NULL,
  state        TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sending', 'sent', 'gone', 'failed', 'uncertain', 'left_out')),
  attempts     INTEGER NOT NULL DEFAULT 0,
  messages     TEXT NOT NULL DEFAULT '',  -- numbers in that chat, between commas
  UNIQUE (broadcast_id, person_id)
) STRICT;
CREATE INDEX deliveries_state ON deliveries (broadcast_id, state, id);
CREATE INDEX deliveries_person ON deliveries (person_id);
