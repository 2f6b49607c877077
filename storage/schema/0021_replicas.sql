-- Processes that share the work: which of them live, and what each has in hand. The oldest leads.

CREATE TABLE replicas (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,  -- grows, is never used twice
  joined  INTEGER NOT NULL,
  expires INTEGER NOT NULL,                   -- unless renewed; by the database server's clock, which all share
  replies INTEGER NOT NULL DEFAULT 0          -- sent in a second, of late: what they leave of the rate is for the rest
) STRICT;

ALTER TABLE inbox ADD COLUMN holder INTEGER NOT NULL DEFAULT 0;   -- a replica; 0: nobody
ALTER TABLE outbox ADD COLUMN holder INTEGER NOT NULL DEFAULT 0;
CREATE INDEX inbox_held ON inbox (holder) WHERE holder <> 0;
