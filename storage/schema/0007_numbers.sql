-- What happened on which day, and how many there were at its end: numbers without a person and without an hour.

CREATE TABLE daily (
  day      TEXT NOT NULL,               -- 2026-07-04; older ones are put together as the first of their month
  name     TEXT NOT NULL,
  language TEXT NOT NULL,
  n        INTEGER NOT NULL,
  PRIMARY KEY (day, name, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE standing (
  day  TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name IN ('approved', 'subscribers')),
  n    INTEGER NOT NULL,
  PRIMARY KEY (day, name)
) STRICT, WITHOUT ROWID;

ALTER TABLE people ADD COLUMN reader INTEGER NOT NULL DEFAULT 0;  -- has opened the statement: each person is counted once
CREATE INDEX people_subscribed ON people (language) WHERE subscribed = 1 AND blocked = 0;
CREATE INDEX signons_standing ON signons (status, country, language, source, created, decided, listing);
