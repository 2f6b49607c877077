-- What is asked for often is found without looking at everything: each of these has all that its question needs.

CREATE INDEX signons_created ON signons (created, reference);
CREATE INDEX placed_at ON placed (at);

DROP INDEX signons_public;
CREATE INDEX signons_public ON signons (public_key, reference) WHERE public_key IS NOT NULL;
CREATE INDEX signons_public_country ON signons (country, public_key, reference) WHERE public_key IS NOT NULL;
CREATE INDEX signons_newest ON signons (decided, public_key) WHERE public_key IS NOT NULL;

DROP INDEX signons_queue;
DROP INDEX signons_status;
CREATE INDEX signons_status ON signons (status, held, created, reference, flagged, country);

CREATE INDEX deliveries_sending ON deliveries (id) WHERE state = 'sending';

-- What would have to be counted among everybody is kept instead.
CREATE TABLE subscribers (
  language TEXT PRIMARY KEY,
  n        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO subscribers (language, n) SELECT language, count(*) FROM people WHERE subscribed = 1 AND blocked = 0 GROUP BY language;
INSERT INTO counters (name, n) SELECT 'people:known', count(*) FROM people WHERE true ON CONFLICT (name) DO UPDATE SET n = excluded.n;

CREATE TABLE outcomes (
  broadcast_id INTEGER NOT NULL REFERENCES broadcasts (id) ON DELETE CASCADE,
  state        TEXT NOT NULL,
  n            INTEGER NOT NULL,
  PRIMARY KEY (broadcast_id, state)
) STRICT, WITHOUT ROWID;
INSERT INTO outcomes (broadcast_id, state, n) SELECT broadcast_id, state, count(*) FROM deliveries GROUP BY broadcast_id, state;
