-- name: inbox_mark
-- Remember an update; gives a row only the first time it is seen.
INSERT INTO seen (update_id, at) VALUES (:update_id, :at) ON CONFLICT DO NOTHING RETURNING update_id;

-- name: inbox_add!
-- One turn after the last of its chat; the turn that is being taken now where none of its chat waits.
INSERT INTO inbox (update_id, lane, raw, received, turn) VALUES (:update_id, :lane, :raw, :at, coalesce(
  (SELECT max(turn) + 1 FROM inbox WHERE state = 'new' AND lane = :lane), (SELECT min(turn) FROM inbox WHERE state = 'new'), 0));

-- name: inbox_newest
SELECT at FROM seen ORDER BY at DESC LIMIT 1;

-- name: inbox_take
-- What waits: the oldest of each chat, then the second of each, and so on. Whoever sends much delays nobody else.
-- Up to the first that was tried before, which goes alone. In one statement, so that it goes with a commit.
-- Among several replicas nothing of a chat that another has in hand, or just takes: who has the lock on the oldest has the chat.
UPDATE inbox SET attempts = attempts + 1, holder = :holder WHERE seq IN (
  /*+pg WITH free AS MATERIALIZED (
    SELECT i.lane FROM inbox AS i WHERE i.state = 'new' AND i.holder IN (0, :holder)
      AND i.seq IN (SELECT seq FROM inbox WHERE state = 'new' ORDER BY turn, seq LIMIT 10 * :limit)
      AND NOT EXISTS (SELECT 1 FROM inbox AS e WHERE e.lane = i.lane AND e.state = 'new' AND e.seq < i.seq)
    ORDER BY i.turn, i.seq LIMIT :limit FOR UPDATE OF i SKIP LOCKED) */
  SELECT seq FROM (
    SELECT seq, row_number() OVER so_far AS place, sum(attempts) OVER so_far AS tried FROM (
      SELECT seq, turn, attempts FROM inbox WHERE state = 'new' AND holder IN (0, :holder)
        /*+pg AND lane IN (SELECT lane FROM free) */
      ORDER BY turn, seq LIMIT :limit
    ) AS waiting WINDOW so_far AS (ORDER BY turn, seq)
  ) AS ranked WHERE place = 1 OR tried = 0
) RETURNING seq, update_id, raw, turn, attempts - 1 AS attempts;

-- name: inbox_attempt!
UPDATE inbox SET attempts = attempts + 1, holder = :holder WHERE seq = :seq;

-- name: inbox_not_tried!
UPDATE inbox SET attempts = attempts - 1, holder = 0 WHERE seq = :seq;

-- name: inbox_give_back!
UPDATE inbox SET holder = 0 WHERE holder <> 0 AND holder NOT IN (SELECT id FROM replicas);

-- name: inbox_done!
DELETE FROM inbox WHERE seq = :seq;

-- name: inbox_dead!
UPDATE inbox SET state = 'dead', holder = 0, error_class = :error_class WHERE seq = :seq;

-- name: inbox_counts
SELECT state, count(*) AS n, min(received) AS oldest FROM inbox GROUP BY state;

-- name: inbox_forget_seen!
DELETE FROM seen WHERE at < :before;

-- name: inbox_forget_dead!
DELETE FROM inbox WHERE state = 'dead' AND received < :before;

-- name: inbox_erase!
DELETE FROM inbox WHERE lane = :lane;
