-- name: inbox_mark
-- Remember an update; gives a row only the first time it is seen.
INSERT INTO seen (update_id, at) VALUES (:update_id, :at) ON CONFLICT DO NOTHING RETURNING update_id;

-- name: inbox_add!
INSERT INTO inbox (update_id, lane, raw, received) VALUES (:update_id, :lane, :raw, :at);

-- name: inbox_newest
SELECT at FROM seen ORDER BY at DESC LIMIT 1;

-- name: inbox_next
-- What waits: the oldest of each chat, then the second of each, and so on. Whoever sends much delays nobody else.
SELECT seq, update_id, raw, attempts
FROM (SELECT seq, row_number() OVER (PARTITION BY lane ORDER BY seq) AS place FROM inbox WHERE state = 'new') AS turns
JOIN inbox USING (seq)
ORDER BY place, seq
LIMIT :limit;

-- name: inbox_attempt!
UPDATE inbox SET attempts = attempts + 1 WHERE seq = :seq;

-- name: inbox_not_tried!
UPDATE inbox SET attempts = attempts - 1 WHERE seq = :seq;

-- name: inbox_done!
DELETE FROM inbox WHERE seq = :seq;

-- name: inbox_dead!
UPDATE inbox SET state = 'dead', error_class = :error_class WHERE seq = :seq;

-- name: inbox_counts
SELECT state, count(*) AS n, min(received) AS oldest FROM inbox GROUP BY state;

-- name: inbox_forget_seen!
DELETE FROM seen WHERE at < :before;

-- name: inbox_forget_dead!
DELETE FROM inbox WHERE state = 'dead' AND received < :before;

-- name: inbox_erase!
DELETE FROM inbox WHERE lane = :lane;
