-- Due work: reminders about drafts, messages that live, events for another system.

ALTER TABLE drafts ADD COLUMN reminded INTEGER NOT NULL DEFAULT 0;      -- how many reminders went out
ALTER TABLE drafts ADD COLUMN reminded_at INTEGER NOT NULL DEFAULT 0;   -- when the last one did
ALTER TABLE drafts ADD COLUMN quiet INTEGER NOT NULL DEFAULT 0;         -- its person wants no more of them

CREATE TABLE living (
  id       INTEGER PRIMARY KEY,
  lookup   BLOB NOT NULL UNIQUE,           -- keyed hash of the chat: one in each
  chat     BLOB NOT NULL,                  -- its id, sealed
  title    BLOB NOT NULL,                  -- its name, sealed
  language TEXT NOT NULL DEFAULT '',
  state    TEXT NOT NULL CHECK (state IN ('asked', 'wanted', 'posting', 'live', 'lost')),
  message  INTEGER NOT NULL DEFAULT 0,     -- its number in the chat, once it is there
  unpinned INTEGER NOT NULL DEFAULT 0,     -- Telegram did not let us pin it, and the admins do not know yet
  shown    TEXT NOT NULL DEFAULT '',       -- keyed hash of what it says
  edited   INTEGER NOT NULL DEFAULT 0,
  made     INTEGER NOT NULL
) STRICT;

CREATE TABLE events (
  seq        INTEGER PRIMARY KEY AUTOINCREMENT,
  id         TEXT NOT NULL UNIQUE,         -- the receiver knows a repetition by it
  reference  TEXT NOT NULL,                -- those of one sign-on go one after the other
  body       BLOB NOT NULL,                -- sealed
  attempts   INTEGER NOT NULL DEFAULT 0,
  not_before INTEGER NOT NULL DEFAULT 0,
  created    INTEGER NOT NULL
) STRICT;
CREATE INDEX events_reference ON events (reference, seq);
